import { join } from "node:path/posix";
import * as v from "valibot";
import { parseDiagnostic } from "../engine/diagnostics.ts";
import type { Engine } from "../engine/locate.ts";
import { variableArguments } from "../engine/init.ts";
import { openSession, readJsonText, runStreaming, runToFile, type Session } from "../engine/session.ts";
import { isOpenTofu } from "../engine/version-constraint.ts";
import { readCodeGraph } from "../graph/code-graph.ts";
import { parseJson } from "../json.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { runEach } from "../units/each.ts";
import { repositoryFiles } from "../units/repository-files.ts";
import { DEFAULT_ENVIRONMENT, DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import { withoutPassedIn } from "./configuration-aliases.ts";
import { initFindings, missingLockFile, validateFindings } from "./module-findings.ts";
import { openPluginCache, type PluginCache } from "./plugin-cache.ts";
import { LOCK_FILE, requiredProviders } from "./providers.ts";
import { refusedIn } from "./refused-files.ts";

const resultSchema = v.object({ valid: v.boolean(), diagnostics: v.array(v.unknown()) });

/** A directory to validate: a stack must have a committed lock file, a module has none. */
export interface ModuleDirectory {
  readonly directory: string;
  readonly kind: "stack" | "module";
  /**
   * Of a stack in one of its environments: OpenTofu's code may choose modules by variables. Relative to the workspace;
   * empty for none.
   */
  readonly varFiles: readonly string[];
}

/** A directory on its way. */
interface Opened {
  readonly session: Session;
  readonly kind: ModuleDirectory["kind"];
  readonly hasLockFile: boolean;
}

interface Initialised extends Opened {
  readonly works: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Initialises every directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart.
 * A directory with a file that nobody should open, its own or of a module it calls, is only told of.
 * No provider runs while another init may still write into the cache, so all inits come first.
 * @param modules each directory once
 * @param maxParallel how many at once
 * @returns each finding once: what is wrong with a module, every stack that calls it would say again
 */
export async function validateModules(
  modules: readonly ModuleDirectory[],
  engine: Engine,
  maxParallel: number,
  host: Host,
): Promise<readonly Finding[]> {
  const { refused, safe } = await withoutRefused(modules, host);
  const cache = await openPluginCache(engine, maxParallel, host);
  const opened: Opened[] = [];
  try {
    for (const module of safe) opened.push(await open(module, engine, cache, host));
    const initialised = await each(opened, cache.maxInits, initialise);
    const validated = await each(
      initialised.filter(({ works }) => works),
      maxParallel,
      validate,
    );
    return distinct([...refused, ...initialised.flatMap(({ findings }) => findings), ...validated.flat()]);
  } finally {
    await Promise.all(opened.map(close));
    await cache.close();
  }
}

/** The modules whose code, with that of the modules they call, the engine can open without harm. */
async function withoutRefused(
  modules: readonly ModuleDirectory[],
  { files, context: { workspace } }: Host,
): Promise<{ readonly refused: readonly Finding[]; readonly safe: readonly ModuleDirectory[] }> {
  const directories = modules.map(({ directory }) => directory);
  const graph = await readCodeGraph(repositoryFiles(files, workspace), workspace, directories);
  const looked = modules.map(async (module) => ({
    module,
    refused: await refusedIn(graph.reachOf(module.directory).directories, files, workspace),
  }));
  const found = await Promise.all(looked);
  return {
    refused: found.flatMap(({ refused }) => refused),
    safe: found.filter(({ refused }) => refused.length === 0).map(({ module }) => module),
  };
}

/** Does work on directories, at most so many at once. */
async function each<Directory extends Opened, Result>(
  directories: readonly Directory[],
  maxParallel: number,
  work: (directory: Directory) => Promise<Result>,
): Promise<readonly Result[]> {
  const byId = new Map(directories.map((directory) => [directory.session.unit.id, directory]));
  const units = directories.map(({ session }) => session.unit);
  const results = await runEach(units, maxParallel, async ({ id }) => {
    const directory = byId.get(id);
    return directory === undefined ? [] : [await work(directory)];
  });
  return results.flat();
}

/** One directory as a unit of work; validation needs no backend. */
function moduleUnit({ directory, varFiles }: ModuleDirectory): Unit {
  return {
    id: directory,
    stack: directory,
    environment: DEFAULT_ENVIRONMENT,
    directory,
    varFiles,
    vars: [],
    backendConfig: [],
    workspace: DEFAULT_WORKSPACE,
    parallelism: 0,
    dependsOn: [],
  };
}

async function open(module: ModuleDirectory, engine: Engine, cache: PluginCache, host: Host): Promise<Opened> {
  const session = await openSession(moduleUnit(module), engine, host, true);
  const hasLockFile = (await host.files.stat(join(session.directory, LOCK_FILE))) !== undefined;
  const environment = { ...session.environment, ...cache.environment(hasLockFile) };
  return { session: { ...session, environment }, kind: module.kind, hasLockFile };
}

/** A lock file that init made belongs to nobody. */
async function close({ session: { host, directory, scratch }, hasLockFile }: Opened): Promise<void> {
  if (!hasLockFile) await host.files.remove(join(directory, LOCK_FILE));
  await host.files.remove(scratch);
}

async function initialise(opened: Opened): Promise<Initialised> {
  const { session, kind, hasLockFile } = opened;
  const { unit, engine, host } = session;
  const readonly = kind === "stack" && hasLockFile ? ["-lockfile=readonly"] : [];
  const command = ["init", "-json", "-input=false", "-backend=false", ...readonly];
  const { exitCode, events } = await runStreaming(session, [...command, ...staticVariables(session)]);
  const madeLockFile = !hasLockFile && (await host.files.stat(join(session.directory, LOCK_FILE))) !== undefined;
  const missing = kind === "stack" && madeLockFile ? [missingLockFile(unit.directory, engine)] : [];
  if (exitCode === 0) return { ...opened, works: true, findings: missing };
  const words = { directory: unit.directory, engine, diagnostics: events.errors };
  return { ...opened, works: false, findings: [...missing, ...initFindings(words, await requiredProviders(session))] };
}

async function validate({ session }: Initialised): Promise<readonly Finding[]> {
  const { unit, engine, host, scratch } = session;
  const file = join(scratch, "validate.json");
  await runToFile(session, ["validate", "-json", ...staticVariables(session)], file);
  const parsed = v.safeParse(resultSchema, parseJson(await readJsonText(session, file)));
  const words = { directory: unit.directory, engine, diagnostics: [] };
  if (!parsed.success) return validateFindings(words, false);
  const all = parsed.output.diagnostics.flatMap(
    (value) => parseDiagnostic(value, unit.directory, host.context.workspace) ?? [],
  );
  const diagnostics = await withoutPassedIn(all, session);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  const isExcused = diagnostics.length < all.length && !hasErrors;
  return validateFindings({ ...words, diagnostics }, parsed.output.valid || isExcused);
}

/** Terraform and OpenTofu before 1.8 read no variables before a plan. */
function staticVariables(session: Session): readonly string[] {
  return isOpenTofu(session.engine, 1, 8) ? variableArguments(session) : [];
}

function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
