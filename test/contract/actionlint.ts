import { spawnSync } from "node:child_process";
import * as v from "valibot";
import { goTool } from "../tools/go-tool.ts";

const messagesSchema = v.array(v.object({ message: v.string(), line: v.number(), column: v.number() }));

/** actionlint; undefined where Go is not at hand. */
export function actionlint(): string | undefined {
  return goTool("github.com/rhysd/actionlint/cmd/actionlint");
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
