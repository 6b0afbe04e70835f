import { VERDICTS, type Verdict } from "../drift/classify.ts";
import type { DriftOutcome } from "../drift/check-unit.ts";
import { diffAttributes } from "../plan/attribute-diff.ts";
import { byteLength, fitEntries, type Entry } from "./budget.ts";
import { driftEntry } from "./change-entry.ts";
import { codeSpan, details, escapeText, table } from "./markdown.ts";
import { failureSection } from "./plan-sections.ts";

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  clean: "✅ clean",
  observed: "🟦 differs, and applying would change nothing",
  drifted: "🟥 drifted: applying would undo it",
  pending: "🟨 merged code is not applied",
  both: "🟥 drifted, and merged code is not applied",
  errored: "❌ could not be checked",
};

/** All units of one check, for the job summary. */
export function renderDriftSummary(
  title: string,
  outcomes: readonly DriftOutcome[],
  facts: readonly string[],
  limit: number,
): string {
  const rows = outcomes
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(({ unit, verdict, drift }) => [
      codeSpan(unit),
      VERDICT_WORDS[verdict],
      drift.length === 0 ? "" : String(drift.length),
    ]);
  const frame = [
    `## ${headline(title, outcomes)}`,
    table(["unit", "verdict", "objects changed outside of code"], rows),
    ...outcomes
      .filter(({ failures }) => failures.length > 0)
      .map(({ unit, failures }) => `### ${codeSpan(unit)}\n\n${failureSection(failures)}`),
  ];
  const drifted = outcomes.filter(({ drift, noise }) => drift.length + noise.length > 0);
  let room = limit - byteLength(frame.join("\n\n")) - 2_000;
  const sections = drifted.map((outcome) => {
    const section = `### ${codeSpan(outcome.unit)}\n\n${driftSection(outcome, true, room)}`;
    room = Math.max(0, room - byteLength(section));
    return section;
  });
  return `${[...frame, ...sections, `<sub>${facts.join(" · ")}</sub>`].join("\n\n")}\n`;
}

/** The body of a unit's drift issue below its marker. Without `showValues` only the names of attributes are shown. */
export function renderDriftIssue(
  outcome: DriftOutcome,
  facts: readonly string[],
  showValues: boolean,
  limit: number,
): string {
  const what = outcome.verdict === "both" ? " Merged code is waiting to be applied, too." : "";
  const parts = [
    `**${outcome.drift.length} ${outcome.drift.length === 1 ? "object" : "objects"} of ${codeSpan(outcome.unit)} changed outside of code**, and applying the code would undo that.${what}`,
    driftSection(outcome, showValues, limit - 1_500),
    [
      "**What to do**",
      "",
      "- If the change was a mistake: deploy the unit again; applying undoes it.",
      "- If it was right: write it into the code and deploy that.",
      "",
      "This issue closes itself when reality and code agree again.",
    ].join("\n"),
    `<sub>${facts.join(" · ")}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function driftSection(outcome: DriftOutcome, showValues: boolean, room: number): string {
  const entries = outcome.drift.map((change) => driftEntry(change, outcome.redact));
  const shown: readonly Entry[] = showValues
    ? entries
    : entries.map(({ rank, render }) => ({ rank, render: (level) => render(level === "full" ? "names" : level) }));
  const fitted = fitEntries(shown, room);
  const counted = fitted.filter(({ level }) => level === "counted").length;
  const noise = outcome.noise.map((change) => {
    const names = diffAttributes(change).map(({ name }) => codeSpan(outcome.redact(name)));
    return `- ${codeSpan(outcome.redact(change.address))}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
  });
  const parts = [
    fitted
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
    counted === 0 ? "" : `And ${counted} more.`,
    noise.length === 0 ? "" : details(`Set aside as no drift: ${noise.length}`, noise.slice(0, 50).join("\n")),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
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
  return `${sign} Drift of ${escapeText(title)}: ${trouble.length === 0 ? "none" : `${trouble.join(", ")} of ${outcomes.length}`}`;
}
