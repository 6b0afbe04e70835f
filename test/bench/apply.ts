import { compare, ratioMeasurement, type Measurement } from "./measure.ts";
import { withBenchWorld, type BenchWorld } from "./world.ts";

const ROUNDS = 5;
const BUDGET = 1.1;
const RESOURCES = 100;

/** tofu-apply of a sealed plan with 100 small resources, over `init` and `apply` of the same plan by hand. */
export function measureApply(): Promise<readonly Measurement[]> {
  return withBenchWorld(stack(), async (bench) => {
    let round = 0;
    const compared = await compare(ROUNDS, () => timeRawApply(bench, `raw-${(round += 1)}`), {
      apply: () => timeApply(bench, String(round)),
    });
    const comparison = compared.get("apply");
    if (comparison === undefined) throw new Error("nothing was compared");
    return [ratioMeasurement(`tofu-apply, ${RESOURCES} small resources, over raw`, comparison, BUDGET)];
  });
}

/** Objects of the lab's cloud, through a provider plugin as real ones are. */
function stack(): string {
  return `terraform {
  backend "http" {}
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

variable "prefix" { type = string }

resource "fakecloud_object" "small" {
  count   = ${RESOURCES}
  name    = "\${var.prefix}-\${count.index}"
  content = "small"
}
`;
}

async function timeRawApply(bench: BenchWorld, state: string): Promise<number> {
  const planning = bench.scratch();
  const init = "$ENGINE init -input=false -no-color $BACKEND";
  const plan = `$ENGINE plan -input=false -no-color -var=prefix=${state} -out=${planning}/plan`;
  await bench.time([init, plan], state, planning, `Plan: ${RESOURCES} to add`);
  // The apply job is another one: it has to initialise too.
  const apply = `$ENGINE apply -input=false -no-color ${planning}/plan`;
  return bench.time([init, apply], state, bench.scratch(), `${RESOURCES} added`);
}

/** @throws when it did not apply what it should */
async function timeApply({ world, stack: directory }: BenchWorld, runId: string): Promise<number> {
  const state = `ours-${runId}`;
  const inputs = {
    "working-directory": directory,
    "backend-config": world.lab.stateBackend.backendConfig(state).join("\n"),
    "plan-key": world.secrets.planKey,
    vars: `prefix=${state}`,
  };
  const planning = world.job({ name: "plan", runId, event: "push" });
  const { outputs } = await planning.uses("tofu-plan", { with: inputs });
  await planning.finish();
  const applying = world.job({ name: "apply", runId, event: "push" });
  try {
    const step = await applying.uses("tofu-apply", {
      with: {
        ...inputs,
        "bundle-name": outputs["bundle-name"] ?? "",
        "bundle-sha256": outputs["bundle-sha256"] ?? "",
      },
    });
    if (step.outcome === "success" && step.outputs["added"] === String(RESOURCES)) return step.durationMs;
    throw new Error(`tofu-apply: ${step.log.join("\n").slice(-2_000)}`);
  } finally {
    await applying.finish();
  }
}
