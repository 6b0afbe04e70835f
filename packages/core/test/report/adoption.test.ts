import assert from "node:assert/strict";
import { it } from "node:test";
import { renderAdoption } from "../../src/report/adoption.ts";

const BUNDLE = { bundleName: "flywheel-plan-web-01234567-a1", bundleSha256: "ab".repeat(32), runId: "7" };

it("says nothing where there is nothing to adopt", () => {
  assert.equal(renderAdoption({ units: [], refused: [], ...BUNDLE }), "");
});

it("says how to apply what is offered, and why the rest is not", () => {
  const text = renderAdoption({ units: ["web@prod"], refused: [["db@prod", "Not <b>adopted</b>"]], ...BUNDLE });
  for (const part of ["`web@prod` change nothing", BUNDLE.bundleName, BUNDLE.bundleSha256, "`7`", "- `db@prod`: "]) {
    assert.ok(text.includes(part), part);
  }
  assert.doesNotMatch(text, /<b>/);
});

it("keeps its length whatever number of units there is", () => {
  const many = Array.from({ length: 500 }, (_, index) => `stack-${index}@prod`);
  const text = renderAdoption({ units: many, refused: many.map((unit) => [unit, "why"]), ...BUNDLE });
  assert.match(text, /and 450 more change nothing[^]*- and 450 more/);
  assert.ok(text.length < 10_000);
});
