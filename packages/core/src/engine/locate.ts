import { dirname, resolve } from "node:path/posix";
import { begun } from "../begun.ts";
import { fail, FlywheelError } from "../errors.ts";
import { quote } from "../organization/wording.ts";
import type { Host } from "../ports/host.ts";
import { engineEnvironment } from "./environment.ts";

/** The binary we drive. */
export interface Engine {
  readonly path: string;
  readonly name: "tofu" | "terraform";
  readonly version: string;
  /** `linux_amd64` and the like. */
  readonly platform: string;
}

/** Product and version, for people. */
export function engineWords({ name, version }: Engine): string {
  return `${name === "tofu" ? "OpenTofu" : "Terraform"} ${version}`;
}

const HINT =
  "Install OpenTofu in an earlier step (for example opentofu/setup-opentofu with tofu_wrapper: false), or set the input engine to a path.";

/** An engine that has been asked for its version. */
export interface FoundEngine {
  /** Rejects with engine-missing where it is none. */
  readonly engine: Promise<Engine>;
}

/**
 * Finds the engine and asks for its version: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only
 * that one; else a path.
 * @returns without the answer, for whoever has something to do meanwhile
 * @throws engine-missing; input-invalid for a path in the workspace, where a pull request could plant a program
 */
export async function findEngine(choice: string, host: Host): Promise<FoundEngine> {
  const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
  for (const name of names) {
    const path = await resolveProgram(name, host);
    if (path !== undefined) return { engine: begun(identify(path, host)) };
  }
  return fail(
    "engine-missing",
    choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`,
    { hint: HINT },
  );
}

/**
 * Finds the engine and waits for what it is.
 * @throws as {@link findEngine}
 */
export async function locateEngine(choice: string, host: Host): Promise<Engine> {
  return (await findEngine(choice, host)).engine;
}

/** A setup action's Node wrapper swallows exit codes and echoes output; the real binary lies beside it. */
async function resolveProgram(name: string, host: Host): Promise<string | undefined> {
  const found = name.includes("/") ? await engineAt(name, host) : await host.processes.find(name);
  if (found === undefined) return undefined;
  return (await existingFile(`${found}-bin`, host)) ?? found;
}

async function engineAt(path: string, host: Host): Promise<string | undefined> {
  const { workspace } = host.context;
  const absolute = resolve(workspace, path);
  const file = await existingFile(absolute, host);
  const { files } = host;
  const real = file === undefined ? [absolute] : [await files.realPath(dirname(file)), await files.realPath(file)];
  if (!real.some((each) => `${each}/`.startsWith(`${workspace}/`))) return file;
  return fail("input-invalid", `Input engine: ${quote(path)} lies in the workspace`, {
    hint: "A pull request could put another program there. Install the engine in an earlier step, outside of the checkout.",
    detailCode: "path-inside-workspace",
  });
}

async function existingFile(path: string, host: Host): Promise<string | undefined> {
  return (await host.files.stat(path))?.kind === "file" ? path : undefined;
}

/** `version` is the one command whose plain form tells the two engines apart (with -json they answer alike). */
async function identify(path: string, host: Host): Promise<Engine> {
  const { variables, notices } = engineEnvironment(host.context.environment);
  for (const notice of notices) host.log.notice(notice);
  const { stdout } = await host.processes
    .engine({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
    .catch((cause: unknown) => {
      if (cause instanceof FlywheelError) throw cause;
      return notAnEngine(path, String(cause));
    });
  if (host.processes.cancelled()) {
    fail("cancelled", "The job was cancelled while the engine was asked for its version", {
      hint: "Nothing was changed. Run the job again.",
    });
  }
  const match = /^(OpenTofu|Terraform) v(\S+)\s+on (\w+)/m.exec(stdout);
  const [, product, version, platform] = match ?? [];
  if (version === undefined || platform === undefined) return notAnEngine(path, stdout.slice(0, 200));
  return { path, name: product === "OpenTofu" ? "tofu" : "terraform", version, platform };
}

function notAnEngine(path: string, cause: string): never {
  return fail("engine-missing", `${path} does not answer "version" as tofu or terraform does`, { hint: HINT, cause });
}
