import type { Log } from "../ports/log.ts";

/**
 * Says how the log tells units apart: where several take turns, each has a group of its own. What runs at once would
 * share groups, for a log has no nested ones, so that each line says its unit there.
 * @param units how many there are
 * @param parallel how many run at once
 * @returns what runs the work of a unit, under a title
 */
export function grouping(
  units: number,
  parallel: number,
  log: Pick<Log, "group">,
): <T>(title: string, work: () => Promise<T>) => Promise<T> {
  return units > 1 && parallel === 1 ? (title, work) => log.group(title, work) : (_, work) => work();
}
