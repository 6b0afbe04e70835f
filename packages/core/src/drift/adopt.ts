import type { PlannedUnit } from "../engine/planned-unit.ts";
import { countChanges, hasChanges } from "../plan/counts.ts";
import type { CheckedUnit } from "./check-unit.ts";

/** Why something was not done about a unit's drift. */
export interface Refusal {
  readonly detailCode: string;
  /** A sentence without a period. */
  readonly message: string;
}

/** What can be done to take a unit's reality into its state. */
export type Adoption =
  | { readonly kind: "nothing" }
  /** The plan changes nothing: applying it only records what is. */
  | { readonly kind: "plan"; readonly planned: PlannedUnit }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/**
 * Whether a unit's plan may be handed to a person to adopt reality with. It is the whole plan, which compared the code
 * with reality: where it changes nothing, applying it writes what refresh found, as a refresh-only plan would, and
 * nothing else. A refresh-only plan would not tell that the code agrees.
 */
export function adoptionOf({ outcome, planned }: CheckedUnit): Adoption {
  if (outcome.verdict === "clean" || outcome.verdict === "errored" || planned.planned === undefined) {
    return { kind: "nothing" };
  }
  // Ignored drift makes no verdict, and the plan undoes it all the same.
  const changes = hasChanges(countChanges(planned.planned.plan.changeSet));
  if (outcome.verdict === "observed" && !changes) return { kind: "plan", planned };
  if (outcome.drift.length === 0) return { kind: "nothing" };
  const message = "Not adopted: the code disagrees with reality, so that applying would change something";
  return { kind: "refused", refusal: { detailCode: "adopt-disagrees", message } };
}
