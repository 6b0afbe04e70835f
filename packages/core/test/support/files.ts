import { posix } from "node:path";
import type { DirectoryEntry, Files, FileStat } from "../../src/ports/files.ts";

/** What lies in memory beside plain files. All paths are absolute. */
export interface MemoryExtras {
  /** Link to target, both absolute; a target need not exist. */
  readonly links?: Readonly<Record<string, string>>;
  /** Empty directories. */
  readonly directories?: readonly string[];
  /** FIFOs, devices and the like. */
  readonly special?: readonly string[];
}

/** A file system in memory, from path to content. Directories exist because something lies in them. */
export function memoryFiles(contents: Readonly<Record<string, string>>, extras: MemoryExtras = {}): Files {
  const tree = new Tree(new Map(Object.entries(extras.links ?? {})));
  for (const [path, content] of Object.entries(contents)) tree.put(path, "file", content);
  for (const path of extras.directories ?? []) tree.put(path, "directory");
  for (const path of extras.special ?? []) tree.put(path, "other");
  let temporaries = 0;
  return {
    readText: (path) => settle(() => Buffer.from(tree.get(path).content).toString("utf8")),
    readBytes: (path) => settle(() => Buffer.from(tree.get(path).content)),
    write: (path, content) =>
      settle(() => {
        tree.put(tree.real(path), "file", content);
      }),
    stat: (path) => settle(() => tree.stat(path)),
    list: (directory) => settle(() => tree.list(directory)),
    realPath: (path) => settle(() => tree.get(path).path),
    makeDirectory: (path) =>
      settle(() => {
        tree.put(path, "directory");
      }),
    remove: (path) =>
      settle(() => {
        tree.remove(path);
      }),
    temporaryDirectory: (prefix) =>
      settle(() => {
        const path = `/tmp/${prefix}-${++temporaries}`;
        tree.put(path, "directory");
        return path;
      }),
  };
}

function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

interface Node {
  readonly path: string;
  readonly kind: DirectoryEntry["kind"];
  readonly content: string | Uint8Array;
  /** Counts writes: no two files were written at once. */
  readonly modifiedMs: number;
}

class Tree {
  readonly #nodes = new Map<string, Node>();
  readonly #links: ReadonlyMap<string, string>;
  #writes = 0;

  constructor(links: ReadonlyMap<string, string>) {
    this.#links = links;
    for (const link of links.keys()) this.put(posix.dirname(link), "directory");
  }

  put(path: string, kind: Node["kind"], content: Node["content"] = ""): void {
    if (path !== "/") this.put(posix.dirname(path), "directory");
    this.#nodes.set(path, { path, kind, content, modifiedMs: ++this.#writes });
  }

  get(path: string): Node {
    const node = this.#nodes.get(this.real(path));
    if (node === undefined) throw systemError("ENOENT", path);
    return node;
  }

  stat(path: string): FileStat | undefined {
    const node = this.#nodes.get(this.real(path));
    return node && { kind: node.kind, size: Buffer.byteLength(node.content), modifiedMs: node.modifiedMs };
  }

  list(directory: string): readonly DirectoryEntry[] {
    const parent = this.real(directory);
    const children = [...this.#nodes.keys(), ...this.#links.keys()].filter(
      (path) => path !== "/" && posix.dirname(path) === parent,
    );
    return [...new Set(children)].toSorted().map((path) => ({
      name: posix.basename(path),
      kind: this.stat(path)?.kind ?? "other",
      ...(this.#links.has(path) ? { isLink: true } : {}),
    }));
  }

  remove(path: string): void {
    for (const known of [...this.#nodes.keys()]) {
      if (known === path || known.startsWith(`${path}/`)) this.#nodes.delete(known);
    }
  }

  /** The path with every link resolved, part by part. */
  real(path: string): string {
    let resolved = "/";
    const rest = partsOf(path);
    for (let hops = 0, part = rest.shift(); part !== undefined; part = rest.shift()) {
      resolved = posix.join(resolved, part);
      const target = this.#links.get(resolved);
      if (target === undefined) continue;
      if (++hops > 40) throw systemError("ELOOP", path);
      rest.unshift(...partsOf(target));
      resolved = "/";
    }
    return resolved;
  }
}

function partsOf(path: string): string[] {
  return path.split("/").filter((part) => part !== "");
}

function systemError(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}
