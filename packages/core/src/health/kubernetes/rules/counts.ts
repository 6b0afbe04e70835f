import * as v from "valibot";
import { progressing, type Readiness } from "../readiness.ts";

/** A number of replicas; the API leaves out zeros. */
export const count = v.optional(v.number(), 0);

/** A number of replicas asked for; one where the spec does not say. */
export const replicas = v.optional(v.number(), 1);

/** One comparison of counts: not there yet when `holds` is false. */
export interface CountStep {
  readonly holds: boolean;
  readonly reason: string;
  readonly message: string;
}

/** The first step that does not hold yet. */
export function firstUnmet(steps: readonly CountStep[]): Readiness | undefined {
  const unmet = steps.find(({ holds }) => !holds);
  return unmet && progressing(unmet.reason, unmet.message);
}
