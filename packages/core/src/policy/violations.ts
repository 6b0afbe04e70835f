import type { Failure } from "../errors.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { destructive, violatingProtection } from "./destruction.ts";
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
  return [...units.flatMap((unit) => protectViolation(unit, protect)), ...destroyViolation(units, maxDestroy)];
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

function destroyViolation(units: readonly UnitChanges[], maxDestroy: number | undefined): readonly Failure[] {
  const counts = units
    .map(({ unit, changes }) => ({ unit, count: destructive(changes).length }))
    .filter(({ count }) => count > 0);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (maxDestroy === undefined || total <= maxDestroy) return [];
  const perUnit = counts.map(({ unit, count }) => `${unit} ${count}`).join(", ");
  return [
    {
      reason: "policy-denied",
      detailCode: "max-destroy",
      message: `${total === 1 ? "1 object" : `${total} objects`} would be destroyed, and max-destroy is ${maxDestroy}: ${perUnit}`,
      hint: "Destroy in smaller steps, or raise max-destroy (input and policy.max_destroy of organization.yaml; the lower one holds).",
    },
  ];
}
