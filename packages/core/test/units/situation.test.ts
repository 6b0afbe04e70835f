import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { surveyOrganization } from "../../src/units/situation.ts";
import { memoryFiles } from "../support/files.ts";

const TEXT = "schema_version: 1\norganization: { name: acme }\n";
const CODE = { "/w/tofu/stacks/attic/main.tf": "" };

describe("surveyOrganization", () => {
  const unreadable: readonly [what: string, config: string, base: string, failure: string, hint: RegExp][] = [
    ["no file", "organization.yaml", "", "organization.yaml does not exist", /^config\/organization\.yaml is there/],
    ["another place", "other/o.yaml", "", "other/o.yaml does not exist", /^config\/organization\.yaml is there/],
    ["no base", "config/organization.yaml", "base.yaml", "base.yaml does not exist", /^Set the input base/],
    ["a base that is no file", "config/organization.yaml", "tofu", "tofu is not a file", /^Set the input base/],
    ["a path outside", "../o.yaml", "", 'Input config: "../o.yaml" lies outside the workspace', /inside it\.$/],
  ];
  for (const [what, config, base, message, hint] of unreadable) {
    it(`finds the code all the same: ${what}`, async () => {
      const files = memoryFiles({ ...CODE, "/w/config/organization.yaml": TEXT });
      const found = await surveyOrganization(files, "/w", { config, base, profile: "auto" });
      assert.deepEqual(
        found.failures.map((failure) => failure.message),
        [message],
      );
      assert.match(found.failures[0]?.hint ?? "", hint);
      assert.deepEqual([found.organization, found.stackDirectories], [undefined, ["tofu/stacks/attic"]]);
    });
  }

  it("suggests no place where nothing is", async () => {
    const source = { config: "organization.yaml", base: "", profile: "auto" } as const;
    const [failure] = (await surveyOrganization(memoryFiles(CODE), "/w", source)).failures;
    assert.equal(failure?.hint, "Write an organization file there, or set the input config to where it lies.");
  });
});
