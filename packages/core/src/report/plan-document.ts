import type { ResourceChange } from "../plan/change-set.ts";
import { addCounts, countWords, hasChanges, type Counts } from "../plan/counts.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { byteLength, fitEntries, remembered, type Entry, type Level } from "./budget.ts";
import { changeEntry, driftEntry, KIND_SIGNS } from "./change-entry.ts";
import { codeSpan, escapeText, shorten, table } from "./markdown.ts";
import { alert, planAlerts } from "./plan-alerts.ts";
import { checksSection, driftSection, failureSection, outputsSection, warningsSection } from "./plan-sections.ts";

const MAXIMUM_NAME = 120;

export interface PlanDocument {
  /** What the plan is of, as a person would say it: a stack or an environment. */
  readonly title: string;
  readonly outcomes: readonly PlanOutcome[];
  /** Short Markdown facts for the last line: commit, engine, run. */
  readonly facts: readonly string[];
  /** Sentences a reviewer must not miss about the plan as a whole. Markdown. */
  readonly warnings?: readonly string[];
  /** Sentences about what this run left out (no token, no key). Markdown. */
  readonly notes: readonly string[];
  /** Where everything can be read when this had to be brief; empty for none. */
  readonly fullUrl: string;
}

/** The document in at most `limit` bytes: verdict, alerts, changes by risk, drift, outputs, checks. */
export function renderPlanDocument(document: PlanDocument, limit: number): string {
  const entries = document.outcomes.flatMap(outcomeEntries);
  for (const detail of FRAMES) {
    const frame = byteLength(assemble(document, [], detail));
    // Half of the room at least is for the changes.
    const text = frame <= limit / 2 ? fitChanges(document, entries, detail, limit - frame, limit) : undefined;
    if (text !== undefined) return text;
  }
  return assemble(document, [], LEAST);
}

/** How much stands around the changes; what is left out is said. */
interface FrameDetail {
  /** Outputs, checks and warnings. */
  readonly sections: boolean;
  readonly failuresAUnit: number;
  readonly units: number;
}

const FRAMES: readonly FrameDetail[] = [
  { sections: true, failuresAUnit: 40, units: 1_000 },
  { sections: false, failuresAUnit: 3, units: 300 },
  { sections: false, failuresAUnit: 1, units: 40 },
  { sections: false, failuresAUnit: 1, units: 5 },
];

const LEAST: FrameDetail = { sections: false, failuresAUnit: 0, units: 0 };

/** An entry of the document and where it belongs. */
interface PlannedEntry {
  readonly index: number;
  readonly drift: boolean;
  readonly change: ResourceChange;
  readonly entry: Entry;
}

interface Placed extends PlannedEntry {
  readonly text: string;
  readonly level: Level;
}

/** Gives the changes ever less room until the document fits; undefined when it does not even without them. */
function fitChanges(
  document: PlanDocument,
  entries: readonly PlannedEntry[],
  detail: FrameDetail,
  atMost: number,
  limit: number,
): string | undefined {
  const told = entries.filter(({ index }) => index < detail.units);
  for (let room = atMost; ;) {
    const fitted = fitEntries(
      told.map(({ entry }) => entry),
      room,
    );
    const placed = told.map((entry, at) => ({ ...entry, text: "", level: "counted" as const, ...fitted[at] }));
    const text = assemble(document, placed, detail);
    const excess = byteLength(text) - limit;
    if (excess <= 0) return text;
    if (room === 0) return undefined;
    room = Math.max(0, room - excess);
  }
}

function outcomeEntries({ changeSet, redact }: PlanOutcome, index: number): readonly PlannedEntry[] {
  if (changeSet === undefined) return [];
  return [
    ...changeSet.changes.map((change) => ({
      index,
      drift: false,
      change,
      entry: remembered(changeEntry(change, redact)),
    })),
    ...changeSet.drift.map((change) => ({ index, drift: true, change, entry: remembered(driftEntry(change, redact)) })),
  ];
}

