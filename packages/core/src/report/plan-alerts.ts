import { hasMark, losesMarks } from "../plan/attribute-diff.ts";
import { CHANGE_KINDS, type ResourceChange } from "../plan/change-set.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { destructive } from "../policy/destruction.ts";
import { isStateful } from "../policy/stateful.ts";
import type { Level } from "./budget.ts";
import { isDestructive, KIND_SIGNS } from "./change-entry.ts";
import { codeSpan, shorten } from "./markdown.ts";
import { requestAlerts } from "./request-alerts.ts";

const MAXIMUM_NAMED = 20;
const MAXIMUM_NAME = 120;

/** A change and the unit it is of. */
interface Located {
  readonly change: ResourceChange;
  readonly outcome: PlanOutcome;
}

/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
export function planAlerts(
  outcomes: readonly PlanOutcome[],
  levels: readonly Level[],
  fullUrl: string,
): readonly string[] {
  const changes = outcomes.flatMap((outcome) =>
    (outcome.changeSet?.changes ?? []).map((change) => ({ change, outcome })),
  );
  const lost = changes.filter(({ change }) => isDestructive(change));
  return [
    ...(lost.length === 0 ? [] : [alert("CAUTION", destructionWords(lost))]),
    ...requestAlerts(outcomes).map(({ kind, text }) => alert(kind, text)),
    ...warnings(outcomes, changes).map((words) => alert("WARNING", words)),
    ...brevity(levels, fullUrl),
  ];
}

function warnings(outcomes: readonly PlanOutcome[], changes: readonly Located[]): readonly string[] {
  const opened = [...openedAttributes(changes), ...openedOutputs(outcomes)];
  const failing = outcomes
    .flatMap(({ changeSet }) => changeSet?.checks ?? [])
    .filter(({ status }) => status === "fail" || status === "error").length;
  const drifted = outcomes.reduce((sum, { changeSet }) => sum + (changeSet?.drift.length ?? 0), 0);
  return [
    ...(outcomes.some(({ changeSet }) => changeSet?.errored === true)
      ? ["The engine stopped before this plan was whole: there is more than is shown."]
      : []),
    ...(outcomes.some(({ changeSet }) => changeSet?.incomplete === true && !changeSet.errored)
      ? ["The engine says that this plan is not complete: when it is applied, something will be left to do."]
      : []),
    ...(opened.length === 0
      ? []
      : [`**No longer sensitive**: ${named(opened)}. From now on they are stored and shown in clear.`]),
    ...(failing === 0
      ? []
      : [`${plural(failing, "check")} of the code ${failing === 1 ? "fails" : "fail"}: see Checks below.`]),
    ...(drifted === 0 ? [] : [`${plural(drifted, "object")} changed outside of code since the last apply: see below.`]),
  ];
}

function destructionWords(lost: readonly Located[]): string {
  const counts = CHANGE_KINDS.map((kind) => ({
    kind,
    count: lost.filter(({ change }) => change.kind === kind).length,
  }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} × ${KIND_SIGNS[kind].slice(3)}`)
    .join(", ");
  const gone = new Set(destructive(lost.map(({ change }) => change)).filter(({ type }) => isStateful(type)));
  const stateful = lost.filter(({ change }) => gone.has(change));
  const data =
    stateful.length === 0
      ? ""
      : `\n> **May hold data that the code cannot bring back**: ${named(stateful.map(nameOf))}`;
  return `**${words}**: ${named(lost.map(nameOf))}${data}`;
}

/** Attributes that were sensitive and no longer are. */
function openedAttributes(changes: readonly Located[]): readonly string[] {
  return changes.filter(({ change }) => losesMarks(change)).map(nameOf);
}

function openedOutputs(outcomes: readonly PlanOutcome[]): readonly string[] {
  return outcomes.flatMap(({ changeSet, redact }) =>
    (changeSet?.outputs ?? [])
      .filter(({ after, beforeSensitive, afterSensitive }) => {
        return after !== undefined && hasMark(beforeSensitive) && !hasMark(afterSensitive);
      })
      .map(({ name }) => codeSpan(shorten(redact(`output.${name}`), MAXIMUM_NAME))),
  );
}

function nameOf({ change, outcome }: Located): string {
  return codeSpan(shorten(outcome.redact(change.address), MAXIMUM_NAME));
}

function named(names: readonly string[]): string {
  const more = names.length > MAXIMUM_NAMED ? ` and ${names.length - MAXIMUM_NAMED} more` : "";
  return `${names.slice(0, MAXIMUM_NAMED).join(", ")}${more}`;
}

/** That something is told in brief, and where there is more of it. */
function brevity(levels: readonly Level[], fullUrl: string): readonly string[] {
  const count = (level: Level): number => levels.filter((item) => item === level).length;
  const words = [
    [count("full"), "without the ends of long values"],
    [count("names"), "shown by the names of what changes"],
    [count("address"), "by address only"],
    [count("counted"), "only counted"],
  ]
    .filter(([amount]) => amount !== 0)
    .map(([amount, what]) => `${String(amount)} ${String(what)}`);
  if (words.length === 0) return [];
  const full = fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
  return [alert("IMPORTANT", `This was too long for one place: ${words.join(", ")}.${full}`)];
}

/** One of GitHub's alert blocks. */
export function alert(kind: string, text: string): string {
  return `> [!${kind}]\n> ${text}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
