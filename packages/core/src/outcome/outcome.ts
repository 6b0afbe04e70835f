import * as v from "valibot";
import { countsSchema, optionsSchema } from "../bundle/manifest.ts";
import { driftedUnitSchema } from "../drift/report-file.ts";
import { FAILURE_REASONS } from "../errors.ts";
import { dictionary, parseJson } from "../json.ts";

const amount = v.pipe(v.number(), v.integer(), v.minValue(0));

const placeSchema = v.object({
  file: v.string(),
  line: v.exactOptional(v.number()),
  column: v.exactOptional(v.number()),
});

const failureSchema = v.object({
  reason: v.picklist(FAILURE_REASONS),
  message: v.string(),
  hint: v.string(),
  detailCode: v.exactOptional(v.string()),
  place: v.exactOptional(placeSchema),
  unit: v.exactOptional(v.string()),
  address: v.exactOptional(v.string()),
});

const dependenceSchema = v.object({
  kind: v.picklist(["provisional", "waiting"]),
  upstream: v.array(v.string()),
});

const plannedSchema = v.object({
  unit: v.string(),
  counts: countsSchema,
  /** Objects that changed outside of code. */
  drift: amount,
  failures: v.array(failureSchema),
  /** Of the engine. */
  warnings: v.array(v.object({ summary: v.string(), place: v.optional(placeSchema) })),
  /** Units that are applied before this one, whichever job plans them. */
  dependsOn: v.array(v.string()),
  dependence: v.nullable(dependenceSchema),
  /** Whether it got so far that its backend is known. */
  isInitialised: v.boolean(),
  /** Whether its state was never written. */
  hasNoState: v.boolean(),
  newWorkspace: v.string(),
});

const bundleSchema = v.object({ name: v.string(), id: v.string(), sha256: v.string() });

const planSchema = v.object({
  kind: v.literal("plan"),
  title: v.string(),
  request: optionsSchema,
  /** The commit of the base branch that it was made on; empty where it is of no pull request. */
  base: v.string(),
  /** null where no plan left the job. */
  bundle: v.nullable(bundleSchema),
  units: v.array(plannedSchema),
  /** Units that were not planned because of one that the run could not deploy. */
  held: v.array(v.object({ unit: v.string(), upstream: v.string() })),
  /** Units that there are no more. */
  removed: v.array(v.string()),
});

const appliedSchema = v.object({
  unit: v.string(),
  status: v.picklist(["applied", "failed", "refused", "skipped"]),
  planned: countsSchema,
  resources: v.array(v.object({ address: v.string(), action: v.string(), succeeded: v.boolean() })),
  failures: v.array(failureSchema),
  remarks: v.array(v.string()),
  skippedFor: v.optional(v.string()),
});

const applySchema = v.object({ kind: v.literal("apply"), title: v.string(), units: v.array(appliedSchema) });

const driftSchema = v.object({ kind: v.literal("drift"), title: v.string(), units: v.array(driftedUnitSchema) });

const healthSchema = v.object({
  kind: v.literal("health"),
  title: v.string(),
  checks: v.array(v.object({ name: v.string(), target: v.string(), ok: v.boolean(), critical: v.boolean() })),
});

const validationSchema = v.object({
  kind: v.literal("validation"),
  title: v.string(),
  errors: amount,
  warnings: amount,
  /** Units that the run is to plan or deploy. */
  affected: v.array(v.string()),
});

/** A call that came to nothing there is more to tell of than its failures. */
const nothingSchema = v.object({
  kind: v.literal("nothing"),
  title: v.string(),
  /** Units that there are no more. */
  removed: v.array(v.string()),
});

const detailSchema = v.variant("kind", [
  planSchema,
  applySchema,
  driftSchema,
  healthSchema,
  validationSchema,
  nothingSchema,
]);

const outcomeSchema = v.object({
  schema: v.literal("flywheel.outcome/v1"),
  action: v.string(),
  /** The same call again, in another attempt of the run, has the same. */
  call: v.string(),
  job: v.string(),
  runId: v.string(),
  attempt: amount,
  /** The inputs that say what the call was about. */
  selects: v.object({
    environment: v.string(),
    stacks: v.array(v.string()),
    workingDirectory: v.string(),
    shard: v.string(),
  }),
  event: v.object({
    organization: v.string(),
    environment: v.string(),
    units: v.array(v.string()),
    summary: v.string(),
    facts: dictionary(v.union([v.string(), v.number(), v.boolean()])),
  }),
  /** What failed, beside what failed of its units. */
  failures: v.array(failureSchema),
  detail: detailSchema,
});

/**
 * What one call of an action came to (`flywheel.outcome/v1`), for the report action. It shows no value of a plan, and
 * nothing of it is Markdown.
 */
export type Outcome = v.InferOutput<typeof outcomeSchema>;
export type OutcomeDetail = Outcome["detail"];
export type PlanDetail = v.InferOutput<typeof planSchema>;
export type PlannedOutcome = v.InferOutput<typeof plannedSchema>;
export type OutcomeFailure = v.InferOutput<typeof failureSchema>;

/** Ids of the units that a call planned, applied or checked. */
export function unitsOf(detail: OutcomeDetail): readonly string[] {
  return "units" in detail ? detail.units.map(({ unit }) => unit) : [];
}

/** @returns undefined for what is no outcome of this version */
export function parseOutcome(text: string): Outcome | undefined {
  const parsed = v.safeParse(outcomeSchema, parseJson(text));
  return parsed.success ? parsed.output : undefined;
}
