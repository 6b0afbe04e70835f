import { posix } from "node:path";
import { fail } from "../errors.ts";
import { quote } from "../organization/wording.ts";
import type { Host } from "../ports/host.ts";
import { locate } from "../units/paths.ts";
import { sha256 } from "./digest.ts";
import { steersTheEngine } from "./extra-file.ts";
import type { ExtraFile } from "./manifest.ts";

const MAXIMUM_FILES = 1_000;
const MAXIMUM_BYTES = 256 * 1024 * 1024;
/** Of a pattern that searches folders which are none of ours to search. */
const MAXIMUM_SEARCHED = 200_000;

/** Extra files of a plan, with what is in them. */
export interface ExtraFiles {
  readonly files: ExtraFile[];
  /** By sha256. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
}

/**
 * Checks the input artifact-paths before the engine runs.
 * @throws input-invalid for a path outside the repository
 */
export async function checkArtifactPaths(patterns: readonly string[], { files, context }: Host): Promise<void> {
  for (const pattern of patterns) {
    const isOutside = posix.isAbsolute(pattern) || pattern.split("/").includes("..") || pattern.includes("\\");
    if (isOutside) refuse(pattern, "is no path inside the repository", "path-outside");
    await locate(files, context.workspace, startOf(pattern), {
      reason: "input-invalid",
      subject: "Input artifact-paths",
    });
  }
}

/**
 * Reads the files that artifact-paths name: regular ones, inside the repository, reached without a link.
 * @param patterns paths or globs (`*`, `**`, `?`), relative to the repository
 * @throws input-invalid
 */
export async function collectExtraFiles(patterns: readonly string[], host: Host): Promise<ExtraFiles> {
  const paths = new Set<string>();
  for (const pattern of patterns) {
    const found = await matching(pattern, host);
    if (found.length === 0) missing(pattern, host);
    for (const path of found) paths.add(path);
  }
  if (paths.size > MAXIMUM_FILES) {
    refuse(patterns.join(", "), `names ${paths.size} files; ${MAXIMUM_FILES} are the most`, "too-many-files");
  }
  const files: ExtraFile[] = [];
  const contents = new Map<string, Uint8Array>();
  let bytes = 0;
  for (const path of [...paths].toSorted()) {
    const content = await readRegular(path, MAXIMUM_BYTES - bytes, host);
    bytes += content.length;
    const digest = sha256(content);
    files.push({ path, sha256: digest });
    contents.set(digest, content);
  }
  return { files, contents };
}

async function matching(pattern: string, host: Host): Promise<readonly string[]> {
  const { files, context } = host;
  if (!isGlob(pattern)) {
    const path = posix.normalize(pattern);
    return (await files.stat(posix.join(context.workspace, path)))?.kind === "file" ? [path] : [];
  }
  const found: string[] = [];
  const folders = [startOf(pattern)];
  let searched = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // A linked folder is never entered: it may lead outside, or round in a circle.
    if (!(await isReal(folder, host))) continue;
    for (const { name, kind } of await files.list(posix.join(context.workspace, folder))) {
      searched += 1;
      if (searched > MAXIMUM_SEARCHED) refuse(pattern, "searches too many folders", "too-many-files");
      const path = posix.join(folder, name);
      if (kind === "directory" && name !== ".git") folders.push(path);
      else if (kind === "file" && posix.matchesGlob(path, pattern)) found.push(path);
    }
  }
  return found;
}

async function readRegular(path: string, limit: number, host: Host): Promise<Uint8Array> {
  const { files, context } = host;
  const absolute = posix.join(context.workspace, path);
  if (steersTheEngine(path)) refuse(path, "is code or configuration, which comes only from git", "file-type");
  if (!(await isReal(path, host))) refuse(path, "is reached through a symbolic link", "file-type");
  const size = (await files.stat(absolute))?.size ?? 0;
  if (size > limit) refuse(path, `is too large: all files together may have ${MAXIMUM_BYTES} bytes`, "too-large");
  return files.readBytes(absolute);
}

/** Whether no part of the path is a link. */
async function isReal(path: string, { files, context }: Host): Promise<boolean> {
  const absolute = posix.join(context.workspace, path);
  if ((await files.stat(absolute)) === undefined) return false;
  return posix.relative(await files.realPath(absolute), absolute) === "";
}

/** What comes before the first part that is a pattern: there the search begins. */
function startOf(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex(isGlob);
  return first < 0 ? pattern : posix.join(...parts.slice(0, first));
}

function isGlob(text: string): boolean {
  return /[*?[\]{}!()]/.test(text);
}

/** A file of a stack that was not selected is not made: only a path that is none is surely wrong. */
function missing(pattern: string, host: Host): void {
  if (!isGlob(pattern)) refuse(pattern, "is no file after the plan", "not-a-file");
  host.log.warning(`Input artifact-paths: nothing matches ${quote(pattern)}`);
}

function refuse(path: string, what: string, detailCode: string): never {
  return fail("input-invalid", `Input artifact-paths: ${quote(path)} ${what}`, {
    detailCode,
    hint: "Name regular files of the repository that the plan makes and apply needs, one path or glob a line.",
  });
}
