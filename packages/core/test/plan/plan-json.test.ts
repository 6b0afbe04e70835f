import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readChangeSet } from "../../src/plan/change-set.ts";
import { parsePlanJson } from "../../src/plan/plan-json.ts";
import { failureOf } from "../support/failure.ts";
import { planText, resource } from "../support/plans.ts";

describe("the format of plan JSON", () => {
  for (const version of ["0.1", "0.2", "1.0", "1.1", "1.2", "1.99"]) {
    it(`${version} is read`, () => {
      assert.equal(parsePlanJson(planText({ format_version: version })).format_version, version);
    });
  }

  const refused: Readonly<Record<string, unknown>> = {
    "2.0": "2.0",
    "10.0": "10.0",
    "no version": undefined,
    "a number": 1.2,
    null: null,
    nothing: "",
    "a word": "latest",
    "a long one": "9".repeat(10_000),
  };
  for (const [what, version] of Object.entries(refused)) {
    it(`${what} is refused`, async () => {
      const failure = await failureOf(() => parsePlanJson(planText({ format_version: version })));
      assert.equal(failure.reason, "plan-unreadable");
      assert.match(failure.message, /format/);
      assert.ok(failure.message.length < 200);
    });
  }
});

describe("plan JSON that is none", () => {
  const whole = planText({ resource_changes: [resource("a.b", { actions: ["create"], after: { pin: "SECRET" } })] });
  const texts: Readonly<Record<string, string>> = {
    "an empty file": "",
    "a truncated file": whole.slice(0, -20),
    "a log line before it": `[WARN] SECRET\n${whole}`,
    "a list": `[${whole}]`,
    null: "null",
    "a string": '"SECRET"',
    "a plan file": "PK\u0003\u0004SECRET",
  };
  for (const [what, text] of Object.entries(texts)) {
    it(`is refused without its text: ${what}`, async () => {
      const failure = await failureOf(() => parsePlanJson(text));
      assert.equal(failure.reason, "plan-unreadable");
      assert.doesNotMatch(JSON.stringify(failure), /SECRET/);
    });
  }
});

describe("the shape of plan JSON", () => {
  it("names the field that is not understood, never its value", async () => {
    const text = planText({ resource_changes: [{ address: ["SECRET"], change: {} }] });
    const failure = await failureOf(() => parsePlanJson(text));
    assert.equal(failure.message, "The engine's plan JSON is not understood at resource_changes.0.address");
    assert.doesNotMatch(JSON.stringify(failure), /SECRET/);
  });

  const nothing: Readonly<Record<string, unknown>> = { "left out": undefined, null: null, empty: [] };
  for (const [what, list] of Object.entries(nothing)) {
    it(`may have its lists ${what}`, () => {
      const parts = { resource_changes: list, resource_drift: list, checks: list };
      const changeSet = readChangeSet(
        parsePlanJson(planText({ ...parts, output_changes: what === "null" ? null : {} })),
      );
      assert.deepEqual(changeSet, {
        changes: [],
        unchanged: [],
        drift: [],
        outputs: [],
        checks: [],
        ephemeral: [],
        errored: false,
        incomplete: false,
      });
    });
  }

  it("may have keys this flywheel does not know, at every place", () => {
    const more = { future: { deep: [1] } };
    const parsed = parsePlanJson(
      planText({
        ...more,
        errored: true,
        applyable: true,
        deferred_changes: [],
        action_invocations: [],
        resource_changes: [resource("a.b", { actions: ["create"], before_identity: {}, ...more }, more)],
      }),
    );
    assert.equal(parsed.errored, true);
    assert.equal(parsed.resource_changes?.[0]?.address, "a.b");
  });

  it("holds hostile keys as data", () => {
    const parsed = parsePlanJson(
      planText().replace(
        /}$/,
        ',"resource_changes":[{"address":"a.b","change":{"after":{"__proto__":{"polluted":true}}}}]}',
      ),
    );
    assert.equal(JSON.stringify(parsed.resource_changes?.[0]?.change.after), '{"__proto__":{"polluted":true}}');
    assert.equal("polluted" in {}, false);
  });

  it("takes the last of two equal keys, as the engine's own readers do", () => {
    assert.equal(parsePlanJson('{"format_version":"2.0","format_version":"1.2"}').format_version, "1.2");
  });
});
