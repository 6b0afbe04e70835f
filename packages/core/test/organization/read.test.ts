import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOrganization } from "../../src/organization/read.ts";

const CANONICAL = `
schema_version: 1
organization:
  name: acme
  environments:
    staging:    { domain: staging.acme.example, cluster_context: "acme/agents:staging", namespace: apps-staging }
    production: { domain: acme.example, cluster_context: "acme/agents:prod", namespace: apps, deploy: { require_reviewed_plan: approved } }
stacks:
  attic: {}
  runners:   { depends_on: [attic] }
  dashboard: { path: ./infra//dashboard/, depends_on: [attic, runners@production], environments: [production],
               var_files: ["config/{environment}.tfvars"], backend_config: ["key={stack}/{environment}"], workspace: blue }
runners:
  docker:
    type: docker
    image: "docker:27"
    concurrent_jobs: 4
    tags: [docker]
    resources: { cpu_request: 500m, cpu_limit: 2, memory_request: 512Mi, memory_limit: 1Gi }
    hpa: { min_replicas: 1, max_replicas: 3, target_cpu_utilization: 70 }
    environments: [production]
cache: { server: "https://attic.acme.example", name: main, storage_size: 50Gi }
checks: [{ name: dashboard, http: "https://{{ outputs.dashboard.host }}/healthz", expect: { status: 200 } }]
policy: { max_destroy: 3, protect: ["module.attic.*"] }
drift:
  ignore: [{ address: "module.*", type: local_file, attribute: content, reason: rotated, owner: ops, expires: 2027-01-31 }]
  owners: { attic: "@ops" }
notifications: {}
cross_checks: [{ any: thing }]
`;

const NO_PARTS = { checks: [], drift: { ignore: [], owners: undefined }, crossChecks: [] };
const IGNORED = {
  address: "module.*",
  type: "local_file",
  attribute: "content",
  reason: "rotated",
  owner: "ops",
  expires: "2027-01-31",
};

const CHECK = {
  name: "dashboard",
  http: "https://{{ outputs.dashboard.host }}/healthz",
  expect: { status: 200 },
};
const NO_POLICY = { maxDestroy: undefined, protect: [] };

const DEFAULTS = {
  perEnvironment: [],
  dependsOn: [],
  environments: undefined,
  varFiles: [],
  backendConfig: [],
  workspace: undefined,
};

const at = (line: number, column: number) => ({ file: "organization.yaml", line, column });

