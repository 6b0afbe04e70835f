import * as v from "valibot";
import { fail } from "../errors.ts";
import { dictionary, parseJson } from "../json.ts";

const digest = v.string();

const leafSchema = v.object({
  path: v.string(),
  /** null where there was nothing. */
  before: v.nullable(digest),
  /** A digest, null where there will be nothing, or {@link UNKNOWN}. */
  after: v.nullable(v.string()),
  sensitiveBefore: v.boolean(),
  sensitiveAfter: v.boolean(),
});

const entrySchema = v.object({
  address: v.string(),
  deposed: v.nullable(v.string()),
  mode: v.string(),
  actions: v.array(v.string()),
  previousAddress: v.nullable(v.string()),
  /** Replaced because an earlier apply left it half made. */
  tainted: v.boolean(),
  /** Of the id or identity it is imported by; null where it is not. */
  import: v.nullable(digest),
  replacePaths: v.array(v.string()),
  /** Of the object's identity, or its id; null for one that is not there yet. */
  identity: v.nullable(digest),
  provider: v.string(),
  /** Which of the provider's configurations; null for what the code no longer has. */
  providerConfig: v.nullable(v.string()),
  provisioners: v.nullable(digest),
  leaves: v.array(leafSchema),
});

const outputSchema = v.object({ name: v.string(), action: v.string(), leaves: v.array(leafSchema) });

const headerSchema = v.object({
  unit: v.string(),
  workspace: v.string(),
  backend: digest,
  options: v.object({
    targets: v.array(v.string()),
    excludes: v.array(v.string()),
    replaces: v.array(v.string()),
    destroy: v.boolean(),
    refresh: v.boolean(),
  }),
  /** Of the code itself, where it decides what the plan cannot show; null where it does not. */
  code: v.optional(v.nullable(digest), null),
  providers: dictionary(digest),
  variables: dictionary(digest),
});

const recordSchema = v.object({
  schema: v.literal("flywheel.review/v1"),
  header: headerSchema,
  entries: v.array(entrySchema),
  outputs: v.array(outputSchema),
});

/** What a plan would do, with every value replaced by a keyed digest (`flywheel.review/v1`). */
export type ReviewRecord = v.InferOutput<typeof recordSchema>;
export type ReviewEntry = v.InferOutput<typeof entrySchema>;
export type ReviewOutput = v.InferOutput<typeof outputSchema>;
export type ReviewLeaf = v.InferOutput<typeof leafSchema>;

/** What stands for a value that is known only after apply; no digest is so short. */
export const UNKNOWN = "unknown";

/** The records of one call as the text of their artifact. */
export function recordsText(records: readonly ReviewRecord[]): string {
  return JSON.stringify(records);
}

/**
 * Parses {@link recordsText}.
 * @throws plan-unreadable
 */
export function parseRecords(text: string): readonly ReviewRecord[] {
  const parsed = v.safeParse(v.array(recordSchema), parseJson(text));
  if (parsed.success) return parsed.output;
  const field = parsed.issues[0].path?.map((step) => String(step.key)).join(".") ?? "(document)";
  return fail("plan-unreadable", `The review record is not understood at ${field}`, {
    detailCode: "review-record",
    hint: "Plan the pull request again with the version of flywheel that deploys it.",
  });
}
