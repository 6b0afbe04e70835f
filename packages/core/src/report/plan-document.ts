import type { ResourceChange } from "../plan/change-set.ts";
import { addCounts, countWords, hasChanges, type Counts } from "../plan/counts.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { byteLength, fitEntries, type Entry, type Level } from "./budget.ts";
import { changeEntry, driftEntry, KIND_SIGNS } from "./change-entry.ts";
import { codeSpan, escapeText, table } from "./markdown.ts";
import { alert, planAlerts } from "./plan-alerts.ts";
import { checksSection, driftSection, failureSection, outputsSection, warningsSection } from "./plan-sections.ts";

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
  const detail = frameDetail(document, limit / 2);
  const frame = assemble(document, [], [], detail);
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
    detail,
  );
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
];

/** The fullest frame that leaves room for the changes. */
function frameDetail(document: PlanDocument, room: number): FrameDetail {
  const [full, brief, least] = FRAMES;
  const fits = (detail: FrameDetail | undefined): boolean =>
    detail !== undefined && byteLength(assemble(document, [], [], detail)) <= room;
  const found = fits(full) ? full : fits(brief) ? brief : least;
  return found ?? { sections: false, failuresAUnit: 1, units: 40 };
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

function assemble(
  document: PlanDocument,
  placed: readonly Placed[],
  levels: readonly Level[],
  detail: FrameDetail,
): string {
  const { outcomes } = document;
  const told = outcomes.slice(0, detail.units);
  const parts = [
    `## ${verdict(document)}`,
    outcomes.length > 1 ? indexTable(told, outcomes.length - told.length) : "",
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

function indexTable(outcomes: readonly PlanOutcome[], rest: number): string {
  const number = (count: number): string => (count === 0 ? "" : String(count));
  const rows = outcomes.map(({ unit, counts, failures }) => [
    `${failures.length > 0 ? "❌" : sign(counts)} ${codeSpan(unit)}`,
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
    titled ? `### ${codeSpan(outcome.unit)}: ${words}` : "",
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
