import { join } from "node:path/posix";
import type { Finding } from "../organization/model.ts";
import { list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { finding } from "../rules/registry.ts";
import { findCycles } from "../units/cycles.ts";
import { MODULES_DIRECTORY } from "../units/layout.ts";
import { isInside } from "../units/paths.ts";
import type { CodeGraph } from "./code-graph.ts";

/** Directories of a module that are root modules of its own, by convention: nobody calls them. */
const NOT_CALLED = /\/(examples?|tests?)(\/|$)/;

/**
 * Modules that no stack is made of, also behind links.
 * @param stacks directories of stacks
 * @param modules directories under tofu/modules
 * @param workspace absolute path, links resolved
 */
export async function unusedModules(
  stacks: readonly string[],
  modules: readonly string[],
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<readonly Finding[]> {
  const used = usedDirectories(stacks, modules, graph);
  const uncalled = modules.filter((directory) => !used.has(directory) && !NOT_CALLED.test(directory));
  if (uncalled.length === 0) return [];
  const there = [...used].filter((directory) => (graph.codeOf(directory)?.files ?? []).length > 0);
  const realPath = (directory: string): Promise<string> => files.realPath(join(workspace, directory));
  const real = new Set(await Promise.all(there.map(realPath)));
  const paths = await Promise.all(uncalled.map(realPath));
  return uncalled
    .filter((_, index) => !real.has(paths[index] ?? ""))
    .map((directory) => {
      const file = graph.codeOf(directory)?.files[0] ?? directory;
      return finding(
        "unused-module",
        { file, line: 1, column: 1 },
        `No stack uses the module ${directory}`,
        `Call it in a stack, or remove it from ${MODULES_DIRECTORY}.`,
      );
    });
}

/** What stacks are made of; a source that only the engine can evaluate may be any module below the path it names. */
function usedDirectories(stacks: readonly string[], modules: readonly string[], graph: CodeGraph): ReadonlySet<string> {
  const roots = new Set(stacks);
  const used = new Set<string>();
  // A set also walks over what is added on the way.
  for (const root of roots) {
    const { directories, paths } = graph.reachOf(root);
    for (const directory of directories) used.add(directory);
    for (const module of modules) {
      if (paths.some((path) => module === path || isInside(module, path))) roots.add(module);
    }
  }
  return used;
}

/**
 * Calls of modules that are not there: the engine would not say where they stand, and takes an empty directory for a
 * module.
 * @param directories whose calls are looked at
 */
export function missingModules(directories: Iterable<string>, graph: CodeGraph): readonly Finding[] {
  const calls = [...directories].flatMap((directory) => graph.codeOf(directory)?.calls ?? []);
  return calls
    .filter(({ directory }) => (graph.codeOf(directory)?.files ?? []).length === 0)
    .map(({ directory, place }) =>
      finding(
        "missing-module",
        place,
        `The module ${quote(directory)} is called here, but no .tf or .tofu file is there`,
        "Correct the source, which is relative to the file it stands in, or add the module's code to the repository.",
      ),
    );
}

/** A circle of calls, and the directories that cannot be initialised because of it. */
export interface ModuleCycles {
  readonly findings: readonly Finding[];
  /** Whether a directory's code calls itself, or a module that does. */
  readonly isEndless: (directory: string) => boolean;
}

/** Modules that call themselves, directly or through others: the engine would go round until a path is too long. */
export function moduleCycles(directories: readonly string[], graph: CodeGraph): ModuleCycles {
  const cycles = findCycles(directories, (directory) => graph.calledBy(directory));
  const inCycle = new Set(cycles.flat());
  return {
    findings: cycles.flatMap((cycle) => {
      const [first = "", second = ""] = cycle;
      const call = graph.codeOf(first)?.calls.find(({ directory }) => directory === second);
      if (call === undefined) return [];
      return [
        finding(
          "module-cycle",
          call.place,
          `The modules call each other in a circle: ${list(cycle, " → ")}`,
          "Remove one call of the circle; what both need goes into a module of its own.",
        ),
      ];
    }),
    isEndless: (directory) => [...graph.reachOf(directory).directories].some((each) => inCycle.has(each)),
  };
}
