import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./command.mjs";
import { SetupError } from "./context.mjs";

const NEEDED = 24;

/**
 * The Node that runs scripts and tests: the runner's own version, which comes as an optional dependency on Linux;
 * elsewhere the one that runs this.
 * @param {import("./context.mjs").Context} context
 * @returns {string} path of the binary
 * @throws {SetupError} when there is none that is new enough
 */
export function node24({ root, env }) {
  const installed = join(root, "node_modules", ".bin", "node");
  const node = existsSync(installed) ? installed : process.execPath;
  const answer = run(node, ["--version"], { env });
  if (answer.ok && Number.parseInt(answer.output.slice(1), 10) >= NEEDED) return node;
  throw new SetupError(
    `Node ${NEEDED} or newer is needed, and ${node} answers: ${answer.output.trim()}`,
    `On Linux x64 and arm64 npm installs it (optional dependency node-linux-${process.arch}: delete node_modules and try again).\n` +
      `Elsewhere install it from https://nodejs.org or with your version manager, then run the same command again.`,
  );
}
