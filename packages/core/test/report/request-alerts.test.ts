import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WHOLE_PLAN, type PlanRequest } from "../../src/engine/plan-request.ts";
import { outcome, render } from "./outcomes.ts";

describe("a plan that was asked for something else than all", () => {
  const cases: readonly (readonly [request: Partial<PlanRequest>, says: RegExp])[] = [
    [{ destroy: true }, /\[!CAUTION\]\n> This plan destroys all that the state holds: `destroy` is set/],
    [
      { targets: ["a.b", "c.d"] },
      /\[!WARNING\]\n> A part only: .*a\.b.*, .*c\.d.* and what that depends on \(`target`\)/,
    ],
    [{ excludes: ["a.b"] }, /\[!WARNING\]\n> A part only: without .*a\.b.* and what depends on that \(`exclude`\)/],
    [{ refresh: false }, /\[!WARNING\]\n> Planned without a look at reality/],
    [{ replaces: ["a.b"] }, /\[!NOTE\]\n> Replaced on request.*: .*a\.b/],
    [{ targets: Array.from({ length: 30 }, (_, index) => `a.b${index}`) }, /a\.b19.* and 10 more and what/],
  ];
  for (const [request, says] of cases) {
    it(`says so: ${JSON.stringify(request).slice(0, 60)}`, () => {
      assert.match(render([outcome({}, { request: { ...WHOLE_PLAN, ...request } })]), says);
    });
  }

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
