import { fail } from "../errors.ts";
import type { Manifest } from "./manifest.ts";

/** How far the clocks of two runners may be apart. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Refuses a plan that is too old to be what anybody still means, or that claims to be from the future.
 * @param now milliseconds since the epoch
 * @throws plan-expired
 */
export function requireFresh({ unit, createdAt }: Manifest, now: number, maxAgeMs: number): void {
  const age = now - Date.parse(createdAt);
  if (age >= -CLOCK_SKEW_MS && age <= maxAgeMs + CLOCK_SKEW_MS) return;
  const isFuture = age < 0;
  fail(
    "plan-expired",
    `The plan of ${unit} was made at ${createdAt}, which is ${isFuture ? "yet to come" : "too long ago"}`,
    {
      detailCode: isFuture ? "future" : "max-age",
      unit,
      hint: isFuture
        ? "Nothing was applied. Set the clocks of the runners, and plan again."
        : "Nothing was applied. Run the plan job again and deploy its new plan, or raise max-age.",
    },
  );
}
