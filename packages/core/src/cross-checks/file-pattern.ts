import { join } from "node:path/posix";
import { LONGEST_PATH } from "../long-paths.ts";
import { matchesGlob } from "../policy/glob.ts";
import type { Files } from "../ports/files.ts";

/**
 * The files that a pattern names, sorted. `*` stands for any part of one name; hidden names only match where the pattern
 * begins with a dot, too. A pattern without `*` names itself, whether the file is there or not.
 * @param workspace absolute path
 */
export async function filesMatching(pattern: string, files: Files, workspace: string): Promise<readonly string[]> {
  if (!pattern.includes("*") || pattern.length > LONGEST_PATH) return [pattern];
  let paths = [""];
  const parts = pattern.split("/");
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const found = paths.map(async (path) => {
      if (!part.includes("*")) return [join(path, part)];
      const entries = await files.list(join(workspace, path));
      return entries
        .filter(({ name, kind }) => kind === (isLast ? "file" : "directory") && matches(name, part))
        .map(({ name }) => join(path, name));
    });
    paths = (await Promise.all(found)).flat();
  }
  const exist = await Promise.all(paths.map((path) => files.stat(join(workspace, path))));
  return paths.filter((_, index) => exist[index]?.kind === "file");
}

function matches(name: string, pattern: string): boolean {
  return name.startsWith(".") === pattern.startsWith(".") && matchesGlob(name, pattern);
}
