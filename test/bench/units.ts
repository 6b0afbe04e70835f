import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { compare, ratioMeasurement, type Measurement } from "./measure.ts";
import { withBenchWorld, type BenchWorld } from "./world.ts";

const ROUNDS = 3;
const BUDGET = 0.6;
const UNITS = 20;

const ORGANIZATION = `schema_version: 1
organization: { name: bench, environments: { prod: { domain: bench.example } } }
`;

/** Many small units, over the loops people write by hand. */
export function measureUnits(): Promise<readonly Measurement[]> {
  return withBenchWorld("", async (bench) => {
    bench.world.repository.write("organization.yaml", ORGANIZATION);
    writeStacks(bench, "one");
    await timeLoop(bench, ["apply -auto-approve"], "Apply complete");
    const drift = await measureDrift(bench);
    writeStacks(bench, "two");
    return [...drift, await measurePlans(bench)];
  });
}

/** No loop tells drift from code without the plans' JSON; the one without it says what that costs. */
async function measureDrift(bench: BenchWorld): Promise<readonly Measurement[]> {
  const compared = await compare(
    ROUNDS,
    () => timeLoop(bench, ["plan -out=$scratch/plan", "show -json $scratch/plan"], "No changes"),
    {
      drift: () => timeAction(bench, "drift-check", "clean"),
      plans: () => timeLoop(bench, ["plan"], "No changes"),
    },
  );
  const { drift, plans } = Object.fromEntries(compared);
  if (drift === undefined || plans === undefined) throw new Error("nothing was compared");
  const what = `drift-check, ${UNITS} small units, over a bash loop of`;
  const overPlans = { ratio: drift.ours / plans.ours, ours: drift.ours, base: plans.ours };
  return [
    ratioMeasurement(`${what} plans with JSON`, drift, BUDGET),
    { ...ratioMeasurement(`${what} plans alone`, overPlans, BUDGET), budget: "" },
  ];
}

async function measurePlans(bench: BenchWorld): Promise<Measurement> {
  const byHand = ["plan -out=$scratch/plan", "show -json $scratch/plan", "show $scratch/plan"];
  const compared = await compare(ROUNDS, () => timeLoop(bench, byHand, "0 to add, 1 to change"), {
    plan: () => timeAction(bench, "tofu-plan", "to-change"),
  });
  const plan = compared.get("plan");
  if (plan === undefined) throw new Error("nothing was compared");
  return ratioMeasurement(`tofu-plan, ${UNITS} small units, sealed, over a bash loop`, plan, BUDGET);
}

/** An object of the lab's cloud in each stack, through a provider plugin as real ones are. */
function writeStacks({ world, stack }: BenchWorld, content: string): void {
  const stacks = dirname(stack);
  for (let unit = 0; unit < UNITS; unit += 1) {
    const name = unit === 0 ? "bench" : `stack-${unit}`;
    mkdirSync(join(world.repository.directory, stacks, name), { recursive: true });
    world.repository.write(`${stacks}/${name}/main.tf`, code(name, content));
  }
}

function code(name: string, content: string): string {
  return `terraform {
  backend "http" {}
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "small" {
  name    = "${name}"
  content = "${content}"
}
`;
}

/** @param commands what is run in each stack after `init`, with a directory of its own as `$scratch` */
function timeLoop(bench: BenchWorld, commands: readonly string[], prints: string): Promise<number> {
  const directory = bench.scratch();
  const script = [
    "for stack in ../*/; do",
    "  (cd $stack; name=$(basename $stack)",
    `   export scratch=${directory}/$name; export TF_DATA_DIR=$scratch/data; mkdir $scratch`,
    "   $ENGINE init -input=false -no-color ${BACKEND//STACK/$name} >/dev/null",
    ...commands.map((command) => `   $ENGINE ${withOptions(command)}`),
    "  )",
    "done",
  ];
  return bench.time(script, "STACK/prod", directory, prints);
}

/** `show` asks for nothing. */
function withOptions(command: string): string {
  const [subcommand = "", ...rest] = command.split(" ");
  return [subcommand, "-no-color", ...(subcommand === "show" ? [] : ["-input=false"]), ...rest].join(" ");
}

/**
 * @param counts the output that is to count all units
 * @throws when it does not
 */
async function timeAction({ world }: BenchWorld, action: string, counts: string): Promise<number> {
  const job = world.job({ name: action, runId: "1", event: "schedule", token: "" });
  const sealing = action === "tofu-plan" ? { "plan-key": world.secrets.planKey } : {};
  try {
    const step = await job.uses(action, { with: { "backend-config": world.backendConfig, ...sealing } });
    if (step.outputs[counts] === String(UNITS)) return step.durationMs;
    throw new Error(`${action}: ${step.log.join("\n").slice(-2_000)}`);
  } finally {
    await job.finish();
  }
}
