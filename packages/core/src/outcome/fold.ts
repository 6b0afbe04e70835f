import type { DriftOutcome } from "../drift/check-unit.ts";
import { outcomesOf } from "../drift/report-outcomes.ts";
import type { Failure } from "../errors.ts";
import { NO_COUNTS } from "../plan/counts.ts";
import type { ApplyOutcome } from "../report/apply-document.ts";
import { unitsOf, type Outcome, type OutcomeDetail, type PlanDetail } from "./outcome.ts";

type DetailOf<Kind extends OutcomeDetail["kind"]> = Extract<OutcomeDetail, { readonly kind: Kind }>;

/** The calls of a run, by what they did. */
export interface Fold {
  readonly plans: readonly PlanDetail[];
  /** What failed first. */
  readonly applied: readonly ApplyOutcome[];
  readonly drift: readonly DriftOutcome[];
  readonly health: readonly DetailOf<"health">[];
  readonly validations: readonly DetailOf<"validation">[];
  /** Units that there are no more. */
  readonly removed: readonly string[];
  /** What failed of calls, beside what failed of their units; each says of which call. */
  readonly failures: readonly Failure[];
  /** What the run is about, for people. */
  readonly title: string;
  readonly organization: string;
  /** The one environment of all calls; empty for several. */
  readonly environment: string;
}

/** Puts the calls of a run together. @param outcomes no two of which tell of the same unit */
export function foldOutcomes(outcomes: readonly Outcome[]): Fold {
  const details = outcomes.map(({ detail }) => detail);
  return {
    plans: details.filter((detail) => detail.kind === "plan"),
    applied: inReadingOrder([...appliedUnits(details), ...heldUnits(details)]),
    drift: outcomesOf({ units: details.flatMap((detail) => (detail.kind === "drift" ? detail.units : [])) }, []),
    health: details.filter((detail) => detail.kind === "health"),
    validations: details.filter((detail) => detail.kind === "validation"),
    removed: [...new Set(details.flatMap((detail) => ("removed" in detail ? detail.removed : [])))].toSorted(),
    failures: outcomes.flatMap(callFailures),
    ...subjectOf(outcomes),
  };
}

function appliedUnits(details: readonly OutcomeDetail[]): readonly ApplyOutcome[] {
  const units = details.flatMap((detail) => (detail.kind === "apply" ? detail.units : []));
  return units.map((unit) => ({ ...unit, skippedFor: unit.skippedFor }));
}

/** What was not even planned was not started either; in a later attempt it may have been, by another call. */
function heldUnits(details: readonly OutcomeDetail[]): readonly ApplyOutcome[] {
  const told = new Set(details.flatMap(unitsOf));
  const held = details.flatMap((detail) => (detail.kind === "plan" ? detail.held : []));
  return held
    .filter(({ unit }) => !told.has(unit))
    .map(({ unit, upstream }) => ({
      unit,
      status: "skipped",
      planned: NO_COUNTS,
      resources: [],
      failures: [],
      remarks: [],
      skippedFor: upstream,
    }));
}

/** What people look for first. */
const APPLY_ORDER: readonly ApplyOutcome["status"][] = ["failed", "refused", "skipped", "applied"];

/** Jobs end as they happen to: what failed comes first, and of the same kind w2 before w10. */
function inReadingOrder(units: readonly ApplyOutcome[]): readonly ApplyOutcome[] {
  return units.toSorted(
    (a, b) =>
      APPLY_ORDER.indexOf(a.status) - APPLY_ORDER.indexOf(b.status) ||
      a.unit.localeCompare(b.unit, "en", { numeric: true }),
  );
}

function callFailures({ action, detail: { title }, failures }: Outcome): readonly Failure[] {
  const call = title === "" ? action : `${action} of ${title}`;
  return failures.map((failure) => ({ ...failure, message: `${call}: ${failure.message}` }));
}

function subjectOf(outcomes: readonly Outcome[]): Pick<Fold, "title" | "organization" | "environment"> {
  const one = (values: readonly string[]): string => {
    const [only = "", ...others] = new Set(values.filter((value) => value !== ""));
    return others.length === 0 ? only : "";
  };
  // A validation is of the organization, whatever is deployed of it.
  const ofUnits = outcomes.filter(({ detail }) => "units" in detail);
  const organization = one(outcomes.map(({ event }) => event.organization));
  // Where a call is of several, so is the run.
  const told = ofUnits.filter(({ event }) => event.organization !== "");
  const isOne = told.every(({ event }) => event.environment !== "");
  const environment = isOne ? one(told.map(({ event }) => event.environment)) : "";
  // One shard of a run is not what the run is about.
  const whole = ofUnits.filter(({ selects }) => selects.shard === "");
  const title = whole.length < ofUnits.length ? "" : one(whole.map(({ detail }) => detail.title));
  const fallback = [organization, environment].filter((word) => word !== "").join(" ");
  return { organization, environment, title: title === "" ? fallback || "This run" : title };
}
