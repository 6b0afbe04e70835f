import assert from "node:assert/strict";
import { it } from "node:test";
import { renderHealing } from "../../src/report/healing.ts";

it("says nothing where there was nothing to heal", () => {
  assert.equal(renderHealing({ healed: new Map(), refused: new Map() }), "");
});

it("says what was put back, and why the rest was not", () => {
  const text = renderHealing({
    healed: new Map([["web@prod", "aws_thing.a (update)"]]),
    refused: new Map([["db@prod", "Not healed: <b>merged</b> code is not applied either"]]),
  });
  assert.match(text, /^### Heal\n\n- `web@prod`: Healed: put back aws.+update.+\n- `db@prod`: Not healed: /);
  assert.doesNotMatch(text, /<b>/);
});

it("keeps its length whatever number of units there is", () => {
  const many = Array.from({ length: 500 }, (_, index) => [`stack-${index}@prod`, "why"] as const);
  const text = renderHealing({ healed: new Map(), refused: new Map(many) });
  assert.match(text, /- and 450 more\n$/);
});
