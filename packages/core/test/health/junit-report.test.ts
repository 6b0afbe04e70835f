import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readJunit } from "../../src/health/junit-report.ts";

describe("a JUnit report", () => {
  it("may begin with suites or with one, and nest them", async () => {
    const cases = await readJunit(
      `<?xml version="1.0"?><testsuites><testsuite><testcase classname="c" name="x" time="0.5"/>
       <testsuite><testcase name="y &amp; &lt;b&gt;"><failure message="bad">trace</failure></testcase></testsuite>
       </testsuite><testsuite><testcase name="z"><error>boom</error></testcase></testsuite></testsuites>`,
    );
    assert.deepEqual(cases, [
      { name: "c › x", problem: undefined, durationMs: 500 },
      { name: "y & <b>", problem: "bad", durationMs: 0 },
      { name: "z", problem: "boom", durationMs: 0 },
    ]);
    assert.deepEqual(await readJunit("<testsuite/>"), []);
  });

  it("has names that can be shown", async () => {
    const cases = await readJunit(`<testsuite><testcase name="${"x".repeat(60_000)}"/></testsuite>`);
    assert.equal(cases?.[0]?.name.length, 199);
  });

  it("is nothing else", async () => {
    for (const text of ["", "hello", "{}", "<html></html>", "<testsuites", "<testsuite>".repeat(5_000)]) {
      assert.equal(await readJunit(text), undefined, text.slice(0, 20));
    }
  });

  it("has no entities of its own", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const cases = await readJunit(`${entities}<testsuite><testcase name="&b;"/></testsuite>`);
    assert.doesNotMatch(JSON.stringify(cases ?? []), /aaaa/);
  });
});
