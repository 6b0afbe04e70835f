import type { MappingEntry, Tree } from "./tree.ts";

/**
 * A file merged over its base: key by key where both have a mapping, else the file's value stands. A key without a
 * value takes the base's away.
 */
export function mergeOver(base: Tree, file: Tree): Tree {
  if (base.kind !== "mapping" || file.kind !== "mapping") return file;
  const entries = new Map<string, MappingEntry>(base.entries);
  for (const [key, entry] of file.entries) {
    const below = base.entries.get(key);
    entries.set(key, below === undefined ? entry : { ...entry, value: mergeOver(below.value, entry.value) });
  }
  return { ...file, entries };
}
