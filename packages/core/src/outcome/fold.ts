import type { DriftOutcome } from "../drift/check-unit.ts";
import { outcomesOf } from "../drift/report-outcomes.ts";
import type { Failure } from "../errors.ts";
import type { ApplyOutcome } from "../report/apply-document.ts";
import type { Outcome, OutcomeDetail, PlanDetail } from "./outcome.ts";

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
    applied: details
      .flatMap((detail) => (detail.kind === "apply" ? detail.units : []))
      .map((unit) => ({ ...unit, skippedFor: unit.skippedFor }))
      .toSorted((a, b) => APPLY_ORDER.indexOf(a.status) - APPLY_ORDER.indexOf(b.status)),
    drift: outcomesOf({ units: details.flatMap((detail) => (detail.kind === "drift" ? detail.units : [])) }, []),
    health: details.filter((detail) => detail.kind === "health"),
    validations: details.filter((detail) => detail.kind === "validation"),
    removed: [...new Set(details.flatMap((detail) => ("removed" in detail ? detail.removed : [])))].toSorted(),
    failures: outcomes.flatMap(callFailures),
    ...subjectOf(outcomes),
  };
}

/** What people look for first. */
const APPLY_ORDER: readonly ApplyOutcome["status"][] = ["failed", "refused", "skipped", "applied"];

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
  const title = one(ofUnits.map(({ detail }) => detail.title));
  const fallback = [organization, environment].filter((word) => word !== "").join(" ");
  return { organization, environment, title: title === "" ? fallback || "This run" : title };
}
