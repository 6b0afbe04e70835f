import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOrganization } from "../../src/organization/read.ts";

const HEAD = "schema_version: 1\n";
const ACME = "organization: { name: acme, environments: { staging: {}, production: {} } }\n";

describe("what is told of a file that is refused", () => {
  const known: readonly (readonly [what: string, text: string])[] = [
    ["a wrong policy", `${HEAD}${ACME}policy: { max_destroy: -1 }\n`],
    ["a wrong name", `${HEAD}${ACME.replace("acme", "012")}`],
    ["no name", `${HEAD}${ACME.replace("name: acme, ", "")}`],
    ["a wrong runner and a wrong ignore rule", `${HEAD}${ACME}runners: { a: 1 }\ndrift: { ignore: [5] }\n`],
    ["stacks in a circle", `${HEAD}${ACME}stacks: { a: { depends_on: [b] }, b: { depends_on: [a] } }\n`],
    ["wrong notifications before the rest", `${HEAD}notifications: []\n${ACME}`],
  ];
  for (const [what, text] of known) {
    it(`is its units, with ${what}`, () => {
      const { organization, sketch } = readOrganization(text, "o.yaml", ["attic"]);
      assert.equal(organization, undefined);
      assert.equal(sketch?.hasUnits, true);
      assert.deepEqual(
        sketch.organization.environments.map(({ name }) => name),
        ["staging", "production"],
      );
    });
  }

  const unknown: readonly (readonly [what: string, text: string])[] = [
    ["a wrong stack", `${HEAD}${ACME}stacks: { a: { depends_on: b } }\n`],
    ["wrong environments", `${HEAD}organization: { name: acme, environments: [staging] }\n`],
    ["an organization that is text", `${HEAD}organization: acme\n`],
    ["another version", `schema_version: 2\n${ACME}`],
    ["a wrong stack beside a wrong policy", `${HEAD}${ACME}policy: { max_destroy: -1 }\nstacks: [a]\n`],
  ];
  for (const [what, text] of unknown) {
    it(`is not its units, but its checks, with ${what}`, () => {
      const { sketch } = readOrganization(`${text}checks: [{ name: web }]\n`, "o.yaml", ["attic"]);
      assert.equal(sketch?.hasUnits, false);
      assert.equal(sketch.organization.checks.length, 1);
    });
  }

  it("is nothing of its units when the file below it is wrong", () => {
    const base = { text: `${HEAD}${ACME}policy: { max_destroy: -1 }\n`, file: "base.yaml" };
    const { sketch } = readOrganization(`${HEAD}${ACME}`, "o.yaml", [], { base });
    assert.equal(sketch?.hasUnits, false);
  });

  it("is nothing where the file has no shape", () => {
    assert.equal(readOrganization("a: 1\n", "o.yaml", []).sketch, undefined);
  });
});
