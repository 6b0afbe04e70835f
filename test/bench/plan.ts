import type { WorldJob } from "@flywheel/local/world/world";
import { compare, ratioMeasurement, type Measurement } from "./measure.ts";
import { withBenchWorld, type BenchWorld } from "./world.ts";

const ROUNDS = 3;
const TIME_BUDGET = 1;
const CALLS_BUDGET = 4;
const STATE = "large";
/** Many blocks with small counts: one block with a huge count is quadratic in the engine. */
const [BLOCKS, COUNT] = [100, 10];

/** tofu-plan on a stack of 1,000 resources, sealed, over the commands people write by hand; and what it asks GitHub. */
export function measurePlan(): Promise<readonly Measurement[]> {
  return withBenchWorld(largeStack(), async (bench) => {
    const compared = await compare(ROUNDS, () => timeRawCommands(bench), {
      plan: () => timePlan(bench, { name: "plan", runId: "1", event: "push" }),
    });
    const comparison = compared.get("plan");
    if (comparison === undefined) throw new Error("nothing was compared");
    return [
      ratioMeasurement(`tofu-plan, ${BLOCKS * COUNT} resources, sealed, over raw`, comparison, TIME_BUDGET),
      await countForgeCalls(bench),
    ];
  });
}

function largeStack(): string {
  const blocks = Array.from(
    { length: BLOCKS },
    (_, block) => `resource "terraform_data" "block_${block}" {
  count = ${COUNT}
  input = { name = "item-\${count.index}", block = ${block}, kind = "bench", enabled = true }
}
`,
  );
  return `terraform {\n  backend "http" {}\n}\n\n${blocks.join("\n")}`;
}

/** The four commands in bash; what they print is dropped, as nobody would have to wait for it. */
function timeRawCommands(bench: BenchWorld): Promise<number> {
  const scratch = bench.scratch();
  const script = [
    "$ENGINE init -input=false -no-color $BACKEND",
    `$ENGINE plan -input=false -no-color -out=${scratch}/plan`,
    `$ENGINE show -json ${scratch}/plan >${scratch}/plan.json`,
    `$ENGINE show -no-color ${scratch}/plan >${scratch}/plan.txt`,
  ];
  return bench.time(script, STATE, scratch, `Plan: ${BLOCKS * COUNT} to add`);
}

/** @throws when it did not plan and upload what it should */
async function timePlan({ world, stack }: BenchWorld, job: WorldJob): Promise<number> {
  const started = world.job(job);
  try {
    const step = await started.uses("tofu-plan", {
      with: {
        "working-directory": stack,
        "backend-config": world.lab.stateBackend.backendConfig(STATE).join("\n"),
        "plan-key": world.secrets.planKey,
      },
    });
    const { outputs } = step;
    if (step.outcome === "success" && outputs["to-add"] === String(BLOCKS * COUNT) && outputs["bundle-sha256"] !== "") {
      return step.durationMs;
    }
    throw new Error(`tofu-plan: ${step.log.join("\n").slice(-2_000)}`);
  } finally {
    await started.finish();
  }
}

/** What one plan of a pull request asks the API, artifact traffic apart. */
async function countForgeCalls(bench: BenchWorld): Promise<Measurement> {
  const { forge, repository } = bench.world;
  const { number } = forge.state.openPullRequest({ title: "Grow", author: "ada" });
  const before = forge.calls.length;
  const head = repository.head;
  await timePlan(bench, { name: "plan", runId: "2", event: "pull_request", pullRequest: { number, head, base: head } });
  if (forge.state.comments(number).length !== 1) throw new Error("tofu-plan did not comment");
  const calls = forge.calls
    .slice(before)
    .flatMap(({ operation, path }) => (/^\/(twirp|storage)\//.test(path) ? [] : [operation ?? path]));
  return {
    what: "forge calls of a pull request's plan",
    measured: `${calls.length} (${calls.join(", ")})`,
    budget: `≤ ${CALLS_BUDGET}`,
    ok: calls.length <= CALLS_BUDGET,
  };
}
