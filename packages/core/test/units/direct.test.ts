import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { directUnit, type DirectInputs } from "../../src/units/direct.ts";
import { NO_UNIT_INPUTS } from "../../src/units/values.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";

const FILES = memoryFiles(
  {
    "/w/main.tf": "",
    "/w/tofu/stacks/attic/main.tofu": "",
    "/w/tofu/stacks/attic/default.tfvars": "",
    "/w/tofu/stacks/runners/main.tf": "",
    "/w/infra/prod/main.tf.json": "{}",
    "/w/infra/notes.md": "",
    "/w/docs/readme.md": "",
    "/w/prod.tfvars": "",
    "/w/prod.hcl": "",
    "/outside/main.tf": "",
    "/outside/x.tfvars": "",
  },
  { links: { "/w/link": "/outside", "/w/x.tfvars": "/outside/x.tfvars" } },
);
const resolve = (workingDirectory: string, rest: Partial<DirectInputs> = {}) =>
  directUnit({ ...NO_UNIT_INPUTS, workingDirectory, allowOutsideWorkspace: false, ...rest }, FILES, "/w");

describe("directUnit", () => {
  it("makes one unit of the directory", async () => {
    const inputs = {
      workspace: "{stack}-1",
      varFiles: ["./prod.tfvars"],
      vars: ["a={stack}"],
      backendConfig: ["key={stack}"],
      backendConfigFiles: ["prod.hcl"],
      parallelism: 3,
    };
    assert.deepEqual(await resolve("tofu/stacks/attic/", inputs), {
      id: "attic@default",
      stack: "attic",
      environment: "default",
      directory: "tofu/stacks/attic",
      varFiles: ["prod.tfvars"],
      vars: ["a={stack}"],
      backendConfig: ["prod.hcl", "key=attic"],
      workspace: "attic-1",
      parallelism: 3,
      dependsOn: [],
    });
  });

  const names: Readonly<Record<string, string>> = {
    "infra/prod": "infra/prod@default",
    "/w/tofu/stacks/attic": "attic@default",
    ".": ".@default",
  };
  for (const [directory, id] of Object.entries(names)) {
    it(`names ${directory} ${id}`, async () => {
      assert.equal((await resolve(directory)).id, id);
    });
  }

  const refused: readonly [directory: string, detailCode: string, says: RegExp][] = [
    ["../outside", "path-outside", /outside the workspace/],
    ["/outside", "path-outside", /outside the workspace/],
    ["link", "path-outside", /symbolic link/],
    ["-chdir=/", "leading-dash", /begins with a dash/],
    ["infra/notes.md", "not-a-directory", /is not a directory/],
    ["infra/production", "not-a-directory", /does not exist/],
    ["infra", "no-code", /no file there ends in \.tf, \.tofu or \.tf\.json/],
  ];
  for (const [directory, detailCode, says] of refused) {
    it(`refuses ${directory}`, async () => {
      const failure = await failureOf(() => resolve(directory));
      assert.equal(failure.reason, "input-invalid");
      assert.equal(failure.detailCode, detailCode);
      assert.match(failure.message, says);
      assert.match(failure.message, /^Input working-directory: /);
    });
  }

  it("may be outside where that is allowed", async () => {
    const rest = { allowOutsideWorkspace: true, varFiles: ["/outside/x.tfvars", "x.tfvars"] };
    for (const directory of ["../outside", "/outside"]) {
      const { id, directory: found, varFiles } = await resolve(directory, rest);
      assert.deepEqual(
        [id, found, varFiles],
        ["../outside@default", "../outside", ["../outside/x.tfvars", "x.tfvars"]],
      );
    }
    assert.equal((await failureOf(() => resolve("-x", rest))).detailCode, "leading-dash");
  });

  it("says how it may be outside", async () => {
    assert.match((await failureOf(() => resolve("/outside"))).hint, /allow-outside-workspace: true/);
  });

  it("says where code lies instead: inside the directory, else among the stacks", async () => {
    assert.equal((await failureOf(() => resolve("infra"))).hint, "Directories with code: infra/prod.");
    const elsewhere = "Directories with code: tofu/stacks/attic, tofu/stacks/runners.";
    assert.equal((await failureOf(() => resolve("docs"))).hint, elsewhere);
  });

  it("keeps var files inside the workspace", async () => {
    for (const varFile of ["../outside/x.tfvars", "/outside/x.tfvars", "x.tfvars"]) {
      const failure = await failureOf(() => resolve("infra/prod", { varFiles: [varFile] }));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "path-outside"]);
    }
  });
});
