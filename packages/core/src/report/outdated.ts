import type { Forge } from "../ports/forge.ts";
import type { Unit } from "../units/unit.ts";
import { codeSpan, shorten } from "./markdown.ts";

const MAXIMUM_NAMED = 20;

/** A unit and what it is made of. */
export interface UnitPaths {
  readonly id: string;
  /** Files and directories relative to the repository; "." for the repository itself. */
  readonly paths: readonly string[];
}

/** @param directories those of its code, as the engine tells */
export function unitPaths({ id, varFiles }: Unit, directories: readonly string[]): UnitPaths {
  return { id, paths: [...directories, ...varFiles] };
}

/**
 * The units whose code differs between two commits, as the forge's trees tell; at most one call, and none where the commits
 * are one.
 * @throws forge-failed
 */
export async function outdatedUnits(
  units: readonly UnitPaths[],
  from: string,
  to: string,
  forge: Forge,
): Promise<readonly string[]> {
  if (from === to) return [];
  const expression = (path: string): string => (path === "." ? "" : path);
  const paths = [...new Set(units.flatMap((unit) => unit.paths.map(expression)))].toSorted();
  const trees = await forge.trees([from, to], paths);
  const moved = new Set(paths.filter((path) => trees.get(`${from}:${path}`) !== trees.get(`${to}:${path}`)));
  return units.filter((unit) => unit.paths.some((path) => moved.has(expression(path)))).map(({ id }) => id);
}

/** What a reviewer must know of these units, as Markdown. */
export function outdatedWords(units: readonly string[], baseRef: string): string {
  const names = units.slice(0, MAXIMUM_NAMED).map((unit) => codeSpan(shorten(unit, 120)));
  const more = units.length > MAXIMUM_NAMED ? ` and ${units.length - MAXIMUM_NAMED} more` : "";
  const base = codeSpan(shorten(baseRef, 120));
  return `**Outdated**: ${base} has since changed the code of ${names.join(", ")}${more}, and this plan does not know of it. Update the branch with ${base} to see what a deployment would do.`;
}
