import type { Failure } from "../errors.ts";
import { unitsOf, type Outcome, type OutcomeDetail } from "./outcome.ts";

/** Outcomes of which no two tell of the same unit. */
export interface Settled {
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
}

/**
 * Of two calls of one action that tell of the same unit, the one of the later attempt counts: a unit may have moved to
 * another shard. Two of one attempt are a failure, since nobody could say which is right.
 */
export function settleDoubles(outcomes: readonly Outcome[]): Settled {
  const owners = new Map<string, Outcome>();
  const failures: Failure[] = [];
  for (const outcome of outcomes) {
    for (const unit of unitsOf(outcome.detail)) {
      const key = `${outcome.detail.kind} ${unit}`;
      const other = owners.get(key);
      if (other?.attempt === outcome.attempt) failures.push(toldTwice(unit, outcome.action));
      if (other === undefined || other.attempt < outcome.attempt) owners.set(key, outcome);
    }
  }
  const settled = outcomes.flatMap((outcome) => {
    const units = unitsOf(outcome.detail);
    const own = new Set(units.filter((unit) => owners.get(`${outcome.detail.kind} ${unit}`) === outcome));
    // Nothing of it is the last word.
    if (units.length > 0 && own.size === 0) return [];
    return [own.size === units.length ? outcome : { ...outcome, detail: withUnits(outcome.detail, own) }];
  });
  return { outcomes: settled, failures };
}

function withUnits(detail: OutcomeDetail, own: ReadonlySet<string>): OutcomeDetail {
  const isOwn = ({ unit }: { readonly unit: string }): boolean => own.has(unit);
  switch (detail.kind) {
    case "plan":
      return { ...detail, units: detail.units.filter(isOwn) };
    case "apply":
      return { ...detail, units: detail.units.filter(isOwn) };
    case "drift":
      return { ...detail, units: detail.units.filter(isOwn) };
    case "health":
    case "validation":
    case "nothing":
      return detail;
  }
}

function toldTwice(unit: string, action: string): Failure {
  return {
    reason: "input-invalid",
    detailCode: "outcome-twice",
    unit,
    message: `Two calls of ${action} in this run tell of it`,
    hint: "Give each unit to one call with for-report: select other stacks, another environment or another shard in each. Calls of one reusable workflow tell of one run: call it once for each environment.",
  };
}
