import { CHANGE_KINDS, type ChangeSet, type ResourceChange } from "../plan/change-set.ts";
import { addCounts, countWords, type Counts, hasChanges, NO_COUNTS } from "../plan/counts.ts";
import type { Redact } from "../plan/redact.ts";
import type { Diagnostic } from "../engine/diagnostics.ts";
import type { Failure } from "../errors.ts";
import { byteLength, fitEntries, type Entry, type Level } from "./budget.ts";
import { changeEntry, driftEntry, isDestructive, KIND_SIGNS } from "./change-entry.ts";
import { codeSpan, escapeText, table } from "./markdown.ts";
import { checksSection, driftSection, failureSection, outputsSection, warningsSection } from "./plan-sections.ts";

/** What planning one unit came to. */
export interface PlanOutcome {
  readonly unit: string;
  /** undefined when planning failed. */
  readonly changeSet: ChangeSet | undefined;
  readonly counts: Counts;
  readonly failures: readonly Failure[];
  readonly warnings: readonly Diagnostic[];
  /** Hides what the plan marks as sensitive. */
  readonly redact: Redact;
}

export interface PlanDocument {
  /** What the plan is of, as a person would say it: a stack or an environment. */
  readonly title: string;
  readonly outcomes: readonly PlanOutcome[];
  /** Short Markdown facts for the last line: commit, engine, run. */
  readonly facts: readonly string[];
  /** Sentences about what this run left out (no token, no key). Markdown. */
  readonly notes: readonly string[];
  /** Where everything can be read when this had to be brief; empty for none. */
  readonly fullUrl: string;
}

/** The document in at most `limit` bytes: verdict, alerts, changes by risk, drift, outputs, checks. */
export function renderPlanDocument(document: PlanDocument, limit: number): string {
  const entries = document.outcomes.flatMap((outcome, index) => outcomeEntries(outcome, index));
  const frame = assemble(document, [], []);
  // 1,500: the sentences that say what was left out.
  const fitted = fitEntries(
    entries.map(({ entry }) => entry),
    limit - byteLength(frame) - 1_500,
  );
  return assemble(
    document,
    entries.map(({ index, drift, change }, at) => ({
      index,
      drift,
      change,
      text: fitted[at]?.text ?? "",
      level: fitted[at]?.level ?? "counted",
    })),
    fitted.map(({ level }) => level),
  );
}

interface Placed {
  readonly index: number;
  readonly drift: boolean;
  readonly change: ResourceChange;
  readonly text: string;
  readonly level: Level;
}

function outcomeEntries(
  outcome: PlanOutcome,
  index: number,
): { readonly index: number; readonly drift: boolean; readonly change: ResourceChange; readonly entry: Entry }[] {
  const { changeSet, redact } = outcome;
  if (changeSet === undefined) return [];
  return [
    ...changeSet.changes.map((change) => ({ index, drift: false, change, entry: changeEntry(change, redact) })),
    ...changeSet.drift.map((change) => ({ index, drift: true, change, entry: driftEntry(change, redact) })),
  ];
}

