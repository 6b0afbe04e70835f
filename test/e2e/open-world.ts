import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ForgeCall } from "@flywheel/local/forge/server";
import { startWorld, type World } from "@flywheel/local/world/world";

/** A world in a directory of its own. */
export interface OpenWorld {
  readonly world: World;
  /** Holds `lab`, `forge` and `infra`. */
  readonly directory: string;
  /** Ends the world and removes its directory. */
  close(): Promise<void>;
}

/**
 * Starts a world in a temporary directory.
 * @param template a folder under test/fixtures to use instead of the sample organization
 */
export async function openWorld(template = "org"): Promise<OpenWorld> {
  const home = mkdtempSync(join(tmpdir(), "flywheel-e2e-"));
  const directory = join(home, "world");
  const world = await startWorld(directory, fileURLToPath(new URL(`../fixtures/${template}`, import.meta.url)));
  return {
    world,
    directory,
    close: async () => {
      await world.close();
      rmSync(home, { recursive: true });
    },
  };
}

/** Every file under a directory, as absolute paths, sorted. */
export function filesUnder(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** Cloud objects and states, byte for byte: the same before and after means that nothing was applied. */
export function footprint({ directory }: OpenWorld): Readonly<Record<string, string>> {
  const lab = join(directory, "lab");
  return Object.fromEntries(filesUnder(lab).map((file) => [relative(lab, file), readFileSync(file, "latin1")]));
}

/** The calls of GitHub's API among these, without the traffic of the artifact service. */
export function apiCalls(calls: readonly ForgeCall[]): readonly ForgeCall[] {
  return calls.filter(({ operation = "" }) => operation === "graphql" || /^(issues|repos)\//.test(operation));
}
