import { isAbsolute, join, normalize } from "node:path/posix";
import * as v from "valibot";
import { parseJson } from "../json.ts";
import type { Session } from "./session.ts";

/** `Dir` is relative to the root module; that of a downloaded module lies in the data directory. */
const modulesSchema = v.object({ Modules: v.array(v.object({ Dir: v.string() })) });

/**
 * The directories of the repository whose code an initialised unit is made of: its own, and those of the local modules it
 * calls, however deep. Relative to the workspace, "." for the workspace itself, sorted. The engine's own list says so;
 * without one (not initialised) only the unit's own is known.
 */
export async function codeDirectories({ unit, environment, host }: Session): Promise<readonly string[]> {
  const file = join(environment["TF_DATA_DIR"] ?? "", "modules", "modules.json");
  const exists = (await host.files.stat(file)) !== undefined;
  const parsed = v.safeParse(modulesSchema, exists ? parseJson(await host.files.readText(file)) : undefined);
  const modules = parsed.success ? parsed.output.Modules : [];
  const local = modules
    .filter(({ Dir }) => !isAbsolute(Dir))
    .map(({ Dir }) => normalize(join(unit.directory, Dir)))
    .filter((directory) => directory !== ".." && !directory.startsWith("../"));
  return [...new Set([unit.directory, ...local])].toSorted();
}
