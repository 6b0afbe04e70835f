import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WHOLE_PLAN, type PlanRequest } from "../../src/engine/plan-request.ts";
import { resource } from "../support/plans.ts";
import { failedOutcome, outcome, render } from "./outcomes.ts";

describe("a plan that was asked for something else than all", () => {
  const cases: readonly (readonly [request: Partial<PlanRequest>, says: RegExp])[] = [
    [{ destroy: true }, /\[!CAUTION\]\n> This plan destroys all that the state holds: `destroy` is set/],
    [
      { targets: ["a.b", "c.d"] },
      /\[!WARNING\]\n> A part only: .*a\.b.*, .*c\.d.* and what that depends on \(`target`\)/,
    ],
    [{ excludes: ["a.b"] }, /\[!WARNING\]\n> A part only: without .*a\.b.* and what depends on that \(`exclude`\)/],
    [{ refresh: false }, /\[!WARNING\]\n> Planned without a look at reality/],
    [{ targets: Array.from({ length: 30 }, (_, index) => `a.b${index}`) }, /a\.b19.* and 10 more and what/],
  ];
  for (const [request, says] of cases) {
    it(`says so: ${JSON.stringify(request).slice(0, 60)}`, () => {
      assert.match(render([outcome({}, { request: { ...WHOLE_PLAN, ...request } })]), says);
    });
  }

  const plan = {
    resource_changes: [
      resource("module.m[0].a.kept", { actions: ["no-op"] }),
      resource('a.many["x"]', { actions: ["update"] }),
      resource("a.renewed", { actions: ["delete", "create"] }),
      resource("a.new", { actions: ["create"] }),
    ],
  };
  const addresses: readonly (readonly [request: Partial<PlanRequest>, says: RegExp | undefined])[] = [
    [{ replaces: ["a.renewed"] }, undefined],
    [{ replaces: ["a.renewed", "x.nope"] }, /\[!WARNING\]\n> Nothing is replaced at .*x\.nope.*`replace`/],
    [{ replaces: ["a.new"] }, /Nothing is replaced at .*a\.new/],
    [{ targets: ["module.m", "module.m[0].a.kept", "a.many", 'a.many["x"]', "data.a.read"] }, undefined],
    [{ targets: ["module.m", "x.nope"] }, /\[!WARNING\]\n> Nothing in this plan is at `x\.nope` \(`target`\)/],
    [{ targets: ["a.man"] }, /Nothing in this plan is at `a\.man`/],
  ];
  for (const [request, says] of addresses) {
    it(`warns of what matches nothing: ${JSON.stringify(request)}`, () => {
      const text = render([outcome(plan, { request: { ...WHOLE_PLAN, ...request } })]);
      if (says === undefined) assert.doesNotMatch(text, /Nothing (is replaced|in this plan)/);
      else assert.match(text, says);
      assert.doesNotMatch(text, /on request.*(nope|a\.new)/);
      assert.equal(/on request.*a\.renewed/.test(text), request.replaces?.includes("a.renewed") === true);
    });
  }

  it("knows nothing of what matches while one unit has no plan", () => {
    const request = { ...WHOLE_PLAN, targets: ["x.nope"] };
    const text = render([outcome(plan, { request }), failedOutcome("db@production", { request })]);
    assert.doesNotMatch(text, /Nothing in this plan/);
  });

  it("says it once for all units, and nothing where all was asked for", () => {
    const partial = { request: { ...WHOLE_PLAN, targets: ["a.b"] } };
    const text = render([outcome({}, partial), outcome({}, { ...partial, unit: "db@production" })]);
    assert.equal(text.split("A part only").length, 2);
    assert.doesNotMatch(render([outcome({})]), /A part only|`destroy`|`refresh`|on request|workspace/);
  });

  it("names no address that holds a secret, and lets none break out", () => {
    const request = { ...WHOLE_PLAN, targets: ['a.b["hunter2"]', 'a.b["`\n> [!CAUTION]\n@org/all"]'] };
    const text = render([outcome({}, { request, redact: (words) => words.replaceAll("hunter2", "***") })]);
    assert.doesNotMatch(text, /hunter2|^> \[!CAUTION\]|[^`>]@org\/all"\]<\/?$/m);
  });
});

it("says that a workspace is new, of each unit", () => {
  const text = render([outcome({}, { newWorkspace: "blue" }), outcome({}, { unit: "db@production" })]);
  assert.match(
    text,
    /\[!NOTE\]\n> The workspace .*blue.* of .*web@production.* holds no state yet: applying this makes it/,
  );
  assert.equal(text.split("holds no state yet").length, 2);
});
