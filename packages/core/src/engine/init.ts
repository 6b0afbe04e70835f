import { join, relative } from "node:path/posix";
import * as v from "valibot";
import type { Failure } from "../errors.ts";
import type { Unit } from "../units/unit.ts";
import { locationSettings } from "./backend-location.ts";
import { engineFailures } from "./failures.ts";
import { runStreaming, type Session } from "./session.ts";
import { specialFileFailures } from "./special-files.ts";
import { engineVersionFailures } from "./version.ts";

/** The backend a unit's state lies in, without its secrets. */
export interface Backend {
  readonly type: string;
  /** The settings that say where it is, sorted by name; none holds a credential. */
  readonly settings: readonly (readonly [string, string])[];
}

const backendFileSchema = v.object({
  backend: v.object({ type: v.string(), config: v.record(v.string(), v.unknown()) }),
});

/**
 * Initialises a unit, unless it asks for another engine version or holds what no engine should open. Never migrates state, never changes the lock file.
 * @returns the failures; none when it worked
 */
export async function initialise(session: Session): Promise<readonly Failure[]> {
  const { unit } = session;
  const unfit = [...(await specialFileFailures(session)), ...(await engineVersionFailures(session))];
  if (unfit.length > 0) return unfit;
  const run = await runStreaming(session, [
    "init",
    "-json",
    "-input=false",
    "-reconfigure",
    "-lockfile=readonly",
    ...backendArguments(unit),
    ...variableArguments(session),
  ]);
  return run.exitCode === 0 ? [] : engineFailures(session, run, "init-failed", "initialising");
}

/** The engine looks for files from its working directory on, and takes for a setting whatever has a `=`. */
function backendArguments({ directory, backendConfig }: Unit): readonly string[] {
  return backendConfig.map((entry) => `-backend-config=${entry.includes("=") ? entry : relative(directory, entry)}`);
}

/** Where the state of an initialised unit lies. No file means the local backend with no block. */
export async function readBackend(session: Session): Promise<Backend> {
  const file = join(session.scratch, "data", "terraform.tfstate");
  if ((await session.host.files.stat(file)) === undefined) return { type: "local", settings: [] };
  const parsed = v.safeParse(backendFileSchema, JSON.parse(await session.host.files.readText(file)));
  if (!parsed.success) return { type: "local", settings: [] };
  const { type, config } = parsed.output.backend;
  return { type, settings: locationSettings(type, config, session.environment) };
}

/** Why a backend cannot be worked with: its runs happen elsewhere, and no saved plan comes back. None for all others. */
export function refuseBackend({ type }: Backend, unit: string): readonly Failure[] {
  if (type !== "cloud" && type !== "remote") return [];
  return [
    {
      reason: "config-invalid",
      unit,
      message: `The backend "${type}" runs plans elsewhere, and flywheel applies only a plan it saved itself`,
      hint: "Use a backend that only keeps state, such as s3, gcs, azurerm, pg or http.",
    },
  ];
}

/** For commands that walk the resources: plan and apply. */
export function parallelismArguments({ unit }: Session): readonly string[] {
  return unit.parallelism === 0 ? [] : [`-parallelism=${unit.parallelism}`];
}

/** Variable arguments: tofu may use variables in backend and module blocks, so init needs them as plan does. */
export function variableArguments(session: Session): readonly string[] {
  const { workspace } = session.host.context;
  return [
    ...session.unit.varFiles.map((file) => `-var-file=${join(workspace, file)}`),
    ...session.unit.vars.map((variable) => `-var=${variable}`),
  ];
}
