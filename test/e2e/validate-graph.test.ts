import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, it } from "node:test";
import * as v from "valibot";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { sarifErrors } from "../fixtures/sarif/schema.ts";
import { writing } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

/** Everything that the graph can find wrong, beside what is well. */
const STACKS = "schema_version: 1\norganization: { name: acme }\nstacks:\n";
const CHAIN = Array.from({ length: 9 }, (_, index) => `s${index}`);
const ORGANIZATION = [
  STACKS,
  ...CHAIN.map(
    (name, index) =>
      `  ${name}: { depends_on: [${index === 0 ? "" : `s${index - 1}`}], backend_config: ["key=${name}"] }\n`,
  ),
  '  twin: { backend_config: ["key=s0"] }\n',
  '  reader: { backend_config: ["key=reader"], var_files: [config/gone.tfvars, config/lost.tfvars] }\n',
].join("");
const BACKEND = 'terraform {\n  backend "s3" { bucket = "states" }\n}\n';
const READER =
  'data "terraform_remote_state" "s8" {\n  backend = "s3"\n  config  = { bucket = "states", key = "s8" }\n}\n';
const CODE: Readonly<Record<string, string>> = {
  "organization.yaml": ORGANIZATION,
  ...Object.fromEntries([...CHAIN, "twin"].map((name) => [`tofu/stacks/${name}/main.tf`, BACKEND])),
  "tofu/stacks/reader/main.tf": `${BACKEND}${READER}module "round" {\n  source = "../../modules/round"\n}\n`,
  "tofu/modules/round/main.tf":
    '# module "x" { source = "../idle" }\nmodule "gone" {\n  source = "../gone"\n}\nmodule "about" {\n  source = "../about"\n}\n',
  "tofu/modules/about/main.tf": 'module "round" {\n  source = "../round"\n}\n',
  "tofu/modules/idle/main.tf": "",
};

const findingsSchema = v.array(
  v.looseObject({ rule: v.string(), severity: v.string(), file: v.string(), line: v.number() }),
);

let opened: OpenWorld;
let result: StepResult;
let findings: v.InferOutput<typeof findingsSchema>;
let sarif: unknown;
before(async () => {
  opened = await openWorld();
  const { world } = opened;
  world.repository.git("rm", "-r", "--quiet", "tofu");
  for (const [file, text] of Object.entries(CODE)) writing(file, text)(world);
  world.repository.commit("Break everything");
  const job = world.job({ name: "validate", runId: "1", event: "push", token: "" });
  result = await job.uses("validate-org", { with: { code: "graph" } });
  const read = (output: string): unknown => JSON.parse(readFileSync(result.outputs[output] ?? "", "utf8"));
  findings = v.parse(findingsSchema, read("findings-path"));
  sarif = read("sarif-path");
  await job.finish();
});
after(() => opened.close());

it("finds what is wrong with units and modules, each at its place", () => {
  assert.deepEqual(findings.map(({ rule, severity, file, line }) => `${severity} ${rule} ${file}:${line}`).toSorted(), [
    "error missing-module tofu/modules/round/main.tf:3",
    "error module-cycle tofu/modules/round/main.tf:6",
    "error not-a-file organization.yaml:14",
    "error not-a-file organization.yaml:14",
    "error shared-state tofu/stacks/s0/main.tf:2",
    "error too-many-waves organization.yaml:14",
    "warning missing-depends-on tofu/stacks/reader/main.tf:4",
    "warning unused-module tofu/modules/idle/main.tf:1",
  ]);
  assert.match(result.summary, /in a circle: tofu\/modules\/round → tofu\/modules\/about → tofu\/modules\/round/);
});

it("annotates all of them, and fails by the worst", () => {
  const { outputs, annotations } = result;
  assert.deepEqual(
    [outputs["valid"], outputs["errors"], outputs["warnings"], outputs["failure-reason"]],
    ["false", "6", "2", "config-invalid"],
  );
  const levels = Map.groupBy(annotations, ({ level }) => level);
  assert.deepEqual([levels.get("error")?.length, levels.get("warning")?.length], [6, 2]);
});

it("writes SARIF that the official schema takes", () => {
  assert.deepEqual(sarifErrors(sarif), []);
  const logSchema = v.object({
    runs: v.tuple([v.object({ results: v.array(v.looseObject({ ruleId: v.string() })) })]),
  });
  const [{ results }] = v.parse(logSchema, sarif).runs;
  assert.deepEqual(results.map(({ ruleId }) => ruleId).toSorted(), findings.map(({ rule }) => rule).toSorted());
});

it("names units and environments, and all units as affected where nobody can tell", () => {
  const { outputs } = result;
  const units: unknown = JSON.parse(outputs["units"] ?? "");
  assert.deepEqual(units, JSON.parse(outputs["affected"] ?? ""));
  assert.deepEqual(
    new Set(v.parse(v.array(v.string()), units)),
    new Set([...CHAIN, "twin", "reader"].map((name) => `${name}@default`)),
  );
  assert.equal(outputs["environments"], '["default"]');
});

it("refuses a matrix that GitHub would not run", async () => {
  const { world } = opened;
  const environments = Array.from({ length: 40 }, (_, index) => `e${index}: {}`).join(", ");
  const stacks = CHAIN.slice(0, 7).map(
    (name, index) => `  ${name}: { depends_on: [${CHAIN[index - 1] ?? ""}], workspace: "{environment}-${name}" }\n`,
  );
  const text = `schema_version: 1\norganization: { name: acme, environments: { ${environments} } }\nstacks:\n${stacks.join("")}`;
  writing("organization.yaml", text)(world);
  for (const directory of ["modules", "stacks/s7", "stacks/s8", "stacks/twin", "stacks/reader"])
    rmSync(join(world.repository.directory, "tofu", directory), { recursive: true });
  const job = { name: "validate", runId: "2", event: "push" } as const;
  const { outputs } = await runStep(world, job, "validate-org", { code: "graph" });
  assert.deepEqual([outputs["detail-code"], outputs["errors"]], ["too-many-legs", "1"]);
});

it("fails by formatting alone where nothing else is wrong", async () => {
  const other = await openWorld();
  try {
    writing("tofu/stacks/attic/odd.tf", "locals {\na=1\n}\n")(other.world);
    const job = { name: "validate", runId: "1", event: "push" } as const;
    const { outputs } = await runStep(other.world, job, "validate-org", { code: "fmt" });
    assert.deepEqual([outputs["failure-reason"], outputs["detail-code"]], ["format-failed", "format"]);
  } finally {
    await other.close();
  }
});
