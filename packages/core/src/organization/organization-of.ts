import { joinPath } from "../long-paths.ts";
import { defaultStackPath } from "../units/layout.ts";
import type { Located } from "./cursor.ts";
import type { LocatedSettings, LocatedStack } from "./located.ts";
import { REVIEW_LEVELS, type Organization, type Part, type RunSettings, type StackSettings } from "./model.ts";
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
    runners: located.runners.map(({ name, type, tags, environments }) => ({
      name: name.value,
      type: type?.value,
      tags: tags.map(({ value }) => value),
      environments: environments.map(({ value }) => value),
    })),
    checks: located.checks.map(partOf),
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
    ...runSettingsOf(stack),
    environments: stack.environments?.map(({ value }) => value),
    perEnvironment: stack.perEnvironment.map((settings) => ({
      environment: settings.environment.value,
      ...runSettingsOf(settings),
    })),
    place: { file, ...(stack.path ?? stack.name).at },
  };
}

function runSettingsOf({ dependsOn, varFiles, backendConfig, workspace }: LocatedSettings): RunSettings {
  return {
    dependsOn: dependsOn.map(({ value }) => value),
    varFiles: varFiles.map(({ value }) => value),
    backendConfig: backendConfig.map(({ value }) => value),
    workspace: workspace?.value,
  };
}

/** Without `./` in front, doubled slashes and a slash at the end. */
export function stackPath({ name, path }: LocatedStack): string {
  return joinPath(path?.value ?? defaultStackPath(name.value), ".");
}
