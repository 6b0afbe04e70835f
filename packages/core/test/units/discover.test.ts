import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { StackSettings } from "../../src/organization/model.ts";
import { discoverModules, discoverStackNames, discoverStacks, surveyStacks } from "../../src/units/discover.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { organization, stack } from "./units.ts";

const REPOSITORY = {
  "/w/tofu/stacks/runners/main.tofu": "",
  "/w/tofu/stacks/attic/main.tf": "",
  "/w/tofu/stacks/attic/.terraform/modules/x/main.tf": "",
  "/w/tofu/stacks/json/main.tf.json": "{}",
  "/w/tofu/stacks/json-too/main.tofu.json": "{}",
  "/w/tofu/stacks/README.md": "",
  "/w/tofu/stacks/values/staging.tfvars": "",
  "/w/tofu/stacks/hidden-file/.main.tf": "",
  "/w/tofu/stacks/.hidden/main.tf": "",
  "/w/tofu/stacks/nested/deeper/main.tf": "",
  "/w/infra/legacy/main.tf": "",
};

describe("discoverStackNames", () => {
  it("finds directories with code, sorted", async () => {
    assert.deepEqual(await discoverStackNames(memoryFiles(REPOSITORY), "/w"), ["attic", "json", "json-too", "runners"]);
  });

  it("finds none where there is no such folder", async () => {
    assert.deepEqual(await discoverStackNames(memoryFiles({ "/w/main.tf": "" }), "/w"), []);
  });
});

describe("discoverStacks", () => {
  it("puts what is listed first and gives the rest defaults", async () => {
    const listed = [stack("runners", { dependsOn: ["old"] }), stack("old", { path: "infra/legacy" })];
    const stacks = await discoverStacks(organization({ stacks: listed }), memoryFiles(REPOSITORY), "/w");
    assert.deepEqual(stacks, [...listed, stack("attic"), stack("json"), stack("json-too")]);
  });

  it("takes a directory that is listed under another name for that stack", async () => {
    const listed = [stack("attic-blue", { path: "tofu/stacks/attic" })];
    const stacks = await discoverStacks(organization({ stacks: listed }), memoryFiles(REPOSITORY), "/w");
    assert.deepEqual(
      stacks.map(({ name }) => name),
      ["attic-blue", "json", "json-too", "runners"],
    );
  });

  const refused: readonly [
    what: string,
    listed: readonly StackSettings[],
    files: Readonly<Record<string, string>>,
    says: RegExp,
  ][] = [
    [
      "a listed path that does not exist",
      [stack("a", { path: "infra/none" })],
      {},
      /"a": "infra\/none" does not exist/,
    ],
    ["a listed path that is a file", [stack("a", { path: "tofu/stacks/README.md" })], {}, /is not a directory/],
    ["a listed path without code", [stack("a", { path: "tofu/stacks/values" })], {}, /holds no \.tf or \.tofu file/],
    [
      "a directory that cannot be a stack's name",
      [],
      { "/w/tofu/stacks/my_stack/main.tf": "" },
      /"my_stack" cannot be/,
    ],
    ["two directories for one name", [stack("attic", { path: "infra/legacy" })], {}, /holds code too/],
  ];
  for (const [what, listed, more, says] of refused) {
    it(`refuses ${what}`, async () => {
      const files = memoryFiles({ ...REPOSITORY, ...more });
      const failure = await failureOf(() => discoverStacks(organization({ stacks: listed }), files, "/w"));
      assert.equal(failure.reason, "config-invalid");
      assert.match(failure.message, says);
    });
  }

  it("accepts an odd directory name that is listed under a good one", async () => {
    const files = memoryFiles({ "/w/tofu/stacks/my_stack/main.tf": "" });
    const listed = [stack("my-stack", { path: "tofu/stacks/my_stack" })];
    assert.deepEqual(await discoverStacks(organization({ stacks: listed }), files, "/w"), listed);
  });

  it("refuses a stack that is a link out of the workspace", async () => {
    const files = memoryFiles({ "/elsewhere/main.tf": "" }, { links: { "/w/tofu/stacks/evil": "/elsewhere" } });
    const failure = await failureOf(() => discoverStacks(organization(), files, "/w"));
    assert.equal(failure.detailCode, "path-outside");
  });
});

describe("surveyStacks", () => {
  it("tells everything that is wrong, with its place, and what can be checked all the same", async () => {
    const files = memoryFiles(
      { ...REPOSITORY, "/w/tofu/stacks/my_stack/main.tf": "", "/elsewhere/main.tf": "" },
      { links: { "/w/tofu/stacks/evil": "/elsewhere" } },
    );
    const at = (line: number) => ({ file: "organization.yaml", line, column: 3 });
    const listed = [
      stack("none", { place: at(3) }),
      stack("values", { place: at(4) }),
      stack("attic", { path: "infra/legacy", place: at(5) }),
    ];
    const { stacks, directories, failures } = await surveyStacks(listed, files, "/w");
    assert.deepEqual(
      failures.map(({ message, place }) => [message, place]),
      [
        ['The stack "none": "tofu/stacks/none" does not exist', at(3)],
        ['The stack "values": "tofu/stacks/values" holds no .tf or .tofu file', at(4)],
        ['The stack "attic" lies in "infra/legacy", but tofu/stacks/attic holds code too', at(5)],
        [
          'The stack "evil": "tofu/stacks/evil" leads outside the workspace through a symbolic link',
          { file: "tofu/stacks/evil" },
        ],
        [
          'The directory "tofu/stacks/my_stack" holds code, but "my_stack" cannot be the name of a stack',
          { file: "tofu/stacks/my_stack" },
        ],
      ],
    );
    assert.deepEqual(
      stacks.map(({ name }) => name),
      ["none", "values", "attic", "json", "json-too", "runners"],
    );
    assert.deepEqual(directories, [
      "infra/legacy",
      "tofu/stacks/attic",
      "tofu/stacks/json",
      "tofu/stacks/json-too",
      "tofu/stacks/my_stack",
      "tofu/stacks/runners",
    ]);
  });
});

describe("discoverModules", () => {
  it("finds directories with code at any depth, but nothing the engine keeps", async () => {
    const files = memoryFiles(
      {
        "/w/tofu/modules/dns/main.tf": "",
        "/w/tofu/modules/dns/.terraform/modules/x/main.tf": "",
        "/w/tofu/modules/runner/README.md": "",
        "/w/tofu/modules/runner/docker/main.tofu": "",
      },
      { links: { "/w/tofu/modules/dns/loop": "/w/tofu/modules" } },
    );
    assert.deepEqual(await discoverModules(files, "/w"), ["tofu/modules/dns", "tofu/modules/runner/docker"]);
  });

  it("finds none where there is no such folder", async () => {
    assert.deepEqual(await discoverModules(memoryFiles({ "/w/main.tf": "" }), "/w"), []);
  });

  it("refuses a link out of the workspace", async () => {
    const files = memoryFiles({ "/elsewhere/main.tf": "" }, { links: { "/w/tofu/modules/evil": "/elsewhere" } });
    assert.equal((await failureOf(() => discoverModules(files, "/w"))).detailCode, "path-outside");
  });
});
