import type { ChangeSet } from "./change-set.ts";

/** Managed objects by what happens to them (design §3, Outputs). A replace counts in add and destroy too. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  readonly replace: number;
  readonly import: number;
  readonly move: number;
  readonly forget: number;
  /** Output values that change. */
  readonly outputs: number;
  /** Changes whose action this flywheel does not know. */
  readonly unknown: number;
}

export const NO_COUNTS: Counts = {
  add: 0,
  change: 0,
  destroy: 0,
  replace: 0,
  import: 0,
  move: 0,
  forget: 0,
  outputs: 0,
  unknown: 0,
};

/** Counts as the engine's own "Plan:" line does, over managed resources. */
export function countChanges(changeSet: ChangeSet): Counts {
  const managed = changeSet.changes.filter((change) => change.mode === "managed");
  const count = (test: (change: (typeof managed)[number]) => boolean): number => managed.filter(test).length;
  return {
    add: count((change) => change.actions.includes("create")),
    change: count((change) => change.kind === "update"),
    destroy: count((change) => change.actions.includes("delete")),
    replace: count((change) => change.kind === "replace"),
    import: count((change) => change.importing),
    move: count((change) => change.previousAddress !== undefined),
    forget: count((change) => change.actions.includes("forget")),
    outputs: changeSet.outputs.length,
    // Of whatever mode: what we do not know may do anything.
    unknown: changeSet.changes.filter((change) => change.kind === "unknown").length,
  };
}

export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number): number => all.reduce((total, counts) => total + pick(counts), 0);
  return {
    add: sum((counts) => counts.add),
    change: sum((counts) => counts.change),
    destroy: sum((counts) => counts.destroy),
    replace: sum((counts) => counts.replace),
    import: sum((counts) => counts.import),
    move: sum((counts) => counts.move),
    forget: sum((counts) => counts.forget),
    outputs: sum((counts) => counts.outputs),
    unknown: sum((counts) => counts.unknown),
  };
}

/** True for anything that applying the plan would do; data reads are nothing. */
export function hasChanges(counts: Counts): boolean {
  return Object.values(counts).some((count: number) => count > 0);
}

/** `1 to destroy, 2 to replace, 3 to change`: riskiest first, zeros left out; empty for none. */
export function countWords(counts: Counts): string {
  const words: readonly (readonly [number, string])[] = [
    [counts.unknown, "of an unknown kind"],
    [counts.destroy - counts.replace, "to destroy"],
    [counts.replace, "to replace"],
    [counts.forget, "to forget"],
    [counts.change, "to change"],
    [counts.import, "to import"],
    [counts.add - counts.replace, "to add"],
    [counts.move, "to move"],
    [counts.outputs, counts.outputs === 1 ? "output to change" : "outputs to change"],
  ];
  return words
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}
