import type { Failure } from "../errors.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { destructive, guarded, violatingProtection, type Guard } from "./destruction.ts";
import type { Limits } from "./limits.ts";

/** How many addresses a message names. */
const MAXIMUM_NAMED = 10;

/** What one unit's plan changes. */
export interface UnitChanges {
  readonly unit: string;
  readonly changes: readonly ResourceChange[];
  /** Hides what the plan marks as sensitive: a key in an address may be any text. */
  readonly redact: Redact;
}

/** Why the plans together go beyond the limits; none when they do not. tofu-plan warns of it, tofu-apply refuses. */
export function limitViolations(units: readonly UnitChanges[], { maxDestroy, protect }: Limits): readonly Failure[] {
  return [...units.flatMap((unit) => protectViolation(unit, protect)), ...destroyViolations(units, maxDestroy)];
}

/**
 * Why a unit must not be applied without an approved plan; none where nothing of it is guarded.
 * @param allowed patterns of addresses that may be destroyed all the same
 * @param unapproved why its plan is not approved, as a sentence without a period
 */
export function guardViolations(
  { unit, changes, redact }: UnitChanges,
  guard: Guard,
  allowed: readonly string[],
  unapproved: string,
): readonly Failure[] {
  const violating = guarded(changes, guard, allowed);
  if (violating.length === 0) return [];
  const what = guard === "all" ? "objects" : "objects that may hold data";
  return [
    {
      reason: "policy-denied",
      detailCode: "guard",
      unit,
      message: `The plan destroys ${what}: ${addressWords(violating, redact)}. ${unapproved}`,
      hint: "Have the plan approved in its pull request, or name the addresses in allow-destroy for this one call.",
    },
  ];
}

/** The addresses of the changes for a message: the first ten, and how many more. */
export function addressWords(changes: readonly ResourceChange[], redact: Redact): string {
  const names = changes.slice(0, MAXIMUM_NAMED).map(({ address, kind }) => `${redact(address)} (${kind})`);
  const rest = changes.length - names.length;
  return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function protectViolation({ unit, changes, redact }: UnitChanges, protect: readonly string[]): readonly Failure[] {
  const violating = violatingProtection(changes, protect);
  if (violating.length === 0) return [];
  return [
    {
      reason: "policy-denied",
      detailCode: "protect",
      unit,
      message: `The plan removes what protect keeps: ${addressWords(violating, redact)}`,
      hint: "Take it out of the code's change, or, if it is meant, take its pattern out of protect (input or policy.protect of organization.yaml).",
    },
  ];
}

/** One for each unit that takes part in it. */
function destroyViolations(units: readonly UnitChanges[], maxDestroy: number | undefined): readonly Failure[] {
  const destroying = units
    .map((unit) => ({ ...unit, changes: destructive(unit.changes) }))
    .filter(({ changes }) => changes.length > 0);
  const total = destroying.reduce((sum, { changes }) => sum + changes.length, 0);
  if (maxDestroy === undefined || total <= maxDestroy) return [];
  return destroying.map(({ unit, changes, redact }) => ({
    reason: "policy-denied",
    detailCode: "max-destroy",
    unit,
    message: `max-destroy is ${maxDestroy}; the plan destroys ${changes.length}, and all units of this call ${total}: ${addressWords(changes, redact)}`,
    hint: "Destroy in smaller steps, or raise max-destroy (input and policy.max_destroy of organization.yaml; the lower one holds).",
  }));
}
