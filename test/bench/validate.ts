import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { compare, ratioMeasurement, type Measurement } from "./measure.ts";
import { withBenchWorld, type BenchWorld } from "./world.ts";

const ROUNDS = 3;
const BUDGET = 0.6;
const MODULES = 20;

/** A repository must have a stack, and a stack must have code. */
const STACK = "terraform {}\n";

const MODULE = `terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

variable "name" {
  type = string
}

resource "fakecloud_object" "one" {
  name = var.name
}
`;

/** validate-org on many modules with a provider each, over the loop people write by hand. */
export function measureValidate(): Promise<readonly Measurement[]> {
  return withBenchWorld(STACK, async (bench) => {
    const { repository } = bench.world;
    repository.write("organization.yaml", "schema_version: 1\norganization:\n  name: bench\n  environments: {}\n");
    for (let module = 0; module < MODULES; module++) {
      const directory = `tofu/modules/module-${module}`;
      mkdirSync(join(repository.directory, directory), { recursive: true });
      repository.write(`${directory}/main.tf`, MODULE);
    }
    const compared = await compare(ROUNDS, () => timeLoop(bench), { validate: () => timeValidate(bench) });
    const comparison = compared.get("validate");
    if (comparison === undefined) throw new Error("nothing was compared");
    return [ratioMeasurement(`validate-org, ${MODULES} modules, over a bash loop`, comparison, BUDGET)];
  });
}

function timeLoop(bench: BenchWorld): Promise<number> {
  const scratch = bench.scratch();
  const script = [
    "for module in . ../../modules/*/; do",
    `  (cd $module; export TF_DATA_DIR=${scratch}/$(basename $PWD)`,
    "   $ENGINE init -input=false -no-color -backend=false >/dev/null",
    "   $ENGINE validate -no-color",
    "   rm -f .terraform.lock.hcl)",
    "done",
  ];
  return bench.time(script, "", scratch, "The configuration is valid");
}

/** @throws when it did not find all of it valid */
async function timeValidate({ world }: BenchWorld): Promise<number> {
  const job = world.job({ name: "validate", runId: "1", event: "push", token: "" });
  try {
    const step = await job.uses("validate-org", { with: { code: "validate" } });
    if (step.outputs["valid"] === "true") return step.durationMs;
    throw new Error(`validate-org: ${step.log.join("\n").slice(-2_000)}`);
  } finally {
    await job.finish();
  }
}
