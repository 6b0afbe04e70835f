import { isContainer } from "../json.ts";
import { childMark, hasMark } from "../plan/marks.ts";
import { child, childName } from "../plan/values.ts";
import type { ValueChange } from "../plan/change-set.ts";
import { canonicalJson } from "./canonical.ts";

/** A value where there is one; undefined is nothing. */
type Side = { readonly value: unknown } | undefined;

/** A value that changes, before it is digested. */
export interface Leaf {
  /** `tags.team`, `rule[0].port`; empty for the whole. */
  readonly path: string;
  readonly before: Side;
  readonly after: Side | "unknown";
  readonly sensitiveBefore: boolean;
  readonly sensitiveAfter: boolean;
}

/**
 * The leaves in which two sides differ. Unlike the diff for people this one is exact: an empty list is not nothing, and
 * a list in another order is another one. What is sensitive as a whole is one leaf. What is unknown as a whole is there
 * with all its old values, so that a later plan that knows more can be held against it.
 */
export function changedLeaves(change: ValueChange): readonly Leaf[] {
  const found: Leaf[] = [];
  walk("", 0, change, found);
  return found;
}

function walk(path: string, depth: number, sides: ValueChange, found: Leaf[]): void {
  const opaque = sides.beforeSensitive === true || sides.afterSensitive === true;
  if (!opaque && isRemoval(depth, sides)) {
    walkChildren(path, depth, keysOf(sides.before), sides, found);
    return;
  }
  if (opaque || sides.afterUnknown === true || !isFilled(sides)) {
    compareLeaf(path, depth, sides, found);
    if (!opaque && sides.afterUnknown === true) walkChildren(path, depth, keysOf(sides.before), sides, found);
    return;
  }
  const keys = [...keysOf(sides.after), ...keysOf(sides.afterUnknown)];
  if (isSameSort(sides)) {
    walkChildren(path, depth, [...keys, ...keysOf(sides.before)], sides, found);
    return;
  }
  // Something of another sort makes way for it.
  const before = sideOf(sides.before, depth);
  const sensitiveBefore = hasMark(sides.beforeSensitive);
  if (before !== undefined) found.push({ path, before, after: undefined, sensitiveBefore, sensitiveAfter: false });
  walkChildren(path, depth, keys, { ...sides, before: undefined, beforeSensitive: undefined }, found);
}

function walkChildren(
  path: string,
  depth: number,
  keys: readonly (string | number)[],
  sides: ValueChange,
  found: Leaf[],
): void {
  if (keys.length > 0) compareShape(path, depth, sides, found);
  for (const key of new Set(keys)) walk(childName(path, key), depth + 1, childSides(sides, key), found);
}

/** The keys of an object and the length of a list are known even where what they hold is not. */
function compareShape(path: string, depth: number, sides: ValueChange, found: Leaf[]): void {
  // Which attributes an object has is up to the schema.
  if (depth === 0) return;
  const name = `${path}.${Array.isArray(sides.after ?? sides.before) ? "(length)" : "(keys)"}`;
  const before = shapeOf(sides.before, undefined);
  const after = sides.afterUnknown === true ? "unknown" : shapeOf(sides.after, sides.afterUnknown);
  if (after !== "unknown" && sameSide(before, after)) return;
  found.push({ path: name, before, after, sensitiveBefore: false, sensitiveAfter: false });
}

function shapeOf(value: unknown, unknown: unknown): Side {
  if (Array.isArray(value)) return { value: value.length };
  const keys = new Set([...keysOf(value), ...keysOf(unknown)]);
  return keys.size === 0 ? undefined : { value: [...keys].toSorted() };
}

function compareLeaf(path: string, depth: number, sides: ValueChange, found: Leaf[]): void {
  const before = sideOf(sides.before, depth);
  const after = afterOf(sides, depth);
  const sensitiveBefore = before !== undefined && hasMark(sides.beforeSensitive);
  const sensitiveAfter = after !== undefined && hasMark(sides.afterSensitive);
  if (after !== "unknown" && sensitiveBefore === sensitiveAfter && sameSide(before, after)) return;
  found.push({ path, before, after, sensitiveBefore, sensitiveAfter });
}

function afterOf(sides: ValueChange, depth: number): Leaf["after"] {
  if (sides.afterUnknown === true) return "unknown";
  // Sensitive as a whole and unknown in parts: what is known must not pass for unknown.
  if (hasMark(sides.afterUnknown)) return { value: { known: sides.after, unknown: sides.afterUnknown } };
  return sideOf(sides.after, depth);
}

/** null is nothing for the whole and for an attribute: the schema says which there are. Further down it is a value. */
function sideOf(value: unknown, depth: number): Side {
  return value === undefined || (value === null && depth < 2) ? undefined : { value };
}

function sameSide(a: Side, b: Side): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.value === b.value || canonicalJson(a.value) === canonicalJson(b.value);
}

/** A whole object goes: its attributes are named one by one, as those of a new one are. */
function isRemoval(depth: number, { before, after, afterUnknown }: ValueChange): boolean {
  return depth === 0 && after === undefined && !hasMark(afterUnknown) && keysOf(before).length > 0;
}

/** Whether there is something to walk into after the change. */
function isFilled({ after, afterUnknown }: ValueChange): boolean {
  if (isContainer(after)) return keysOf(after).length > 0 || hasMark(afterUnknown);
  return after === undefined && hasMark(afterUnknown);
}

function isSameSort({ before, after, afterUnknown }: ValueChange): boolean {
  const list = Array.isArray(after ?? afterUnknown);
  return isContainer(before) && keysOf(before).length > 0 && Array.isArray(before) === list;
}

function keysOf(value: unknown): readonly (string | number)[] {
  if (Array.isArray(value)) return [...value.keys()];
  return isContainer(value) ? Object.keys(value) : [];
}

function childSides(sides: ValueChange, key: string | number): ValueChange {
  return {
    before: child(sides.before, key),
    after: child(sides.after, key),
    afterUnknown: childMark(sides.afterUnknown, key),
    beforeSensitive: childMark(sides.beforeSensitive, key),
    afterSensitive: childMark(sides.afterSensitive, key),
  };
}
