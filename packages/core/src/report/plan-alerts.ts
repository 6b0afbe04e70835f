import { CHANGE_KINDS, type ResourceChange } from "../plan/change-set.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import type { Level } from "./budget.ts";
import { isDestructive, KIND_SIGNS } from "./change-entry.ts";
import { codeSpan, shorten } from "./markdown.ts";
import { requestAlerts } from "./request-alerts.ts";

/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
export function planAlerts(
  outcomes: readonly PlanOutcome[],
  levels: readonly Level[],
  fullUrl: string,
): readonly string[] {
  const changes = outcomes.flatMap((outcome) =>
    (outcome.changeSet?.changes ?? []).map((change) => ({ change, outcome })),
  );
  const destructive = changes.filter(({ change }) => isDestructive(change));
  const failing = outcomes
    .flatMap((outcome) => outcome.changeSet?.checks ?? [])
    .filter(({ status }) => status === "fail" || status === "error");
  const drifted = outcomes.reduce((sum, outcome) => sum + (outcome.changeSet?.drift.length ?? 0), 0);
  const brief = levels.filter((level) => level !== "full").length;
  const full = fullUrl === "" ? "" : ` [Everything is in the job summary.](${fullUrl})`;
  return [
    ...(destructive.length === 0 ? [] : [alert("CAUTION", destructionWords(destructive))]),
    ...requestAlerts(outcomes).map(({ kind, text }) => alert(kind, text)),
    ...(outcomes.some((outcome) => outcome.changeSet?.errored === true)
      ? [alert("WARNING", "The engine stopped before this plan was whole: there is more than is shown.")]
      : []),
    ...(failing.length === 0
      ? []
      : [
          alert(
            "WARNING",
            `${plural(failing.length, "check")} of the code ${failing.length === 1 ? "fails" : "fail"}: see Checks below.`,
          ),
        ]),
    ...(drifted === 0
      ? []
      : [alert("WARNING", `${plural(drifted, "object")} changed outside of code since the last apply: see below.`)]),
    ...(brief === 0 ? [] : [alert("IMPORTANT", `This was too long for one place: ${leftOut(levels)}.${full}`)]),
  ];
}

function destructionWords(destructive: readonly { change: ResourceChange; outcome: PlanOutcome }[]): string {
  const names = destructive
    .slice(0, 20)
    .map(({ change, outcome }) => codeSpan(shorten(outcome.redact(change.address), 120)));
  const more = destructive.length > 20 ? ` and ${destructive.length - 20} more` : "";
  const kinds = CHANGE_KINDS.map((kind) => ({
    kind,
    count: destructive.filter(({ change }) => change.kind === kind).length,
  }));
  const words = kinds
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} × ${KIND_SIGNS[kind].slice(3)}`);
  return `**${words.join(", ")}**: ${names.join(", ")}${more}`;
}

function leftOut(levels: readonly Level[]): string {
  const count = (level: Level): number => levels.filter((item) => item === level).length;
  return [
    [count("names"), "shown by the names of what changes"],
    [count("address"), "by address only"],
    [count("counted"), "only counted"],
  ]
    .filter(([amount]) => amount !== 0)
    .map(([amount, words]) => `${String(amount)} ${String(words)}`)
    .join(", ");
}

/** One of GitHub's alert blocks. */
export function alert(kind: string, text: string): string {
  return `> [!${kind}]\n> ${text}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
