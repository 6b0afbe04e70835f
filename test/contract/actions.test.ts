import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, it } from "node:test";
import { LocalJob, type StepResult } from "@flywheel/local/runner/job";
import { actionDocuments, declaredActions, guides } from "../../scripts/docs.ts";
import { actionNames } from "../../scripts/build.ts";
import { declarationOf } from "./declarations.ts";

const ROOT = join(import.meta.dirname, "../..");

function read(...path: readonly string[]): string {
  return readFileSync(join(ROOT, ...path), "utf8");
}

/** A built action with an input that no action accepts. */
async function runWithBadInput(name: string): Promise<StepResult> {
  const workspace = mkdtempSync(join(tmpdir(), "flywheel-contract-"));
  const job = new LocalJob({
    actions: join(ROOT, "dist"),
    workspace,
    repository: "acme/infra",
    sha: "0".repeat(40),
    runId: "1",
    name: "contract",
    event: { name: "push", payload: {} },
    token: "",
    environment: { PATH: process.env["PATH"] ?? "", GITHUB_SERVER_URL: "https://github.com" },
  });
  try {
    const input = ["max-parallel", "max-destroy"].find((each) => each in declarationOf(name).inputs) ?? "";
    return await job.uses(name, { with: { [input]: "many" } });
  } finally {
    await job.finish();
    rmSync(workspace, { recursive: true });
  }
}

it("every action has a declaration, and the other way round", () => {
  assert.deepEqual(declaredActions(), actionNames());
  assert.deepEqual(actionNames(), [
    "drift-check",
    "health-verify",
    "report",
    "tofu-apply",
    "tofu-plan",
    "validate-org",
  ]);
});

it("publishes the lists of resource types as the guard knows them (npm run docs)", () => {
  for (const [path, content] of guides()) assert.equal(readFileSync(path, "utf8"), content, relative(ROOT, path));
});

for (const name of actionNames()) {
  describe(name, () => {
    const declaration = declarationOf(name);

    it("has the action.yml and the README tables that its declaration gives (npm run docs)", async () => {
      for (const [path, content] of await actionDocuments(name)) {
        assert.equal(readFileSync(path, "utf8"), content, relative(ROOT, path));
      }
    });

    it("ships them byte for byte, with entries of two lines (npm run build)", () => {
      for (const file of ["action.yml", "README.md"]) {
        assert.equal(read("dist", name, file), read("actions", name, file), file);
      }
      assert.equal(read("dist", name, "index.js"), `import { main } from "../lib/index.js";\nawait main("${name}");\n`);
      if (declaration.runs["post"] === undefined) return;
      assert.equal(read("dist", name, "post.js"), `import { post } from "../lib/index.js";\nawait post("${name}");\n`);
    });

    it("runs on Node 24, its post step from a file of its own", () => {
      const post = ["drift-check", "tofu-apply", "tofu-plan"].includes(name) ? { post: "post.js" } : {};
      assert.deepEqual(declaration.runs, { using: "node24", main: "index.js", ...post });
    });

    it("names inputs and outputs in kebab-case and describes them in sentences", () => {
      const described = [...Object.entries(declaration.inputs), ...Object.entries(declaration.outputs)];
      for (const [item, { description }] of described) {
        assert.match(item, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        assert.match(description, /\.$/, `${item}: ${description}`);
      }
    });

    it("sets every output of its action.yml, and no other, even when an input is wrong", async () => {
      const { outcome, outputs, annotations } = await runWithBadInput(name);
      assert.equal(outcome, "failure");
      assert.deepEqual(Object.keys(outputs).toSorted(), Object.keys(declaration.outputs).toSorted());
      assert.equal(outputs["failure-reason"], "input-invalid");
      assert.notEqual(outputs["event-path"], "");
      assert.deepEqual(
        annotations.map(({ level, title }) => ({ level, title })),
        [{ level: "error", title: "flywheel: input-invalid" }],
      );
    });
  });
}
