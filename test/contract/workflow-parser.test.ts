import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { actionlint, lintErrors } from "./actionlint.ts";
import { readMarkdown } from "./markdown.ts";
import { workflowErrors } from "./workflow-parser.ts";

const ROOT = join(import.meta.dirname, "../..");
const DOCUMENTS = ["*.md", "actions/*/README.md", "docs/**/*.md"];

/** A workflow, and where it stands. */
interface Workflow {
  readonly where: string;
  readonly text: string;
}

const shown = globSync(DOCUMENTS, { cwd: ROOT, exclude: ["**/node_modules/**"] })
  .toSorted()
  .flatMap((path) =>
    readMarkdown(readFileSync(join(ROOT, path), "utf8"))
      .code.filter(({ language, text }) => language === "yaml" && /^jobs:/m.test(text) && /^on:/m.test(text))
      .map(({ text, line }): Workflow => ({ where: `${path}:${line}`, text })),
  );
const ours = globSync([".github/{workflows,reusable}/*.yml", "test/fixtures/**/.github/workflows/*.yml"], { cwd: ROOT })
  .toSorted()
  .map((path): Workflow => ({ where: path, text: readFileSync(join(ROOT, path), "utf8") }));

describe("GitHub's own workflow parser", () => {
  for (const { where, text } of [...shown, ...ours]) {
    it(`takes the workflow at ${where}`, async () => {
      assert.deepEqual(await workflowErrors(text), []);
    });
  }

  it("would say what is wrong", async () => {
    const wrong =
      "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@v1\n        wth: {}\n";
    assert.deepEqual(await workflowErrors(wrong), ["workflow.yml (Line: 7, Col: 9): Unexpected value 'wth'"]);
  });

  for (const action of ["tofu-plan", "tofu-apply"]) {
    it(`is shown a whole workflow for pull requests and deployment by the README of ${action}`, () => {
      const whole = shown.filter(
        ({ where, text }) =>
          where.startsWith(`actions/${action}/`) && /tofu-plan@/.test(text) && /tofu-apply@/.test(text),
      );
      assert.notDeepEqual(whole, []);
    });
  }
});

const linter = actionlint();
const skip = linter === undefined && "NOT CHECKED: actionlint is built with Go, and there is no go on PATH";

describe("actionlint", { skip }, () => {
  const errors = (text: string): readonly string[] => lintErrors(linter ?? "", text);
  for (const { where, text } of [...shown, ...ours]) {
    it(`takes the workflow at ${where}`, () => {
      assert.deepEqual(errors(text), []);
    });
  }

  it("would say what is wrong, and lets a queue pass that it does not know yet", () => {
    const job = "jobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n";
    const queue = `on: push\nconcurrency: { group: a, queue: max }\n${job}`;
    assert.deepEqual(errors(queue), []);
    const [error = ""] = errors(queue.replace("queue", "kueue"));
    assert.match(error, /^2:26 unexpected key "kueue" for "concurrency" section/);
  });

  it("is shown one that uses the outputs of validate-org by its README", () => {
    const whole = shown.filter(
      ({ where, text }) =>
        where.startsWith("actions/validate-org/") &&
        /outputs\.sarif-path/.test(text) &&
        /fromJSON\(.*matrix/.test(text),
    );
    assert.equal(whole.length, 1);
  });
});
