import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { automaticFileFindings, emptyDirectoryFindings, environmentFileFindings } from "../../src/validate/layout.ts";
import { memoryFiles } from "../support/files.ts";
import { unit } from "../units/units.ts";

describe("files of variables that the engine takes by itself", () => {
  const files = memoryFiles({
    "/ws/tofu/stacks/web/main.tf": "",
    "/ws/tofu/stacks/web/production.auto.tfvars": "",
    "/ws/tofu/stacks/web/all.auto.tfvars.json": "",
    "/ws/tofu/stacks/web/terraform.tfvars": "",
    "/ws/tofu/stacks/web/production.tfvars": "",
  });
  const web = (environment: string) => unit("web", { environment, directory: "tofu/stacks/web" });

  it("are warned of where several environments get them", async () => {
    const found = await automaticFileFindings([web("staging"), web("production")], files, "/ws");
    assert.deepEqual(
      found.map(({ severity, rule, file, message }) => `${severity} ${rule} ${file} ${message}`),
      ["all.auto.tfvars.json", "production.auto.tfvars"].map(
        (name) =>
          `warning auto-tfvars tofu/stacks/web/${name} The engine reads this file in every environment: staging, production`,
      ),
    );
  });

  it("are fine in a stack of one environment", async () => {
    assert.deepEqual(await automaticFileFindings([web("production")], files, "/ws"), []);
  });
});

describe("a unit without a file of its own", () => {
  const file = "tofu/stacks/web/staging.tfvars";
  const cases: readonly [environment: string, varFiles: readonly string[], found: readonly string[]][] = [
    ["staging", [file], []],
    ["staging", ["config/staging.tfvars"], [`web@staging has no file ${file}`]],
    ["default", [], []],
  ];
  for (const [environment, varFiles, found] of cases) {
    it(`in ${environment} with ${JSON.stringify(varFiles)}: ${found.length === 0 ? "none" : "found"}`, () => {
      const web = unit("web", { environment, directory: "tofu/stacks/web", varFiles });
      assert.deepEqual(
        environmentFileFindings([web]).map(({ message }) => message),
        found,
      );
    });
  }
});

describe("directories without code", () => {
  const cases: Readonly<Record<string, readonly [path: string, empty: boolean]>> = {
    "a stack": ["tofu/stacks/web/main.tf", false],
    "a stack in OpenTofu's own files": ["tofu/stacks/web/main.tofu.json", false],
    "a stack that lacks its code": ["tofu/stacks/web/production.tfvars", true],
    "a stack below the one place": ["tofu/stacks/team/web/main.tf", true],
    "a stack below, which is listed": ["tofu/stacks/listed/web/main.tf", false],
    "a listed stack, which has a finding of its own": ["tofu/stacks/alone/README.md", false],
    "a hidden directory": ["tofu/stacks/.cache/x", false],
    "a file beside the stacks": ["tofu/stacks/README.md", false],
    "a module": ["tofu/modules/net/main.tf", false],
    "a module deeper down": ["tofu/modules/aws/net/main.tf", false],
    "a module that lacks its code": ["tofu/modules/net/README.md", true],
  };
  for (const [what, [path, isEmpty]] of Object.entries(cases)) {
    it(`${isEmpty ? "are found" : "are not found"} in ${what}`, async () => {
      const files = memoryFiles({ [`/ws/${path}`]: "" });
      const listed = ["tofu/stacks/listed/web", "tofu/stacks/alone"];
      const found = await emptyDirectoryFindings(listed, files, "/ws");
      const [, , directory = ""] = path.split("/");
      assert.deepEqual(
        found.map(({ severity, rule, file }) => `${severity} ${rule} ${file}`),
        isEmpty ? [`error no-code ${path.split("/").slice(0, 2).join("/")}/${directory}`] : [],
      );
    });
  }
});
