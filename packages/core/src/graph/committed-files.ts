import { posix } from "node:path";
import { gitText } from "../git.ts";
import { LONGEST_PATH } from "../long-paths.ts";
import { once } from "../once.ts";
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
 * The files of a commit, to be read where the workspace would be. Links lead to what the commit holds; to anything else
 * they lead nowhere.
 * @param tree what {@link treeOf} says of the commit
 */
export function committedFiles(host: Host, commit: string, tree: readonly TreeEntry[]): Files {
  const { workspace } = host.context;
  const blob = async (path: string): Promise<string> => {
    const file = posix.relative(workspace, path);
    return (await gitText(host, "cat-file", "blob", `${commit}:${file}`)) ?? missing(path);
  };
  const { kinds, children } = directoriesOf(tree, workspace);
  const links = new Set(tree.flatMap(({ path, kind }) => (kind === "link" ? [posix.join(workspace, path)] : [])));
  const targetOf = once(blob);
  // Most commits hold no link, and looking for one at each part of each path is most of the work.
  const real = async (path: string): Promise<string | undefined> =>
    links.size === 0 ? posix.resolve(path) : follow(path, links, targetOf);
  const content = async (path: string): Promise<string> => blob((await real(path)) ?? missing(path));
  const kindOf = async (path: string): Promise<DirectoryEntry["kind"] | undefined> =>
    kinds.get((await real(path)) ?? "");
  return {
    readText: content,
    readBytes: async (path) => Buffer.from(await content(path)),
    stat: async (path) => {
      const kind = await kindOf(path);
      return kind && { kind, size: 0, modifiedMs: 0 };
    },
    list: async (directory) => {
      const parent = (await real(directory)) ?? missing(directory);
      const entries = (children.get(parent) ?? []).toSorted().map(async (name): Promise<DirectoryEntry> => {
        const path = posix.join(parent, name);
        const kind = (await kindOf(path)) ?? "other";
        return links.has(path) ? { name, kind, isLink: true } : { name, kind };
      });
      return Promise.all(entries);
    },
    realPath: async (path) => (await real(path)) ?? missing(path),
    write: unchangeable,
    makeDirectory: unchangeable,
    remove: unchangeable,
    temporaryDirectory: unchangeable,
  };
}

/** What lies where in a commit; links are `other` here. */
interface Directories {
  readonly kinds: ReadonlyMap<string, DirectoryEntry["kind"]>;
  /** Names in a directory. */
  readonly children: ReadonlyMap<string, readonly string[]>;
}

function directoriesOf(tree: readonly TreeEntry[], workspace: string): Directories {
  const kinds = new Map<string, DirectoryEntry["kind"]>([[workspace, "directory"]]);
  const children = new Map<string, string[]>();
  const add = (path: string, kind: DirectoryEntry["kind"]): void => {
    if (kinds.has(path)) return;
    kinds.set(path, kind);
    const parent = posix.dirname(path);
    add(parent, "directory");
    const siblings = children.get(parent) ?? [];
    siblings.push(posix.basename(path));
    children.set(parent, siblings);
  };
  for (const { path, kind } of tree) add(posix.join(workspace, path), kind === "file" ? "file" : "other");
  return { kinds, children };
}

/** As many as Linux follows in one path (path_resolution(7)). */
const MOST_LINKS = 40;

/** An absolute path with every link resolved; undefined for one that no system would follow. */
async function follow(
  path: string,
  links: ReadonlySet<string>,
  targetOf: (link: string) => Promise<string>,
): Promise<string | undefined> {
  let resolved = "/";
  let hops = 0;
  const rest = path.split("/");
  for (let part = rest.shift(); part !== undefined; part = rest.shift()) {
    resolved = posix.join(resolved, part);
    if (!links.has(resolved)) continue;
    const target = await targetOf(resolved);
    if (++hops > MOST_LINKS || target.length > LONGEST_PATH) return undefined;
    rest.unshift(...target.split("/"));
    resolved = target.startsWith("/") ? "/" : posix.dirname(resolved);
  }
  return resolved;
}

function missing(path: string): never {
  throw new Error(`${path} is not in the commit`);
}

function unchangeable(): never {
  throw new Error("a commit is not changed");
}
