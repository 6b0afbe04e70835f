import { VERDICTS, type Verdict } from "../drift/classify.ts";
import type { DriftOutcome } from "../drift/check-unit.ts";
import type { IgnoredDrift } from "../drift/ignore.ts";
import { diffDrift } from "../plan/attribute-diff.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { fitDocument, type Entry } from "./budget.ts";
import { MAXIMUM_ADDRESS, namesSuffix } from "./change-entry.ts";
import { driftEntry } from "./drift-entry.ts";
import { codeSpan, details, escapeText, shorten, table } from "./markdown.ts";
import { failureText } from "./plan-sections.ts";

const MAXIMUM_NAME = 120;
const MAXIMUM_REASON = 300;

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clean: "✅ clean",
  observed: "🟦 differs, and applying would change nothing",
  drifted: "🟥 drifted: applying would undo it",
  pending: "🟨 merged code is not applied",
  both: "🟥 drifted, and merged code is not applied",
  errored: "❌ could not be checked",
};

/** All units of one check, for the job summary, in at most `limit` bytes. */
export function renderDriftSummary(
  title: string,
  outcomes: readonly DriftOutcome[],
  facts: readonly string[],
  limit: number,
): string {
  const rows = outcomes
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ unit, verdict, drift }) => [
      unitName(unit),
      VERDICT_WORDS[verdict],
      drift.length === 0 ? "" : String(drift.length),
    ]);
  const head = [`## ${headline(title, outcomes)}`, table(["unit", "verdict", "objects changed outside of code"], rows)];
  const units = outcomes.map((outcome) => unitEntries(outcome, true));
  return fitDocument(units.flatMap(allEntries), limit, (fitted) => {
    const texts = fitted.map(({ text }) => text);
    const sections = units.flatMap((unit) => {
      const section = unitSection(unit, texts);
      return section === "" ? [] : [`### ${unitName(unit.outcome.unit)}\n\n${section}`];
    });
    return `${[...head, ...sections, `<sub>${facts.join(" · ")}</sub>`].join("\n\n")}\n`;
  });
}

/** The body of a unit's drift issue below its marker. Without `showValues` only the names of attributes are shown. */
export function renderDriftIssue(
  outcome: DriftOutcome,
  facts: readonly string[],
  showValues: boolean,
  limit: number,
): string {
  const what = outcome.verdict === "both" ? " Merged code is waiting to be applied, too." : "";
  const head = `**${outcome.drift.length} ${outcome.drift.length === 1 ? "object" : "objects"} of ${unitName(outcome.unit)} changed outside of code**, and applying the code would undo that.${what}`;
  const advice = [
    "**What to do**",
    "",
    "- If the change was a mistake: deploy the unit again; applying undoes it.",
    "- If it was right: write it into the code and deploy that.",
    "",
    "This issue closes itself when reality and code agree again.",
  ].join("\n");
  const unit = unitEntries({ ...outcome, failures: [] }, showValues);
  return fitDocument(allEntries(unit), limit, (fitted) => {
    const section = unitSection(
      unit,
      fitted.map(({ text }) => text),
    );
    return `${[head, section, advice, `<sub>${facts.join(" · ")}</sub>`].join("\n\n")}\n`;
  });
}

/** What there is to say of one unit, in the order in which it is said. */
interface UnitEntries {
  readonly outcome: DriftOutcome;
  readonly failures: readonly Entry[];
  readonly drift: readonly Entry[];
  readonly noise: readonly Entry[];
  readonly ignored: readonly Entry[];
}

function unitEntries(outcome: DriftOutcome, showValues: boolean): UnitEntries {
  const drift = outcome.drift.map((change) => driftEntry(change, outcome.redact));
  return {
    outcome,
    failures: outcome.failures.map((failure) => ({ rank: 2, render: () => `${failureText(failure)}\n\n` })),
    drift: drift.map(({ render }) => ({
      rank: 1,
      render: (level) => render((level === "full" || level === "whole") && !showValues ? "names" : level),
    })),
    noise: outcome.noise.map((change) => ({ rank: 0, render: () => noiseLine(change, outcome.redact) })),
    ignored: outcome.ignored.map((entry) => ({ rank: 0, render: () => ignoredLine(entry, outcome.redact) })),
  };
}

function allEntries({ failures, drift, noise, ignored }: UnitEntries): readonly Entry[] {
  return [...failures, ...drift, ...noise, ...ignored];
}

/** Takes the texts of the unit's entries from the front of `texts`. */
function unitSection({ failures, drift, noise, ignored }: UnitEntries, texts: string[]): string {
  const [failureTexts, driftTexts, noiseTexts, ignoredTexts] = [failures, drift, noise, ignored].map((entries) => {
    const taken = texts.splice(0, entries.length);
    const counted = taken.filter((text) => text === "").length;
    return `${taken.join("")}${counted === 0 ? "" : `\nAnd ${counted} more.`}`.trim();
  });
  const parts = [
    failureTexts,
    driftTexts,
    noise.length === 0 ? "" : details(`Set aside as no drift: ${noise.length}`, noiseTexts ?? ""),
    ignored.length === 0 ? "" : details(`Ignored by rules: ${ignored.length}`, ignoredTexts ?? ""),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function noiseLine(change: ResourceChange, redact: Redact): string {
  const names = diffDrift(change).map(({ name }) => redact(name));
  return `- ${codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS))}${namesSuffix(names)}\n`;
}

function ignoredLine({ address, attributes, rule }: IgnoredDrift, redact: Redact): string {
  const { reason, owner, expires } = rule;
  const who = [owner, expires === undefined ? undefined : `until ${expires}`].filter((part) => part !== undefined);
  const why = `${reason}${who.length === 0 ? "" : ` (${who.join(", ")})`}`;
  const line = `- ${codeSpan(shorten(redact(address), MAXIMUM_ADDRESS))}${namesSuffix(attributes.map(redact))}`;
  return `${line} – ${escapeText(shorten(why, MAXIMUM_REASON))}\n`;
}

function unitName(unit: string): string {
  return codeSpan(shorten(unit, MAXIMUM_NAME));
}

function headline(title: string, outcomes: readonly DriftOutcome[]): string {
  const count = (...verdicts: readonly Verdict[]): number =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const words = [
    [count("errored"), "could not be checked"],
    [count("drifted", "both"), "drifted"],
    [count("pending", "both"), "not applied"],
    [count("observed"), "differ harmlessly"],
  ] as const;
  const trouble = words.filter(([amount]) => amount > 0).map(([amount, word]) => `${amount} ${word}`);
  const sign = count("errored", "drifted", "both") > 0 ? "🟥" : count("pending") > 0 ? "🟨" : "✅";
  return `${sign} Drift of ${escapeText(shorten(title, MAXIMUM_NAME))}: ${trouble.length === 0 ? "none" : `${trouble.join(", ")} of ${outcomes.length}`}`;
}
