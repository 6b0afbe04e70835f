import { DEFAULT_ENVIRONMENT, parseDependency } from "../../units/unit.ts";
import type { Located } from "../cursor.ts";
import type { LocatedOrganization, LocatedStack } from "../located.ts";
import type { Report } from "../report.ts";
import { didYouMean, list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** What stacks and runners name exists: environments, stacks, and stacks in the environments where they are needed. */
export const unresolvedRef: Rule = (organization, report, discovered) => {
  const environments = environmentNames(organization);
  const deployments = deploymentsOf(organization, discovered);
  for (const stack of organization.stacks) {
    for (const environment of stack.environments ?? []) checkEnvironment(environment, environments, report);
    for (const entry of stack.dependsOn) checkDependency(stack, entry, environments, deployments, report);
  }
  for (const runner of organization.runners) {
    for (const environment of runner.environments) checkEnvironment(environment, environments, report);
  }
};

/** The environments there are: `default` where the organization names none. */
export function environmentNames({ environments }: LocatedOrganization): readonly string[] {
  return environments.length === 0 ? [DEFAULT_ENVIRONMENT] : environments.map(({ name }) => name.value);
}

/** Each stack with the environments it is deployed to. */
export function deploymentsOf(
  organization: LocatedOrganization,
  discovered: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const all = environmentNames(organization);
  return new Map([
    ...discovered.map((name) => [name, all] as const),
    ...organization.stacks.map(
      ({ name, environments }) => [name.value, environments?.map(({ value }) => value) ?? all] as const,
    ),
  ]);
}

function checkEnvironment(environment: Located<string>, known: readonly string[], report: Report): void {
  const { value, path, at } = environment;
  if (known.includes(value)) return;
  const fix = `${didYouMean(value, known)}Environments: ${list(known)}.`;
  report.add("unresolved-ref", at, `${path} names the environment ${quote(value)}, which does not exist`, fix);
}

function checkDependency(
  stack: LocatedStack,
  entry: Located<string>,
  environments: readonly string[],
  deployments: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  const { value, path, at } = entry;
  const needing = deployments.get(stack.name.value) ?? [];
  const targets = needing.map((environment) => parseDependency(value, environment));
  const target = parseDependency(value, "");
  const where = deployments.get(target.stack);
  if (where === undefined) {
    const known = [...deployments.keys()];
    const fix = `${didYouMean(target.stack, known)}Stacks: ${list(known)}.`;
    report.add("unresolved-ref", at, `${path} names the stack ${quote(target.stack)}, which does not exist`, fix);
    return;
  }
  if (value.includes("@") && !environments.includes(target.environment)) {
    checkEnvironment({ ...entry, value: target.environment }, environments, report);
    return;
  }
  const missing = targets.map(({ environment }) => environment).filter((environment) => !where.includes(environment));
  if (missing.length === 0) return;
  const message =
    `${path} needs ${quote(target.stack)} in ${list([...new Set(missing)])}, ` +
    `but that stack is deployed to ${list([...new Set(where)])} only`;
  const fix = `Name the environment, as in ${target.stack}@${where[0] ?? "production"}, or change the environments of one of the two stacks.`;
  report.add("unresolved-ref", at, message, fix);
}
