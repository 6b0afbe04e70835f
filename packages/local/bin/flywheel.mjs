#!/usr/bin/env node
// `npx flywheel`: sets the clone up, then hands over to Node 24. Plain JavaScript, for whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { main } from "../../../scripts/setup/main.mjs";
import { node24 } from "../../../scripts/setup/node.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
process.exitCode = await main(["--quiet"]);
if (process.exitCode === 0) {
  // The terminal interrupts the step itself; what it leaves behind is still told.
  process.on("SIGINT", () => {});
  const node = node24({ root, env: process.env, say: () => {} });
  const command = fileURLToPath(new URL("../src/cli/main.ts", import.meta.url));
  process.exitCode = spawnSync(node, [command, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
}
