import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import * as v from "valibot";
import { onPath } from "@flywheel/local/lab/engine";

const TOOLS = join(import.meta.dirname, "../tools");
const messagesSchema = v.array(v.object({ message: v.string(), line: v.number(), column: v.number() }));

/** actionlint, built once from its pinned Go module; undefined where Go is not at hand. */
export function actionlint(): string | undefined {
  const go = onPath("go");
  if (go === undefined) return undefined;
  const lock = createHash("sha256")
    .update(readFileSync(join(TOOLS, "go.sum")))
    .digest("hex");
  const directory = join(homedir(), ".cache", "flywheel", "tools", lock.slice(0, 16));
  mkdirSync(directory, { recursive: true });
  // Go's own cache makes this quick when nothing changed.
  execFileSync(go, ["build", "-o", `${directory}/`, "github.com/rhysd/actionlint/cmd/actionlint"], { cwd: TOOLS });
  return join(directory, "actionlint");
}

/** What actionlint says against a workflow; none when it takes it. */
export function lintErrors(program: string, workflow: string): readonly string[] {
  // What scripts do inside is not its subject here, and the two may or may not be installed.
  const options = ["-no-color", "-shellcheck=", "-pyflakes=", "-format={{json .}}", "-"];
  const { stdout, stderr, status } = spawnSync(program, options, { input: workflow, encoding: "utf8" });
  if (status !== 0 && status !== 1) throw new Error(`actionlint: ${stderr}`);
  return v
    .parse(messagesSchema, JSON.parse(stdout))
    .filter(({ message }) => !isNewerThanIt(message))
    .map(({ message, line, column }) => `${line}:${column} ${message}`);
}

/** actionlint 1.7.12 does not know `concurrency.queue` yet, which GitHub's own parser takes. */
function isNewerThanIt(message: string): boolean {
  return message.startsWith('unexpected key "queue" for "concurrency" section');
}
