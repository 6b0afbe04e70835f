import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { SetupError } from "./context.mjs";

/** @typedef {import("./context.mjs").Context} Context */
/** @typedef {{ version?: string, integrity?: string, resolved?: string, link?: boolean, optional?: boolean }} Package */

/**
 * Runs `npm ci` when node_modules is not what package-lock.json asks for. No install script is needed by any
 * dependency, so none is run.
 * @param {Context} context
 * @throws {SetupError} when npm fails
 */
export function install({ root, env, say }) {
  if (isInstalled(root)) return;
  say("installing dependencies (npm ci)");
  const args = ["ci", "--ignore-scripts", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const npm = run("npm", args, { cwd: root, env });
  if (npm.ok) return;
  throw new SetupError("npm ci failed", `${npm.output.trim()}\nMend what npm says, then run the same command again.`);
}

/**
 * npm leaves the tree it installed in node_modules/.package-lock.json, written last: it is the stamp, and an
 * `npm install` by hand needs no second install.
 * @param {string} root
 */
function isInstalled(root) {
  const wanted = packages(join(root, "package-lock.json"));
  const present = packages(join(root, "node_modules", ".package-lock.json"));
  if (wanted === undefined || present === undefined) return false;
  for (const [path, one] of wanted) {
    const other = present.get(path);
    const isOtherPlatforms = other === undefined && one.optional === true;
    if (path !== "" && !isOtherPlatforms && !isSame(one, other)) return false;
  }
  return [...present.keys()].every((path) => wanted.has(path));
}

/**
 * @param {Package} one
 * @param {Package | undefined} other
 */
function isSame(one, other) {
  if (other === undefined || one.version !== other.version || one.integrity !== other.integrity) return false;
  return one.link === other.link && (one.link !== true || one.resolved === other.resolved);
}

/**
 * @param {string} lockFile
 * @returns {Map<string, Package> | undefined} undefined when there is none that can be read
 */
function packages(lockFile) {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(lockFile, "utf8")).packages));
  } catch {
    return undefined;
  }
}
