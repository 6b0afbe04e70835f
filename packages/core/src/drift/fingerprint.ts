import { sha256 } from "../bundle/digest.ts";
import { diffAttributes, diffDrift, type AttributeChange } from "../plan/attribute-diff.ts";
import { changeAt, type ResourceChange } from "../plan/change-set.ts";
import type { DriftOutcome } from "./check-unit.ts";

/** More would fill the issue that remembers them. */
const MOST_KEYS = 1_000;

/** What drift is about, without a value in it. */
export interface Fingerprint {
  /** Equal for the same drift at another time: of (address, deposed, action, changed attribute paths). */
  readonly digest: string;
  /** One for each object that is gone and each attribute that changed; undefined where there are too many. */
  readonly keys: readonly string[] | undefined;
}

const made = new WeakMap<object, Fingerprint>();

/** Made once for each outcome. */
export function fingerprintOf(outcome: Pick<DriftOutcome, "drift" | "proposed">): Fingerprint {
  const known = made.get(outcome) ?? makeFingerprint(outcome);
  made.set(outcome, known);
  return known;
}

function makeFingerprint({ drift, proposed }: Pick<DriftOutcome, "drift" | "proposed">): Fingerprint {
  const objects = drift.map((change) => ({
    change,
    names: change.kind === "delete" ? [] : attributeNames(diffDrift(change, changeAt(change, proposed))),
  }));
  const parts = objects.map(({ change, names }) =>
    JSON.stringify([change.address, change.deposed ?? "", change.actions, names]),
  );
  const keys = new Set(
    objects.flatMap(({ change, names }) =>
      change.kind === "delete" ? [key(change, "")] : names.map((name) => key(change, name)),
    ),
  );
  return {
    digest: sha256(parts.toSorted().join("\n")).slice(0, 16),
    keys: keys.size > MOST_KEYS ? undefined : [...keys].toSorted(),
  };
}

/**
 * Which of the keys a plan still changes: applying or adopting can write drift into the state, where it no longer is
 * drift and still to be changed.
 * @param keys of {@link fingerprintOf}; undefined stands for anything
 * @returns empty where nothing is left to change; undefined where something is and `keys` is undefined
 */
export function stillChanging(
  keys: readonly string[] | undefined,
  proposed: readonly ResourceChange[],
): readonly string[] | undefined {
  if (keys === undefined) return proposed.length === 0 ? [] : undefined;
  const changed = new Set(proposed.flatMap(keysOf));
  return keys.filter((key) => changed.has(key));
}

function keysOf(change: ResourceChange): readonly string[] {
  const names = attributeNames(diffAttributes(change));
  // What is gone is mended by what makes it again, and by nothing else.
  const parts = change.kind === "create" ? ["", ...names] : names;
  // It may be known by the address that it had.
  const addresses = [change.address, ...(change.previousAddress === undefined ? [] : [change.previousAddress])];
  return addresses.flatMap((address) => parts.map((name) => key({ ...change, address }, name)));
}

/** An index says nothing of which item of a set it is, so items are not told apart. */
function attributeNames(attributes: readonly AttributeChange[]): readonly string[] {
  return [...new Set(attributes.map(({ name }) => name.replaceAll(/\[\d+\]/g, "[]")))].toSorted();
}

function key({ address, deposed = "" }: ResourceChange, name: string): string {
  return sha256([address, deposed, name].join("\n")).slice(0, 10);
}
