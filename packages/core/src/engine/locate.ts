import { fail } from "../errors.ts";
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

/**
 * Finds the engine: `auto` takes tofu, then terraform, on PATH; `tofu` and `terraform` only that one; else a path.
 * @throws engine-missing
 */
export async function locateEngine(choice: string, host: Host): Promise<Engine> {
  const names = choice === "auto" ? ["tofu", "terraform"] : [choice];
  for (const name of names) {
    const path = await resolveProgram(name, host);
    if (path !== undefined) return identify(path, host);
  }
  return fail(
    "engine-missing",
    choice === "auto" ? "Neither tofu nor terraform is on PATH" : `There is no engine at "${choice}"`,
    {
      hint: HINT,
    },
  );
}

/** A setup action's Node wrapper swallows exit codes and echoes output; the real binary lies beside it. */
async function resolveProgram(name: string, host: Host): Promise<string | undefined> {
  const found = name.includes("/") ? await existingFile(name, host) : await host.processes.find(name);
  if (found === undefined) return undefined;
  return (await existingFile(`${found}-bin`, host)) ?? found;
}

async function existingFile(path: string, host: Host): Promise<string | undefined> {
  const absolute = path.startsWith("/") ? path : `${host.context.workspace}/${path}`;
  return (await host.files.stat(absolute))?.kind === "file" ? absolute : undefined;
}

/** `version` is the one command whose plain form tells the two engines apart (with -json they answer alike). */
async function identify(path: string, host: Host): Promise<Engine> {
  const { variables, notices } = engineEnvironment(host.context.environment);
  for (const notice of notices) host.log.notice(notice);
  const { stdout } = await host.processes
    .run({ file: path, arguments: ["version"], directory: host.context.workspace, environment: variables })
    .catch((cause: unknown) => notAnEngine(path, String(cause)));
  const match = /^(OpenTofu|Terraform) v(\S+)\s+on (\w+)/m.exec(stdout);
  const [, product, version, platform] = match ?? [];
  if (version === undefined || platform === undefined) return notAnEngine(path, stdout.slice(0, 200));
  return { path, name: product === "OpenTofu" ? "tofu" : "terraform", version, platform };
}

function notAnEngine(path: string, cause: string): never {
  return fail("engine-missing", `${path} does not answer "version" as tofu or terraform does`, { hint: HINT, cause });
}
