import { isContainer } from "../json.ts";
import type { ValueChange } from "./change-set.ts";
import { shownDocument } from "./json-document.ts";
import { diffLists, isReordered, type Item } from "./list-diff.ts";
import { childMark, hasMark } from "./marks.ts";
import type { ValuePath } from "./plan-json.ts";
import { child, childName, isEmpty, sameValue } from "./values.ts";

/** One side of a leaf as a reader may see it. */
export type Shown =
  | { readonly kind: "absent" }
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "unknown" }
  | { readonly kind: "sensitive" };

/** A leaf that differs. */
export interface AttributeChange {
  /** `tags.team`, `rule[0].port`, `policy (JSON).Version` */
  readonly name: string;
  readonly path: ValuePath;
  readonly before: Shown;
  readonly after: Shown;
  readonly forcesReplacement: boolean;
  /** It was sensitive and no longer is: from now on it is stored and shown in clear. */
  readonly losesMark: boolean;
  /** Items stay and only their order changes; a list of objects is not shown for that. */
  readonly reordered: boolean;
}

const ABSENT: Shown = { kind: "absent" };

/** The two sides at one place of the walk. Marks are `true` for the whole subtree, or mirror the value. */
interface Sides {
  readonly before: unknown;
  readonly after: unknown;
  readonly unknown: unknown;
  readonly beforeSensitive: unknown;
  readonly afterSensitive: unknown;
  /** null and a missing key are told from {} and []. Not below what is on one side only: all that is empty there is noise. */
  readonly tellsEmpty: boolean;
}

/**
 * The leaves in which two sides differ, in the order of their names.
 * @param replacePaths the engine's paths that force replacement
 */
export function diffAttributes(
  change: ValueChange,
  replacePaths: readonly ValuePath[] = [],
): readonly AttributeChange[] {
  return leaves(change, replacePaths, true);
}

/**
 * As {@link diffAttributes}, of drift: a provider reads back null for {} and [] as it likes, and nobody changed that,
 * unless the plan changes it, too.
 * @param proposed the plan's own change of the object; undefined for none
 */
export function diffDrift(drift: ValueChange, proposed: ValueChange | undefined): readonly AttributeChange[] {
  const found = leaves(drift, [], false);
  if (proposed === undefined) return found;
  const known = new Set(found.map(({ name }) => name));
  const quiet = diffAttributes(drift).filter(({ name }) => !known.has(name));
  if (quiet.length === 0) return found;
  const changed = new Set(diffAttributes(proposed).map(({ name }) => name));
  return [...found, ...quiet.filter(({ name }) => changed.has(name))];
}

function leaves(
  change: ValueChange,
  replacePaths: readonly ValuePath[],
  tellsEmpty: boolean,
): readonly AttributeChange[] {
  const found: AttributeChange[] = [];
  const sides: Sides = {
    tellsEmpty,
    before: change.before,
    after: change.after,
    unknown: change.afterUnknown,
    beforeSensitive: change.beforeSensitive,
    afterSensitive: change.afterSensitive,
  };
  walk([], "", sides, replacePaths, found);
  return found;
}

function walk(
  path: ValuePath,
  name: string,
  sides: Sides,
  replacePaths: readonly ValuePath[],
  found: AttributeChange[],
): void {
  const opaque = isOpaque(sides);
  const documents = opaque ? undefined : asJsonDocuments(sides);
  const foundBefore = found.length;
  if (documents !== undefined) walkChildren(path, `${name} (JSON)`, documents, replacePaths, found);
  // Documents that differ only in how they are written are shown as the texts they are.
  if (found.length > foundBefore) return;
  if (opaque || !walkChildren(path, name, sides, replacePaths, found))
    compareLeaf(path, name, sides, replacePaths, found);
}

/** False where there is nothing to walk into. */
function walkChildren(
  path: ValuePath,
  name: string,
  sides: Sides,
  replacePaths: readonly ValuePath[],
  found: AttributeChange[],
): boolean {
  if (walkList(path, name, sides, replacePaths, found)) return true;
  const keys = childKeys(sides);
  for (const key of keys ?? []) walk([...path, key], childName(name, key), childSides(sides, key), replacePaths, found);
  return keys !== undefined;
}

/** Compares two known lists of objects as multisets; false where going by index says as much. */
function walkList(
  path: ValuePath,
  name: string,
  sides: Sides,
  replacePaths: readonly ValuePath[],
  found: AttributeChange[],
): boolean {
  const [before, after] = [items(sides.before, sides.beforeSensitive), items(sides.after, sides.afterSensitive)];
  if (before === undefined || after === undefined || hasMark(sides.unknown)) return false;
  const difference = diffLists(before, after);
  if (difference === undefined) return false;
  if (difference.reordered) {
    const forcesReplacement = forces(path, replacePaths);
    found.push({ name, path, before: ABSENT, after: ABSENT, forcesReplacement, losesMark: false, reordered: true });
  }
  for (const pair of difference.pairs) {
    const index = pair.after ?? pair.before ?? 0;
    const ofPair: Sides = {
      before: item(before, pair.before)?.value,
      after: item(after, pair.after)?.value,
      unknown: undefined,
      beforeSensitive: item(before, pair.before)?.mark,
      afterSensitive: item(after, pair.after)?.mark,
      tellsEmpty: sides.tellsEmpty,
    };
    walk([...path, index], childName(name, index), ofPair, replacePaths, found);
  }
  return true;
}

