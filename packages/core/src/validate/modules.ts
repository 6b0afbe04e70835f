import { join } from "node:path/posix";
import * as v from "valibot";
import { parseDiagnostic } from "../engine/diagnostics.ts";
import type { Engine } from "../engine/locate.ts";
import { variableArguments } from "../engine/init.ts";
import { openSession, readJsonText, runStreaming, runToFile, type Session } from "../engine/session.ts";
import { openPluginCache, type PluginCache } from "../engine/plugin-cache.ts";
import { isOpenTofu } from "../engine/version-constraint.ts";
import type { CodeGraph } from "../graph/code-graph.ts";
import { parseJson } from "../json.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { distinctFindings } from "../rules/registry.ts";
import { runEach } from "../units/each.ts";
import { DEFAULT_ENVIRONMENT, DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import { withoutPassedIn } from "./configuration-aliases.ts";
import { neededVarFiles } from "./chosen-modules.ts";
import { inspect } from "./inspect.ts";
import { limitFinding, LIMITS } from "./limits.ts";
import type { ModuleDirectory } from "./module-directory.ts";
import { initFindings, missingLockFile, validateFindings } from "./module-findings.ts";
import { LOCK_FILE, requiredProviders } from "./providers.ts";
import { settingsFileFindings } from "./settings-files.ts";

const resultSchema = v.object({ valid: v.boolean(), diagnostics: v.array(v.unknown()) });

/** A directory on its way. */
interface Opened {
  readonly session: Session;
  readonly kind: ModuleDirectory["kind"];
  /** The bytes of the committed lock file; undefined for none. */
  readonly lockFile: Uint8Array | undefined;
}

interface Initialised extends Opened {
  readonly works: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Initialises every directory without its backend and validates it. "Cannot initialise" and "invalid" are rules apart.
 * A directory that the engine cannot judge ({@link inspect}) is only told of, and so are files of settings without sense.
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
  const [{ findings, judgeable, graph }, broken] = await Promise.all([
    inspect(modules, host),
    settingsFileFindings(modules, engine, host),
  ]);
  const units = await unitsOf(judgeable, new Set(broken.map(({ file }) => file)), graph, host);
  const cache = await openPluginCache(engine, maxParallel, host);
  const opened: Opened[] = [];
  try {
    for (const { kind, unit } of units) opened.push(await open(kind, unit, engine, cache, host));
    const initialised = await each(opened, cache.maxInits, initialise);
    const validated = await each(
      initialised.filter(({ works }) => works),
      maxParallel,
      validate,
    );
    return distinctFindings([
      ...findings,
      ...broken,
      ...initialised.flatMap(({ findings }) => findings),
      ...validated.flat(),
    ]);
  } finally {
    await Promise.all(opened.map(close));
    await cache.close();
  }
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

/** A unit of work, one for each list of values that a directory needs. */
interface Work {
  readonly kind: ModuleDirectory["kind"];
  readonly unit: Unit;
}

async function unitsOf(
  modules: readonly ModuleDirectory[],
  unreadable: ReadonlySet<string>,
  graph: CodeGraph,
  { files, context: { workspace } }: Host,
): Promise<readonly Work[]> {
  const found = modules.map(async (module) => {
    const lists = await neededVarFiles(module, unreadable, graph, files, workspace);
    return lists.map((varFiles, index): Work => ({ kind: module.kind, unit: unitOf(module, varFiles, index) }));
  });
  return (await Promise.all(found)).flat();
}

/** Validation needs no backend. */
function unitOf({ directory }: ModuleDirectory, varFiles: readonly string[], index: number): Unit {
  return {
    id: index === 0 ? directory : `${directory} (${varFiles.join(", ")})`,
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

async function open(kind: Opened["kind"], unit: Unit, engine: Engine, cache: PluginCache, host: Host): Promise<Opened> {
  const session = await openSession(unit, engine, host, true);
  const lockFile = await readLockFile(session);
  const environment = { ...session.environment, ...cache.environment(lockFile !== undefined) };
  return { session: { ...session, environment, limits: LIMITS }, kind, lockFile };
}

async function readLockFile({ host: { files }, directory }: Session): Promise<Uint8Array | undefined> {
  const path = join(directory, LOCK_FILE);
  return (await files.stat(path))?.kind === "file" ? files.readBytes(path) : undefined;
}

/** A lock file that init made belongs to nobody, and what it added to one of a module is no change of the checkout. */
async function close({ session, lockFile }: Opened): Promise<void> {
  const { files } = session.host;
  const path = join(session.directory, LOCK_FILE);
  const left = await readLockFile(session);
  if (lockFile === undefined && left !== undefined) await files.remove(path);
  if (lockFile !== undefined && (left === undefined || Buffer.compare(lockFile, left) !== 0)) {
    await files.write(path, lockFile);
  }
  await files.remove(session.scratch);
}

async function initialise(opened: Opened): Promise<Initialised> {
  const { session, kind, lockFile } = opened;
  const { unit, engine } = session;
  const readonly = kind === "stack" && lockFile !== undefined ? ["-lockfile=readonly"] : [];
  const command = ["init", "-json", "-input=false", "-backend=false", ...readonly];
  const run = await runStreaming(session, [...command, ...staticVariables(session)]);
  const madeLockFile = lockFile === undefined && (await readLockFile(session)) !== undefined;
  const missing = kind === "stack" && madeLockFile ? [missingLockFile(unit.directory, engine)] : [];
  if (run.exitCode === 0) return { ...opened, works: true, findings: missing };
  if (run.exceeded !== undefined) {
    return { ...opened, works: false, findings: [limitFinding(unit.directory, "init", run.exceeded)] };
  }
  const words = { directory: unit.directory, engine, diagnostics: run.events.errors };
  return { ...opened, works: false, findings: [...missing, ...initFindings(words, await requiredProviders(session))] };
}

async function validate({ session }: Initialised): Promise<readonly Finding[]> {
  const { unit, engine, host, scratch } = session;
  const file = join(scratch, "validate.json");
  const { exceeded } = await runToFile(session, ["validate", "-json", ...staticVariables(session)], file);
  if (exceeded !== undefined) return [limitFinding(unit.directory, "validate", exceeded)];
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
