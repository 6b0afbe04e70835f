import assert from "node:assert/strict";
import { it } from "node:test";
import { resolveUnits } from "../../src/units/resolve.ts";
import { NO_UNIT_INPUTS } from "../../src/units/values.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { environment, organization, stack } from "./units.ts";

const ACME = organization({ environments: [environment("staging"), environment("production")] });
const FILES = memoryFiles({
  "/w/config/common.tfvars": "",
  "/w/config/own.tfvars": "",
  "/w/tofu/stacks/runners/production.tfvars": "",
});
const APART = { backendConfig: ["key={stack}/{environment}"] };
const resolve = (own: { readonly varFiles: readonly string[] }) =>
  resolveUnits(
    ACME,
    [
      stack("attic", APART),
      stack("runners", {
        ...APART,
        varFiles: ["config/common.tfvars"],
        workspace: "green",
        perEnvironment: [
          { environment: "production", dependsOn: ["attic"], backendConfig: ["key=own"], workspace: "blue", ...own },
        ],
      }),
    ],
    { ...NO_UNIT_INPUTS, environment: "", stacks: [] },
    FILES,
    "/w",
  );

it("settings of one environment count there alone, after the stack's and the environment's own file", async () => {
  const units = await resolve({ varFiles: ["config/own.tfvars"] });
  assert.deepEqual(
    units
      .filter((unit) => unit.stack === "runners")
      .map(({ id, dependsOn, varFiles, backendConfig, workspace }) => [
        id,
        dependsOn,
        varFiles,
        backendConfig,
        workspace,
      ]),
    [
      ["runners@staging", [], ["config/common.tfvars"], ["key=runners/staging"], "green"],
      [
        "runners@production",
        ["attic@production"],
        ["config/common.tfvars", "tofu/stacks/runners/production.tfvars", "config/own.tfvars"],
        ["key=runners/production", "key=own"],
        "blue",
      ],
    ],
  );
});

it("a file that one environment names and that is not there is told by where it is named", async () => {
  const failure = await failureOf(() => resolve({ varFiles: ["gone.tfvars"] }));
  assert.equal(failure.reason, "config-invalid");
  assert.match(failure.message, /stacks\.runners\.environments\.production\.var_files/);
});
