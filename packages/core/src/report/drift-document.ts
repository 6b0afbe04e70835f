import type { DriftOutcome } from "../drift/check-unit.ts";
import { VERDICTS, type Verdict } from "../drift/classify.ts";
import type { TrackedUnit, Tracking } from "../drift/track.ts";
import { fitDocument } from "./budget.ts";
import { allEntries, timeWords, unitEntries, unitName, unitSection } from "./drift-sections.ts";
import { deploymentWords } from "./drift-issue.ts";
import { escapeText, shorten, table } from "./markdown.ts";

const MAXIMUM_TITLE = 120;
const MAXIMUM_WARNINGS = 20;
const MAXIMUM_WARNING = 500;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clean: "✅ clean",
  observed: "🟦 differs, and applying would change nothing",
  drifted: "🟥 drifted: applying would undo it",
  pending: "🟨 merged code is not applied",
  both: "🟥 drifted, and merged code is not applied",
  errored: "❌ could not be checked",
};

/** As a headline says them, worst first. */
const COUNTED: readonly (readonly [verdict: Verdict, word: string])[] = [
  ["errored", "could not be checked"],
  ["drifted", "drifted"],
  ["both", "drifted and not applied"],
  ["pending", "not applied"],
  ["observed", "harmlessly different"],
  ["clean", "clean"],
];

/** What a summary is made of. */
export interface DriftSummary {
  readonly title: string;
  readonly outcomes: readonly DriftOutcome[];
  readonly tracked: Tracking;
  /** Whether values of attributes are shown, not only their names. */
  readonly showValues: boolean;
  /** What else deserves a look. */
  readonly warnings: readonly string[];
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
}

/** All units of one check, for the job summary, in at most `limit` bytes. */
export function renderDriftSummary(summary: DriftSummary, limit: number): string {
  const { title, outcomes, tracked, showValues, warnings, facts } = summary;
  const rows = outcomes
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ unit, verdict, drift }) => [
      unitName(unit),
      VERDICT_WORDS[verdict],
      drift.length === 0 ? "" : String(drift.length),
      ...historyCells(tracked.get(unit)),
    ]);
  const columns = ["unit", "verdict", "objects changed outside of code", "first seen", "last deployed", "issue"];
  const head = [`## ${headline(title, outcomes)}`, table(columns, rows), ...warningSection(warnings)];
  const units = outcomes.map((outcome) => unitEntries(outcome, showValues));
  return fitDocument(units.flatMap(allEntries), limit, (fitted) => {
    const texts = fitted.map(({ text }) => text);
    const sections = units.flatMap((unit) => {
      const section = unitSection(unit, texts);
      return section === "" ? [] : [`### ${unitName(unit.outcome.unit)}\n\n${section}`];
    });
    const origin = facts.length === 0 ? [] : [`<sub>${facts.join(" · ")}</sub>`];
    return `${[...head, ...sections, ...origin].join("\n\n")}\n`;
  });
}

function historyCells(unit: TrackedUnit | undefined): readonly string[] {
  const { firstSeen, deployment, issue, news, snooze } = unit ?? {};
  const words = [news, snooze === undefined ? undefined : `quiet until ${snooze.until}`].filter(
    (word) => word !== undefined,
  );
  return [
    firstSeen === undefined ? "" : timeWords(firstSeen),
    deployment === undefined ? "" : deploymentWords(deployment),
    [...(issue === undefined ? [] : [`[#${issue.number}](${issue.url})`]), ...words].join(", "),
  ];
}

function warningSection(warnings: readonly string[]): readonly string[] {
  if (warnings.length === 0) return [];
  const shown = warnings.slice(0, MAXIMUM_WARNINGS).map((text) => `- ⚠️ ${escapeText(shorten(text, MAXIMUM_WARNING))}`);
  const rest = warnings.length - shown.length;
  return [[...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n")];
}

function headline(title: string, outcomes: readonly DriftOutcome[]): string {
  const has = (...verdicts: readonly Verdict[]): boolean => outcomes.some(({ verdict }) => verdicts.includes(verdict));
  const sign = has("errored", "drifted", "both") ? "🟥" : has("pending") ? "🟨" : "✅";
  const name = `${sign} Drift of ${escapeText(shorten(title, MAXIMUM_TITLE))}`;
  return outcomes.every(({ verdict }) => verdict === "clean")
    ? `${name}: none`
    : `${name}, ${countedVerdicts(outcomes)}`;
}

/** How many units came to what, each counted once. */
export function countedVerdicts(outcomes: readonly Pick<DriftOutcome, "verdict">[]): string {
  const counted = COUNTED.flatMap(([verdict, word]) => {
    const amount = outcomes.filter((outcome) => outcome.verdict === verdict).length;
    return amount === 0 ? [] : [`${amount} ${word}`];
  });
  return `${outcomes.length === 1 ? "1 unit" : `${outcomes.length} units`}: ${counted.join(", ")}`;
}
