import { posix } from "node:path";
import { gitText } from "../git.ts";
import type { DirectoryEntry, Files } from "../ports/files.ts";
import type { Host } from "../ports/host.ts";

/** What a commit holds at a path. */
export interface TreeEntry {
  /** Relative to the repository. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
}

/** Everything a commit holds; undefined where git does not know it. */
export async function treeOf(host: Host, commit: string): Promise<readonly TreeEntry[] | undefined> {
  const text = await gitText(host, "ls-tree", "-r", "-z", "--full-tree", commit);
  return text
    ?.split("\0")
    .filter((line) => line !== "")
    .map((line) => ({ path: line.slice(line.indexOf("\t") + 1), kind: kindOf(line.slice(0, 6)) }));
}

/** Source: git's object modes (gitformat-index, "File types"). */
function kindOf(mode: string): TreeEntry["kind"] {
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : "file";
}

/**
 * The files of a commit, to be read where the workspace would be. Links are none of them.
 * @param tree what {@link treeOf} says of the commit
 */
export function committedFiles(host: Host, commit: string, tree: readonly TreeEntry[]): Files {
  const { workspace } = host.context;
  const content = async (path: string): Promise<string> => {
    const file = posix.relative(workspace, path);
    return (await gitText(host, "cat-file", "blob", `${commit}:${file}`)) ?? missing(path);
  };
  const kinds = new Map<string, DirectoryEntry["kind"]>([[workspace, "directory"]]);
  const children = new Map<string, DirectoryEntry[]>();
  const add = (path: string, kind: DirectoryEntry["kind"]): void => {
    if (kinds.has(path)) return;
    kinds.set(path, kind);
    const parent = posix.dirname(path);
    add(parent, "directory");
    const siblings = children.get(parent) ?? [];
    siblings.push({ name: posix.basename(path), kind });
    children.set(parent, siblings);
  };
  for (const { path, kind } of tree) add(posix.join(workspace, path), kind === "file" ? "file" : "other");
  return {
    readText: content,
    readBytes: async (path) => Buffer.from(await content(path)),
    stat: (path) => {
      const kind = kinds.get(path);
      return Promise.resolve(kind === undefined ? undefined : { kind, size: 0, modifiedMs: 0 });
    },
    list: (directory) =>
      Promise.resolve((children.get(directory) ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))),
    realPath: (path) => Promise.resolve(path),
    write: unchangeable,
    makeDirectory: unchangeable,
    remove: unchangeable,
    temporaryDirectory: unchangeable,
  };
}

function missing(path: string): never {
  throw new Error(`${path} is not in the commit`);
}

function unchangeable(): never {
  throw new Error("a commit is not changed");
}
