import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";

const SETUP_ENGINE = fileURLToPath(new URL("../../../../.flywheel/engine.json", import.meta.url));

const engineSchema = v.object({ path: v.string(), name: v.picklist(["tofu", "terraform"]), version: v.string() });

/** An engine as `scripts/setup.mjs` provided it. */
export type ProvidedEngine = v.InferOutput<typeof engineSchema>;

/**
 * The engine that lab, demonstration and tests run: the one that set-up found or made.
 * @param file where set-up writes it
 * @throws when set-up has not run, or the engine has gone since
 */
export function providedEngine(file = SETUP_ENGINE): ProvidedEngine {
  const again = "run `node scripts/setup.mjs`";
  if (!existsSync(file)) throw new Error(`no engine has been provided yet: ${again}`);
  const engine = v.parse(engineSchema, JSON.parse(readFileSync(file, "utf8")));
  if (executable(engine.path) === undefined) throw new Error(`the engine at ${engine.path} has gone: ${again}`);
  return engine;
}

/** The path of {@link providedEngine}. */
export function labEngine(): string {
  return providedEngine().path;
}

/** Where a program lies on PATH; undefined where it doesn't. */
export function onPath(program: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const directories = (environment["PATH"] ?? "").split(delimiter).filter((directory) => directory !== "");
  return directories.map((directory) => executable(join(directory, program))).find((file) => file !== undefined);
}

function executable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return undefined;
  }
}
