/** What the guides show is what the tests run. */
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, it } from "node:test";
import { readOrganization } from "@flywheel/core/organization/read";
import * as v from "valibot";
import { parse } from "yaml";
import { readMarkdown } from "./markdown.ts";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const shown = (guide: string): readonly string[] =>
  readMarkdown(read(`docs/guides/${guide}`)).code.map(({ text }) => `${text}\n`);

describe("the guide of the pipeline", () => {
  const callers = globSync("test/fixtures/newcomer/.github/workflows/*.yml", { cwd: ROOT });

  it("and a newcomer have the same three files, of 45 lines at most", () => {
    assert.deepEqual(callers.map((path) => basename(path)).toSorted(), ["deploy.yml", "drift.yml", "pull-request.yml"]);
    assert.ok(callers.flatMap((path) => read(path).trimEnd().split("\n")).length <= 45);
  });

  for (const path of callers) {
    it(`shows ${basename(path)} as it runs in act`, () => {
      assert.ok(shown("pipeline.md").includes(read(path)));
    });
  }
});

describe("the guide from a workflow of one's own", () => {
  const text = read("test/fixtures/by-hand/.github/workflows/infrastructure.yml");
  const guide = read("docs/guides/from-workflows.md");
  const table = guide.split("## Where each part went")[1] ?? "";

  it("begins with one of 300 lines, and tells of all its jobs and triggers", () => {
    assert.equal(text.trimEnd().split("\n").length, 300);
    const { jobs } = v.parse(v.object({ jobs: v.record(v.string(), v.unknown()) }), parse(text));
    const missing = Object.keys(jobs).filter((name) => !table.includes(name.replace(/-.*/, "")));
    assert.deepEqual(missing, []);
    for (const part of ["paths", "concurrency", "environment", "upload-artifact", "ADMIN_TOKEN"]) {
      assert.ok(text.includes(part) && table.includes(part), part);
    }
  });

  it("ends with an organization file that is right", () => {
    const [organization = ""] = shown("from-workflows.md").filter((block) => block.startsWith("schema_version: 1"));
    assert.deepEqual(readOrganization(organization, "organization.yaml", []).findings, []);
  });
});
