/** A world with one stack whose apply takes as long as a test needs, and an engine that counts its signals. */
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import * as v from "valibot";
import { providedEngine } from "@flywheel/local/lab/engine";
import type { LocalJob, StepResult } from "@flywheel/local/runner/job";
import { startWorld, type World, type WorldJob } from "@flywheel/local/world/world";
import { filesUnder } from "./open-world.ts";

const TEMPLATE = join(import.meta.dirname, "../fixtures/steps");

/** Where the stack's state lies in the backend. */
const STATE = "steps";

const stateSchema = v.object({ resources: v.array(v.object({ name: v.string() })) });

export interface Steps {
  readonly world: World;
  /** Holds every command of this name back until it is let go by an interrupt. */
  hold(command: string): void;
  /** Engine commands so far, by name. */
  commands(): readonly string[];
  /** Commands that were interrupted, once an interrupt. */
  interrupts(): readonly string[];
  job(job?: Partial<WorldJob>): LocalJob;
  /** The inputs that every action needs, and these. */
  inputs(more?: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** Names of the objects in the cloud. */
  objects(): readonly string[];
  /** Names of the objects in the state. */
  state(): readonly string[];
  /** Holds the lock as somebody else. */
  lock(): { release(): void };
  isLocked(): boolean;
}

/** Starts such a world; it ends with the test. */
export async function startSteps(t: TestContext): Promise<Steps> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-steps-"));
  const world = await startWorld(join(home, "world"), TEMPLATE);
  t.after(async () => {
    await world.close();
    rmSync(home, { recursive: true });
  });
  const control = join(home, "control");
  mkdirSync(control);
  const engine = join(control, "engine");
  writeFileSync(engine, countingEngine(control));
  chmodSync(engine, 0o755);
  const lines = (name: string): readonly string[] => {
    const file = join(control, name);
    return existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  };
  const { stateBackend, cloud } = world.lab;
  return {
    world,
    hold: (command) => {
      writeFileSync(join(control, `hold-${command}`), "");
    },
    commands: () => lines("commands"),
    interrupts: () => lines("interrupts"),
    job: (job = {}) => world.job({ name: "deploy", runId: "1", event: "push", ...job }),
    inputs: (more = {}) => ({
      "working-directory": "stack",
      "backend-config": stateBackend.backendConfig(STATE).join("\n"),
      engine,
      ...more,
    }),
    objects: () => cloud.objects().map(({ name }) => name),
    state: () =>
      v
        .parse(stateSchema, JSON.parse(stateBackend.state(STATE) ?? '{"resources":[]}'))
        .resources.map(({ name }) => name)
        .toSorted(),
    lock: () => stateBackend.lock(STATE),
    isLocked: () => {
      try {
        stateBackend.lock(STATE).release();
        return false;
      } catch {
        return true;
      }
    },
  };
}

/** Plans, seals, and gives the inputs by which tofu-apply finds the bundle. */
export async function sealedSteps(steps: Steps, slowMs: number): Promise<Readonly<Record<string, string>>> {
  const inputs = steps.inputs({ vars: `slow_ms=${slowMs}`, "plan-key": steps.world.secrets.planKey });
  const job = steps.job();
  const plan = await job.uses("tofu-plan", { with: inputs });
  await job.finish();
  if (plan.outcome !== "success") throw new Error(plan.log.join("\n"));
  const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = plan.outputs;
  return { ...inputs, "bundle-name": name, "bundle-sha256": sha256 };
}

/** Whether the engine has begun to make this object, by its own events. */
export function hasBegun(job: LocalJob, name: string): boolean {
  const outputs = globSync("temp/flywheel-engine-*/stdout", { cwd: job.temporary });
  return outputs.some((file) => textOf(join(job.temporary, file)).includes(`"fakecloud_object.${name}: Creating...`));
}

/** Nothing of a file that is gone: what a command told goes with its end. */
function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The states that wait beside the checkout for their backend. */
export function rescuedStates({ world }: { readonly world: World }): readonly string[] {
  const folder = join(world.repository.directory, "../.flywheel-rescue");
  return existsSync(folder) ? filesUnder(folder).filter((file) => file.endsWith("errored.tfstate")) : [];
}

/** What a person sees of a step: annotations and summary. */
export function told({ annotations, summary }: StepResult): string {
  return [...annotations.map(({ level, message }) => `${level}: ${message}`), summary].join("\n");
}

/** Hands everything on to the real engine, and writes down commands and interrupts. */
function countingEngine(control: string): string {
  return `#!${process.execPath}
const { spawn } = require("node:child_process");
const { appendFileSync, existsSync } = require("node:fs");
const [command, ...rest] = process.argv.slice(2);
let child;
process.on("SIGINT", () => {
  appendFileSync(${JSON.stringify(join(control, "interrupts"))}, command + "\\n");
  if (child === undefined) process.exit(1);
  child.kill("SIGINT");
});
appendFileSync(${JSON.stringify(join(control, "commands"))}, command + "\\n");
if (existsSync(${JSON.stringify(`${control}/hold-`)} + command)) {
  setInterval(() => {}, 1000);
} else {
  child = spawn(${JSON.stringify(providedEngine().path)}, [command, ...rest], { stdio: "inherit" });
  child.on("exit", (code) => process.exit(code ?? 1));
}
`;
}
