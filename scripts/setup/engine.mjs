import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { onPath, run } from "./command.mjs";
import { SetupError } from "./context.mjs";
import { downloadRelease } from "./release.mjs";

/** @typedef {import("./context.mjs").Context} Context */
/**
 * @typedef {object} Engine
 * @property {string} path absolute
 * @property {"tofu" | "terraform"} name
 * @property {string} version such as `1.12.6`
 * @property {"FLYWHEEL_ENGINE" | "PATH" | "cache" | "release" | "go"} source
 */
/** @typedef {(context: Context) => Engine | string | Promise<Engine | string>} Source an engine, or why there is none */

const MODULE = "github.com/opentofu/opentofu";
/** Without the last flag a build from the module calls itself a development version. */
const LDFLAGS = `-s -w -X ${MODULE}/version.dev=no`;

/** @type {readonly Source[]} the first that has an engine gives it */
const SOURCES = [fromPath("tofu"), fromCache, fromRelease, fromGo, fromPath("terraform")];

/**
 * Finds an engine or makes one, and writes it to `.flywheel/engine.json` for the tests and the demonstration.
 * @param {Context} context
 * @returns {Promise<Engine>}
 * @throws {SetupError} when FLYWHEEL_ENGINE is no engine, or there is none and none can be had
 */
export async function provideEngine(context) {
  const engine = fromVariable(context) ?? (await fromFirst(context));
  const folder = join(context.root, ".flywheel");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "engine.json"), `${JSON.stringify(engine, undefined, 2)}\n`);
  return engine;
}

/**
 * @param {Context} context
 * @returns {Engine | undefined} undefined when the variable is not set
 */
function fromVariable({ env }) {
  const value = env["FLYWHEEL_ENGINE"];
  if (value === undefined || value === "") return undefined;
  const path = resolve(value);
  const answer = ask(path, env);
  if (answer !== undefined) return { path, ...answer, source: "FLYWHEEL_ENGINE" };
  throw new SetupError(
    `FLYWHEEL_ENGINE is ${value}, which does not answer "version" as OpenTofu or Terraform does`,
    "Set it to the path of a tofu or terraform binary, or unset it.",
  );
}

/**
 * @param {Context} context
 * @returns {Promise<Engine>}
 */
async function fromFirst(context) {
  /** @type {string[]} */
  const reasons = [];
  for (const source of SOURCES) {
    const found = await source(context);
    if (typeof found !== "string") return found;
    reasons.push(`- ${found}`);
  }
  throw new SetupError(
    "there is no OpenTofu here, and none could be provided",
    `${reasons.join("\n")}\nDo one of these, then run the same command again: install OpenTofu (https://opentofu.org/docs/intro/install),\n` +
      "install Go (https://go.dev/dl), or set FLYWHEEL_ENGINE to the path of a tofu or terraform binary.",
  );
}

/**
 * @param {"tofu" | "terraform"} name
 * @returns {Source}
 */
function fromPath(name) {
  return ({ env }) => {
    const path = onPath(name, env);
    if (path === undefined) return `${name} is not on PATH`;
    const answer = ask(path, env);
    return answer === undefined ? `${path} does not answer "version"` : { path, ...answer, source: "PATH" };
  };
}

/** @type {Source} */
function fromCache(context) {
  const { path, version } = cached(context);
  if (!existsSync(path)) return `${path} does not exist yet`;
  const answer = ask(path, context.env);
  if (answer?.version === version) return { path, ...answer, source: "cache" };
  return told(context, `${path} does not answer as version ${version}`);
}

/**
 * @param {Context} context
 * @returns {Promise<Engine | string>}
 */
async function fromRelease(context) {
  const { version } = cached(context);
  context.say(`fetching the release of OpenTofu ${version}`);
  const binary = await downloadRelease(version, context.env);
  if (typeof binary === "string") return told(context, binary);
  return intoCache(context, "release", (path) => {
    writeFileSync(path, binary, { mode: 0o755 });
    return undefined;
  });
}

/** @type {Source} */
function fromGo(context) {
  const go = onPath("go", context.env);
  if (go === undefined) return "go is not on PATH, so OpenTofu cannot be built";
  const { version } = cached(context);
  context.say(`building OpenTofu ${version} with ${go} (about 3 minutes, once)`);
  return intoCache(context, "go", (path) => {
    const args = ["build", "-trimpath", "-ldflags", LDFLAGS, "-o", path, `${MODULE}/cmd/tofu`];
    const cwd = join(context.root, "scripts", "engine");
    const built = run(go, args, { cwd, env: { ...context.env, CGO_ENABLED: "0" } });
    return built.ok ? undefined : `go build failed: ${built.output.trim().split("\n").slice(-3).join(" / ")}`;
  });
}

/**
 * Makes an engine under a temporary name, asks for its version and renames it: a broken download, a killed build or
 * two set-ups at once never leave half a binary where the next run looks.
 * @param {Context} context
 * @param {"release" | "go"} source
 * @param {(path: string) => string | undefined} make writes the binary; returns why it could not
 * @returns {Engine | string}
 */
function intoCache(context, source, make) {
  const { path, version } = cached(context);
  const temporary = join(dirname(path), `.tofu-${randomBytes(8).toString("hex")}`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const problem = make(temporary);
    if (problem !== undefined) return told(context, problem);
    const answer = ask(temporary, context.env);
    if (answer?.version !== version)
      return told(context, `the engine from ${source} does not answer as version ${version}`);
    renameSync(temporary, path);
    return { path, ...answer, source };
  } catch (error) {
    return told(context, `the cache cannot be written: ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/**
 * Says why an attempt that was announced, or an engine that was there, came to nothing.
 * @param {Context} context
 * @param {string} reason
 */
function told(context, reason) {
  context.say(reason);
  return reason;
}

/**
 * @param {Context} context
 * @returns {{ path: string, version: string }} where the pinned engine is kept; it need not be there
 */
function cached({ root, env }) {
  const goMod = readFileSync(join(root, "scripts", "engine", "go.mod"), "utf8");
  const version = /^\s*github\.com\/opentofu\/opentofu v(\S+)/m.exec(goMod)?.[1];
  if (version === undefined)
    throw new SetupError("scripts/engine/go.mod does not pin OpenTofu", "Restore it from git.");
  const cache = env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
  return { path: join(cache, "flywheel", "engine", version, "tofu"), version };
}

/**
 * @param {string} path
 * @param {NodeJS.ProcessEnv} env
 * @returns {Pick<Engine, "name" | "version"> | undefined} undefined when it does not answer as an engine does
 */
function ask(path, env) {
  // `version -json` does not say which product it is, and CHECKPOINT_DISABLE keeps terraform off the network.
  const { ok, output } = run(path, ["version"], { env: { ...env, CHECKPOINT_DISABLE: "1" }, timeout: 20_000 });
  const [, product, version] = (ok && /^(OpenTofu|Terraform) v(\S+)/m.exec(output)) || [];
  if (version === undefined) return undefined;
  return { name: product === "OpenTofu" ? "tofu" : "terraform", version };
}
