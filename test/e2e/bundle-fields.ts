/** What each altered field of a plan's manifest is refused as. */
import type { Manifest } from "@flywheel/core/bundle/manifest";
import type { FailureReason } from "@flywheel/core/errors";

export interface AlteredField {
  readonly field: keyof Manifest;
  readonly variant?: string;
  readonly change: (manifest: Manifest) => object;
  /** plan-mismatch unless said otherwise. */
  readonly reason?: FailureReason;
  /** The field's own name unless said otherwise. */
  readonly detailCode?: string;
}

const OTHER_SHA1 = "e".repeat(40);
const OTHER_SHA256 = "e".repeat(64);
const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

export const ALTERED_FIELDS: readonly AlteredField[] = [
  { field: "schema", change: () => ({ schema: "flywheel.plan/v2" }), reason: "plan-unreadable", detailCode: "" },
  { field: "unit", change: () => ({ unit: "attic@production" }) },
  { field: "repository", change: () => ({ repository: "mallory/infra" }) },
  { field: "workingDirectory", change: () => ({ workingDirectory: "tofu/stacks/runners" }) },
  { field: "organization", change: () => ({ organization: OTHER_SHA256 }) },
  { field: "organization", variant: "none", change: () => ({ organization: null }) },
  { field: "commit", change: () => ({ commit: OTHER_SHA1 }) },
  { field: "tree", change: () => ({ tree: OTHER_SHA1 }) },
  { field: "runId", change: () => ({ runId: "1" }) },
  { field: "runAttempt", change: ({ runAttempt }) => ({ runAttempt: runAttempt + 1 }) },
  { field: "event", change: () => ({ event: "pull_request" }) },
  { field: "pullRequest", change: () => ({ pullRequest: 7 }) },
  { field: "headSha", change: () => ({ headSha: OTHER_SHA1 }) },
  { field: "baseSha", change: () => ({ baseSha: OTHER_SHA1 }) },
  { field: "token", change: () => ({ token: "user" }) },
  { field: "engine", variant: "version", change: ({ engine }) => ({ engine: { ...engine, version: "1.0.0" } }) },
  { field: "engine", variant: "platform", change: ({ engine }) => ({ engine: { ...engine, platform: "plan9_arm" } }) },
  { field: "lockFile", change: () => ({ lockFile: OTHER_SHA256 }) },
  { field: "options", change: ({ options }) => ({ options: { ...options, refresh: false } }) },
  { field: "workspace", change: () => ({ workspace: "blue" }) },
  { field: "backend", variant: "type", change: ({ backend }) => ({ backend: { ...backend, type: "s3" } }) },
  { field: "backend", variant: "settings", change: ({ backend }) => ({ backend: { ...backend, settings: [] } }) },
  { field: "uncommitted", change: () => ({ uncommitted: OTHER_SHA256 }) },
  {
    field: "state",
    variant: "serial",
    change: ({ state }) => ({ state: { lineage: state?.lineage ?? "", serial: (state?.serial ?? 0) + 1 } }),
    reason: "plan-stale",
    detailCode: "",
  },
  {
    field: "state",
    variant: "lineage",
    change: ({ state }) => ({ state: { lineage: "another", serial: state?.serial ?? 0 } }),
    reason: "plan-stale",
    detailCode: "lineage",
  },
  { field: "planSha256", change: () => ({ planSha256: OTHER_SHA256 }) },
  {
    field: "variables",
    change: ({ variables }) => ({ variables: { ...variables, admin_token: OTHER_SHA256 } }),
  },
  {
    field: "createdAt",
    variant: "long ago",
    change: () => ({ createdAt: inHours(-25) }),
    reason: "plan-expired",
    detailCode: "max-age",
  },
  {
    field: "createdAt",
    variant: "to come",
    change: () => ({ createdAt: inHours(1) }),
    reason: "plan-expired",
    detailCode: "future",
  },
  {
    field: "files",
    change: () => ({ files: [{ path: "build/evil.zip", sha256: OTHER_SHA256 }] }),
    reason: "plan-unreadable",
    detailCode: "zip-unexpected",
  },
  {
    field: "forReport",
    change: () => ({ forReport: { jsonSha256: OTHER_SHA256, secrets: [], trees: [], varFiles: [] } }),
    reason: "plan-unreadable",
    detailCode: "zip-unexpected",
  },
  {
    field: "dependence",
    change: () => ({ dependence: { kind: "waiting", upstream: ["runners@staging"] } }),
    reason: "not-approved",
    detailCode: "waiting",
  },
];

/**
 * What is compared with nothing here. Counts and digest are told to people: the plan's JSON is what counts, and the record
 * has its own key. What is planned again is compared with this plan, less what its own job was told to ignore.
 */
export const NOT_COMPARED: readonly (keyof Manifest)[] = ["counts", "planDigest", "digestIgnore"];