function assemble(document: PlanDocument, placed: readonly Placed[], levels: readonly Level[]): string {
  const { outcomes } = document;
  const parts = [
    `## ${verdict(document)}`,
    outcomes.length > 1 ? indexTable(outcomes) : "",
    ...alerts(outcomes, levels, document.fullUrl),
    ...outcomes
      .map((outcome, index) =>
        unitSection(
          outcome,
          placed.filter((item) => item.index === index),
          outcomes.length > 1,
        ),
      )
      .filter((section) => section !== ""),
    ...document.notes.map((note) => `> [!NOTE]\n> ${note}`),
    document.facts.length === 0 ? "" : `<sub>${document.facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function verdict({ title, outcomes }: PlanDocument): string {
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
  const counts = addCounts(outcomes.map((outcome) => outcome.counts));
  const words = hasChanges(counts) ? countWords(counts) : "no changes";
  if (failed === 0) return `${sign(counts)} ${escapeText(title)}: ${words}`;
  const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
  return `❌ ${escapeText(title)}: ${failure}${hasChanges(counts) ? `; ${words}` : ""}`;
}

function sign(counts: Counts): string {
  if (counts.destroy > 0 || counts.unknown > 0) return "🟥";
  if (counts.forget > 0) return "🟪";
  if (counts.change > 0) return "🟨";
  return hasChanges(counts) ? "🟩" : "✅";
}

function indexTable(outcomes: readonly PlanOutcome[]): string {
  const number = (count: number): string => (count === 0 ? "" : String(count));
  return table(
    ["unit", "destroy", "replace", "change", "add", "verdict"],
    outcomes.map(({ unit, counts, failures }) => [
      codeSpan(unit),
      number(counts.destroy - counts.replace),
      number(counts.replace),
      number(counts.change),
      number(counts.add - counts.replace),
      failures.length > 0
        ? "❌ failed"
        : hasChanges(counts)
          ? `${sign(counts)} ${countWords(counts)}`
          : "✅ no changes",
    ]),
  );
}

function alerts(outcomes: readonly PlanOutcome[], levels: readonly Level[], fullUrl: string): readonly string[] {
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
    ...(outcomes.some((outcome) => outcome.changeSet?.errored === true)
      ? [alert("WARNING", "The engine stopped before this plan was whole: there is more than is shown.")]
      : []),
    ...(failing.length === 0
      ? []
      : [alert("WARNING", `${plural(failing.length, "check")} of the code fail: see Checks below.`)]),
    ...(drifted === 0
      ? []
      : [alert("WARNING", `${plural(drifted, "object")} changed outside of code since the last apply: see below.`)]),
    ...(brief === 0 ? [] : [alert("IMPORTANT", `This was too long for one place: ${leftOut(levels)}.${full}`)]),
  ];
}

function destructionWords(destructive: readonly { change: ResourceChange; outcome: PlanOutcome }[]): string {
  const names = destructive.slice(0, 20).map(({ change, outcome }) => codeSpan(outcome.redact(change.address)));
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

function alert(kind: string, text: string): string {
  return `> [!${kind}]\n> ${text}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function unitSection(outcome: PlanOutcome, placed: readonly Placed[], titled: boolean): string {
  const { changeSet, counts, failures } = outcome;
  const quiet =
    changeSet !== undefined && changeSet.changes.length + changeSet.drift.length + changeSet.outputs.length === 0;
  if (quiet && failures.length === 0 && outcome.warnings.length === 0 && changeSet.checks.length === 0) return "";
  const words = failures.length > 0 ? "failed" : countWords(counts === NO_COUNTS ? NO_COUNTS : counts) || "no changes";
  const parts = [
    titled ? `### ${codeSpan(outcome.unit)}: ${words}` : "",
    failureSection(failures),
    changesSection(placed.filter((item) => !item.drift)),
    driftSection(
      placed.filter((item) => item.drift).map((item) => item.text),
      changeSet?.drift.length ?? 0,
    ),
    outputsSection(changeSet?.outputs ?? [], outcome.redact),
    checksSection(changeSet?.checks ?? [], outcome.redact),
    warningsSection(outcome.warnings, outcome.redact),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function changesSection(placed: readonly Placed[]): string {
  const text = placed.map((item) => item.text).join("");
  const counted = placed.filter((item) => item.level === "counted");
  if (counted.length === 0) return text.trimEnd();
  const groups = new Map<string, number>();
  for (const { change } of counted) {
    const key = `${KIND_SIGNS[change.kind]} ${codeSpan(change.type)}`;
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  const rows = [...groups].toSorted(([, a], [, b]) => b - a).slice(0, 40);
  const rest = counted.length - rows.reduce((sum, [, count]) => sum + count, 0);
  const lines = rows.map(([key, count]) => `- ${count} × ${key}`);
  return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}
