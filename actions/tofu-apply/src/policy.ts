import { strictest } from "@flywheel/core/policy/limits";
import { guardViolations, limitViolations, type UnitChanges } from "@flywheel/core/policy/violations";
import type { Standing } from "@flywheel/core/review/standing";
import type { Scope } from "@flywheel/core/units/load";
import type { Inputs } from "./inputs.ts";
import type { Prepared } from "./prepare.ts";

/** Holds the plans of a call against what may be destroyed: limits bind whoever approved, the guard wants approval. */
export function refuseByPolicy(
  prepared: readonly Prepared[],
  standings: ReadonlyMap<string, Standing>,
  scope: Scope,
  inputs: Inputs,
): readonly Prepared[] {
  const limits = strictest({ maxDestroy: inputs.maxDestroy, protect: inputs.protect }, scope.organization);
  const violations = [
    ...limitViolations(prepared.map(changesOf), limits),
    ...prepared.map(changesOf).flatMap((unit) => {
      const standing = standings.get(unit.unit);
      if (standing?.level === "approved") return [];
      return guardViolations(unit, inputs.guard, inputs.allowDestroy, standing?.why.message ?? "It is not approved");
    }),
  ];
  return prepared.map((item) => {
    const own = violations.filter(({ unit }) => unit === item.unit.id);
    return { ...item, refusals: [...item.refusals, ...own] };
  });
}

/** What a unit's saved plan changes. */
export function changesOf({ unit, content, session }: Prepared): UnitChanges {
  return { unit: unit.id, changes: content?.changeSet.changes ?? [], redact: session.redact };
}
