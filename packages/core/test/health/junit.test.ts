import assert from "node:assert/strict";
import { it } from "node:test";
import { readJunit } from "../../src/health/junit-report.ts";
import { redactor } from "../../src/plan/redact.ts";
import { renderJunit } from "../../src/health/junit.ts";
import { result } from "./results.ts";

const HOSTILE = "a\u0000b\u202e]]></failure><x y='1' z=\"2\"> & \n::error::c";

it("a JUnit report has a suite a group and a test a check, and those that a check ran", async () => {
  const failure = { class: "status", problems: ["expected 2xx", "and more"], excerpt: "boom", advice: "Look." };
  const xml = renderJunit([
    result({ name: "web", durationMs: 1_500 }),
    result({ name: "api", group: "service", ok: false, failure }),
    result({
      name: "smoke",
      group: "service",
      cases: [
        { name: "login", problem: undefined, durationMs: 20 },
        { name: "pay", problem: "no", durationMs: 0 },
      ],
    }),
  ]);
  assert.match(xml, /<testsuite name="health" tests="1" failures="0" time="1.500">/);
  assert.match(xml, /<testsuite name="service" tests="4" failures="2"/);
  assert.match(xml, /<failure type="status" message="expected 2xx; and more">boom&#10;&#10;Look\.<\/failure>/);
  assert.deepEqual(
    (await readJunit(xml, redactor([])))?.map(({ name, problem }) => [name, problem]),
    [
      ["health › web", undefined],
      ["service › api", "expected 2xx; and more"],
      ["service › smoke", undefined],
      ["service.smoke › login", undefined],
      ["service.smoke › pay", "no"],
    ],
  );
});

it("a JUnit report is well-formed whatever is in it", async () => {
  const failure = { class: HOSTILE, problems: [HOSTILE], excerpt: HOSTILE, advice: HOSTILE };
  const xml = renderJunit([result({ name: HOSTILE, group: HOSTILE, ok: false, failure })]);
  assert.equal((await readJunit(xml, redactor([])))?.length, 1);
  assert.equal(xml.match(/<\/failure>/g)?.length, 1);
  assert.doesNotMatch(xml, /<x|\n::error/);
  // eslint-disable-next-line no-control-regex -- what XML does not know is what is looked for
  assert.doesNotMatch(xml, /[\u0000-\u0008\u000b-\u001f]/);
});
