/** Mistakes that other suites were measured to make. None of them is ours. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { assess, decide } from "../src/drift/classify.ts";
import { requestArguments, WHOLE_PLAN } from "../src/engine/plan-request.ts";
import { PLANNING_INPUTS } from "../src/inputs/unit-inputs.ts";
import { parseInputs } from "../src/inputs/parse.ts";
import { hasChanges } from "../src/plan/counts.ts";
import { goldenDocument, goldenOutcome } from "./support/golden.ts";
import { changes, resource, type Json } from "./support/plans.ts";
import { outcome, render } from "./report/outcomes.ts";
import { page } from "./report/page.ts";
import { compare, create, digest, one } from "./review/records.ts";

const MOVE = resource("cloud_thing.b", { actions: ["no-op"] }, { previous_address: "cloud_thing.a" });

describe("two plans", () => {
  it("that differ only in a secret have other digests", () => {
    const plan = (secret: string): Json => one(create({ input: secret }, {}, { input: true }));
    assert.notEqual(digest(plan("reviewed")), digest(plan("swapped in")));
  });

  it("that differ only in an output are not the same", () => {
    const plan = (after: string): Json => ({ output_changes: { o: { actions: ["create"], after } } });
    assert.equal(compare(plan("reviewed"), plan("other")).verdict, "differs");
  });

  it("of which one moves an object are not the same", () => {
    assert.equal(compare({}, { resource_changes: [MOVE] }).verdict, "differs");
  });
});

describe("a plan with a move and a new output", () => {
  it("has changes, and shows both", () => {
    const planned = outcome({
      resource_changes: [MOVE],
      output_changes: { o: { actions: ["create"], after: "x" } },
    });
    assert.equal(hasChanges(planned.counts), true);
    assert.match(render([planned]), /^## 🟩 web: 1 to move, 1 output to change\n/);
  });
});

describe("an object that changed outside of code and in code", () => {
  it("shows what the plan does to it, and the drift apart", () => {
    const [planned] = page(goldenDocument("drift")).blocks.filter((block) => block.includes("by hand"));
    assert.match(planned ?? "", /- content = "by hand"\n\+ content = "two"/);
    assert.match(goldenDocument("drift"), /`fakecloud_object\.also_changed` was changed outside of code/);
  });
});

describe("an address with a blank, a comma or a quote", () => {
  const addresses = ['module.x["a b"]', 'module.y["p,q"]', 'module.z["d\\"q"].a.b', 'module.w["it\'s"]'];

  it("is one argument of the engine", () => {
    const { target } = parseInputs(PLANNING_INPUTS, (name) => (name === "target" ? addresses.join("\n") : ""));
    const given = requestArguments({ ...WHOLE_PLAN, targets: target });
    assert.deepEqual(
      given,
      addresses.map((address) => `-target=${address}`),
    );
  });

  it("is one entry of the document", () => {
    const parts = { resource_changes: addresses.map((address) => resource(address, { actions: ["create"] })) };
    const [rows = []] = page(render([outcome(parts)])).tables;
    assert.deepEqual(
      rows
        .slice(1)
        .map(([, address]) => address)
        .toSorted(),
      addresses.toSorted(),
    );
  });
});

describe("a check with data of its own", () => {
  it("is neither a change nor drift, though the engine says 2 each time", () => {
    const { changeSet = changes(), counts } = goldenOutcome("check-nested");
    assert.equal(changeSet.changes.length, 1);
    assert.equal(hasChanges(counts), false);
    assert.equal(decide(assess(changeSet)), "clean");
  });
});
