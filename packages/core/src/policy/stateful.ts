import { matchesGlob } from "./glob.ts";
import { STATEFUL_TYPES } from "./stateful-types.ts";
import { STATELESS_TYPES } from "./stateless-types.ts";

const STATEFUL = Object.values(STATEFUL_TYPES).flat();
const STATELESS = Object.values(STATELESS_TYPES).flat();

/**
 * Whether destroying an object of this type loses what the code cannot bring back. Where patterns of both lists match,
 * the one that says more of the name counts (`aws_db_parameter_group` over `aws_db_*`); on a tie, and for a type on
 * neither list, the answer is yes.
 */
export function isStateful(type: string): boolean {
  return precision(type, STATELESS) <= precision(type, STATEFUL);
}

/** Characters of the most telling pattern that matches; 0 where none does. */
function precision(type: string, patterns: readonly string[]): number {
  const matching = patterns.filter((pattern) => matchesGlob(type, pattern));
  return Math.max(0, ...matching.map((pattern) => pattern.replaceAll("*", "").length));
}
