import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { loadOrganization } from "../../src/organization/load.ts";
import { PROFILES, type Profile } from "../../src/organization/model.ts";
import { readOrganization } from "../../src/organization/read.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";

const FILES: Readonly<Record<Profile, string>> = {
  b: "schema_version: 1\norganization: { name: acme, environments: { prod: { cluster_context: k } } }\n",
  a: "organization: { name: acme, group_path: acme }\ngitlab: { project_id: 1, agent_group: acme/agents }\nclusters: [{ name: prod, domain: a.example, context: k }]\n",
  c: "organization: { name: acme }\nenvironments: { prod: { cluster_context: k } }\n",
  e: "schema_version: 1\noverlay_kind: implementation\nowner: { slug: acme }\nsubstrate: { cluster: { name: prod, context: k } }\n",
};

describe("the shape of a file", () => {
  for (const profile of PROFILES) {
    it(`${profile} is told by its keys, and comes to the same model`, () => {
      const reading = readOrganization(FILES[profile], "o.yaml", []);
      const { organization, findings } = reading;
      assert.deepEqual(findings, []);
      assert.equal(organization?.profile, profile);
      assert.deepEqual(
        [organization.name, ...organization.environments.map(({ name, clusterContext }) => [name, clusterContext])],
        ["acme", ["prod", "k"]],
      );
      assert.deepEqual(readOrganization(FILES[profile], "o.yaml", [], { profile }), reading);
    });

    it(`${profile} takes what flywheel adds`, () => {
      const text = `${FILES[profile]}stacks: { x: {} }\nchecks: [{}]\npolicy: { max_destroy: 1 }\ndrift: {}\ncross_checks: [1]\nnotifications: {}\n`;
      const { organization, findings } = readOrganization(text, "o.yaml", []);
      assert.deepEqual(findings, []);
      assert.deepEqual(
        [organization?.stacks.length, organization?.checks.length, organization?.policy.maxDestroy],
        [1, 1, 1],
      );
    });
  }

  it("of an overlay has runners by its shared labels", () => {
    const text = `${FILES.e}runner_contract: { shared_labels: [acme-nix, "X64"] }\n`;
    const { organization } = readOrganization(text, "o.yaml", []);
    assert.deepEqual(organization?.runners, [
      { name: "acme-nix", type: undefined, tags: ["acme-nix"], environments: [] },
    ]);
  });

  it("is canonical with an organization that has nothing but a name, whatever else there is", () => {
    const { findings } = readOrganization("organization: { name: acme }\nrunnrs: {}\nteams: []\n", "o.yaml", []);
    assert.deepEqual(
      findings.map(({ rule, line, fix }) => `${line} ${rule} ${fix.split(" ", 4).join(" ")}`),
      [
        "1 schema-version-missing Write schema_version: 1 as",
        '2 unknown-key Did you mean "runners"?',
        "3 unknown-key Known here: schema_version, organization,",
      ],
    );
  });

  it("asked for is what the file is held against", () => {
    const fragment = "organization: { name: acme }\nrunner: {}\n";
    const { findings } = readOrganization(fragment, "o.yaml", [], { profile: "b" });
    assert.deepEqual(
      findings.map(({ rule, line }) => `${line} ${rule}`),
      ["1 schema-version-missing", "2 unknown-key"],
    );
  });

  it("that is clearly of another one is told in one finding", () => {
    const { findings, organization } = readOrganization(FILES.a, "o.yaml", [], { profile: "b" });
    assert.equal(organization, undefined);
    assert.deepEqual(
      findings.map(({ rule, message }) => [rule, message]),
      [["not-recognised", "The input profile is b, but by its keys the file has the shape a (clusters)"]],
    );
    assert.match(findings[0]?.fix ?? "", /^Set the input profile to a or auto, or write .* shape b \(canonical\)\.$/);
  });

  it("with keys of its own stays what it is asked for", () => {
    const both = `${FILES.b}clusters: []\n`;
    const { findings } = readOrganization(both, "o.yaml", [], { profile: "b" });
    assert.deepEqual(
      findings.map(({ rule, line }) => `${line} ${rule}`),
      ["3 unknown-key"],
    );
  });
});

describe("a file merged over its base", () => {
  const merged = (base: string, text: string) =>
    readOrganization(text, "own.yaml", [], { base: { text: base, file: "base.yaml" } });

  it("wins key by key", () => {
    const { organization, findings } = merged(
      "schema_version: 1\norganization: { name: base, environments: { a: { domain: a.example }, b: {} } }\npolicy: { protect: [x, y] }\n",
      "organization: { name: own, environments: { a: { namespace: n }, b: } }\npolicy: { protect: [z] }\n",
    );
    assert.deepEqual(findings, []);
    assert.equal(organization?.name, "own");
    assert.deepEqual(
      organization.environments.map(({ name, domain, namespace }) => [name, domain, namespace]),
      [
        ["a", "a.example", "n"],
        ["b", undefined, undefined],
      ],
    );
    assert.deepEqual(organization.policy.protect, ["z"]);
  });

  it("is found wrong where the value stands", () => {
    const { findings } = merged(
      "schema_version: 1\norganization:\n  name: base\n  nme: x\nstacks: { a: { path: /etc } }\n",
      "stacks: { b: { path: /tmp } }\n",
    );
    assert.deepEqual(
      findings.map(({ rule, file, line }) => `${file}:${line} ${rule}`),
      ["own.yaml:1 path", "base.yaml:4 unknown-key", "base.yaml:5 path"],
    );
  });

  it("is not read when the base cannot be", () => {
    const { organization, findings } = merged("# nothing\n", FILES.b);
    assert.equal(organization, undefined);
    assert.deepEqual(
      findings.map(({ rule, file }) => `${file} ${rule}`),
      ["base.yaml empty"],
    );
  });

  it("is read with its base from the workspace", async () => {
    const files = memoryFiles({ "/w/own.yaml": "organization: { name: own }\n", "/w/base.yaml": FILES.b });
    const load = (base: string) => loadOrganization(files, "/w", "own.yaml", { profile: "auto", base });
    assert.equal((await load("base.yaml")).organization?.environments.length, 1);
    assert.equal((await load("")).organization?.environments.length, 0);
    const failure = await failureOf(() => load("none.yaml"));
    assert.deepEqual([failure.detailCode, failure.message], ["not-a-file", "none.yaml does not exist"]);
    assert.match(failure.hint, /input base/);
  });
});
