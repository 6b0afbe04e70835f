import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { labEngine } from "@flywheel/local/lab/engine";
import { startWorld, type World } from "@flywheel/local/world/world";
import { timeCommand } from "./measure.ts";

/** A world with one stack, and what people would run on it by hand. */
export interface BenchWorld {
  readonly world: World;
  /** The stack, relative to the repository. */
  readonly stack: string;
  /** A fresh directory, gone with the world. */
  scratch(): string;
  /**
   * Runs commands in bash in the stack, where `$ENGINE` is the engine and `$BACKEND` what `init` needs.
   * @param state the state they work on
   * @param prints what they must say, so that nothing else is timed by mistake
   * @returns their duration in milliseconds
   */
  time(script: readonly string[], state: string, scratch: string, prints: string): Promise<number>;
}

/** Calls `measure` with a world whose repository holds one stack with this code. */
export async function withBenchWorld<T>(code: string, measure: (bench: BenchWorld) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-bench-"));
  const stack = "tofu/stacks/bench";
  const template = join(home, "template");
  mkdirSync(join(template, stack), { recursive: true });
  writeFileSync(join(template, stack, "main.tf"), code);
  const world = await startWorld(join(home, "world"), template);
  try {
    return await measure({
      world,
      stack,
      scratch: () => mkdtempSync(join(home, "raw-")),
      time: (script, state, scratch, prints) =>
        timeCommand({
          file: "bash",
          arguments: ["-c", ["set -e", ...script].join("\n")],
          directory: join(world.repository.directory, stack),
          environment: { ...rawEnvironment(world, state), TF_DATA_DIR: join(scratch, "data") },
          exitCode: 0,
          prints,
        }),
    });
  } finally {
    await world.close();
    rmSync(home, { recursive: true });
  }
}

function rawEnvironment(world: World, state: string): Readonly<Record<string, string>> {
  return {
    ...world.lab.environment,
    PATH: process.env["PATH"] ?? "",
    HOME: process.env["HOME"] ?? "",
    ENGINE: labEngine(),
    BACKEND: world.lab.stateBackend
      .backendConfig(state)
      .map((setting) => `-backend-config=${setting}`)
      .join(" "),
  };
}