function item(list: readonly Item[], index: number | undefined): Item | undefined {
  return index === undefined ? undefined : list[index];
}

/** The items of a list of objects; undefined for anything else. */
function items(value: unknown, marks: unknown): readonly Item[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || isScalarList(value)) return undefined;
  return value.map((item: unknown, index) => ({ value: item, mark: childMark(marks, index) }));
}

function compareLeaf(
  path: ValuePath,
  name: string,
  sides: Sides,
  replacePaths: readonly ValuePath[],
  found: AttributeChange[],
): void {
  if (isSame(sides)) return;
  const wasSensitive = hasMark(sides.beforeSensitive);
  const willBeSensitive = hasMark(sides.afterSensitive);
  // A mark on either side hides both: where it comes or goes, the value is often the same.
  const hidden = wasSensitive || willBeSensitive;
  const isUnknown = hasMark(sides.unknown);
  const bothEmpty = !isUnknown && isEmpty(sides.before) && isEmpty(sides.after);
  found.push({
    name,
    path,
    before: shown(sides.before, hidden, bothEmpty),
    after: isUnknown ? { kind: willBeSensitive ? "sensitive" : "unknown" } : shown(sides.after, hidden, bothEmpty),
    forcesReplacement: forces(path, replacePaths),
    losesMark: wasSensitive && !willBeSensitive && !isEmpty(sides.after),
    reordered:
      !isUnknown && Array.isArray(sides.before) && Array.isArray(sides.after) && isReordered(sides.before, sides.after),
  });
}

function forces(path: ValuePath, replacePaths: readonly ValuePath[]): boolean {
  return replacePaths.some((other) => isWithin(path, other) || isWithin(other, path));
}

/** A mark on the whole of a side: nothing below it may be compared in the open. */
function isOpaque(sides: Sides): boolean {
  return sides.unknown === true || sides.beforeSensitive === true || sides.afterSensitive === true;
}

/** Unknown is a difference even where the old value is null: it will be something. */
function isSame(sides: Sides): boolean {
  if (hasMark(sides.unknown)) return false;
  // A value that stops being sensitive is a change a reviewer must see.
  if (
    (sides.beforeSensitive === true) !== (sides.afterSensitive === true) &&
    !isEmpty(sides.before) &&
    !isEmpty(sides.after)
  )
    return false;
  // For those that are empty the JSON is `{}`, `[]` or `null`.
  if (sides.tellsEmpty && isEmpty(sides.before) && isEmpty(sides.after))
    return JSON.stringify(sides.before ?? null) === JSON.stringify(sides.after ?? null);
  return sameValue(sides.before, sides.after);
}

/** Keys to walk into: where both sides are containers of one sort, or one is and the other is nothing. */
function childKeys(sides: Sides): readonly (string | number)[] | undefined {
  const containers = [sides.before, sides.after, sides.unknown].filter((side) => isContainer(side));
  const blocked = [sides.before, sides.after].some((side) => !isContainer(side) && side !== undefined && side !== null);
  if (containers.length === 0 || blocked) return undefined;
  const arrays = containers.filter((side) => Array.isArray(side));
  if (arrays.length > 0 && arrays.length < containers.length) return undefined;
  if (arrays.length > 0 && isWhole(sides)) return undefined;
  const keys = new Set(containers.flatMap((side) => Object.keys(side)));
  if (keys.size === 0) return undefined;
  return arrays.length > 0
    ? [...keys].map(Number).toSorted((a, b) => a - b)
    : [...keys].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Lists of scalars read best whole: sets come out sorted, and an index says nothing. */
function isWhole(sides: Sides): boolean {
  const areScalars = [sides.before, sides.after].every((side) => isEmpty(side) || isScalarList(side));
  return areScalars && !hasMark(sides.unknown) && !hasNestedMark(sides);
}

function isScalarList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => !isContainer(item));
}

function hasNestedMark(sides: Sides): boolean {
  return hasMark(sides.beforeSensitive) || hasMark(sides.afterSensitive);
}

/** Strings that hold JSON documents on both sides are compared as documents. */
function asJsonDocuments(sides: Sides): Sides | undefined {
  const before = shownDocument(sides.before);
  const after = shownDocument(sides.after);
  if (before === undefined || after === undefined) return undefined;
  // The engine marks the whole of a text or nothing; a report tells which leaves it does not show.
  return { ...sides, before, after, unknown: undefined };
}

function childSides(sides: Sides, key: string | number): Sides {
  return {
    before: child(sides.before, key),
    after: child(sides.after, key),
    unknown: childMark(sides.unknown, key),
    beforeSensitive: childMark(sides.beforeSensitive, key),
    afterSensitive: childMark(sides.afterSensitive, key),
    tellsEmpty: sides.tellsEmpty && isContainer(sides.before) && isContainer(sides.after),
  };
}

/** @param tellsEmpty where that is all there is to tell */
function shown(value: unknown, hidden: boolean, tellsEmpty: boolean): Shown {
  if (isEmpty(value) && !(tellsEmpty && isContainer(value))) return ABSENT;
  return hidden ? { kind: "sensitive" } : { kind: "value", value };
}

function isWithin(path: ValuePath, outer: ValuePath): boolean {
  return outer.length <= path.length && outer.every((step, index) => path[index] === step);
}
