import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** How the jobs that one needs have ended. */
export type Results = Readonly<Record<string, "success" | "failure" | "cancelled" | "skipped">>;

/** What a condition may look at, beside the status functions. */
export type Contexts = Readonly<Record<"github" | "inputs" | "needs", unknown>>;

const STATUS = ["always", "cancelled", "failure", "success"] as const;

/**
 * Whether GitHub would start a job, by its own expression engine.
 * @param condition the job's `if`; without a status function it also asks for success
 *   (https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions)
 * @param isCancelled whether somebody has cancelled the run
 */
export function isStarted(condition: string, results: Results, contexts: Contexts, isCancelled = false): boolean {
  const ended = Object.values(results);
  const status: Readonly<Record<(typeof STATUS)[number], boolean>> = {
    always: true,
    cancelled: isCancelled,
    failure: !isCancelled && ended.includes("failure"),
    success: !isCancelled && ended.every((result) => result === "success"),
  };
  const text = condition.replace(/^\s*\$\{\{([^]*)\}\}\s*$/, "$1").trim();
  const asksForStatus = STATUS.some((name) => text.includes(`${name}()`));
  const whole = asksForStatus ? text : `success() && (${text === "" ? "true" : text})`;
  const functions = STATUS.map((name) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(status[name]),
  }));
  const tokens = new Lexer(whole).lex().tokens;
  const context: unknown = JSON.parse(JSON.stringify(contexts), data.reviver);
  if (!(context instanceof data.Dictionary)) throw new Error("contexts are a dictionary");
  const byName = new Map(functions.map((each) => [each.name, each]));
  const found = new Evaluator(new Parser(tokens, Object.keys(contexts), functions).parse(), context, byName).evaluate();
  return !["false", "", "0"].includes(found.coerceString());
}
