import type { Engine } from "../engine/locate.ts";
import { isOpenTofu } from "../engine/version-constraint.ts";
import type { Host } from "../ports/host.ts";

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
    // Source: https://opentofu.org/docs/v1.10/intro/whats-new/
    maxInits: isOpenTofu(engine, 1, 10) ? maxParallel : 1,
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
