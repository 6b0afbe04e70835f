import { visible } from "../report/markdown.ts";
import type { CheckResult, TestCase } from "./result.ts";

/** Checks without a group are tests of this suite. */
const DEFAULT_SUITE = "health";

interface Test {
  readonly className: string;
  readonly name: string;
  readonly durationMs: number;
  /** Undefined where it passed. */
  readonly failure: { readonly type: string; readonly message: string; readonly text: string } | undefined;
}

/** The results as a JUnit report: one suite a group, one test a check, and the tests that a check itself ran. */
export function renderJunit(results: readonly CheckResult[]): string {
  const suites = Map.groupBy(results, ({ group }) => (group === "" ? DEFAULT_SUITE : group));
  const rendered = [...suites].map(([name, checks]) =>
    renderSuite(
      name,
      checks.flatMap((check) => testsOf(name, check)),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="health-verify">',
    ...rendered,
    "</testsuites>",
    "",
  ].join("\n");
}

function testsOf(suite: string, { name, durationMs, failure, cases }: CheckResult): readonly Test[] {
  const test: Test = {
    className: suite,
    name,
    durationMs,
    failure:
      failure === undefined
        ? undefined
        : {
            type: failure.class,
            message: failure.problems.join("; "),
            text: [failure.excerpt, failure.advice].filter((text) => text !== "").join("\n\n"),
          },
  };
  return [test, ...cases.map((one) => innerTest(suite, name, one))];
}

function innerTest(suite: string, check: string, { name, durationMs, problem }: TestCase): Test {
  const failure = problem === undefined ? undefined : { type: "test", message: problem, text: "" };
  return { className: `${suite}.${check}`, name, durationMs, failure };
}

function renderSuite(name: string, tests: readonly Test[]): string {
  const failures = tests.filter(({ failure }) => failure !== undefined).length;
  const time = tests.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const attributes = `name="${escape(name)}" tests="${tests.length}" failures="${failures}" time="${seconds(time)}"`;
  return [`  <testsuite ${attributes}>`, ...tests.map(renderTest), "  </testsuite>"].join("\n");
}

function renderTest({ className, name, durationMs, failure }: Test): string {
  const attributes = `classname="${escape(className)}" name="${escape(name)}" time="${seconds(durationMs)}"`;
  if (failure === undefined) return `    <testcase ${attributes}/>`;
  const { type, message, text } = failure;
  const element = `<failure type="${escape(type)}" message="${escape(message)}">${escape(text)}</failure>`;
  return `    <testcase ${attributes}>${element}</testcase>`;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}

/** XML 1.0 knows no control characters, not even escaped. */
function escape(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
