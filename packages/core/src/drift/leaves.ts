import { isContainer, sameScalar } from "../json.ts";
import { sameValue } from "../plan/attribute-diff.ts";
import type { ResourceChange } from "../plan/change-set.ts";

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

function walk(
  state: unknown,
  reality: unknown,
  planned: unknown,
  unknown: unknown,
  leaf: (state: unknown, reality: unknown, planned: unknown) => void,
): void {
  if (unknown === true) return;
  const containers = [state, reality, planned, unknown].filter(isContainer);
  if (containers.length === 0) {
    leaf(state, reality, planned);
    return;
  }
  for (const key of new Set(containers.flatMap((container) => Object.keys(container)))) {
    walk(child(state, key), child(reality, key), child(planned, key), child(unknown, key), leaf);
  }
}

function child(value: unknown, key: string): unknown {
  return isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
