import { fail } from "../errors.ts";
import { didYouMean, list, quote } from "../organization/wording.ts";
import { matchesGlob } from "../policy/glob.ts";
import { itemsOfShard, parseShard } from "../units/shard.ts";
import type { Check } from "./check.ts";

/**
 * The checks that a call asks, in their order.
 * @param only patterns of names (`*` and `?`); empty means all
 * @param groups names of groups; empty means all
 * @throws input-invalid for a pattern or a group that no check has
 */
export function selectChecks(
  checks: readonly Check[],
  only: readonly string[],
  groups: readonly string[],
): readonly Check[] {
  const names = checks.map(({ name }) => name);
  for (const pattern of only) {
    if (!names.some((name) => matchesGlob(name, pattern)))
      refuse("only", `no check is named ${quote(pattern)}`, pattern, names);
  }
  const known = [...new Set(checks.map(({ group }) => group).filter((group) => group !== ""))];
  for (const group of groups) {
    if (!known.includes(group)) refuse("groups", `no check is in the group ${quote(group)}`, group, known);
  }
  const selected = checks.filter(
    ({ name, group }) =>
      (only.length === 0 || only.some((pattern) => matchesGlob(name, pattern))) &&
      (groups.length === 0 || groups.includes(group)),
  );
  if (selected.length > 0) return selected;
  return fail("input-invalid", "Inputs only and groups together select no check", {
    hint: "Remove one of them, or choose checks that are in one of the groups.",
  });
}

/**
 * The checks that are a job's part of a matrix, in their order; it may have none.
 * @param text the input `shard`; empty means all
 * @throws input-invalid
 */
export function checksOfShard(checks: readonly Check[], text: string): readonly Check[] {
  const shard = parseShard(text);
  if (shard === undefined) return checks;
  const own = itemsOfShard(
    checks.map((check) => ({ id: check.name, check })),
    shard,
  );
  return own.map(({ check }) => check);
}

function refuse(input: string, what: string, given: string, known: readonly string[]): never {
  return fail("input-invalid", `Input ${input}: ${what}`, {
    hint: `${didYouMean(given, known)}Known: ${list(known)}.`,
  });
}
