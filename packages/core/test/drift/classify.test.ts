import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assess, decide, needsSecondPlan, type Verdict } from "../../src/drift/classify.ts";
import type { DataReading } from "../../src/plan/data-readings.ts";
import { changes, resource, type Json } from "../support/plans.ts";

const drifted = (address: string, before: Json = { a: 1 }, after: Json = { a: 2 }): Json =>
  resource(address, { actions: ["update"], before, after });
const gone = (address: string): Json => resource(address, { actions: ["delete"], before: { a: 1 }, after: null });
const proposed = (address: string, actions: readonly string[], after: Json = { a: 1 }, rest: Json = {}): Json =>
  resource(address, { actions, before: { a: 2 }, after, after_unknown: {}, ...rest });
const undo = proposed("x.a", ["update"]);
const output: Json = { o: { actions: ["update"], before: 1, after: 2 } };

const followed = proposed("x.b", ["update"], { a: 2 }, { before: { a: 1 } });
const followedBesideCode = proposed("x.b", ["update"], { a: 2, b: 1 }, { before: { a: 1 } });
const READING: DataReading = { provider: "registry.example/acme/cloud", before: { a: 1 }, after: { a: 2 } };

interface Case {
  readonly drift?: readonly Json[];
  readonly changes?: readonly Json[];
  readonly outputs?: Json;
  /** What a plan without refresh still changes; without it, none is asked for. */
  readonly second?: { readonly changes?: readonly Json[]; readonly outputs?: Json };
  /** What data sources gave before, and give now. */
  readonly readings?: readonly DataReading[];
  readonly verdict: Exclude<Verdict, "errored">;
}

