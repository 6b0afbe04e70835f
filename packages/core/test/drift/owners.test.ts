import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeOwners } from "../../src/drift/codeowners.ts";
import { ownersOf, parseOwners } from "../../src/drift/owners.ts";
import type { Unit } from "../../src/units/unit.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";

/** Pattern, path, and whether it matches: GitHub's own examples first. */
const patterns: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
  ["*", "main.tf", true],
  ["*", "a/b/main.tf", true],
  ["*.tf", "a/b/main.tf", true],
  ["*.tf", "a/b/main.tofu", false],
  ["/build/logs/", "build/logs/deep/x.txt", true],
  ["/build/logs/", "a/build/logs/x.txt", false],
  ["docs/*", "docs/getting-started.md", true],
  ["docs/*", "docs/build-app/troubleshooting.md", false],
  ["apps/", "apps/x.tf", true],
  ["apps/", "a/b/apps/x.tf", true],
  ["apps/", "a/apps", false],
  ["/docs/", "docs/x", true],
  ["/docs/", "a/docs/x", false],
  ["**/logs", "build/logs/x", true],
  ["**/logs", "deep/ly/logs/x", true],
  ["**/logs", "logs/x", true],
  ["/apps/github", "apps/github/x.tf", true],
  ["/apps/github", "apps/gitlab/x.tf", false],
  ["tofu/stacks/attic", "tofu/stacks/attic/main.tf", true],
  ["tofu/stacks/attic", "x/tofu/stacks/attic/main.tf", false],
  ["tofu/**/main.tf", "tofu/stacks/attic/main.tf", true],
  ["tofu/**/main.tf", "tofu/main.tf", true],
  ["tofu/**", "tofu/stacks/attic/main.tf", true],
  ["tofu/**", "other/main.tf", false],
  ["tofu/stack?/", "tofu/stacks/main.tf", true],
  ["tofu/s*s/attic/", "tofu/stacks/attic/main.tf", true],
  ["tofu/*/attic/", "tofu/a/b/attic/main.tf", false],
  ["Tofu/", "tofu/main.tf", false],
  ["my\\ docs/", "my docs/x.tf", true],
  ["!main.tf", "main.tf", false],
  ["[m]ain.tf", "main.tf", false],
  ["main.tf", "mainxtf", false],
];

describe("a pattern of CODEOWNERS", () => {
  for (const [pattern, path, matches] of patterns) {
    it(`${pattern} ${matches ? "matches" : "does not match"} ${path}`, () => {
      assert.deepEqual(codeOwners(`${pattern} @ada\n`, path), matches ? ["@ada"] : []);
    });
  }
});

describe("code owners", () => {
  const file = [
    "# all of it",
    "*            @acme/everyone",
    "/tofu/       @acme/platform @bob  # and Bob",
    "/tofu/free/",
    "/tofu/mail/  ops@acme.example @acme/mail",
  ].join("\r\n");
  const cases: readonly (readonly [path: string, owners: readonly string[]])[] = [
    ["README.md", ["@acme/everyone"]],
    ["tofu/a/main.tf", ["@acme/platform", "@bob"]],
    ["tofu/free/main.tf", []],
    ["tofu/mail/main.tf", ["@acme/mail"]],
  ];
  for (const [path, owners] of cases) {
    it(`of ${path} are ${owners.length === 0 ? "nobody" : owners.join(" ")}`, () => {
      assert.deepEqual(codeOwners(file, path), owners);
    });
  }
});

const PLACE = { file: "organization.yaml", line: 9 };
const unit = (id: string): Unit => {
  const [stack = "", environment = ""] = id.split("@");
  const none = { varFiles: [], vars: [], backendConfig: [], workspace: "default", parallelism: 0, dependsOn: [] };
  return { id, stack, environment, directory: `tofu/stacks/${stack}`, ...none };
};

describe("owners of a unit", () => {
  const files = memoryFiles({
    "/ws/CODEOWNERS": "*.tf @acme/code\n/tofu/stacks/web/ @eve\n",
    "/ws/docs/CODEOWNERS": "* @acme/late\n",
    "/ws/tofu/stacks/web/a.tf": "",
    "/ws/tofu/stacks/db/z.tf": "",
  });
  const data = { db: "@ada", "*@production": ["@acme/production", "@bob"] };
  const owners = ownersOf(parseOwners({ data, place: PLACE }), files, "/ws");
  const cases: readonly (readonly [id: string, expected: readonly string[]])[] = [
    ["db@staging", ["@ada"]],
    ["db@production", ["@acme/production", "@bob"]],
    ["web@staging", ["@eve"]],
    ["api@staging", ["@acme/code"]],
  ];
  for (const [id, expected] of cases) {
    it(`${id} are ${expected.join(" ")}`, async () => {
      assert.deepEqual(await owners(unit(id)), expected);
    });
  }

  it("are none where nothing says it", async () => {
    assert.deepEqual(await ownersOf(parseOwners(undefined), memoryFiles({}), "/ws")(unit("web@staging")), []);
  });

  for (const wrong of ["ada", "@ada bob", "ops@acme.example", "@acme/<b>", ""]) {
    it(`${JSON.stringify(wrong)} is nobody's name`, async () => {
      const { reason, detailCode, place } = await failureOf(() =>
        parseOwners({ data: { attic: [wrong] }, place: PLACE }),
      );
      assert.deepEqual([reason, detailCode, place], ["config-invalid", "drift-owners", PLACE]);
    });
  }
});
