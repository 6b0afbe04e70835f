import { isContainer, sameScalar } from "../json.ts";
import { hasMark } from "../plan/marks.ts";
import { child, sameValue } from "../plan/values.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import { valueName } from "../plan/list-diff.ts";

/** Whose change a proposed change is: reality's (drift), the code's, or both. */
export interface Actors {
  readonly drift: boolean;
  readonly code: boolean;
}

/**
 * Compares, leaf by leaf, the state (S), what refresh found (R) and what the plan would write (P); leaves the plan does
 * not know yet are passed over. S ≠ R and P ≠ R: applying would undo drift. P differs from S and R: the code changed.
 * Neither: applying reacts to drift elsewhere in the object. Source: engine-behaviour §10.
 */
export function actorsOf(drift: ResourceChange, proposed: ResourceChange): Actors {
  const deleted = drift.kind === "delete";
  const actors = { drift: deleted, code: false };
  walk(
    drift.before,
    deleted ? undefined : drift.after,
    proposed.after,
    proposed.afterUnknown,
    (state, reality, planned) => {
      if (sameValue(planned, reality)) return;
      if (!sameValue(state, reality)) actors.drift = true;
      if (!sameValue(planned, state)) actors.code = true;
    },
  );
  return actors.drift || actors.code ? actors : { drift: true, code: false };
}

type Leaf = (state: unknown, reality: unknown, planned: unknown) => void;

function walk(state: unknown, reality: unknown, planned: unknown, unknown: unknown, leaf: Leaf): void {
  if (unknown === true) return;
  if (isList(state) && isList(reality) && isList(planned) && !hasMark(unknown)) {
    walkLists(state, reality, planned, leaf);
    return;
  }
  const containers = [state, reality, planned, unknown].filter(isContainer);
  if (containers.length === 0) {
    leaf(state, reality, planned);
    return;
  }
  for (const key of new Set(containers.flatMap((container) => Object.keys(container)))) {
    walk(child(state, key), child(reality, key), child(planned, key), child(unknown, key), leaf);
  }
}

/**
 * JSON does not tell a set from a list: nothing is proposed for an item that is in reality and in the plan, wherever it
 * stands. What is left is compared by place where nothing came or went, else by membership.
 */
function walkLists(
  state: readonly unknown[],
  reality: readonly unknown[],
  planned: readonly unknown[],
  leaf: Leaf,
): void {
  const gone = lacking(reality, planned);
  const come = lacking(planned, reality);
  const stay = lacking(planned, come);
  const before = lacking(state, stay);
  if (gone.length + come.length === 0) {
    if (!sameValue(planned, reality)) leaf(state, reality, planned);
  } else if (before.length === gone.length && before.length === come.length) {
    for (const [index, item] of before.entries()) walk(item, gone[index], come[index], undefined, leaf);
  } else {
    const known = new Map(before.map((item) => [valueName(item), item]));
    for (const item of gone) leaf(known.get(valueName(item)), item, undefined);
    for (const item of come) leaf(known.get(valueName(item)), undefined, item);
  }
}

/** The items that the others lack, each as often as they do. */
function lacking(items: readonly unknown[], others: readonly unknown[]): readonly unknown[] {
  const left = new Map<string, number>();
  for (const name of others.map(valueName)) left.set(name, (left.get(name) ?? 0) + 1);
  return items.filter((item) => {
    const name = valueName(item);
    const count = left.get(name) ?? 0;
    left.set(name, count - 1);
    return count <= 0;
  });
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** True when two values differ only in how nothing is written (null, {}, [], "") or in white space at the end. */
export function isNoise(before: unknown, after: unknown): boolean {
  return sameNormalised(normalise(before), normalise(after));
}

function sameNormalised(a: unknown, b: unknown): boolean {
  if (!isContainer(a) || !isContainer(b)) return sameScalar(a, b);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => sameNormalised(normalise(child(a, key)), normalise(child(b, key))));
}

function normalise(value: unknown): unknown {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return value.trimEnd();
  return isContainer(value) && Object.keys(value).length === 0 ? undefined : value;
}
