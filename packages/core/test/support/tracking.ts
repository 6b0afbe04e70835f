import assert from "node:assert/strict";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { trackDrift, type Tracked, type Tracking, type TrackOptions } from "../../src/drift/track.ts";
import type { FakeIssues } from "./issues.ts";

const DAY = 24 * 60 * 60;
/** When the first check takes place, in seconds since the epoch. */
export const START = Date.UTC(2026, 0, 1, 4) / 1_000;

/** A check on a day, of what was found, where GitHub takes everything. */
export async function check(
  issues: FakeIssues,
  day: number,
  outcomes: readonly DriftOutcome[],
  rest: Partial<TrackOptions> = {},
): Promise<Tracking> {
  const { units, failures } = await trackOn(issues, day, outcomes, rest);
  assert.deepEqual(failures, []);
  return units;
}

/** The same, with what GitHub did not take. */
export function trackOn(
  { forge }: Pick<FakeIssues, "forge">,
  day: number,
  outcomes: readonly DriftOutcome[],
  rest: Partial<TrackOptions> = {},
): Promise<Tracked> {
  return trackDrift(outcomes, forge, {
    healed: new Set(),
    home: "home",
    selection: "",
    ref: "refs/heads/main",
    everyUnit: outcomes.map(({ unit }) => unit),
    now: START + day * DAY,
    facts: [],
    showValues: false,
    runUrl: "https://github.com/acme/infra/actions/runs/1",
    labels: [],
    assignees: [],
    limit: 20,
    log: { info: () => undefined, warning: () => undefined },
    ownersOf: () => Promise.resolve([]),
    environmentOf: () => "production",
    ...rest,
  });
}
