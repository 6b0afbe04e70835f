import { sha256 } from "../bundle/digest.ts";
import { diffAttributes, diffDrift, type AttributeChange } from "../plan/attribute-diff.ts";
import type { ResourceChange } from "../plan/change-set.ts";

/** More would fill the issue that remembers them. */
const MOST_KEYS = 1_000;

/** What drift is about, without a value in it. */
export interface Fingerprint {
  /** Equal for the same drift at another time: of (address, deposed, action, changed attribute paths). */
  readonly digest: string;
  /** One for each object that is gone and each attribute that changed; undefined where there are too many. */
  readonly keys: readonly string[] | undefined;
}

export function fingerprintOf(drift: readonly ResourceChange[]): Fingerprint {
  const parts = drift.map((change) => {
    const names = change.kind === "delete" ? [] : attributeNames(diffDrift(change));
    return JSON.stringify([change.address, change.deposed ?? "", change.actions, names]);
  });
  const keys = new Set(
    drift.flatMap((change) =>
      change.kind === "delete" ? [objectKey(change)] : attributeKeys(change, diffDrift(change)),
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
  const changed = new Set(
    proposed.flatMap((change) => [objectKey(change), ...attributeKeys(change, diffAttributes(change))]),
  );
  return keys.filter((key) => changed.has(key));
}

/** An index says nothing of which item of a set it is, so items are not told apart. */
function attributeNames(attributes: readonly AttributeChange[]): readonly string[] {
  return [...new Set(attributes.map(({ name }) => name.replaceAll(/\[\d+\]/g, "[]")))].toSorted();
}

function attributeKeys(change: ResourceChange, attributes: readonly AttributeChange[]): readonly string[] {
  return attributeNames(attributes).map((name) => key(change, name));
}

function objectKey(change: ResourceChange): string {
  return key(change, "");
}

function key({ address, deposed = "" }: ResourceChange, name: string): string {
  return sha256([address, deposed, name].join("\n")).slice(0, 10);
}
