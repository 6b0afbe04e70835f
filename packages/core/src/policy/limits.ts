import type { Organization } from "../organization/model.ts";

/** What may be destroyed at all, whoever approved it. */
export interface Limits {
  /** How many objects one call may destroy; undefined for any number. */
  readonly maxDestroy: number | undefined;
  /** Patterns of addresses whose objects are never deleted, replaced or forgotten. */
  readonly protect: readonly string[];
}

/** The limits of the inputs and of organization.yaml together: of two, the stricter holds. */
export function strictest(inputs: Limits, organization: Organization | undefined): Limits {
  const policy = organization?.policy;
  const limits = [inputs.maxDestroy, policy?.maxDestroy].filter((limit) => limit !== undefined);
  return {
    maxDestroy: limits.length === 0 ? undefined : Math.min(...limits),
    protect: [...new Set([...inputs.protect, ...(policy?.protect ?? [])])],
  };
}
