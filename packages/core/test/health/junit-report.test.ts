import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as report from "../../src/health/junit-report.ts";
import { redactor } from "../../src/plan/redact.ts";

const WELL = '<testcase name="x"/>';

const readJunit = (xml: string, secrets: readonly string[] = []) => report.readJunit(xml, redactor(secrets));

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
  });

  it("loses no failed test among what is bare or cannot be understood", async () => {
    const failed = '<testcase name="x"><failure/></testcase>';
    for (const text of [
      `<testsuites><testsuite/><testsuite>${failed}</testsuite></testsuites>`,
      `<testsuite><testcase/>${failed}</testsuite>`,
    ]) {
      const problems = (await readJunit(text))?.map(({ problem }) => problem) ?? [];
      assert.deepEqual(problems.includes("failed"), true, text);
    }
    assert.equal(
      await readJunit(`<testsuite><testcase><name>x</name><name>y</name></testcase>${failed}</testsuite>`),
      undefined,
    );
  });

  it("fails for what a suite says of itself and no test of it tells", async () => {
    const counted = (declared: number, found: number): string =>
      `the report counts ${declared} failures and errors, and has ${found} failed tests`;
    const failed = '<testcase name="y"><failure message="bad"/></testcase>';
    const twice = '<testcase name="y"><failure message="bad"/><error/></testcase>';
    const table: readonly (readonly [xml: string, problems: readonly string[]])[] = [
      [`<testsuite errors="1">${WELL}<error message="no database"/></testsuite>`, ["no database"]],
      [`<testsuite><failure>set-up</failure></testsuite>`, ["set-up"]],
      [`<testsuite tests="2" failures="1">${WELL}</testsuite>`, [counted(1, 0)]],
      // jest-junit's suite that failed to run.
      [`<testsuites errors="1"><testsuite name="a" errors="1" tests="0"/></testsuites>`, [counted(1, 0)]],
      [`<testsuites failures="2"><testsuite failures="1">${failed}</testsuite></testsuites>`, ["bad", counted(2, 1)]],
      [`<testsuite failures="1">${failed}</testsuite>`, ["bad"]],
      [`<testsuites failures="1" errors="0"><testsuite>${failed}${WELL}</testsuite></testsuites>`, ["bad"]],
      [`<testsuite failures="1" errors="1">${failed}${twice}</testsuite>`, ["bad", "bad"]],
      [`<testsuite failures="none" errors="-1">${WELL}</testsuite>`, []],
    ];
    for (const [xml, problems] of table) {
      const cases = (await readJunit(xml)) ?? [];
      assert.deepEqual(
        cases.flatMap(({ problem }) => problem ?? []),
        problems,
        xml,
      );
    }
  });

  it("hides secrets as they are, not as XML writes them, and before it cuts", async () => {
    const secret = `p&ss<w>rd"1'x`;
    const written = "p&amp;ss&lt;w&gt;rd&quot;1'x";
    const long = "y".repeat(495);
    const cases = await readJunit(
      `<testsuite><testcase name="login with ${written}"><failure message="${long}${written}"/></testcase></testsuite>`,
      [secret, "failure", "testcase"],
    );
    assert.deepEqual(
      cases?.map(({ name, problem }) => [name, problem]),
      [["login with (sensitive)", `${long}(sens`]],
    );
  });

  it("hides secrets that are written in the numbers of their characters", async () => {
    const cases = await readJunit(
      `<testsuite><testcase name="&#115;3cret"><failure message="&#x73;&#51;cre&#0116;">x</failure></testcase></testsuite>`,
      ["s3cret"],
    );
    assert.deepEqual(cases, [{ name: "(sensitive)", problem: "(sensitive)", durationMs: 0 }]);
  });

  it("may end in blanks and comments", async () => {
    assert.equal((await readJunit(`<testsuite>${WELL}</testsuite >\n<!-- a --> <!-- b -->\n`))?.length, 1);
  });

  it("has names that can be shown", async () => {
    const cases = await readJunit(`<testsuite><testcase name="${"x".repeat(60_000)}"/></testsuite>`);
    assert.equal(cases?.[0]?.name.length, 199);
  });

  it("is nothing else", async () => {
    for (const text of [
      "",
      "hello",
      "{}",
      "<html></html>",
      "<testsuites",
      "<testsuite/>",
      "<testsuite>".repeat(5_000),
      `<testsuites><testsuite>${WELL}`,
      `<testsuites><testsuite>${WELL}</testsuite></testsuites`,
      `<testsuites><testsuite>${WELL}</testsuite>`,
      `<testsuites><testsuite>${WELL}</testsuite><!-- </testsuites>`,
      `<testsuite>${WELL}</testsuites>`,
    ]) {
      assert.equal(await readJunit(text), undefined, text.slice(0, 20));
    }
  });

  it("has no entities of its own", async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
    const cases = await readJunit(`${entities}<testsuite><testcase name="&b;"/></testsuite>`);
    assert.doesNotMatch(JSON.stringify(cases ?? []), /aaaa/);
  });
});
