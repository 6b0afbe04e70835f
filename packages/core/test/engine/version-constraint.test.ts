import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allows, parseConstraint } from "../../src/engine/version-constraint.ts";
import { CONSTRAINTS, constraintFor } from "./version-constraints.ts";

describe("a version constraint", () => {
  for (const version of ["1.12.6", "1.11.4", "1.13.1-beta2"]) {
    const verdict = (text: string): string => {
      const constraint = parseConstraint(text);
      return constraint === undefined ? "unreadable" : allows(constraint, version) ? "met" : "unmet";
    };
    for (const [expected, templates] of Object.entries(CONSTRAINTS)) {
      for (const text of templates.map((template) => constraintFor(template, version))) {
        it(`${JSON.stringify(text)} is ${expected} for ${version}`, () => {
          assert.equal(verdict(text), expected);
        });
      }
    }
  }
});
