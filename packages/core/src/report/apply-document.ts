import type { AppliedResource } from "../engine/events.ts";
import type { Failure } from "../errors.ts";
import { countWords, hasChanges, type Counts } from "../plan/counts.ts";
import { codeSpan, details, escapeText, table } from "./markdown.ts";
import { failureSection } from "./plan-sections.ts";

const MAXIMUM_RESOURCES = 500;

/** What became of one unit in tofu-apply. */
export interface ApplyOutcome {
  readonly unit: string;
  readonly status: "applied" | "failed" | "refused" | "skipped";
  /** What the plan promised. */
  readonly planned: Counts;
  readonly resources: readonly AppliedResource[];
  readonly failures: readonly Failure[];
  /** The unit because of which this one was not started. */
  readonly skippedFor: string | undefined;
}

export interface ApplyDocument {
  readonly title: string;
  readonly outcomes: readonly ApplyOutcome[];
  readonly facts: readonly string[];
}

const STATUS_WORDS: Readonly<Record<ApplyOutcome["status"], string>> = {
  applied: "✅ applied",
  failed: "❌ failed midway",
  refused: "⛔ refused, nothing changed",
  skipped: "⏭️ not started",
};

/** What landed and what did not, to the last resource. */
export function renderApplyDocument(document: ApplyDocument): string {
  const { outcomes } = document;
  const parts = [
    `## ${verdict(document)}`,
    table(
      ["unit", "status", "planned", "done"],
      outcomes.map((outcome) => [
        codeSpan(outcome.unit),
        statusWords(outcome),
        hasChanges(outcome.planned) ? countWords(outcome.planned) : "no changes",
        doneWords(outcome),
      ]),
    ),
    ...outcomes.map(unitSection).filter((section) => section !== ""),
    `<sub>${document.facts.join(" · ")}</sub>`,
  ];
  return `${parts.join("\n\n")}\n`;
}

function verdict({ title, outcomes }: ApplyDocument): string {
  const count = (status: ApplyOutcome["status"]): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const name = escapeText(title);
  if (count("applied") === outcomes.length) return `✅ ${name}: applied`;
  if (count("failed") > 0) return `❌ ${name}: failed midway, ${count("applied")} of ${outcomes.length} units applied`;
  return `⛔ ${name}: refused before any change`;
}

function statusWords({ status, skippedFor }: ApplyOutcome): string {
  return skippedFor === undefined ? STATUS_WORDS[status] : `${STATUS_WORDS[status]}: ${codeSpan(skippedFor)} failed`;
}

function doneWords({ resources }: ApplyOutcome): string {
  const done = resources.filter((resource) => resource.succeeded).length;
  const failed = resources.length - done;
  if (resources.length === 0) return "";
  return failed === 0 ? `${done} done` : `${done} done, ${failed} failed`;
}

function unitSection(outcome: ApplyOutcome): string {
  if (outcome.failures.length === 0 && outcome.resources.length === 0) return "";
  const shown = outcome.resources
    .toSorted((a, b) => Number(a.succeeded) - Number(b.succeeded))
    .slice(0, MAXIMUM_RESOURCES);
  const lines = shown.map(
    ({ address, action, succeeded }) => `- ${succeeded ? "✅" : "❌"} ${escapeText(action)} ${codeSpan(address)}`,
  );
  const rest = outcome.resources.length - shown.length;
  const list = [...lines, ...(rest > 0 ? [`- and ${rest} more that were done`] : [])].join("\n");
  const parts = [
    `### ${codeSpan(outcome.unit)}`,
    failureSection(outcome.failures),
    outcome.resources.length === 0 ? "" : details(`Resources: ${outcome.resources.length}`, list),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}
