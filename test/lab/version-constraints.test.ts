/** What we say of a constraint before the engine runs is what the engine itself would say. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { allows, parseConstraint } from "@flywheel/core/engine/version-constraint";
import { CONSTRAINTS, constraintFor } from "../../packages/core/test/engine/version-constraints.ts";
import { ENGINES } from "./engine-run.ts";

const ENVIRONMENT = { HOME: tmpdir(), CHECKPOINT_DISABLE: "1" };

for (const engine of ENGINES) {
  describe(`version constraints of ${engine}`, () => {
    const words = execFileSync(engine, ["version"], { env: ENVIRONMENT, encoding: "utf8" });
    // Since 1.12 OpenTofu obeys them only there.
    const extension = words.startsWith("OpenTofu") ? "tofu" : "tf";
    const version = /v(\d\S+)/.exec(words)?.[1] ?? "";
    for (const text of Object.values(CONSTRAINTS)
      .flat()
      .map((template) => constraintFor(template, version))) {
      it(JSON.stringify(text), (context) => {
        const directory = mkdtempSync(join(tmpdir(), "flywheel-constraint-"));
        context.after(() => {
          rmSync(directory, { recursive: true });
        });
        writeFileSync(join(directory, `main.${extension}`), `terraform {\n  required_version = "${text}"\n}\n`);
        const run = spawnSync(engine, ["init", "-json"], { cwd: directory, env: ENVIRONMENT, encoding: "utf8" });
        assert.equal(ours(text, version), verdict(run.stdout, run.status));
      });
    }
  });
}

function ours(text: string, version: string): string {
  const constraint = parseConstraint(text);
  return constraint === undefined ? "unreadable" : allows(constraint, version) ? "met" : "unmet";
}

function verdict(words: string, status: number | null): string {
  if (status === 0) return "met";
  return /Incompatible module|Unsupported \w+ Core version/.test(words) ? "unmet" : "unreadable";
}
