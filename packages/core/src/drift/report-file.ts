import * as v from "valibot";
import { FAILURE_REASONS, type Failure } from "../errors.ts";
import { ExactNumber, isContainer, parseJson } from "../json.ts";
import { diffAttributes, diffDrift, type AttributeChange, type Shown } from "../plan/attribute-diff.ts";
import { CHANGE_KINDS, changeAt, type ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import { withoutEngineWords } from "../report/public-failure.ts";
import type { DriftOutcome } from "./check-unit.ts";
import { VERDICTS } from "./classify.ts";
import type { IgnoreRule } from "./ignore-rules.ts";
import { historyOf, historySchema, undoOf } from "./report-history.ts";
import type { Tracking } from "./track.ts";

const attributeSchema = v.object({
  /** `tags.team` */
  name: v.string(),
  path: v.array(v.union([v.string(), v.number()])),
  sensitive: v.boolean(),
  /** Items stay and only their order changed. */
  reordered: v.boolean(),
  /** Absent where values are not shown, or where there was none. */
  before: v.optional(v.unknown()),
  after: v.optional(v.unknown()),
});

const objectSchema = v.object({
  address: v.string(),
  /** The 8-character key of an object left over from a failed replacement. */
  deposed: v.optional(v.string()),
  /** Where the code moves it from. */
  previousAddress: v.optional(v.string()),
  type: v.string(),
  action: v.picklist(CHANGE_KINDS),
  attributes: v.array(attributeSchema),
});

const driftedSchema = v.object({
  ...objectSchema.entries,
  /** What applying does to the object, where that undoes the change. */
  undoneBy: v.optional(v.picklist(CHANGE_KINDS)),
});

const ignoredSchema = v.object({
  address: v.string(),
  /** Empty for the whole object. */
  attributes: v.array(v.string()),
  /** The place of the rule among all. */
  rule: v.number(),
  reason: v.string(),
});

const failureSchema = v.object({
  reason: v.picklist(FAILURE_REASONS),
  message: v.string(),
  hint: v.string(),
  detailCode: v.optional(v.string()),
});

/** A unit of a report. */
export const driftedUnitSchema = v.object({
  unit: v.string(),
  verdict: v.picklist(VERDICTS),
  ...historySchema.entries,
  drift: v.array(driftedSchema),
  /** Set aside as no drift. */
  noise: v.array(objectSchema),
  ignored: v.array(ignoredSchema),
  /** What applying would change. */
  proposed: v.array(objectSchema),
  failures: v.array(failureSchema),
});

const reportSchema = v.object({
  schema: v.literal("flywheel.drift/v1"),
  organization: v.string(),
  environment: v.string(),
  sha: v.string(),
  runUrl: v.string(),
  /** ISO 8601, UTC. */
  checkedAt: v.string(),
  units: v.array(driftedUnitSchema),
});

/** What a check found, as a file for other programs (`flywheel.drift/v1`). No value in it is sensitive. */
export type DriftReport = v.InferOutput<typeof reportSchema>;

export type ReportedObject = v.InferOutput<typeof objectSchema>;

/**
 * The part of a report that is about units.
 * @param tracking what is known of their past
 * @param rules all ignore rules of the check, in their order
 * @param showValues whether values of attributes are in it; sensitive ones never are
 */
export function reportedUnits(
  outcomes: readonly DriftOutcome[],
  tracking: Tracking,
  rules: readonly IgnoreRule[],
  showValues: boolean,
): DriftReport["units"] {
  return outcomes.map((outcome) => {
    const { unit, verdict, redact } = outcome;
    const reported = (change: ResourceChange, attributes: readonly AttributeChange[]): ReportedObject =>
      reportedObject(change, attributes, showValues, redact);
    return {
      unit,
      verdict,
      ...historyOf(tracking.get(unit)),
      drift: outcome.drift.map((change) => ({
        ...reported(change, change.kind === "delete" ? [] : diffDrift(change, changeAt(change, outcome.proposed))),
        ...undoneBy(change, outcome.proposed),
      })),
      noise: outcome.noise.map((change) => reported(change, diffDrift(change, undefined))),
      ignored: outcome.ignored.map(({ address, attributes, rule }) => ({
        address: redact(address),
        attributes: attributes.map(redact),
        rule: rules.indexOf(rule),
        reason: rule.reason,
      })),
      proposed: outcome.proposed.map((change) => reported(change, diffAttributes(change))),
      failures: outcome.failures.map((failure) => reportedFailure(showValues ? failure : withoutEngineWords(failure))),
    };
  });
}

function undoneBy(drift: ResourceChange, proposed: readonly ResourceChange[]) {
  const undo = undoOf(drift, proposed);
  return undo === undefined ? {} : { undoneBy: undo.kind };
}

/** @returns undefined for what is no report of this version */
export function parseReport(text: string): DriftReport | undefined {
  const parsed = v.safeParse(reportSchema, parseJson(text));
  return parsed.success ? parsed.output : undefined;
}

function reportedFailure({ reason, message, hint, detailCode }: Failure): DriftReport["units"][number]["failures"][0] {
  return { reason, message, hint, ...(detailCode === undefined ? {} : { detailCode }) };
}

function reportedObject(
  { address, deposed, previousAddress, type, kind }: ResourceChange,
  attributes: readonly AttributeChange[],
  showValues: boolean,
  redact: Redact,
): ReportedObject {
  return {
    address: redact(address),
    ...(deposed === undefined ? {} : { deposed }),
    ...(previousAddress === undefined ? {} : { previousAddress: redact(previousAddress) }),
    type,
    action: kind,
    attributes: attributes.map((attribute) => reportedAttribute(attribute, showValues, redact)),
  };
}

function reportedAttribute(
  { name, path, before, after, reordered }: AttributeChange,
  showValues: boolean,
  redact: Redact,
): ReportedObject["attributes"][number] {
  const sensitive = before.kind === "sensitive" || after.kind === "sensitive";
  const side = (shown: Shown, key: "before" | "after"): Partial<ReportedObject["attributes"][number]> =>
    showValues && shown.kind === "value" ? { [key]: redacted(shown.value, redact) } : {};
  return {
    name: redact(name),
    path: path.map((step) => (typeof step === "string" ? redact(step) : step)),
    sensitive,
    reordered,
    ...side(before, "before"),
    ...side(after, "after"),
  };
}

function redacted(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (value instanceof ExactNumber) return value.text;
  if (Array.isArray(value)) return value.map((item) => redacted(item, redact));
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redacted(item, redact)]));
}
