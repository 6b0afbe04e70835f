import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { labEngine } from "@flywheel/local/lab/engine";
import { startWorld, type World, type WorldJob } from "@flywheel/local/world/world";
import { compare, ratioMeasurement, timeCommand, type Measurement } from "./measure.ts";

const ROUNDS = 3;
const TIME_BUDGET = 1;
const CALLS_BUDGET = 4;
const STACK = "tofu/stacks/large";
/** Many blocks with small counts: one block with a huge count is quadratic in the engine. */
const [BLOCKS, COUNT] = [100, 10];

/** tofu-plan on a stack of 1,000 resources, sealed, over the commands people write by hand; and what it asks GitHub. */
export async function measurePlan(): Promise<readonly Measurement[]> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-bench-"));
  const template = join(home, "template");
  mkdirSync(join(template, STACK), { recursive: true });
  writeFileSync(join(template, STACK, "main.tf"), largeStack());
  const world = await startWorld(join(home, "world"), template);
  try {
    const compared = await compare(ROUNDS, () => timeRawCommands(world, home), {
      plan: () => timePlan(world, { name: "plan", runId: "1", event: "push" }),
    });
    const comparison = compared.get("plan");
    if (comparison === undefined) throw new Error("nothing was compared");
    return [
      ratioMeasurement(`tofu-plan, ${BLOCKS * COUNT} resources, sealed, over raw`, comparison, TIME_BUDGET),
      await countForgeCalls(world),
    ];
  } finally {
    await world.close();
    rmSync(home, { recursive: true });
  }
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
function timeRawCommands(world: World, home: string): Promise<number> {
  const scratch = mkdtempSync(join(home, "raw-"));
  const backend = backendSettings(world).map((setting) => `-backend-config='${setting}'`);
  const engine = labEngine();
  const script = [
    "set -e",
    `${engine} init -input=false -no-color ${backend.join(" ")}`,
    `${engine} plan -input=false -no-color -out=${scratch}/plan`,
    `${engine} show -json ${scratch}/plan >${scratch}/plan.json`,
    `${engine} show -no-color ${scratch}/plan >${scratch}/plan.txt`,
  ];
  return timeCommand({
    file: "bash",
    arguments: ["-c", script.join("\n")],
    directory: join(world.repository.directory, STACK),
    environment: {
      ...world.lab.environment,
      PATH: process.env["PATH"] ?? "",
      HOME: process.env["HOME"] ?? "",
      TF_DATA_DIR: join(scratch, "data"),
    },
    exitCode: 0,
    prints: `Plan: ${BLOCKS * COUNT} to add`,
  });
}

/** @throws when it did not plan and upload what it should */
async function timePlan(world: World, job: WorldJob): Promise<number> {
  const started = world.job(job);
  try {
    const step = await started.uses("tofu-plan", {
      with: {
        "working-directory": STACK,
        "backend-config": backendSettings(world).join("\n"),
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

function backendSettings(world: World): readonly string[] {
  return world.lab.stateBackend.backendConfig("large");
}

/** What one plan of a pull request asks the API, artifact traffic apart. */
async function countForgeCalls(world: World): Promise<Measurement> {
  const { forge, repository } = world;
  const { number } = forge.state.openPullRequest({ title: "Grow", author: "ada" });
  const before = forge.calls.length;
  const head = repository.head;
  await timePlan(world, { name: "plan", runId: "2", event: "pull_request", pullRequest: { number, head, base: head } });
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
