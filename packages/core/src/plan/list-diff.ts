import { isContainer, numberText } from "../json.ts";

/** An item of a list, with the marks on it (sensitive, or not). */
export interface Item {
  readonly value: unknown;
  readonly mark: unknown;
}

/** Where an item of one list is found in the other; undefined on the side where there is none. */
export interface ItemPair {
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface ListDiff {
  /** The items that differ, by their place. */
  readonly pairs: readonly ItemPair[];
  /** Items that stay stand in another order. */
  readonly reordered: boolean;
}

/** Comparing each with each costs their product. */
const MOST_COMPARED = 50;

/**
 * Compares two lists as multisets: a plan's JSON does not tell sets from lists, and a set that loses its first item
 * would seem to change in all others. undefined where comparing item by item says it as briefly.
 */
export function diffLists(before: readonly Item[], after: readonly Item[]): ListDiff | undefined {
  const names = { before: before.map(nameOf), after: after.map(nameOf) };
  const stay = sameItems(names.before, names.after);
  const gone = without(names.before, new Set(stay.map((pair) => pair.before)));
  const come = without(names.after, new Set(stay.map((pair) => pair.after)));
  if (gone.length + come.length >= differencesByIndex(names.before, names.after)) return undefined;
  return {
    pairs: pairUp(gone, come, before, after),
    reordered: stay.some((pair, at) => pair.before < (stay[at - 1]?.before ?? 0)),
  };
}

/** True for two lists of the same items in another order. */
export function isReordered(before: readonly unknown[], after: readonly unknown[]): boolean {
  const sorted = (list: readonly unknown[]): string => list.map(valueName).toSorted().join(" ");
  return before.length === after.length && sorted(before) === sorted(after);
}

/** Equal items, in the order of the new list. */
function sameItems(before: readonly string[], after: readonly string[]): readonly { before: number; after: number }[] {
  const places = Map.groupBy(before.keys(), (index) => before[index] ?? "");
  return after.flatMap((name, index) => {
    const place = places.get(name)?.shift();
    return place === undefined ? [] : [{ before: place, after: index }];
  });
}

function without(list: readonly string[], indexes: ReadonlySet<number>): readonly number[] {
  return [...list.keys()].filter((index) => !indexes.has(index));
}

/** How many items comparing by index would show. */
function differencesByIndex(before: readonly string[], after: readonly string[]): number {
  const both = Math.min(before.length, after.length);
  const differing = before.slice(0, both).filter((name, index) => name !== after[index]).length;
  return 2 * differing + before.length + after.length - 2 * both;
}

/** Each new item with the old one it is most like, where they have half of their attributes in common. */
function pairUp(
  gone: readonly number[],
  come: readonly number[],
  before: readonly Item[],
  after: readonly Item[],
): readonly ItemPair[] {
  const left = new Set(gone);
  const pairs = come.map((index): ItemPair => {
    const candidates = gone.length > MOST_COMPARED ? [] : [...left];
    const best = candidates
      .map((candidate) => ({ candidate, likeness: likeness(before[candidate]?.value, after[index]?.value) }))
      .reduce((a, b) => (b.likeness > a.likeness ? b : a), { candidate: -1, likeness: 0 });
    if (best.likeness < 0.5) return { before: undefined, after: index };
    left.delete(best.candidate);
    return { before: best.candidate, after: index };
  });
  const place = ({ before: from, after: to }: ItemPair): number => to ?? from ?? 0;
  return [...[...left].map((index) => ({ before: index, after: undefined })), ...pairs].toSorted(
    (a, b) => place(a) - place(b),
  );
}

/** The share of attributes that are equal, 0 to 1. */
function likeness(a: unknown, b: unknown): number {
  if (!isContainer(a) || !isContainer(b)) return 0;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.filter((key) => valueName(a[key]) === valueName(b[key])).length / keys.length;
}

function nameOf({ value, mark }: Item): string {
  return `${valueName(value)} ${valueName(mark)}`;
}

/** Equal for equal values: keys sorted, and null, {}, [] and a missing key are one and the same. */
export function valueName(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (!isContainer(value)) return numberText(value) ?? JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "" : `[${value.map(valueName).join(",")}]`;
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => [key, valueName(value[key])] as const)
    .filter(([, name]) => name !== "");
  return entries.length === 0 ? "" : `{${entries.map(([key, name]) => `${JSON.stringify(key)}:${name}`).join(",")}}`;
}
