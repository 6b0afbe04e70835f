import * as v from "valibot";
import { WHOLE_PLAN } from "../engine/plan-request.ts";
import { fail } from "../errors.ts";
import { dictionary, parseJson } from "../json.ts";
import { TOKEN_KINDS } from "./token-kind.ts";

export const countsSchema = v.object({
  add: v.number(),
  change: v.number(),
  destroy: v.number(),
  replace: v.number(),
  import: v.number(),
  move: v.number(),
  forget: v.number(),
  outputs: v.number(),
  unknown: v.number(),
});

/** A file that the plan made and apply needs. */
const extraFileSchema = v.object({
  /** Relative to the repository. */
  path: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

const addresses = v.pipe(v.array(v.string()), v.readonly());

export const optionsSchema = v.object({
  targets: addresses,
  excludes: addresses,
  replaces: addresses,
  destroy: v.boolean(),
  refresh: v.boolean(),
});

/** What the report action needs beside the plan's JSON, to show the plan and to make its record. */
const forReportSchema = v.object({
  /** Of the plan's JSON, which lies beside the plan. */
  jsonSha256: v.string(),
  /** Secrets that the plan job knew and that the JSON holds unmarked. */
  secrets: v.array(v.string()),
  /** The code's directories, each with its git tree. */
  trees: v.array(v.tuple([v.string(), v.nullable(v.string())])),
  varFiles: v.array(v.string()),
});

// What has a default came after the first v1: those of before are read too.
const manifestSchema = v.object({
  schema: v.literal("flywheel.plan/v1"),
  unit: v.string(),
  repository: v.string(),
  workingDirectory: v.string(),
  /** sha256 of organization.yaml; null in direct mode. */
  organization: v.nullable(v.string()),
  commit: v.string(),
  /** Git tree of the checkout; null where the workspace is no checkout. */
  tree: v.nullable(v.string()),
  runId: v.string(),
  runAttempt: v.number(),
  event: v.string(),
  pullRequest: v.nullable(v.number()),
  /** Head and base of the event's pull request; null where it has none. */
  headSha: v.optional(v.nullable(v.string()), null),
  baseSha: v.optional(v.nullable(v.string()), null),
  token: v.optional(v.picklist(TOKEN_KINDS), "none"),
  engine: v.object({ name: v.picklist(["tofu", "terraform"]), version: v.string(), platform: v.string() }),
  /** sha256 of .terraform.lock.hcl; null where there is none. */
  lockFile: v.nullable(v.string()),
  workspace: v.string(),
  options: v.optional(optionsSchema, WHOLE_PLAN),
  backend: v.object({ type: v.string(), settings: v.array(v.tuple([v.string(), v.string()])) }),
  /** sha256 of what was changed in the unit's tracked files without a commit; empty for nothing. */
  uncommitted: v.optional(v.string(), ""),
  /** From the plan file; null where the engine encrypted it. */
  state: v.nullable(v.object({ lineage: v.string(), serial: v.number() })),
  planSha256: v.string(),
  /** Of the review record; empty where there is none. */
  planDigest: v.optional(v.string(), ""),
  /** What the record left out: the lines of `digest-ignore`. */
  digestIgnore: v.optional(v.array(v.string()), []),
  /** Units that are applied before this one and decide about its plan; null for a plan that stands for itself. */
  dependence: v.optional(
    v.nullable(v.object({ kind: v.picklist(["provisional", "waiting"]), upstream: v.array(v.string()) })),
    null,
  ),
  /** Digests of the variables the plan job set by vars or TF_VAR_; null for those it did not. */
  variables: dictionary(v.nullable(v.string())),
  counts: countsSchema,
  /** ISO 8601, UTC. */
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  files: v.optional(v.array(extraFileSchema), []),
  /** null where the plan is for tofu-apply alone. */
  forReport: v.optional(v.nullable(forReportSchema), null),
});

/** What a saved plan was made from (`flywheel.plan/v1`). Apply compares every field that must agree. */
export type Manifest = v.InferOutput<typeof manifestSchema>;

export type ExtraFile = Manifest["files"][number];

/**
 * Parses a manifest.
 * @throws plan-unreadable
 */
export function parseManifest(text: string): Manifest {
  const parsed = v.safeParse(manifestSchema, parseJson(text));
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
  return fail("plan-unreadable", `The plan's manifest is not understood at ${field}`, {
    hint: "Use the same version of flywheel for tofu-plan and tofu-apply.",
  });
}
