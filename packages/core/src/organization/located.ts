import type { Located } from "./cursor.ts";

/** An organization file of any shape as the rules see it: every value with its place, nothing yet judged. */
export interface LocatedOrganization extends LocatedAdditions {
  readonly name: Located<string> | undefined;
  readonly environments: readonly LocatedEnvironment[];
  readonly runners: readonly LocatedRunner[];
  readonly cache: LocatedCache | undefined;
}

/** What flywheel adds to every shape. */
export interface LocatedAdditions {
  readonly stacks: readonly LocatedStack[];
  readonly checks: readonly Located<unknown>[];
  readonly policy: LocatedPolicy;
  readonly drift: LocatedDrift;
  readonly crossChecks: readonly Located<unknown>[];
}

export interface LocatedDrift {
  readonly ignore: readonly Located<unknown>[];
  readonly owners: Located<unknown> | undefined;
}

export interface LocatedPolicy {
  readonly maxDestroy: Located<number> | undefined;
  readonly protect: readonly Located<string>[];
}

export interface LocatedEnvironment {
  readonly name: Located<string>;
  readonly domain: Located<string> | undefined;
  readonly clusterContext: Located<string> | undefined;
  readonly namespace: Located<string> | undefined;
  readonly requireReviewedPlan: Located<string> | undefined;
}

export interface LocatedStack extends LocatedSettings {
  readonly name: Located<string>;
  readonly path: Located<string> | undefined;
  readonly environments: readonly Located<string>[] | undefined;
  readonly perEnvironment: readonly LocatedEnvironmentSettings[];
}

/** How a stack is run, in all of its environments or in one. */
export interface LocatedSettings {
  readonly dependsOn: readonly Located<string>[];
  readonly varFiles: readonly Located<string>[];
  readonly backendConfig: readonly Located<string>[];
  readonly workspace: Located<string> | undefined;
}

export interface LocatedEnvironmentSettings extends LocatedSettings {
  readonly environment: Located<string>;
}

/** Everything that stacks say of how they are run, wherever they say it. */
export function settingsOf(stacks: readonly LocatedStack[]): readonly LocatedSettings[] {
  return stacks.flatMap((stack) => [stack, ...stack.perEnvironment]);
}

export interface LocatedRunner {
  readonly name: Located<string>;
  readonly type: Located<string> | undefined;
  readonly tags: readonly Located<string>[];
  readonly environments: readonly Located<string>[];
  /** Kubernetes quantities. */
  readonly cpu: LocatedRange<string>;
  readonly memory: LocatedRange<string>;
  readonly replicas: LocatedRange<number>;
}

/** Two values of which the first must not be above the second. */
export interface LocatedRange<Value> {
  readonly low: Located<Value> | undefined;
  readonly high: Located<Value> | undefined;
}

export interface LocatedCache {
  readonly server: Located<string> | undefined;
  readonly storageSize: Located<string> | undefined;
}
