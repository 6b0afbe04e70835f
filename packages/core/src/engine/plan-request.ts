import { fail } from "../errors.ts";
import { engineWords, type Engine } from "./locate.ts";
import { compare, segmentsOf } from "./version-constraint.ts";

/** What a plan is to be about. It travels with the plan, and apply must be asked for the same. */
export interface PlanRequest {
  /** Addresses: only these and what they depend on. */
  readonly targets: readonly string[];
  /** Addresses: all but these and what depends on them. */
  readonly excludes: readonly string[];
  /** Addresses to replace although nothing requires it. */
  readonly replaces: readonly string[];
  /** Destroy everything instead of making what the code says. */
  readonly destroy: boolean;
  /** false asks what the code alone would change, without looking at reality. */
  readonly refresh: boolean;
}

/** All that the code says, against reality. */
export const WHOLE_PLAN: PlanRequest = { targets: [], excludes: [], replaces: [], destroy: false, refresh: true };

/** Whether it makes all that the code says: neither a part of it, nor nothing. */
export function makesAll({ targets, excludes, destroy }: PlanRequest): boolean {
  return targets.length === 0 && excludes.length === 0 && !destroy;
}

/** The inputs that make a request (`PLANNING_INPUTS`). */
export interface PlanRequestInputs {
  readonly target: readonly string[];
  readonly exclude: readonly string[];
  readonly replace: readonly string[];
  readonly destroy: boolean;
  readonly refresh: boolean;
}

/**
 * The request that the inputs make.
 * @throws input-invalid for what cannot be asked together
 */
export function planRequest(inputs: PlanRequestInputs): PlanRequest {
  const { target: targets, exclude: excludes, replace: replaces, destroy, refresh } = inputs;
  if (targets.length > 0 && excludes.length > 0) {
    fail("input-invalid", "Input target cannot be combined with exclude", {
      hint: "Name either what to plan or what to leave out.",
    });
  }
  if (destroy && replaces.length > 0) {
    fail("input-invalid", "Input replace cannot be combined with destroy", {
      hint: "What is destroyed cannot be replaced: remove one of the two.",
    });
  }
  return { targets, excludes, replaces, destroy, refresh };
}

/** @throws input-invalid where the engine knows no `-exclude`: terraform, and OpenTofu before 1.9 */
export function requireSupport({ excludes }: PlanRequest, engine: Engine): void {
  const knowsExclude = engine.name === "tofu" && compare(segmentsOf(engine.version), [1, 9]) >= 0;
  if (excludes.length === 0 || knowsExclude) return;
  fail("input-invalid", `Input exclude needs OpenTofu 1.9 or newer, and the engine here is ${engineWords(engine)}`, {
    hint: "Install a newer OpenTofu in an earlier step of this job, or name with target what to plan instead.",
    detailCode: "engine-version",
  });
}

/** The request as arguments of the engine's `plan`. */
export function requestArguments({ targets, excludes, replaces, destroy, refresh }: PlanRequest): readonly string[] {
  return [
    ...targets.map((address) => `-target=${address}`),
    ...excludes.map((address) => `-exclude=${address}`),
    ...replaces.map((address) => `-replace=${address}`),
    ...(destroy ? ["-destroy"] : []),
    ...(refresh ? [] : ["-refresh=false"]),
  ];
}
