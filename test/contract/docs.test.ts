import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { actionNames } from "../../scripts/build.ts";
import { mistakes } from "./examples.ts";
import { readMarkdown } from "./markdown.ts";

const ROOT = join(import.meta.dirname, "../..");
const documents = globSync(
  ["*.md", "actions/*/README.md", "docs/**/*.md", "test/**/README.md", "packages/*/README.md"],
  { cwd: ROOT, exclude: ["**/node_modules/**"] },
).toSorted();

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

function brokenLinks(document: string): readonly string[] {
  return readMarkdown(read(document)).links.filter((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link)) return false;
    const [path = "", anchor] = decodeURIComponent(link).split("#");
    const target = path === "" ? document : join(dirname(document), path);
    if (!existsSync(join(ROOT, target))) return true;
    if (anchor === undefined || !target.endsWith(".md")) return false;
    return !readMarkdown(read(target)).anchors.has(anchor);
  });
}

describe("the workflows that we ship, and their callers", () => {
  for (const path of globSync(".github/reusable/*.yml", { cwd: ROOT })) {
    it(`${path} uses inputs and outputs that exist`, () => {
      assert.deepEqual(mistakes(read(path)), []);
    });
  }
  for (const path of globSync("test/fixtures/{newcomer,org}/.github/workflows/*.yml", { cwd: ROOT })) {
    it(`${path} calls one of them, in 15 lines at most`, () => {
      assert.deepEqual(mistakes(read(path)), []);
      assert.match(read(path), /uses: org\/flywheel\/\.github\/workflows\//);
      assert.ok(read(path).split("\n").length <= 16);
    });
  }
});

describe("the documents", () => {
  it("are found", () => {
    assert.ok(documents.includes("README.md"));
    assert.equal(documents.filter((path) => path.startsWith("actions/")).length, actionNames().length);
  });

  for (const document of documents) {
    it(`${document}: every relative link leads somewhere`, () => {
      assert.deepEqual(brokenLinks(document), []);
    });

    const examples = readMarkdown(read(document)).code.filter(
      ({ language, text }) => language === "yaml" && text.includes("org/flywheel/"),
    );
    for (const { text, line } of examples) {
      it(`${document}:${line}: the example uses actions, inputs and outputs that exist`, () => {
        assert.deepEqual(mistakes(text), []);
      });
    }
  }

  it("would be caught at each of these", () => {
    const step = (uses: string, rest = ""): string => `- uses: org/flywheel/${uses}\n${rest}`;
    const wrong = [
      [step("tofu-destroy@v1"), "there is no action tofu-destroy"],
      [step("tofu-plan@main"), "tofu-plan is not used at v1"],
      [step("tofu-plan@v1", "  with: { stack: attic }"), "tofu-plan has no input stack"],
      [
        step("tofu-plan@v1", "  id: plan\n- run: echo ${{ steps.plan.outputs.bundle }}"),
        "tofu-plan has no output bundle",
      ],
      [step("tofu-plan@v1", "  id: plan\n- run: echo ${{ steps.pan.outputs.changes }}"), "no step has the id pan"],
    ] as const;
    const call = (name: string, rest: string): string =>
      `jobs: { a: { uses: "org/flywheel/.github/workflows/${name}", ${rest} } }`;
    const wrongCalls = [
      [call("destroy.yml@v1", ""), "there is no workflow destroy.yml"],
      [call("drift.yml@main", ""), "drift.yml is not called at v1"],
      [call("drift.yml@v1", "with: { shard: 2 }"), "drift.yml has no input shard"],
      [call("drift.yml@v1", "secrets: { KEY: k }"), "drift.yml has no secret KEY"],
      [call("deploy.yml@v1", "with: { environment: a }"), "deploy.yml needs the secret FLYWHEEL_PLAN_KEY"],
    ] as const;
    for (const [yaml, mistake] of [...wrong, ...wrongCalls]) assert.deepEqual(mistakes(yaml), [mistake]);
    const jobs =
      "jobs:\n  a: { outputs: { x: y }, steps: [] }\n  b: { steps: [{ run: '${{ needs.a.outputs.z }}' }] }\n";
    assert.deepEqual(mistakes(jobs), ["the job a has no output z"]);
  });
});