/** What is in the plan, and what is said of the unit. */
const cases: Readonly<Record<string, Case>> = {
  nothing: { verdict: "clean" },
  "a read by a check, which every plan has": {
    changes: [resource("data.x.a", { actions: ["read"], before: null, after: {} }, { mode: "data" })],
    verdict: "clean",
  },
  "drift that is undone": { drift: [drifted("x.a")], changes: [undo], verdict: "drifted" },
  "drift that nothing is proposed for": { drift: [drifted("x.a")], verdict: "observed" },
  "noise that nothing is proposed for": { drift: [drifted("x.a", { t: null }, { t: {} })], verdict: "clean" },
  "noise that the engine proposes to undo": {
    drift: [drifted("x.a", { t: {} }, { t: null })],
    changes: [proposed("x.a", ["update"], { t: {} })],
    verdict: "drifted",
  },
  "drift in a data source": {
    drift: [resource("data.x.a", { actions: ["update"], before: { a: 1 }, after: { a: 2 } }, { mode: "data" })],
    verdict: "clean",
  },
  "a deleted object that is made again": {
    drift: [gone("x.a")],
    changes: [proposed("x.a", ["create"])],
    verdict: "drifted",
  },
  "a deleted object that the code no longer has": { drift: [gone("x.a")], verdict: "observed" },
  "code alone": { changes: [undo], verdict: "pending" },
  "an output alone": { outputs: output, verdict: "pending" },
  "a move": { changes: [resource("x.b", { actions: ["no-op"] }, { previous_address: "x.a" })], verdict: "pending" },
  "a move of an object that drifted": {
    drift: [drifted("x.b")],
    changes: [resource("x.b", { actions: ["no-op"] }, { previous_address: "x.a" })],
    verdict: "pending",
  },
  "an import": { changes: [resource("x.a", { actions: ["no-op"], importing: { id: "1" } })], verdict: "pending" },
  "a deletion of an object that drifted": {
    drift: [drifted("x.a")],
    changes: [proposed("x.a", ["delete"])],
    verdict: "pending",
  },
  "an object to forget": { changes: [proposed("x.a", ["forget"])], verdict: "pending" },
  "a tainted object": { changes: [proposed("x.a", ["delete", "create"])], verdict: "pending" },
  "an action of tomorrow": { changes: [proposed("x.a", ["explode"])], verdict: "pending" },
  "drift and code in one object": {
    drift: [drifted("x.a", { a: 1, b: 1 }, { a: 2, b: 1 })],
    changes: [proposed("x.a", ["update"], { a: 1, b: 2 })],
    verdict: "both",
  },
  "drift that is undone, and a deletion elsewhere": {
    drift: [drifted("x.a")],
    changes: [undo, proposed("x.c", ["delete"])],
    verdict: "both",
  },
  "drift that another object follows": {
    drift: [drifted("x.a")],
    changes: [proposed("x.b", ["update"])],
    second: {},
    verdict: "drifted",
  },
  "drift, and code in another object": {
    drift: [drifted("x.a")],
    changes: [proposed("x.b", ["update"])],
    second: { changes: [proposed("x.b", ["update"])] },
    verdict: "pending",
  },
  "drift that is undone, and code in another object": {
    drift: [drifted("x.a")],
    changes: [undo, proposed("x.b", ["create"])],
    second: { changes: [proposed("x.b", ["create"])] },
    verdict: "both",
  },
  "drift that another object follows, and code in a third": {
    drift: [drifted("x.a")],
    changes: [proposed("x.b", ["update"]), proposed("x.c", ["create"])],
    second: { changes: [proposed("x.c", ["create"])] },
    verdict: "both",
  },
  "drift that an output shows": { drift: [drifted("x.a")], outputs: output, second: {}, verdict: "drifted" },
  "drift, and an output that is new": {
    drift: [drifted("x.a")],
    outputs: output,
    second: { outputs: output },
    verdict: "pending",
  },
  "drift that an object follows, read again without refresh": {
    drift: [drifted("x.a")],
    changes: [proposed("x.b", ["update"])],
    second: { changes: [resource("x.b", { actions: ["read"] }, { mode: "data" })] },
    verdict: "drifted",
  },
  "two objects drifted, and one follows the other": {
    drift: [drifted("x.a"), drifted("x.b", { a: 1, b: 1 }, { a: 1, b: 2 })],
    changes: [undo, proposed("x.b", ["update"], { a: 9, b: 2 })],
    second: {},
    verdict: "drifted",
  },
  "drift that a data source passes on": {
    drift: [drifted("x.a")],
    changes: [followed],
    second: { changes: [followed] },
    readings: [READING],
    verdict: "drifted",
  },
  "drift that a data source passes on to an output": {
    drift: [drifted("x.a")],
    outputs: output,
    second: { outputs: output },
    readings: [READING],
    verdict: "drifted",
  },
  "drift that a data source passes on, and code in the same object": {
    drift: [drifted("x.a")],
    changes: [followedBesideCode],
    second: { changes: [followedBesideCode] },
    readings: [READING],
    verdict: "both",
  },
  "drift that a data source waits for": {
    drift: [drifted("x.a")],
    changes: [undo, proposed("x.b", ["update"], {}, { before: { a: 1 }, after_unknown: { a: true } })],
    second: { changes: [followed] },
    readings: [READING],
    verdict: "drifted",
  },
  "drift, and a data source of another provider that changed alike": {
    drift: [drifted("x.a")],
    changes: [followed],
    second: { changes: [followed] },
    readings: [{ ...READING, provider: "registry.example/acme/other" }],
    verdict: "pending",
  },
  "drift, and a data source that changed otherwise": {
    drift: [drifted("x.a")],
    changes: [followed],
    second: { changes: [followed] },
    readings: [{ ...READING, after: { a: 3 } }],
    verdict: "pending",
  },
  "a leftover of a replacement at the address of an object that drifted": {
    drift: [drifted("x.a")],
    changes: [undo, resource("x.a", { actions: ["delete"], before: {}, after: null }, { deposed: "0123abcd" })],
    verdict: "both",
  },
  "a leftover of a replacement at the address of an object with noise": {
    drift: [drifted("x.a", { t: null }, { t: {} })],
    changes: [resource("x.a", { actions: ["delete"], before: {}, after: null }, { deposed: "0123abcd" })],
    verdict: "pending",
  },
};

describe("the verdict", () => {
  for (const [what, { drift, changes: change, outputs, second, readings = [], verdict }] of Object.entries(cases)) {
    it(`${verdict}: ${what}`, () => {
      const parts = { resource_drift: drift, resource_changes: change, output_changes: outputs };
      const assessment = assess(changes(parts));
      assert.equal(needsSecondPlan(assessment), second !== undefined);
      const withoutRefresh = changes({ resource_changes: second?.changes, output_changes: second?.outputs });
      const evidence = second === undefined ? undefined : { withoutRefresh, readings, ignored: [] };
      assert.equal(decide(assessment, evidence), verdict);
    });
  }

  it("sets noise apart from drift", () => {
    const { drift, noise } = assess(
      changes({ resource_drift: [drifted("x.a"), drifted("x.b", { note: "" }, { note: null })] }),
    );
    assert.deepEqual(
      [drift, noise].map((entries) => entries.map(({ address }) => address)),
      [["x.a"], ["x.b"]],
    );
  });
});