function assemble(document: PlanDocument, placed: readonly Placed[], detail: FrameDetail): string {
  const { outcomes } = document;
  const told = outcomes.slice(0, detail.units);
  const levels = placed.map(({ level }) => level);
  const parts = [
    `## ${verdict(document)}`,
    outcomes.length > 1 ? indexTable(told, outcomes.length - told.length) : "",
    ...(document.warnings ?? []).map((warning) => alert("WARNING", warning)),
    ...planAlerts(outcomes, levels, document.fullUrl),
    ...told
      .map((outcome, index) =>
        unitSection(
          outcome,
          placed.filter((item) => item.index === index),
          outcomes.length > 1,
          detail,
        ),
      )
      .filter((section) => section !== ""),
    detail.sections ? "" : alert("IMPORTANT", "Outputs, checks and warnings are left out here for their length."),
    ...document.notes.map((note) => `> [!NOTE]\n> ${note}`),
    document.facts.length === 0 ? "" : `<sub>${document.facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function verdict({ title, outcomes }: PlanDocument): string {
  const name = escapeText(shorten(title, MAXIMUM_NAME));
  const failed = outcomes.filter((outcome) => outcome.failures.length > 0).length;
  const counts = addCounts(outcomes.map((outcome) => outcome.counts));
  const words = hasChanges(counts) ? countWords(counts) : "no changes";
  if (failed === 0) return `${sign(counts)} ${name}: ${words}`;
  const failure = outcomes.length === 1 ? "the plan failed" : `${failed} of ${outcomes.length} plans failed`;
  return `❌ ${name}: ${failure}${hasChanges(counts) ? `; ${words}` : ""}`;
}

function sign(counts: Counts): string {
  if (counts.destroy > 0 || counts.unknown > 0) return "🟥";
  if (counts.forget > 0) return "🟪";
  if (counts.change > 0) return "🟨";
  return hasChanges(counts) ? "🟩" : "✅";
}

function indexTable(outcomes: readonly PlanOutcome[], rest: number): string {
  const number = (count: number): string => (count === 0 ? "" : String(count));
  const rows = outcomes.map(({ unit, counts, failures }) => [
    `${failures.length > 0 ? "❌" : sign(counts)} ${codeSpan(shorten(unit, MAXIMUM_NAME))}`,
    number(counts.destroy - counts.replace),
    number(counts.replace),
    number(counts.change),
    number(counts.add - counts.replace),
    failures.length > 0 ? "failed" : otherWords(counts),
  ]);
  const all = table(["unit", "destroy", "replace", "change", "add", "other"], rows);
  return rest > 0 ? `${all}\n\nand ${rest} more units` : all;
}

/** What has no column of its own. */
function otherWords(counts: Counts): string {
  if (!hasChanges(counts)) return "no changes";
  return countWords({ ...counts, add: 0, change: 0, destroy: 0, replace: 0 });
}

function unitSection(outcome: PlanOutcome, placed: readonly Placed[], titled: boolean, detail: FrameDetail): string {
  const { changeSet, counts, failures } = outcome;
  const quiet =
    changeSet !== undefined && changeSet.changes.length + changeSet.drift.length + changeSet.outputs.length === 0;
  if (
    quiet &&
    failures.length === 0 &&
    outcome.warnings.length === 0 &&
    changeSet.checks.every(({ status }) => status === "pass")
  )
    return "";
  const words = failures.length > 0 ? "failed" : countWords(counts) || "no changes";
  const parts = [
    titled ? `### ${codeSpan(shorten(outcome.unit, MAXIMUM_NAME))}: ${words}` : "",
    failureSection(failures, detail.failuresAUnit),
    changesSection(placed.filter((item) => !item.drift)),
    driftSection(
      placed.filter((item) => item.drift).map((item) => item.text),
      changeSet?.drift.length ?? 0,
    ),
    ...(detail.sections
      ? [
          outputsSection(changeSet?.outputs ?? [], outcome.redact),
          checksSection(changeSet?.checks ?? [], outcome.redact),
          warningsSection(outcome.warnings, outcome.redact),
        ]
      : []),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function changesSection(placed: readonly Placed[]): string {
  const text = placed.map((item) => item.text).join("");
  const counted = placed.filter((item) => item.level === "counted");
  if (counted.length === 0) return text.trimEnd();
  const groups = Map.groupBy(counted, ({ change }) => `${change.kind} ${change.type}`);
  const rows = [...groups.values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 40)
    .flatMap(([first, ...others]) => (first === undefined ? [] : [{ change: first.change, count: others.length + 1 }]));
  const rest = counted.length - rows.reduce((sum, { count }) => sum + count, 0);
  const lines = rows.map(
    ({ change, count }) => `- ${count} × ${KIND_SIGNS[change.kind]} ${codeSpan(shorten(change.type, MAXIMUM_NAME))}`,
  );
  return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}
