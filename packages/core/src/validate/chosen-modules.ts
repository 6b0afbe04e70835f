import { join } from "node:path/posix";
import { readCode } from "../engine/code.ts";
import type { CodeGraph } from "../graph/code-graph.ts";
import { blocksOf } from "../hcl/body.ts";
import type { Files } from "../ports/files.ts";
import type { ModuleDirectory } from "./module-directory.ts";

/**
 * The lists of files of values with which a directory is initialised. One is enough, unless its code chooses modules by
 * variables: then each environment may call other ones.
 * @param unreadable files that would only break the initialisation once more
 * @param workspace absolute path, links resolved
 */
export async function neededVarFiles(
  { directory, varFiles }: ModuleDirectory,
  unreadable: ReadonlySet<string>,
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<readonly (readonly string[])[]> {
  const [first = [], ...others] = varFiles;
  if (others.length > 0 && (await choosesModules(graph.reachOf(directory).directories, files, workspace))) {
    return varFiles.filter((list) => !list.some((file) => unreadable.has(file)));
  }
  return [first.filter((file) => !unreadable.has(file))];
}

async function choosesModules(directories: Iterable<string>, files: Files, workspace: string): Promise<boolean> {
  for (const directory of directories) {
    const code = await readCode(files, join(workspace, directory));
    const calls = code.flatMap(({ body }) => blocksOf(body, "module"));
    // Source: https://opentofu.org/docs/language/modules/sources/, "Support for variable and local evaluation"
    if (
      calls.some(({ attributes }) =>
        ["source", "version"].some((name) => attributes.get(name)?.value.kind === "expression"),
      )
    )
      return true;
  }
  return false;
}
