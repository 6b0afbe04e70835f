import type { Unit } from "../units/unit.ts";

/** A directory to validate: a stack must have a committed lock file, a module has none. Paths are relative to the workspace. */
export interface ModuleDirectory {
  readonly directory: string;
  readonly kind: "stack" | "module";
  /** Of a stack, the lists of files that its environments get, each once: OpenTofu's code may choose modules by variables. */
  readonly varFiles: readonly (readonly string[])[];
  /** Of a stack, the files of backend settings of all its environments. */
  readonly backendFiles: readonly string[];
}

/** A stack with the files that its environments get. @param units of the directory; none where nobody knows them */
export function stackDirectory(directory: string, units: readonly Unit[]): ModuleDirectory {
  const entries = units.flatMap(({ backendConfig }) => backendConfig);
  return {
    directory,
    kind: "stack",
    varFiles: [...new Map(units.map(({ varFiles }) => [varFiles.join("\n"), varFiles])).values()],
    backendFiles: [...new Set(entries.filter((entry) => !entry.includes("=")))],
  };
}

/** A module, which is nobody's until it is called. */
export function moduleDirectory(directory: string): ModuleDirectory {
  return { directory, kind: "module", varFiles: [], backendFiles: [] };
}
