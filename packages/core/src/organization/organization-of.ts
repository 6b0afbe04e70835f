import { posix } from "node:path";
import { defaultStackPath } from "../units/layout.ts";
import type { Located } from "./cursor.ts";
import type { LocatedStack } from "./located.ts";
import { REVIEW_LEVELS, type Organization, type Part, type StackSettings } from "./model.ts";
import type { ShapedOrganization } from "./shape.ts";

/**
 * The model of what was read.
 * @param file as places name it, relative to the repository
 */
export function organizationOf({ profile, located }: ShapedOrganization, file: string): Organization {
  const partOf = ({ value, at }: Located<unknown>): Part => ({ data: value, place: { file, ...at } });
  return {
    profile,
    name: located.name?.value ?? "",
    environments: located.environments.map(({ name, domain, clusterContext, namespace, requireReviewedPlan }) => ({
      name: name.value,
      domain: domain?.value,
      clusterContext: clusterContext?.value,
      namespace: namespace?.value,
      requireReviewedPlan: REVIEW_LEVELS.find((level) => level === requireReviewedPlan?.value),
    })),
    stacks: located.stacks.map((stack) => stackSettingsOf(stack, file)),
    checks: located.checks,
    policy: {
      maxDestroy: located.policy.maxDestroy?.value,
      protect: located.policy.protect.map(({ value }) => value),
    },
    drift: {
      ignore: located.drift.ignore.map(partOf),
      owners: located.drift.owners && partOf(located.drift.owners),
    },
    crossChecks: located.crossChecks.map(partOf),
  };
}

function stackSettingsOf(stack: LocatedStack, file: string): StackSettings {
  return {
    name: stack.name.value,
    path: stackPath(stack),
    dependsOn: stack.dependsOn.map(({ value }) => value),
    environments: stack.environments?.map(({ value }) => value),
    varFiles: stack.varFiles.map(({ value }) => value),
    backendConfig: stack.backendConfig.map(({ value }) => value),
    workspace: stack.workspace?.value,
    place: { file, ...(stack.path ?? stack.name).at },
  };
}

/** Without `./` in front, doubled slashes and a slash at the end. */
export function stackPath({ name, path }: LocatedStack): string {
  return posix.join(path?.value ?? defaultStackPath(name.value), ".");
}
