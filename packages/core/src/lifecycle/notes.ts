import * as v from "valibot";

const engineSchema = v.object({
  path: v.string(),
  name: v.picklist(["tofu", "terraform"]),
  version: v.string(),
  platform: v.string(),
});

const texts = v.pipe(v.array(v.string()), v.readonly());

const unitSchema = v.object({
  id: v.string(),
  stack: v.string(),
  environment: v.string(),
  directory: v.string(),
  varFiles: texts,
  vars: texts,
  backendConfig: texts,
  workspace: v.string(),
  parallelism: v.number(),
  dependsOn: texts,
});

/** A process, told from a later one with the same number by the time it began (the system's own ticks). */
const processSchema = v.object({ pid: v.number(), began: v.string() });

export type ProcessIdentity = v.InferOutput<typeof processSchema>;

const commandSchema = v.object({
  process: processSchema,
  unit: v.string(),
  /** The engine's subcommand: `init`, `plan`, `apply`, `show`, `state`, `output`. */
  command: v.string(),
  /** Absolute root module. */
  directory: v.string(),
  /** Where its stdout goes. */
  stdoutFile: v.string(),
  /** Holds its output files, but for a stdout that somebody asked for. */
  outputDirectory: v.string(),
});

/** A command of the engine that was started. */
export type StartedCommand = v.InferOutput<typeof commandSchema>;

/**
 * What the main part of an action notes for its post step, one JSON document each. Some hold secrets (backend
 * settings, variables): notes lie in a private file.
 */
export const noteSchema = v.variant("note", [
  v.object({ note: v.literal("remove"), path: v.string() }),
  v.object({ note: v.literal("unit"), unit: unitSchema, engine: engineSchema }),
  v.object({ note: v.literal("started"), started: commandSchema }),
  /** A state that its backend did not take was brought to safety. */
  v.object({ note: v.literal("rescued"), unit: v.string(), folder: v.string() }),
  /** That state was uploaded, sealed. */
  v.object({ note: v.literal("kept"), folder: v.string() }),
  /** A deployment was recorded as in progress. */
  v.object({ note: v.literal("deploying"), id: v.number() }),
  /** Main says itself how that deployment ended. */
  v.object({ note: v.literal("deployed"), id: v.number() }),
  v.object({ note: v.literal("ended"), process: processSchema }),
  /** The main part came to its end: people were told what happened so far. */
  v.object({ note: v.literal("reported") }),
]);

export type Note = v.InferOutput<typeof noteSchema>;
