import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadOrganization, requireOrganization } from "../../src/organization/load.ts";
import type { Files } from "../../src/ports/files.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";

const TEXT = "schema_version: 1\norganization: { name: acme }\nstacks: { b: { depends_on: [a] } }\n";
const FILES = memoryFiles(
  {
    "/w/organization.yaml": TEXT,
    "/w/config/org.yaml": TEXT.replace("acme", "other"),
    "/w/broken.yaml": "schema_version: 1\norganization: { nme: x }\ncheks: []\n",
    "/w/large.yaml": `organization: { name: "${"x".repeat(1_100_000)}" }`,
    "/w/tofu/stacks/a/main.tf": "",
    "/outside.yaml": TEXT,
  },
  { special: ["/w/fifo"], links: { "/w/link.yaml": "/outside.yaml" } },
);

describe("loadOrganization", () => {
  it("reads the file with the stacks that lie in the workspace", async () => {
    const { organization, findings } = await loadOrganization(FILES, "/w", "organization.yaml");
    assert.deepEqual(findings, []);
    assert.equal(organization?.name, "acme");
    assert.equal((await loadOrganization(FILES, "/w", "./config/org.yaml")).organization?.name, "other");
  });

  it("names the file in findings as the repository does", async () => {
    const { organization, findings } = await loadOrganization(FILES, "/w", "/w/./broken.yaml");
    assert.equal(organization, undefined);
    assert.deepEqual(
      findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
      ["broken.yaml:2 required-field", "broken.yaml:2 unknown-key", "broken.yaml:3 unknown-key"],
    );
  });

  it("does not read a file that is too large", async () => {
    const files: Files = { ...FILES, readText: () => assert.fail("it was read") };
    const { organization, findings } = await loadOrganization(files, "/w", "large.yaml");
    assert.equal(organization, undefined);
    assert.equal(findings[0]?.rule, "too-large");
  });

  const refused: readonly [config: string, reason: string, detailCode: string, says: RegExp][] = [
    ["none.yaml", "config-invalid", "not-a-file", /^none\.yaml does not exist/],
    ["tofu", "config-invalid", "not-a-file", /^tofu is not a file/],
    ["fifo", "config-invalid", "not-a-file", /^fifo is not a file/],
    ["../outside.yaml", "input-invalid", "path-outside", /^Input config/],
    ["link.yaml", "input-invalid", "path-outside", /symbolic link/],
    ["-x", "input-invalid", "leading-dash", /^Input config/],
  ];
  for (const [config, reason, detailCode, says] of refused) {
    it(`refuses ${config}`, async () => {
      const failure = await failureOf(() => loadOrganization(FILES, "/w", config));
      assert.deepEqual([failure.reason, failure.detailCode], [reason, detailCode]);
      assert.match(failure.message, says);
    });
  }

  it("says so when the file cannot be read", async () => {
    const files: Files = { ...FILES, readText: () => Promise.reject(new Error("EACCES: permission denied")) };
    const failure = await failureOf(() => loadOrganization(files, "/w", "organization.yaml"));
    assert.deepEqual([failure.reason, failure.detailCode], ["config-invalid", "unreadable"]);
    assert.equal(failure.cause, "EACCES: permission denied");
  });
});

describe("requireOrganization", () => {
  it("gives the organization", async () => {
    assert.equal(requireOrganization(await loadOrganization(FILES, "/w", "organization.yaml")).name, "acme");
  });

  it("fails with the first error, its place and how many more there are", async () => {
    const reading = await loadOrganization(FILES, "/w", "broken.yaml");
    assert.deepEqual(await failureOf(() => requireOrganization(reading)), {
      reason: "config-invalid",
      message: "organization.name is missing (and 2 more: validate-org lists them all)",
      hint: "Write the organization's name, such as name: acme.",
      detailCode: "required-field",
      place: { file: "broken.yaml", line: 2, column: 1 },
    });
  });
});
