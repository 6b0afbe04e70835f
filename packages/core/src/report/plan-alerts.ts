import { hasMark, losesMarks } from "../plan/marks.ts";
import { CHANGE_KINDS } from "../plan/change-set.ts";
import type { ChangeGroup } from "../plan/fold.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { destructive } from "../policy/destruction.ts";
import { isStateful } from "../policy/stateful.ts";
import type { Level } from "./budget.ts";
import { groupName, isDestructive, KIND_SIGNS, unnamedKeys } from "./change-entry.ts";
import { alert, codeSpan, shorten } from "./markdown.ts";
import { planEntries } from "./plan-entries.ts";
import { requestAlerts } from "./request-alerts.ts";

const MAXIMUM_NAMED = 20;
const MAXIMUM_NAME = 120;

/** What happens to an object, or in the same way to several, and the unit they are of. */
interface Located {
  readonly group: ChangeGroup;
  readonly outcome: PlanOutcome;
}

/** At which length an entry is told. */
export interface Told {
  /** The place of its unit among the outcomes. */
  readonly index: number;
  /** undefined for drift. */
  readonly group: ChangeGroup | undefined;
  readonly level: Level;
}

/** What a reviewer must not miss, before anything else. Empty when there is nothing. */
export function planAlerts(
  outcomes: readonly PlanOutcome[],
  told: readonly Told[],
  fullUrl: string,
): readonly string[] {
  const changes = outcomes.flatMap((outcome) => planEntries(outcome).groups.map((group) => ({ group, outcome })));
  const lost = changes.filter(({ group }) => isDestructive(group.sample));
  return [
    ...(lost.length === 0 ? [] : [alert("CAUTION", destructionWords(lost))]),
    ...requestAlerts(outcomes).map(({ kind, text }) => alert(kind, text)),
    ...warnings(outcomes, changes).map((words) => alert("WARNING", words)),
    ...brevity(told, unnamed(outcomes, told), fullUrl),
  ];
}

function warnings(outcomes: readonly PlanOutcome[], changes: readonly Located[]): readonly string[] {
  const opened = changes.filter(({ group }) => losesMarks(group.sample));
  const openedNames = [...(opened.length === 0 ? [] : [groupsNamed(opened)]), ...openedOutputs(outcomes)];
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
    ...(openedNames.length === 0
      ? []
      : [`**No longer sensitive**: ${openedNames.join(", ")}. From now on they are stored and shown in clear.`]),
    ...(failing === 0
      ? []
      : [`${plural(failing, "check")} of the code ${failing === 1 ? "fails" : "fail"}: see Checks below.`]),
    ...(drifted === 0 ? [] : [`${plural(drifted, "object")} changed outside of code since the last apply: see below.`]),
  ];
}

function destructionWords(lost: readonly Located[]): string {
  const changes = lost.flatMap(({ group }) => group.members);
  const counts = CHANGE_KINDS.map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }));
  const words = counts
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} × ${KIND_SIGNS[kind].slice(3)}`)
    .join(", ");
  // Each type once: a large plan has few types and many objects.
  const types = new Set([...new Set(changes.map(({ type }) => type))].filter(isStateful));
  const gone = new Set(destructive(changes).filter(({ type }) => types.has(type)));
  const stateful = lost.filter(({ group }) => gone.has(group.sample));
  const data =
    stateful.length === 0 ? "" : `\n> **May hold data that the code cannot bring back**: ${groupsNamed(stateful)}`;
  return `**${words}**: ${groupsNamed(lost)}${data}`;
}

/** The names of objects; those that find no place are counted one by one. */
function groupsNamed(located: readonly Located[]): string {
  const names = located
    .slice(0, MAXIMUM_NAMED)
    .map(({ group, outcome }) => codeSpan(shorten(groupName(group, outcome.redact), MAXIMUM_NAME)));
  const more = located.slice(MAXIMUM_NAMED).reduce((sum, { group }) => sum + group.members.length, 0);
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** Outputs that were sensitive and no longer are. */
function openedOutputs(outcomes: readonly PlanOutcome[]): readonly string[] {
  const names = outcomes.flatMap(({ changeSet, redact }) =>
    (changeSet?.outputs ?? [])
      .filter(({ after, beforeSensitive, afterSensitive }) => {
        return after !== undefined && hasMark(beforeSensitive) && !hasMark(afterSensitive);
      })
      .map(({ name }) => codeSpan(shorten(redact(`output.${name}`), MAXIMUM_NAME))),
  );
  const more = names.length - MAXIMUM_NAMED;
  return more > 0 ? [...names.slice(0, MAXIMUM_NAMED), `${more} more outputs`] : names;
}

/** How many instances that go are named nowhere, though their resource is. */
function unnamed(outcomes: readonly PlanOutcome[], told: readonly Told[]): number {
  return told.reduce((sum, { index, group, level }) => {
    const redact = outcomes[index]?.redact;
    return level !== "address" || group === undefined || redact === undefined ? sum : sum + unnamedKeys(group, redact);
  }, 0);
}

/** That something is told in brief, and where there is more of it. */
function brevity(told: readonly Told[], unnamedInstances: number, fullUrl: string): readonly string[] {
  const count = (level: Level): number => told.filter((item) => item.level === level).length;
  const words = [
    [count("full"), "without the ends of long values"],
    [count("names"), "shown by the names of what changes"],
    [count("address"), "by address only"],
    [count("counted"), "only counted"],
    [unnamedInstances, "of the instances that go named nowhere"],
  ]
    .filter(([amount]) => amount !== 0)
    .map(([amount, what]) => `${String(amount)} ${String(what)}`);
  if (words.length === 0) return [];
  const full = fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
  return [alert("IMPORTANT", `This was too long for one place: ${words.join(", ")}.${full}`)];
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
