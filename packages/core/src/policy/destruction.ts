import type { ResourceChange } from "../plan/change-set.ts";
import { matchesAny } from "./glob.ts";
import { isStateful } from "./stateful.ts";

/** Which destruction needs an approved plan: that of stateful objects, of all, or of none. */
export const GUARDS = ["stateful", "all", "none"] as const;
export type Guard = (typeof GUARDS)[number];

/**
 * The changes that destroy an object: delete, replace, and any action we do not know, which may do anything. To forget
 * an object destroys nothing.
 */
export function destructive(changes: readonly ResourceChange[]): readonly ResourceChange[] {
  return changes.filter(({ mode, kind }) => mode === "managed" && ["delete", "replace", "unknown"].includes(kind));
}

/**
 * The changes that need a reviewed and approved plan.
 * @param allowed patterns of addresses that may be destroyed without
 */
export function guarded(
  changes: readonly ResourceChange[],
  guard: Guard,
  allowed: readonly string[],
): readonly ResourceChange[] {
  if (guard === "none") return [];
  return destructive(changes).filter(
    ({ type, address }) => (guard === "all" || isStateful(type)) && !matchesAny(address, allowed),
  );
}

/**
 * The changes that destroy or forget a protected object.
 * @param patterns of addresses; an object that is moved as well is also known by the address it had
 */
export function violatingProtection(
  changes: readonly ResourceChange[],
  patterns: readonly string[],
): readonly ResourceChange[] {
  const forgotten = changes.filter(({ actions }) => actions.includes("forget"));
  const losing = [...new Set([...destructive(changes), ...forgotten])];
  return losing.filter(({ address, previousAddress }) =>
    [address, previousAddress].some((name) => name !== undefined && matchesAny(name, patterns)),
  );
}
