import assert from "node:assert/strict";
import { it } from "node:test";
import { unanswerable } from "../../src/health/unanswerable.ts";

const cases: readonly [data: unknown, says: RegExp | undefined][] = [
  [{ http: "ftp://x" }, /^http /],
  [{ http: "https://web.example/healthz" }, undefined],
  [{ http: "{{ outputs.attic.url }}/healthz" }, undefined],
  [{ tcp: "x:99999" }, /^tcp must be host:22/],
  [{ tcp: "x:22" }, undefined],
  [{ http: "https://{{ outputs.atic.host }}" }, /^names outputs of "atic", .* Did you mean "attic"\?/],
  [{ http: "https://{{ outputs.attic@staging.host }}" }, undefined],
  ["text", undefined],
];
for (const [data, says] of cases) {
  it(`${says === undefined ? "takes" : "refuses"} ${JSON.stringify(data)}`, () => {
    const problems = unanswerable(data, ["attic", "web"]);
    assert.equal(problems.length, says === undefined ? 0 : 1);
    if (says !== undefined) assert.match(problems[0] ?? "", says);
  });
}

it("says nothing of stacks that are not known", () => {
  assert.deepEqual(unanswerable({ http: "https://{{ outputs.atic.host }}" }, undefined), []);
});
