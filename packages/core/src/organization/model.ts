import type { FailureReason, Place } from "../errors.ts";
import type { RuleId } from "../rules/registry.ts";

/** The shapes of organization files that are read, by the letters of the input `profile`; b is the canonical one. */
export const PROFILES = ["b", "a", "c", "e"] as const;
export type Profile = (typeof PROFILES)[number];

/** organization.yaml as the rest of flywheel sees it, whatever its shape was. Field rules: design §3. */
export interface Organization {
  /** The shape that the file has. */
  readonly profile: Profile;
  readonly name: string;
  /** In the file's order. Empty is allowed: units then live in the environment `default`. */
  readonly environments: readonly Environment[];
  readonly stacks: readonly StackSettings[];
  readonly runners: readonly Runner[];
  /** The `checks:` list; `core/health` gives it its meaning. */
  readonly checks: readonly Part[];
  readonly policy: Policy;
  readonly drift: DriftSettings;
  /** The `cross_checks:` list; `core/validate` gives it its meaning. */
  readonly crossChecks: readonly Part[];
}

/** A part of the file as parsed data, for whoever gives it its meaning. Objects have no prototype. */
export interface Part {
  readonly data: unknown;
  readonly place: Place;
}

/** What the file says of drift; `core/drift` gives it its meaning. */
export interface DriftSettings {
  /** Entries of address, type, attribute, reason, owner and expires, all text and optional. */
  readonly ignore: readonly Part[];
  /** A mapping. */
  readonly owners: Part | undefined;
}

/** What deploying may destroy, whoever approved it (`core/policy`). */
export interface Policy {
  /** How many objects one apply may destroy; undefined for any number. */
  readonly maxDestroy: number | undefined;
  /** Patterns of the addresses of objects that are never removed. */
  readonly protect: readonly string[];
}

/** CI runners that there should be. */
export interface Runner {
  readonly name: string;
  /** docker, dind, rocky8, rocky9 or nix; undefined in shapes that know no types. */
  readonly type: string | undefined;
  readonly tags: readonly string[];
  /** The environments it serves; empty where the file does not say. */
  readonly environments: readonly string[];
}

/** How much a plan must have been looked at before it is applied, laxest first. */
export const REVIEW_LEVELS = ["none", "commented", "approved"] as const;
export type ReviewLevel = (typeof REVIEW_LEVELS)[number];

export interface Environment {
  readonly name: string;
  readonly domain: string | undefined;
  readonly clusterContext: string | undefined;
  readonly namespace: string | undefined;
  /** undefined where the file does not say. */
  readonly requireReviewedPlan: ReviewLevel | undefined;
}

/** How a stack is run, in all of its environments or in one. */
export interface RunSettings {
  /** `stack` (same environment) or `stack@environment`. */
  readonly dependsOn: readonly string[];
  /** May hold `{stack}` and `{environment}`; relative to the repository. */
  readonly varFiles: readonly string[];
  /** `key=value`; may hold `{stack}` and `{environment}`. */
  readonly backendConfig: readonly string[];
  readonly workspace: string | undefined;
}

/** What the organization says of a stack. A directory under tofu/stacks is a stack without being listed. */
export interface StackSettings extends RunSettings {
  readonly name: string;
  /** Relative to the repository, POSIX separators. */
  readonly path: string;
  /** Environments the stack is deployed to; undefined means all. */
  readonly environments: readonly string[] | undefined;
  /** What is added in one environment; its workspace is taken instead of the stack's. */
  readonly perEnvironment: readonly (RunSettings & { readonly environment: string })[];
  /** Where the file says its path, else its name; undefined when it is not listed. */
  readonly place: Place | undefined;
}

/** One thing wrong with the organization or its code. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: "error" | "warning";
  /** The `failure-reason` of a run that fails by it. */
  readonly reason: FailureReason;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}
