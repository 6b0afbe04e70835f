/** The published JSON Schema says what the reading code does, as far as a schema can. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { SOURCES } from "@flywheel/core/cross-checks/check";
import { COMMON_KEYS } from "@flywheel/core/health/check";
import { KINDS } from "@flywheel/core/health/kinds";
import { readOrganization } from "@flywheel/core/organization/read";
import type { RuleId } from "@flywheel/core/rules/registry";
import { AGREEMENT } from "../../packages/core/test/organization/cases/agreement.ts";
import { FIELDS } from "../../packages/core/test/organization/cases/fields.ts";
import { NAMES } from "../../packages/core/test/organization/cases/names.ts";
import { RUNNERS } from "../../packages/core/test/organization/cases/runners.ts";
import { fieldsOf, readSchema } from "../../scripts/schema.ts";
import { EXAMPLE } from "./organization-example.ts";

const CASES = [...FIELDS, ...NAMES, ...RUNNERS, ...AGREEMENT];

/** What a schema cannot say: values that must agree, and what names something elsewhere in the file. */
const BEYOND: readonly RuleId[] = [
  "schema-version-missing",
  "confusable",
  "placeholder",
  "min-max",
  "request-limit",
  "duplicate-namespace",
  "duplicate-path",
  "shared-tags",
  "cache-domain",
  "nix-cache",
  "unresolved-ref",
  "cycle",
];

/** Numbers that YAML reads as whole ones, and people do not. */
const SPELLING = /concurrent_jobs: §(0x1F|1e3|012)\b/;

/** A key without a value and a written null are one to a schema. */
const NOTHING = /§(workspace|max_destroy):[ }]*$/m;

const schema = readSchema();
const validate = new Ajv({ strict: true, strictTypes: false, strictRequired: false }).compile(schema);
const accepts = (text: string): boolean => validate(parse(text));

const isBeyond = (rule: RuleId, bad: string): boolean =>
  BEYOND.includes(rule) || SPELLING.test(bad) || NOTHING.test(bad);

describe("the JSON Schema", () => {
  for (const [index, { rule, bad, good }] of CASES.entries()) {
    it(`agrees on case ${index}, of ${rule}`, () => {
      assert.ok(accepts(good), `${good}\n${JSON.stringify(validate.errors)}`);
      assert.equal(accepts(bad.replace("§", "")), isBeyond(rule, bad), bad);
    });
  }

  it("accepts the complete example, which is right to the code, too", () => {
    assert.ok(accepts(EXAMPLE), JSON.stringify(validate.errors));
    assert.deepEqual(readOrganization(EXAMPLE, "organization.yaml", []).findings, []);
  });

  it("has the kinds of checks that there are, and the places of cross-checks", () => {
    const names = (below: string): readonly string[] =>
      fieldsOf(schema).flatMap(([path]) => (path.startsWith(below) ? [path.slice(below.length)] : []));
    assert.deepEqual([...Object.keys(KINDS), ...COMMON_KEYS].toSorted(), names("checks[].").toSorted());
    assert.deepEqual([...SOURCES].toSorted(), names("cross_checks[].equal[].").toSorted());
  });

  it("has no field that the complete example does not show, and describes each", () => {
    const shown = keysOf(parse(EXAMPLE));
    const fields = fieldsOf(schema);
    assert.ok(fields.length > 50);
    assert.deepEqual(
      fields.filter(([, description]) => description === ""),
      [],
    );
    // One check and one cross-check are enough of an example.
    const own = fields.filter(([path]) => !/^(checks|cross_checks)\[\]/.test(path));
    assert.deepEqual(
      own.filter(([path]) => !shown.has(path.split(".").at(-1) ?? "")),
      [],
    );
  });
});

/** Every key of a document. */
function keysOf(data: unknown): ReadonlySet<string> {
  if (typeof data !== "object" || data === null) return new Set();
  const own = Array.isArray(data) ? [] : Object.keys(data);
  return new Set([...own, ...Object.values(data).flatMap((value) => [...keysOf(value)])]);
}
