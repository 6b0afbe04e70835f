import type { Engine } from "./locate.ts";

/** Whether a version may be used, by its numbers and those a condition names. */
type Test = (actual: readonly number[], named: readonly number[]) => boolean;

const TESTS: ReadonlyMap<string, Test> = new Map([
  ["=", (actual, named) => compare(actual, named) === 0],
  ["!=", (actual, named) => compare(actual, named) !== 0],
  [">", (actual, named) => compare(actual, named) > 0],
  [">=", (actual, named) => compare(actual, named) >= 0],
  ["<", (actual, named) => compare(actual, named) < 0],
  ["<=", (actual, named) => compare(actual, named) <= 0],
  ["~>", isCompatible],
]);

const CONDITION = /^(=|!=|>=|>|<=|<|~>)?\s*v?(\d+(?:\.\d+)*)(?:\+[0-9A-Za-z.~-]+)?$/;

/** Conditions that must all hold. */
export type VersionConstraint = readonly { readonly test: Test; readonly named: readonly number[] }[];

/**
 * Parses a constraint as the engine writes it in `required_version`, such as `>= 1.6, < 2`; undefined for anything
 * else, pre-releases included, which the engine takes in no constraint of its own version.
 */
export function parseConstraint(text: string): VersionConstraint | undefined {
  const conditions = text.split(",").map((part) => {
    const [, operator = "=", version] = CONDITION.exec(part.trim()) ?? [];
    const test = TESTS.get(operator);
    return version === undefined || test === undefined ? undefined : { test, named: segmentsOf(version) };
  });
  const understood = conditions.filter((condition) => condition !== undefined);
  return understood.length === conditions.length ? understood : undefined;
}

/** Whether this version may be used. A pre-release counts as the release it comes before, as in the engine. */
export function allows(constraint: VersionConstraint, version: string): boolean {
  const actual = segmentsOf(version);
  return constraint.every(({ test, named }) => test(actual, named));
}

/** The numbers of `1.12.6`, whatever follows them; none where it begins with no number. */
export function segmentsOf(version: string): readonly number[] {
  const [numbers] = /^\d+(?:\.\d+)*/.exec(version) ?? [];
  return numbers === undefined ? [] : numbers.split(".").map(Number);
}

/** Negative where `a` is the lower one. Missing segments are zero. */
export function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.max(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** `~>`: only the last number that was written may be higher. The engine refuses one more precise than its version. */
function isCompatible(actual: readonly number[], named: readonly number[]): boolean {
  const fixed = named.slice(0, -1);
  return named.length <= actual.length && compare(actual, named) >= 0 && fixed.every((part, at) => part === actual[at]);
}

/** Whether the engine is OpenTofu, of this version at least. */
export function isOpenTofu({ name, version }: Engine, ...since: readonly number[]): boolean {
  return name === "tofu" && compare(segmentsOf(version), since) >= 0;
}