describe("readOrganization", () => {
  it("reads the canonical shape whole", () => {
    const { organization, findings } = readOrganization(CANONICAL, "organization.yaml", []);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      { ...organization, ...NO_PARTS },
      {
        profile: "b",
        name: "acme",
        environments: [
          {
            name: "staging",
            domain: "staging.acme.example",
            clusterContext: "acme/agents:staging",
            namespace: "apps-staging",
            requireReviewedPlan: undefined,
          },
          {
            name: "production",
            domain: "acme.example",
            clusterContext: "acme/agents:prod",
            namespace: "apps",
            requireReviewedPlan: "approved",
          },
        ],
        stacks: [
          { ...DEFAULTS, name: "attic", path: "tofu/stacks/attic", place: at(9, 3) },
          { ...DEFAULTS, name: "runners", path: "tofu/stacks/runners", dependsOn: ["attic"], place: at(10, 3) },
          {
            name: "dashboard",
            path: "infra/dashboard",
            dependsOn: ["attic", "runners@production"],
            environments: ["production"],
            perEnvironment: [],
            varFiles: ["config/{environment}.tfvars"],
            backendConfig: ["key={stack}/{environment}"],
            workspace: "blue",
            // Where its path stands, not its name.
            place: at(11, 22),
          },
        ],
        runners: [{ name: "docker", type: "docker", tags: ["docker"], environments: ["production"] }],
        policy: { maxDestroy: 3, protect: ["module.attic.*"] },
        ...NO_PARTS,
      },
    );
  });

  it("hands parts on as plain data, with their places", () => {
    const { organization } = readOrganization(CANONICAL, "organization.yaml", []);
    const { checks, drift, crossChecks } = organization ?? {};
    assert.deepEqual(JSON.parse(JSON.stringify({ checks, drift, crossChecks })), {
      checks: [{ data: CHECK, place: at(23, 10) }],
      drift: {
        ignore: [{ data: IGNORED, place: at(26, 12) }],
        owners: { data: { attic: "@ops" }, place: at(27, 11) },
      },
      crossChecks: [{ data: { any: "thing" }, place: at(29, 16) }],
    });
  });

  it("reads what a stack says for an environment alone", () => {
    const environments = "staging: { workspace: blue, var_files: [a.tfvars] }, production: ";
    const text = `schema_version: 1\norganization: { name: acme, environments: { staging: {}, production: {} } }\nstacks: { attic: { environments: { ${environments} } } }\n`;
    const { organization, findings } = readOrganization(text, "o.yaml", []);
    assert.deepEqual(findings, []);
    const { dependsOn, backendConfig, workspace } = DEFAULTS;
    assert.deepEqual(organization?.stacks[0]?.environments, ["staging", "production"]);
    assert.deepEqual(organization.stacks[0].perEnvironment, [
      { environment: "staging", dependsOn, varFiles: ["a.tfvars"], backendConfig, workspace: "blue" },
      { environment: "production", dependsOn, varFiles: [], backendConfig, workspace },
    ]);
  });

  it("needs no more than a name", () => {
    const { organization, findings } = readOrganization(
      "schema_version: 1\norganization:\n  name: acme\n",
      "o.yaml",
      [],
    );
    assert.deepEqual(findings, []);
    assert.deepEqual(organization, {
      profile: "b",
      name: "acme",
      environments: [],
      runners: [],
      stacks: [],
      policy: NO_POLICY,
      ...NO_PARTS,
    });
  });

  it("takes keys without a value for keys that are not there", () => {
    const text = "schema_version: 1\norganization: { name: acme }\nstacks:\n  attic:\nrunners:\nchecks:\ncache:\n";
    const { organization, findings } = readOrganization(text, "organization.yaml", []);
    assert.deepEqual(findings, []);
    assert.deepEqual(organization?.stacks, [
      { ...DEFAULTS, name: "attic", path: "tofu/stacks/attic", place: at(4, 3) },
    ]);
  });

  it("gives the organization beside warnings, and none beside errors", () => {
    const warned = readOrganization("organization: { name: acme }", "o.yaml", []);
    assert.deepEqual(warned.findings, [
      {
        rule: "schema-version-missing",
        severity: "warning",
        reason: "config-invalid",
        file: "o.yaml",
        line: 1,
        column: 1,
        message: "schema_version is missing; the file is read as version 1",
        fix: "Write schema_version: 1 as the first line.",
      },
    ]);
    assert.equal(warned.organization?.name, "acme");
    assert.equal(readOrganization("organization: { nme: acme }", "o.yaml", []).organization, undefined);
  });

  it("finds everything at once, in the order of the file", () => {
    const text = [
      "schema_version: 2",
      "organization: { nme: acme, environments: { Staging: {} } }",
      "stacks:",
      "  attic: { depends_on: [nothing], path: /etc }",
      "checks: {}",
    ].join("\n");
    const { findings } = readOrganization(text, "o.yaml", []);
    assert.deepEqual(
      findings.map(({ rule, line }) => `${line} ${rule}`),
      [
        "1 schema-version",
        "2 required-field",
        "2 unknown-key",
        "2 name-format",
        "4 unresolved-ref",
        "4 path",
        "5 type",
      ],
    );
  });

  it("keeps words YAML would turn into something else", () => {
    const text =
      "schema_version: 1\norganization: { name: no, environments: { 012: {}, 1e3: {}, no: {}, 2024-01-01: {} } }";
    const { organization, findings } = readOrganization(text, "o.yaml", []);
    assert.deepEqual(findings, []);
    assert.equal(organization?.name, "no");
    assert.deepEqual(
      organization.environments.map(({ name }) => name),
      ["012", "1e3", "no", "2024-01-01"],
    );
  });

  it("counts columns as an editor does, whatever the file begins with", () => {
    const { findings } = readOrganization("organization: { nme: x }\n", "o.yaml", []);
    assert.equal(findings.at(-1)?.column, 17);
    assert.deepEqual(readOrganization("\uFEFForganization: { nme: x }\r\n", "o.yaml", []).findings, findings);
  });

  it("cannot be made to reach a prototype", () => {
    const text =
      "schema_version: 1\norganization: { name: acme }\nchecks: [{ __proto__: { polluted: true }, constructor: 1 }]\n__proto__: {}";
    const { findings } = readOrganization(text, "o.yaml", []);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["unknown-key"],
    );
    const { organization } = readOrganization(text.replace("\n__proto__: {}", ""), "o.yaml", []);
    const check = organization?.checks[0]?.data;
    assert.ok(typeof check === "object" && check !== null);
    assert.equal(Object.getPrototypeOf(check), null);
    assert.deepEqual(Object.keys(check), ["__proto__", "constructor"]);
    assert.equal("polluted" in {}, false);
  });

  it("knows stacks that are only directories", () => {
    const text = "schema_version: 1\norganization: { name: acme }\nstacks: { b: { depends_on: [a] } }";
    assert.deepEqual(readOrganization(text, "o.yaml", ["a"]).findings, []);
    assert.equal(readOrganization(text, "o.yaml", []).findings[0]?.rule, "unresolved-ref");
    const renamed = text.replace("stacks: {", "stacks: { other: { path: tofu/stacks/a },");
    assert.equal(readOrganization(renamed, "o.yaml", ["a"]).findings[0]?.rule, "unresolved-ref");
  });
});
