import type { EventStream, ResourceStep } from "../engine/events.ts";
import { fitDocument, SUMMARY_BYTES, type Entry } from "../report/budget.ts";
import { codeSpan, escapeText, shorten, MAXIMUM_ADDRESS } from "../report/markdown.ts";

const MAXIMUM_WORD = 120;

/** An apply whose end main did not tell. */
export interface LeftApply {
  readonly unit: string;
  readonly events: EventStream;
  /** The post step could not wait any longer. */
  readonly stillRuns: boolean;
}

/** One line on an apply that main could not report on. */
export function leftWords({ unit, events, stillRuns }: LeftApply): string {
  const { applied, unfinished, hasApplied } = events;
  const done = applied.filter(({ succeeded }) => succeeded).length;
  const counts = `${done} done, ${applied.length - done} failed, ${unfinished.length} begun without an end, ${notBegun(events).length} not begun`;
  if (hasApplied) return `${unit}: the engine went on by itself and finished: applied (${counts})`;
  if (stillRuns)
    return `${unit}: the engine still runs, and is killed with the job: its lock may stay held (${counts})`;
  return `${unit}: the engine stopped before it was through: ${counts}`;
}

/** What landed and what did not, to the last resource, of applies that main could not report on. */
export function renderLeft(applies: readonly LeftApply[]): string {
  const sections = applies.map((apply) => ({ apply, entries: entriesOf(apply.events) }));
  return fitDocument(
    sections.flatMap(({ entries }) => entries),
    SUMMARY_BYTES,
    (fitted) => {
      const texts = fitted.map(({ text }) => text);
      const parts = sections.map(({ apply, entries }) => {
        const lines = texts.splice(0, entries.length);
        const rest = lines.filter((line) => line === "").length;
        return `${escapeText(leftWords(apply))}\n\n${lines.join("")}${rest === 0 ? "" : `- and ${rest} more resources\n`}`;
      });
      return `## What the engine did after the action was stopped\n\n${parts.join("\n")}`;
    },
  );
}

function entriesOf(events: EventStream): readonly Entry[] {
  const { applied, unfinished } = events;
  return [
    ...unfinished.map((step) => entry("❔ begun, its end is not known:", step, 2)),
    ...applied.filter(({ succeeded }) => !succeeded).map((step) => entry("❌", step, 2)),
    ...notBegun(events).map((step) => entry("⏭️ not begun:", step, 1)),
    ...applied.filter(({ succeeded }) => succeeded).map((step) => entry("✅", step, 0)),
  ];
}

/** A replace is planned as one step and done as two. */
function notBegun({ planned, applied, unfinished }: EventStream): readonly ResourceStep[] {
  const begun = new Set([...applied, ...unfinished].map(({ address }) => address));
  return planned.filter(({ address, action }) => !begun.has(address) && action !== "noop" && action !== "read");
}

function entry(mark: string, { address, action }: ResourceStep, rank: number): Entry {
  const text = `- ${mark} ${escapeText(shorten(action, MAXIMUM_WORD))} ${codeSpan(shorten(address, MAXIMUM_ADDRESS))}\n`;
  return { rank, render: () => text };
}
