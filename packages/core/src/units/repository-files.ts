import { posix } from "node:path";
import type { Files } from "../ports/files.ts";
import { isOutside } from "./paths.ts";

/**
 * The same files, where a link that leads outside of the workspace is no file: git carries such links, and what they
 * lead to (a device, somebody's credentials) is nothing of the repository's. Links to directories stay: whoever enters
 * one has to `locate` it.
 * @param workspace absolute path, links resolved
 */
export function repositoryFiles(files: Files, workspace: string): Files {
  return {
    ...files,
    list: async (directory) => {
      const entries = await files.list(directory);
      if (isOutside(posix.relative(workspace, directory))) return entries;
      const shown = entries.map(async (entry) => {
        if (entry.isLink !== true || entry.kind !== "file") return entry;
        const leaves = await leadsOutside(posix.join(directory, entry.name), files, workspace);
        return leaves ? ({ ...entry, kind: "other" } as const) : entry;
      });
      return Promise.all(shown);
    },
  };
}

/** Whether an absolute path is, behind all links, outside of the workspace; false for links to nothing. */
export async function leadsOutside(path: string, files: Files, workspace: string): Promise<boolean> {
  try {
    return isOutside(posix.relative(workspace, await files.realPath(path)));
  } catch {
    return false;
  }
}
