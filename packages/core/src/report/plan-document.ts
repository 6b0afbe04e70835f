import type { ChangeGroup } from "../plan/fold.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { byteLength, fitEntries, type Entry, type Level } from "./budget.ts";
import { KIND_SIGNS } from "./change-entry.ts";
import { alert, codeSpan, shorten } from "./markdown.ts";
import { planAlerts } from "./plan-alerts.ts";
import { planEntries } from "./plan-entries.ts";
import { isQuiet, MAXIMUM_NAME, unitIndex, unitWords, verdict } from "./plan-index.ts";
import {
  checksSection,
  dependenceSection,
  driftSection,
  ephemeralSection,
  failureSection,
  warningsSection,
} from "./plan-sections.ts";
import { outputsSection } from "./plan-outputs.ts";

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
  /** The tables of changes, which say nothing that the changes themselves do not. */
  readonly tables: boolean;
  /** Outputs, checks and warnings. */
  readonly sections: boolean;
  readonly failuresAUnit: number;
  readonly units: number;
}

const FRAMES: readonly FrameDetail[] = [
  { tables: true, sections: true, failuresAUnit: 40, units: 1_000 },
  { tables: false, sections: true, failuresAUnit: 40, units: 1_000 },
  { tables: false, sections: false, failuresAUnit: 3, units: 300 },
  { tables: false, sections: false, failuresAUnit: 1, units: 40 },
  { tables: false, sections: false, failuresAUnit: 1, units: 5 },
];

const LEAST: FrameDetail = { tables: false, sections: false, failuresAUnit: 0, units: 0 };

/** An entry of the document and where it belongs. */
interface PlannedEntry {
  readonly index: number;
  /** undefined for drift. */
  readonly group: ChangeGroup | undefined;
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

function outcomeEntries(outcome: PlanOutcome, index: number): readonly PlannedEntry[] {
  const { groups, changes, drift } = planEntries(outcome);
  return [
    ...changes.map((entry, at) => ({ index, group: groups[at], entry })),
    ...drift.map((entry) => ({ index, group: undefined, entry })),
  ];
}

function assemble(document: PlanDocument, placed: readonly Placed[], detail: FrameDetail): string {
  const { outcomes } = document;
  const ofUnit = Map.groupBy(placed, ({ index }) => index);
  const sections = outcomes
    .slice(0, detail.units)
    .map((outcome, index) => unitSection(outcome, ofUnit.get(index) ?? [], outcomes.length > 1, detail));
  const parts = [
    `## ${verdict(document.title, outcomes)}`,
    outcomes.length > 1 ? unitIndex(outcomes, detail.units) : "",
    ...(document.warnings ?? []).map((warning) => alert("WARNING", warning)),
    ...planAlerts(outcomes, placed, document.fullUrl),
    ...sections,
    detail.sections
      ? ""
      : alert("IMPORTANT", `Outputs, checks and warnings are left out here for their length.${elsewhere(document)}`),
    ...document.notes.map((note) => alert("NOTE", note)),
    document.facts.length === 0 ? "" : `<sub>${document.facts.join(" · ")}</sub>`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function elsewhere({ fullUrl }: PlanDocument): string {
  return fullUrl === "" ? "" : ` [The job summary has more room.](${fullUrl})`;
}

function unitSection(outcome: PlanOutcome, placed: readonly Placed[], titled: boolean, detail: FrameDetail): string {
  const { changeSet, failures, redact } = outcome;
  // The index has named it. A document of one unit has no index.
  if (titled && isQuiet(outcome)) return "";
  const parts = [
    titled ? `### ${codeSpan(shorten(outcome.unit, MAXIMUM_NAME))}: ${unitWords(outcome)}` : "",
    dependenceSection(outcome.dependence),
    failureSection(failures, detail.failuresAUnit),
    detail.tables ? planEntries(outcome).table : "",
    changesSection(placed),
    driftSection(
      placed.filter(({ group }) => group === undefined).map(({ text }) => text),
      changeSet?.drift.length ?? 0,
    ),
    ...(detail.sections && changeSet !== undefined
      ? [
          outputsSection(changeSet.outputs, redact),
          checksSection(changeSet.checks, redact),
          ephemeralSection(changeSet.ephemeral, redact),
        ]
      : []),
    detail.sections ? warningsSection(outcome.warnings, redact) : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function changesSection(placed: readonly Placed[]): string {
  const text = placed.map(({ group, text: told }) => (group === undefined ? "" : told)).join("");
  const counted = placed.flatMap(({ group, level }) => (level === "counted" ? (group?.members ?? []) : []));
  if (counted.length === 0) return text.trimEnd();
  const groups = Map.groupBy(counted, (change) => `${change.kind} ${change.type}`);
  const rows = [...groups.values()].toSorted((a, b) => b.length - a.length).slice(0, 40);
  const rest = counted.length - rows.flat().length;
  const lines = rows.flatMap((members) =>
    members
      .slice(0, 1)
      .map(
        (change) => `- ${members.length} × ${KIND_SIGNS[change.kind]} ${codeSpan(shorten(change.type, MAXIMUM_NAME))}`,
      ),
  );
  return [text.trimEnd(), "And by count only:", [...lines, ...(rest > 0 ? [`- ${rest} × others`] : [])].join("\n")]
    .filter((part) => part !== "")
    .join("\n\n");
}
