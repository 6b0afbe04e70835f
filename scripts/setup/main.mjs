import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { SetupError } from "./context.mjs";
import { provideEngine } from "./engine.mjs";
import { install } from "./install.mjs";
import { node24 } from "./node.mjs";

/**
 * Installs when the lock changed, builds `dist/` when stale, provides an engine and says which. Each step prints a
 * line only when it does something.
 * @param {readonly string[]} args `--quiet`: print problems only
 * @returns {Promise<number>} the exit code
 */
export async function main(args) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const say = args.includes("--quiet") ? () => {} : (/** @type {string} */ line) => console.log(`setup: ${line}`);
  const context = { root, env: process.env, say };
  try {
    install(context);
    build(context, node24(context));
    const engine = await provideEngine(context);
    say(`engine is ${engine.name} ${engine.version}, ${engine.path} (${engine.source})`);
    return 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`setup: ${error.message}\n${error.hint.replace(/^/gm, "  ")}`);
    return 1;
  }
}
