import { unitNotes } from "./unit-notes.ts";

/** What healing came to, by unit. */
export interface HealingDocument {
  /** What was put back, in words. */
  readonly healed: ReadonlyMap<string, string>;
  /** A sentence that says why not. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The part of a summary about healing, in Markdown; empty where there was nothing to heal. */
export function renderHealing({ healed, refused }: HealingDocument): string {
  const done = [...healed].map(([unit, objects]) => [unit, `Healed: put back ${objects}`] as const);
  const notes = unitNotes([...done, ...refused]);
  return notes === "" ? "" : `### Heal\n\n${notes}\n`;
}
