import { DEFAULT_ENVIRONMENT } from "../units/unit.ts";
import type { Located } from "./cursor.ts";
import type { LocatedOrganization, LocatedStack } from "./located.ts";

/** Each stack with the environments it is deployed to. */
export type Deployments = ReadonlyMap<string, readonly string[]>;

/** The environments there are: `default` where the organization names none. */
export function environmentNames({ environments }: LocatedOrganization): readonly string[] {
  return environments.length === 0 ? [DEFAULT_ENVIRONMENT] : environments.map(({ name }) => name.value);
}

/** @param discovered stacks that are not listed, which are deployed everywhere */
export function deploymentsOf(organization: LocatedOrganization, discovered: readonly string[]): Deployments {
  const all = environmentNames(organization);
  return new Map([
    ...discovered.map((name) => [name, all] as const),
    ...organization.stacks.map(
      ({ name, environments }) => [name.value, environments?.map(({ value }) => value) ?? all] as const,
    ),
  ]);
}

/** What a stack depends on in one environment. */
export function dependenciesIn(stack: LocatedStack, environment: string): readonly Located<string>[] {
  const own = stack.perEnvironment.filter((settings) => settings.environment.value === environment);
  return [...stack.dependsOn, ...own.flatMap(({ dependsOn }) => dependsOn)];
}
