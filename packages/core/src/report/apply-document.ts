import type { AppliedResource } from "../engine/events.ts";
import type { Failure } from "../errors.ts";
import { countWords, hasChanges, type Counts } from "../plan/counts.ts";
import { fitDocument, SUMMARY_BYTES, type Entry } from "./budget.ts";
import { codeSpan, details, escapeText, htmlCode, shorten, table, alert, MAXIMUM_ADDRESS } from "./markdown.ts";
import { failureText } from "./plan-sections.ts";

const MAXIMUM_NAME = 120;
const MAXIMUM_REMARK = 600;
/** More units that nobody needs to read of are folded into one. */
const MAXIMUM_PLAIN = 5;

/** What became of one unit in tofu-apply. */
export interface ApplyOutcome {
  readonly unit: string;
  readonly status: "applied" | "failed" | "refused" | "skipped";
  /** What the plan promised. */
  readonly planned: Counts;
  /** What was done to which object. Data that was read is none of it. */
  readonly resources: readonly AppliedResource[];
  readonly failures: readonly Failure[];
  /** What else a reader must know, one sentence each. */
  readonly remarks: readonly string[];
  /** The unit because of which this one was not started. */
  readonly skippedFor: string | undefined;
}

export interface ApplyDocument {
  readonly title: string;
  readonly outcomes: readonly ApplyOutcome[];
  readonly facts: readonly string[];
  /** Sentences a reader must not miss. Markdown. */
  readonly warnings?: readonly string[];
}

const STATUS_WORDS: Readonly<Record<ApplyOutcome["status"], string>> = {
  applied: "✅ applied",
  failed: "❌ failed midway",
  refused: "⛔ refused, nothing changed",
  skipped: "⏭️ not started",
};

/** What landed and what did not, to the last resource, in at most `limit` bytes. */
export function renderApplyDocument(document: ApplyDocument, limit = SUMMARY_BYTES): string {
  const units = document.outcomes.map((outcome) => ({
    outcome,
    failures: outcome.failures.map((failure) => entry(`${failureText(failure)}\n\n`, 2)),
    resources: outcome.resources
      .toSorted((a, b) => Number(a.succeeded) - Number(b.succeeded))
      .map((resource) => entry(`${resourceLine(resource)}\n`, resource.succeeded ? 0 : 1)),
  }));
  const entries = units.flatMap(({ failures, resources }) => [...failures, ...resources]);
  return fitDocument(entries, limit, (fitted) => {
    const texts = fitted.map(({ text }) => text);
    const sections = units.map(({ outcome, failures, resources }): Section => {
      const own = [texts.splice(0, failures.length), texts.splice(0, resources.length)] as const;
      const isPlain = units.length > 1 && failures.length + outcome.remarks.length === 0;
      return { isPlain, text: isPlain ? plainSection(outcome, own[1]) : unitSection(outcome, ...own) };
    });
    return assemble(document, sections);
  });
}

/** What there is to read of a unit, empty for nothing; plain where nobody needs to. */
interface Section {
  readonly isPlain: boolean;
  readonly text: string;
}

function assemble(document: ApplyDocument, sections: readonly Section[]): string {
  const told = sections.filter(({ text }) => text !== "");
  const plain = told.filter(({ isPlain }) => isPlain).map(({ text }) => text);
  const parts = [
    `## ${verdict(document)}`,
    table(
      ["unit", "status", "planned", "done"],
      document.outcomes.map((outcome) => [
        unitName(outcome.unit),
        statusWords(outcome),
        plannedWords(outcome),
        doneWords(outcome),
      ]),
    ),
    ...(document.warnings ?? []).map((warning) => alert("WARNING", warning)),
    ...told.filter(({ isPlain }) => !isPlain).map(({ text }) => text),
    ...(plain.length > MAXIMUM_PLAIN ? [details(`What was done in ${plain.length} units`, plain.join("\n\n"))] : plain),
    ...(document.facts.length === 0 ? [] : [`<sub>${document.facts.join(" · ")}</sub>`]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function verdict({ title, outcomes }: ApplyDocument): string {
  const count = (status: ApplyOutcome["status"]): number =>
    outcomes.filter((outcome) => outcome.status === status).length;
  const name = escapeText(shorten(title, MAXIMUM_NAME));
  const applied = `${count("applied")} of ${outcomes.length} units applied`;
  if (count("applied") === outcomes.length) return `✅ ${name}: applied`;
  if (count("failed") > 0) return `❌ ${name}: failed midway, ${applied}`;
  return count("applied") > 0 ? `⛔ ${name}: stopped, ${applied}` : `⛔ ${name}: refused before any change`;
}

function statusWords({ status, skippedFor }: ApplyOutcome): string {
  return skippedFor === undefined ? STATUS_WORDS[status] : `${STATUS_WORDS[status]}: ${unitName(skippedFor)} failed`;
}

/** What was not started may never have been planned. */
function plannedWords({ planned, status }: ApplyOutcome): string {
  return hasChanges(planned) ? countWords(planned) : status === "skipped" ? "" : "no changes";
}

function doneWords({ resources }: ApplyOutcome): string {
  const done = resources.filter((resource) => resource.succeeded).length;
  const failed = resources.length - done;
  if (resources.length === 0) return "";
  return failed === 0 ? `${done} done` : `${done} done, ${failed} failed`;
}

/**
 * @param failures the texts of its failures, empty where there was no room
 * @param resources the lines of its resources, likewise
 */
function unitSection(outcome: ApplyOutcome, failures: readonly string[], resources: readonly string[]): string {
  if (failures.length + resources.length + outcome.remarks.length === 0) return "";
  const list = resourceList(resources);
  const parts = [
    `### ${unitName(outcome.unit)}`,
    outcome.remarks.map((remark) => escapeText(shorten(remark, MAXIMUM_REMARK))).join("\n\n"),
    withRest(failures, (rest) => `and ${rest} more failures: see the log`),
    list === "" ? "" : details(`Resources: ${resources.length}`, list),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** One of many that needs nobody to read it, folded to a line. @param resources as for {@link unitSection} */
function plainSection({ unit }: ApplyOutcome, resources: readonly string[]): string {
  const list = resourceList(resources);
  return list === "" ? "" : details(`${htmlCode(shorten(unit, MAXIMUM_NAME))}: ${resources.length} done`, list);
}

function resourceList(resources: readonly string[]): string {
  return withRest(resources, (rest) => `- and ${rest} more resources`);
}

/** The texts there was room for, and how many there was none for. */
function withRest(texts: readonly string[], words: (rest: number) => string): string {
  const rest = texts.filter((text) => text === "").length;
  return `${texts.join("")}${rest === 0 ? "" : words(rest)}`.trimEnd();
}

function resourceLine({ address, action, succeeded }: AppliedResource): string {
  const name = codeSpan(shorten(address, MAXIMUM_ADDRESS));
  return `- ${succeeded ? "✅" : "❌"} ${escapeText(shorten(action, MAXIMUM_NAME))} ${name}`;
}

function unitName(unit: string): string {
  return codeSpan(shorten(unit, MAXIMUM_NAME));
}

function entry(text: string, rank: number): Entry {
  return { rank, render: () => text };
}
