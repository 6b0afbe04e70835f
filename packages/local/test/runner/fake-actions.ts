import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { LocalJob, type JobOptions } from "@flywheel/local/runner/job";

/** What an action of a test prints of itself. */
const SAY = `const { appendFileSync, existsSync, readFileSync } = require("node:fs");
const set = (file, text) => appendFileSync(process.env["GITHUB_" + file], text);
const say = (value) => console.log("SAID " + JSON.stringify(value));
`;

interface FakeAction {
  readonly main: string;
  readonly post?: string;
  readonly inputs?: string;
}

/** A job whose actions are made of these scripts. */
export function job(
  t: TestContext,
  actions: Readonly<Record<string, FakeAction>>,
  options: Partial<JobOptions> = {},
): LocalJob {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-actions-"));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  for (const [name, { main, post, inputs = "{}" }] of Object.entries(actions)) {
    mkdirSync(join(folder, name));
    const runs = `{ using: node24, main: main.js${post === undefined ? "" : ", post: post.js"} }`;
    writeFileSync(join(folder, name, "action.yml"), `name: ${name}\ninputs: ${inputs}\noutputs: {}\nruns: ${runs}\n`);
    writeFileSync(join(folder, name, "main.js"), SAY + main);
    if (post !== undefined) writeFileSync(join(folder, name, "post.js"), SAY + post);
  }
  return new LocalJob({
    actions: folder,
    workspace: folder,
    repository: "acme/infrastructure",
    sha: "0".repeat(40),
    runId: "1001",
    name: "plan",
    event: { name: "push", payload: { ref: "refs/heads/main" } },
    token: "the-token",
    environment: { PATH: process.env["PATH"] ?? "", JOB: "of the job" },
    ...options,
  });
}

/** What the action said. */
export function said(log: readonly string[]): readonly unknown[] {
  return log.filter((line) => line.startsWith("SAID ")).map((line): unknown => JSON.parse(line.slice(5)));
}
