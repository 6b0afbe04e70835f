import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { SetupError } from "./context.mjs";

/** Everything the bytes of dist/ depend on; folders count with all they hold. */
const SOURCES = [
  "actions",
  "packages/core/package.json",
  "packages/core/src",
  "packages/core/tsconfig.json",
  "packages/host/package.json",
  "packages/host/src",
  "packages/host/tsconfig.json",
  "scripts/build",
  "scripts/build.ts",
  "LICENSE",
  "package.json",
  "package-lock.json",
  "tsconfig.base.json",
  "tsconfig.json",
];
const NOT_SOURCES = /^actions\/(build|[^/]+\/test)\//;

/**
 * Builds dist/ unless the sources and dist/ itself are byte for byte what the last build here left.
 * @param {import("./context.mjs").Context} context
 * @param {string} node the Node to build with
 * @throws {SetupError} when the build fails
 */
export function build({ root, env, say }, node) {
  const stampFile = join(root, "node_modules", ".flywheel-build");
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp(root)) return;
  say("building dist/");
  const built = run(node, [join("scripts", "build.ts")], { cwd: root, env });
  if (!built.ok) throw new SetupError("building dist/ failed", built.output.trim());
  writeFileSync(stampFile, stamp(root));
}

/** @param {string} root */
function stamp(root) {
  const sources = SOURCES.flatMap((path) => filesAt(root, path)).filter((path) => !NOT_SOURCES.test(path));
  return `sources ${digest(root, sources)}\ndist ${digest(root, filesAt(root, "dist"))}\n`;
}

/**
 * @param {string} root
 * @param {string} path relative to root; need not exist
 * @returns {string[]} the file, or the files of the folder, relative to root
 */
function filesAt(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesAt(root, `${path}/${name}`));
}

/**
 * @param {string} root
 * @param {readonly string[]} paths relative to root
 */
function digest(root, paths) {
  const hash = createHash("sha256");
  for (const path of paths.toSorted()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}
