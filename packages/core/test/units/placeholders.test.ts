import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fillPlaceholders, unknownPlaceholders } from "../../src/units/placeholders.ts";

const VALUES = { stack: "attic", environment: "staging", path: "tofu/stacks/attic" };

describe("placeholders", () => {
  const filled: Readonly<Record<string, string>> = {
    "key={stack}/{environment}": "key=attic/staging",
    "{path}/{environment}.tfvars": "tofu/stacks/attic/staging.tfvars",
    "{stack}{stack}": "atticattic",
    "{{stack}}": "{attic}",
    "${stack}": "$attic",
    plain: "plain",
    "role={ arn = 1 }": "role={ arn = 1 }",
    "{other}": "{other}",
    "{}": "{}",
    "{Stack}": "{Stack}",
    "{constructor}": "{constructor}",
  };
  for (const [template, expected] of Object.entries(filled)) {
    it(`fills ${template}`, () => {
      assert.equal(fillPlaceholders(template, VALUES), expected);
    });
  }

  it("does not fill what a value brought in", () => {
    assert.equal(fillPlaceholders("{path}", { ...VALUES, path: "{stack}" }), "{stack}");
  });

  it("names what is no placeholder", () => {
    assert.deepEqual(unknownPlaceholders("{env}/{stack}/{__proto__}-{ x }{}{Path}"), ["env", "__proto__", "Path"]);
    assert.deepEqual(unknownPlaceholders("{stack}{environment}{path}"), []);
  });
});
