import { spawn } from "node:child_process";
import { closeSync, openSync, statSync } from "node:fs";
import { join } from "node:path";
import { Cancellation } from "@flywheel/host/cancellation";
import { UNREAD_JOURNAL } from "@flywheel/host/journal";
import { createProcesses } from "@flywheel/host/processes";
import { labEngine } from "@flywheel/local/lab/engine";
import { compare, ratioMeasurement, type Measurement } from "./measure.ts";
import { withBenchWorld, type BenchWorld } from "./world.ts";

const ROUNDS = 5;
const BUDGET = 1.3;
const MEGABYTE = 1_000_000;

/** Reading a plan's JSON of about 78 MB as the actions do, over a plain spawn into a file. */
export function measureShow(): Promise<readonly Measurement[]> {
  return withBenchWorld(stack(), async (bench) => {
    const scratch = bench.scratch();
    const plan = join(scratch, "plan");
    const script = [
      "$ENGINE init -input=false -no-color $BACKEND",
      `$ENGINE plan -input=false -out=${plan} >${scratch}/log`,
      "echo planned",
    ];
    await bench.time(script, "show", scratch, "planned");
    const file = join(scratch, "plan.json");
    const command = commandOf(bench, plan, scratch);
    const processes = createProcesses(
      { ...command.environment, RUNNER_TEMP: scratch },
      new Cancellation(),
      UNREAD_JOURNAL,
    );
    const compared = await compare(ROUNDS, () => timed(() => plainSpawn(command, file)), {
      show: () => timed(async () => (await processes.engine({ ...command, stdoutFile: file })).exitCode),
    });
    const comparison = compared.get("show");
    if (comparison === undefined) throw new Error("nothing was compared");
    const size = (statSync(file).size / MEGABYTE).toFixed(0);
    return [ratioMeasurement(`show -json of ${size} MB, over a plain spawn to a file`, comparison, BUDGET)];
  });
}

/** Few objects with long texts: the JSON has each value several times. */
function stack(): string {
  return `terraform {
  backend "http" {}
}

locals {
  row  = join("", [for index in range(1000) : "0123456789"])
  text = join("", [for index in range(433) : local.row])
}

resource "terraform_data" "long" {
  count = 9
  input = "\${count.index}\${local.text}"
}
`;
}

type Show = ReturnType<typeof commandOf>;

function commandOf({ world, stack: directory }: BenchWorld, plan: string, scratch: string) {
  return {
    file: labEngine(),
    arguments: ["show", "-json", plan],
    directory: join(world.repository.directory, directory),
    environment: { ...world.lab.environment, PATH: process.env["PATH"] ?? "", TF_DATA_DIR: join(scratch, "data") },
  };
}

async function plainSpawn(command: Show, file: string): Promise<number | null> {
  const stdout = openSync(file, "w");
  const { file: program, arguments: words, directory, environment } = command;
  const child = spawn(program, words, { cwd: directory, env: environment, stdio: ["ignore", stdout, "ignore"] });
  closeSync(stdout);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
}

/** @throws when it fails, or says next to nothing */
async function timed(work: () => Promise<number | null>): Promise<number> {
  const started = performance.now();
  const exitCode = await work();
  if (exitCode !== 0) throw new Error(`show ended with ${String(exitCode)}`);
  return performance.now() - started;
}
