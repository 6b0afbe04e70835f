import { accessSync, constants, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

const ENGINE_MODULE = new URL("../../../../scripts/engine/go.mod", import.meta.url);

/**
 * The engine that lab and tests run: `FLYWHEEL_ENGINE`, `tofu` on PATH, the pinned version in our cache, `terraform`
 * on PATH. Throws where there is none.
 */
export function labEngine(environment: NodeJS.ProcessEnv = process.env): string {
  const engine =
    environment["FLYWHEEL_ENGINE"] ??
    onPath("tofu", environment) ??
    executable(cachedEngine(environment)) ??
    onPath("terraform", environment);
  if (engine !== undefined) return engine;
  throw new Error("no engine: run `node scripts/setup.mjs`, or set FLYWHEEL_ENGINE to a tofu or terraform binary");
}

/** Where a program lies on PATH; undefined where it doesn't. */
export function onPath(program: string, environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const directories = (environment["PATH"] ?? "").split(delimiter).filter((directory) => directory !== "");
  return directories.map((directory) => executable(join(directory, program))).find((file) => file !== undefined);
}

/** The OpenTofu version that we build and test with, such as `1.12.6`. */
export function pinnedVersion(): string {
  const version = /^\s*github\.com\/opentofu\/opentofu v(\S+)/m.exec(readFileSync(ENGINE_MODULE, "utf8"))?.[1];
  if (version === undefined) throw new Error(`${ENGINE_MODULE.pathname} does not require OpenTofu`);
  return version;
}

function cachedEngine(environment: NodeJS.ProcessEnv): string {
  return join(environment["HOME"] ?? homedir(), ".cache", "flywheel", "engine", pinnedVersion(), "tofu");
}

function executable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return file;
  } catch {
    return undefined;
  }
}
