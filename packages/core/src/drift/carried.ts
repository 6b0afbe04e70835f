import { isContainer, sameScalar } from "../json.ts";
import type { ResourceChange, ValueChange } from "../plan/change-set.ts";
import type { DataReading } from "../plan/data-readings.ts";
import type { Actors } from "./leaves.ts";
import { child } from "../plan/values.ts";

/** A value that somebody changed, and that a data source passes on. */
export interface Carried {
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What data sources pass on of drift: they read it even in a plan without refresh, where it looks like the code's. A
 * reading is of a drifted object if it is of the same provider and has changed, since the state was written, in the
 * same attribute from the same value to the same value.
 */
export function carriedBy(readings: readonly DataReading[], drift: readonly ResourceChange[]): readonly Carried[] {
  return drift.flatMap((entry) => {
    const ofProvider = readings.filter(({ provider }) => provider === entry.provider);
    return changedLeaves(entry).filter((leaf) =>
      ofProvider.some((reading) =>
        changedLeaves(reading).some(
          ({ path, before, after }) =>
            path === leaf.path && sameScalar(before, leaf.before) && sameScalar(after, leaf.after),
        ),
      ),
    );
  });
}

/**
 * Whose a change is that a plan without refresh still shows: drift's where what was carried explains a leaf of it, the
 * code's where it does not.
 */
export function carriedActors(change: ValueChange, carried: readonly Carried[]): Actors {
  const leaves = changedLeaves(change);
  const explained = leaves.filter((leaf) => carried.some((value) => explains(value, leaf)));
  return { drift: explained.length > 0, code: explained.length < leaves.length || leaves.length === 0 };
}

/** Itself, or in the middle of a longer text. */
function explains(carried: Carried, { before, after }: Carried): boolean {
  if (sameScalar(carried.before, before) && sameScalar(carried.after, after)) return true;
  if (typeof before !== "string" || typeof after !== "string") return false;
  const [from, to] = [carried.after, carried.before];
  if (typeof from !== "string" || typeof to !== "string" || from === "") return false;
  return after.replaceAll(from, to) === before;
}

interface ChangedLeaf extends Carried {
  readonly path: string;
}

/** The leaves that differ, those left out that are known only after apply. */
export function changedLeaves(
  change: Pick<ValueChange, "before" | "after"> & Partial<ValueChange>,
): readonly ChangedLeaf[] {
  const found: ChangedLeaf[] = [];
  walk("", change.before, change.after, change.afterUnknown, found);
  return found;
}

function walk(path: string, before: unknown, after: unknown, unknown: unknown, found: ChangedLeaf[]): void {
  if (unknown === true) return;
  if (!isContainer(before) && !isContainer(after)) {
    if (!sameScalar(before ?? null, after ?? null)) found.push({ path, before, after });
    return;
  }
  const keys = [before, after].filter(isContainer).flatMap((container) => Object.keys(container));
  for (const key of new Set(keys)) {
    walk(`${path}/${key}`, child(before, key), child(after, key), child(unknown, key), found);
  }
}
