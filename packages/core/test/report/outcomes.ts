import fc from "fast-check";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import { countChanges } from "../../src/plan/counts.ts";
import type { PlanOutcome } from "../../src/plan/outcome.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { renderPlanDocument, type PlanDocument } from "../../src/report/plan-document.ts";
import { plan, resource, type Json } from "../support/plans.ts";
import { hostileText } from "./hostile.ts";

/** A unit of which only what a test is about needs to be said. */
export function outcome(parts: Json, rest: Partial<PlanOutcome> = {}): PlanOutcome {
  const { changeSet, redact } = planContent(plan(parts));
  return {
    unit: "web@production",
    changeSet,
    counts: countChanges(changeSet),
    failures: [],
    request: WHOLE_PLAN,
    newWorkspace: "",
    warnings: [],
    dependence: undefined,
    redact,
    ...rest,
  };
}

/** A unit that could not be planned. */
export function failedOutcome(unit: string, rest: Partial<PlanOutcome>): PlanOutcome {
  return { ...outcome({}), unit, changeSet: undefined, ...rest };
}

/** A document of which only what a test is about needs to be said. */
export function document(outcomes: readonly PlanOutcome[], rest: Partial<PlanDocument> = {}): PlanDocument {
  return { title: "web", outcomes, facts: ["commit <code>0123abcd</code>"], notes: [], fullUrl: "", ...rest };
}

export function render(outcomes: readonly PlanOutcome[], limit = 64_000, rest: Partial<PlanDocument> = {}): string {
  return renderPlanDocument(document(outcomes, rest), limit);
}

const ACTIONS = [
  ["create"],
  ["update"],
  ["delete"],
  ["delete", "create"],
  ["create", "delete"],
  ["forget"],
  ["forget", "create"],
  ["read"],
  ["no-op"],
  ["explode"],
  [],
] as const;

const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    hostileText,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(hostileText, tie("any"), { maxKeys: 3 }),
  ),
})).any;

const side = fc.option(fc.dictionary(hostileText, value, { maxKeys: 4 }), { nil: null });

const change = fc.record({
  actions: fc.constantFrom(...ACTIONS),
  before: side,
  after: side,
  after_unknown: fc.constantFrom({}, false, { id: true }),
  before_sensitive: fc.constantFrom({}, false, true),
  after_sensitive: fc.constantFrom({}, false),
});

/** An address that is like no other: it holds `index`. */
const address = (index: number): fc.Arbitrary<string> =>
  hostileText.map((text) => `module.m["${text}"].acme_thing.n${index}x`);

const entry = (index: number): fc.Arbitrary<Json> =>
  fc.tuple(address(index), change).map(([name, made]) => resource(name, made));

const entries = (maximum: number, offset: number): fc.Arbitrary<readonly Json[]> =>
  fc
    .integer({ min: 0, max: maximum })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => entry(offset + index))));

/** Plans of one unit, made of hostile text. Addresses hold `n<number>x`. */
export const anyParts: fc.Arbitrary<Json> = fc.record({
  resource_changes: entries(12, 0),
  resource_drift: entries(4, 1_000),
  output_changes: fc.dictionary(hostileText, change, { maxKeys: 3 }),
  checks: fc.array(
    fc.record({
      address: fc.record({ to_display: hostileText }),
      status: fc.constantFrom("pass", "fail", "error", "unknown", "other"),
      instances: fc.array(fc.record({ problems: fc.array(fc.record({ message: hostileText }), { maxLength: 2 }) }), {
        maxLength: 2,
      }),
    }),
    { maxLength: 3 },
  ),
});
