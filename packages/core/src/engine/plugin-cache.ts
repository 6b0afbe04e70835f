import { join } from "node:path/posix";
import type { Host } from "../ports/host.ts";
import type { Engine } from "./locate.ts";
import { isOpenTofu } from "./version-constraint.ts";

/** One place for the providers of many directories, so that each is fetched once. */
export interface PluginCache {
  /** What `init` needs to use it. A directory without a lock file has no checksums, so the cache is all it can trust. */
  environment(hasLockFile: boolean): Readonly<Record<string, string>>;
  /** How many times `init` may run at once. */
  readonly maxInits: number;
  /** Removes what only this call used. */
  close(): Promise<void>;
}

/**
 * The cache that the job set up, or a new one of this call. Engines without a lock on it write over each other's files
 * (engine-behaviour §4), so that their inits run one by one.
 * @param maxParallel how many directories are worked on at once
 */
export async function openPluginCache(engine: Engine, maxParallel: number, host: Host): Promise<PluginCache> {
  const { TF_PLUGIN_CACHE_DIR: given = "" } = host.context.environment;
  const directory = given === "" ? await host.files.temporaryDirectory("plugins") : given;
  return {
    maxInits: locksItsCache(engine) ? maxParallel : 1,
    environment: (hasLockFile) => ({
      TF_PLUGIN_CACHE_DIR: directory,
      // Without checksums to compare, the engine would write every provider into the cache once more. The lock file
      // that this leaves incomplete is thrown away.
      ...(hasLockFile ? {} : { TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE: "1" }),
    }),
    close: async () => {
      if (given === "") await host.files.remove(directory);
    },
  };
}

/** Source: https://opentofu.org/docs/v1.10/intro/whats-new/ */
function locksItsCache(engine: Engine): boolean {
  return isOpenTofu(engine, 1, 10);
}

/**
 * The host for units that may run at once, of which each is initialised and worked on before the next: one that fetches
 * each provider once, into the cache that the job set up, else into a new one that is gone with the job. Where the engine
 * does not lock its cache, an init has it for itself: another one would write over its files, and a provider that runs
 * meanwhile would be in its way.
 * @param units how many there are: a single one needs no cache
 */
export async function withSharedPlugins(engine: Engine, units: number, host: Host): Promise<Host> {
  if (units < 2) return host;
  const { environment } = host.context;
  if (await hasCache(host)) return locksItsCache(engine) ? host : withInitsApart(host);
  // Nothing is shared that nobody asked for where sharing costs more than fetching.
  if (!locksItsCache(engine)) return host;
  const directory = await host.files.temporaryDirectory("plugins");
  return { ...host, context: { ...host.context, environment: { ...environment, TF_PLUGIN_CACHE_DIR: directory } } };
}

/** Whether the job set one up: by the environment, or in the engine's own configuration. */
async function hasCache({ context: { environment }, files }: Host): Promise<boolean> {
  if ((environment["TF_PLUGIN_CACHE_DIR"] ?? "") !== "") return true;
  const home = environment["HOME"] ?? "/";
  const given = environment["TF_CLI_CONFIG_FILE"] ?? "";
  const configurations = given === "" ? [".tofurc", ".terraformrc"].map((name) => join(home, name)) : [given];
  const texts = configurations.map((file) => files.readText(file).catch(() => ""));
  return (await Promise.all(texts)).some((text) => /^\s*plugin_cache_dir\s*=/m.test(text));
}

/** The host whose engine never runs beside an `init`. */
function withInitsApart(host: Host): Host {
  const gate = new Gate();
  const { processes } = host;
  return {
    ...host,
    processes: {
      ...processes,
      engine: (command) => {
        const work = (): ReturnType<typeof processes.engine> => processes.engine(command);
        return command.arguments[0] === "init" ? gate.alone(work) : gate.together(work);
      },
    },
  };
}

/** Lets work run together, or alone. What is to run alone goes first, so that it does not wait for ever. */
class Gate {
  #together = 0;
  #isAlone = false;
  readonly #alone: (() => void)[] = [];
  readonly #waiting: (() => void)[] = [];

  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isAlone || this.#together > 0) await new Promise<void>((resolve) => this.#alone.push(resolve));
    this.#isAlone = true;
    try {
      return await work();
    } finally {
      this.#isAlone = false;
      this.#next();
    }
  }

  async together<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isAlone || this.#alone.length > 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#together += 1;
    try {
      return await work();
    } finally {
      this.#together -= 1;
      if (this.#together === 0) this.#next();
    }
  }

  #next(): void {
    const alone = this.#alone.shift();
    if (alone !== undefined) {
      this.#isAlone = true;
      alone();
      return;
    }
    const waiting = this.#waiting.splice(0);
    // Counted before they run, so that nothing that is to be alone comes between.
    this.#together += waiting.length;
    for (const start of waiting) start();
  }
}
