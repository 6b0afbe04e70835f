import type { Tracking } from "./track.ts";

/**
 * What is known of units after a second look at some of them, in the same run: people have not heard yet of what the first
 * one found, and what the second one cannot tell is as it was.
 */
export function trackedAfter(first: Tracking, second: Tracking): Tracking {
  const units = new Map(first);
  for (const [unit, now] of second) {
    const { news, firstSeen, healed, deployment } = first.get(unit) ?? now;
    units.set(unit, {
      ...now,
      news: now.news ?? news,
      firstSeen: now.firstSeen ?? firstSeen,
      healed: now.healed ?? healed,
      deployment: now.deployment ?? deployment,
    });
  }
  return units;
}
