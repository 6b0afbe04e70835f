import type { Failure } from "../errors.ts";
import type { Fold } from "../outcome/fold.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import { renderApplyDocument } from "./apply-document.ts";
import { byteLength } from "./budget.ts";
import { renderDriftSummary } from "./drift-document.ts";
import { alert } from "./markdown.ts";
import { renderPlanDocument } from "./plan-document.ts";
import { failuresFront, healthSection, validationSection } from "./run-sections.ts";

/** A whole run, whatever its jobs did. */
export interface RunDocument {
  readonly fold: Fold;
  /** Of units that nobody has applied in this run. */
  readonly plans: readonly PlanOutcome[];
  /** What their part of the document is headed with, before the counts. */
  readonly plansTitle: string;
  /** What is no unit's: calls that failed, units of which nobody told, jobs that ended badly. */
  readonly failures: readonly Failure[];
  /** Sentences that a reader must not miss. Markdown. */
  readonly warnings: readonly string[];
  /** Sentences about what this report left out. Markdown. */
  readonly notes: readonly string[];
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
  /** Where everything can be read when this had to be brief; empty for none. */
  readonly fullUrl: string;
}

/** A part of the document, in at most `limit` bytes where it has much to say. */
interface Section {
  readonly hasFailed: boolean;
  readonly render: (limit: number) => string;
}

/** The run in at most `limit` bytes: what failed first, then one section for each thing that was done. */
export function renderRunDocument(document: RunDocument, limit: number): string {
  const { fold, plans, failures, warnings, notes, facts } = document;
  const front = failuresFront(fold.title, failures);
  const end = [
    ...(plans.length === 0 ? warnings.map((warning) => alert("WARNING", warning)) : []),
    ...notes.map((note) => alert("NOTE", note)),
    `<sub>${facts.join(" · ")}</sub>`,
  ].join("\n\n");
  const sections = sectionsOf(document);
  let room = limit - byteLength(front) - byteLength(end) - 4;
  const texts = new Map<Section, string>();
  for (const [index, section] of sections.entries()) {
    // What takes less than its share leaves the rest to those after it.
    const text = section.render(Math.floor(room / (sections.length - index)) - 2);
    texts.set(section, text.trimEnd());
    room -= byteLength(text) + 2;
  }
  const inOrder = sections.toReversed().toSorted((a, b) => Number(b.hasFailed) - Number(a.hasFailed));
  const told = inOrder.map((section) => texts.get(section) ?? "");
  const nothing = sections.length === 0 && front === "" ? `## ⏭️ ${fold.title}: nothing to tell` : "";
  return `${[front, nothing, ...told, end].filter((part) => part !== "").join("\n\n")}\n`;
}

/** From what has the least to say to what has the most, which people read first. */
function sectionsOf({ fold, plans, plansTitle, warnings, fullUrl }: RunDocument): readonly Section[] {
  const { title, validations, health, drift, applied } = fold;
  const sections: Section[] = [];
  if (validations.length > 0) {
    const hasFailed = validations.some(({ errors }) => errors > 0);
    sections.push({ hasFailed, render: () => validationSection(validations) });
  }
  if (health.length > 0) {
    const hasFailed = health.some(({ checks }) => checks.some(({ ok, critical }) => critical && !ok));
    sections.push({ hasFailed, render: () => healthSection(health) });
  }
  if (drift.length > 0) {
    const summary = { title, outcomes: drift, tracked: new Map(), showValues: false, warnings: [], facts: [] };
    const hasFailed = drift.some(({ failures }) => failures.length > 0);
    sections.push({ hasFailed, render: (limit) => renderDriftSummary(summary, limit) });
  }
  if (plans.length > 0) {
    const document = { title: plansTitle, outcomes: plans, facts: [], warnings, notes: [], fullUrl };
    const hasFailed = plans.some(({ failures }) => failures.length > 0);
    sections.push({ hasFailed, render: (limit) => renderPlanDocument(document, limit) });
  }
  if (applied.length > 0) {
    const hasFailed = applied.some(({ status }) => status !== "applied");
    sections.push({
      hasFailed,
      render: (limit) => renderApplyDocument({ title, outcomes: applied, facts: [] }, limit),
    });
  }
  return sections;
}
