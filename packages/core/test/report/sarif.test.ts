import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as v from "valibot";
import { sarifErrors } from "../../../../test/fixtures/sarif/schema.ts";
import type { Finding } from "../../src/organization/model.ts";
import { sarifOf } from "../../src/report/sarif.ts";
import { HOSTILE } from "./hostile.ts";

const FORMAT: Finding = {
  rule: "format",
  severity: "error",
  reason: "format-failed",
  file: "tofu/stacks/a b/main.tf",
  line: 3,
  column: 7,
  message: "This is not formatted",
  fix: "Run tofu fmt.",
};
const PATH: Finding = { ...FORMAT, rule: "duplicate-path", severity: "warning", file: "organization.yaml" };

const runSchema = v.object({
  tool: v.object({ driver: v.looseObject({ rules: v.array(v.unknown()) }) }),
  invocations: v.array(v.looseObject({})),
  results: v.array(v.looseObject({ ruleId: v.string(), partialFingerprints: v.record(v.string(), v.string()) })),
});

function runOf(findings: readonly Finding[]): v.InferOutput<typeof runSchema> {
  const log = sarifOf(findings, ".");
  assert.deepEqual(sarifErrors(log), []);
  return v.parse(runSchema, log.runs[0]);
}

describe("sarifOf", () => {
  it("has each finding at its place, errors first, with its rule and help", () => {
    const { tool, results } = runOf([PATH, FORMAT]);
    assert.deepEqual(tool.driver.rules[1], {
      id: "format",
      shortDescription: { text: "Every file is formatted as the engine formats it" },
      help: { text: "Every file is formatted as the engine formats it." },
      helpUri: "https://github.com/org/flywheel/blob/v1/docs/rules.md",
      defaultConfiguration: { level: "error" },
    });
    const [first, second] = results;
    assert.deepEqual(first, {
      partialFingerprints: first?.partialFingerprints,
      ruleId: "format",
      ruleIndex: 1,
      level: "error",
      message: { text: "This is not formatted. Run tofu fmt." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "tofu/stacks/a%20b/main.tf", uriBaseId: "%SRCROOT%" },
            region: { startLine: 3, startColumn: 7 },
          },
        },
      ],
    });
    assert.equal(second?.ruleId, "duplicate-path");
  });

  it("knows a finding again whose line moved, and tells two of one file apart", () => {
    const prints = (...findings: readonly Finding[]): readonly unknown[] =>
      runOf(findings).results.map(({ partialFingerprints }) => partialFingerprints);
    const [first, second] = prints(FORMAT, { ...FORMAT, line: 9 });
    assert.notDeepEqual(first, second);
    assert.deepEqual(prints({ ...FORMAT, line: 40 }), [first]);
    assert.notDeepEqual(prints({ ...FORMAT, file: "b.tf" }), [first]);
  });

  it("tells what is of no file beside the results", () => {
    const missing: Finding = { ...FORMAT, rule: "engine-missing", file: "." };
    assert.deepEqual(runOf([missing]).results, []);
    assert.deepEqual(runOf([missing]).invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: "This is not formatted. Run tofu fmt." } }],
      },
    ]);
  });

  it("is valid for anything that may be written", () => {
    const odd = HOSTILE.map((text) => ({ ...FORMAT, file: text, message: text, fix: text }));
    assert.equal(runOf(odd).results.length, odd.length);
    assert.deepEqual(runOf([]).results, []);
  });

  it("keeps to what GitHub shows, errors before warnings", () => {
    const many = Array.from({ length: 6_000 }, (_, index) => ({ ...PATH, message: String(index) }));
    const { results } = runOf([...many, FORMAT]);
    assert.deepEqual([results.length, results[0]?.ruleId], [5_000, "format"]);
  });
});

it("the schema refuses what is no SARIF", () => {
  assert.notDeepEqual(sarifErrors({ version: "2.1.0", runs: [{ results: [{}] }] }), []);
});
