import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crossCheckFindings } from "../../src/cross-checks/compare.ts";
import { readCrossChecks } from "../../src/cross-checks/declaration.ts";
import { memoryFiles } from "../support/files.ts";
import { unit } from "../units/units.ts";

const FILES: Readonly<Record<string, string>> = {
  "organization.yaml": `organization:
  name: acme
  environments:
    staging:
      cluster_context: "acme/agents:staging"
    production:
      cluster_context: acme/agents:prod
versions: [1.10, two]
`,
  "tofu/stacks/web/staging.tfvars": 'cluster_context = "acme/agents:staging"\nversion = 1.10\nowner = var.x\n',
  "tofu/stacks/web/production.tfvars":
    '# Production.\ncluster_context = "acme/agents:stage"\ntags = { "a b" = "acme" }\n',
  "tofu/stacks/web/main.tf": `terraform {
  backend "s3" {
    bucket = "acme-states"
  }
}

module "net" {
  source = "../../modules/net"
}
`,
  "tofu/backend/web.hcl":
    'bucket = "acme-states"\ntoken  = "hunter1"\npasswords = { prod = "hunter2" }\ntokens = ["hunter3"]\n',
  ".github/workflows/plan.yml": `env:
  CORE: "0123"
jobs:
  plan:
    env: { CORE: "\${{ vars.CORE }}" }
    steps:
      - uses: actions/checkout@v4
        with: { ref: "0123" }
      - run: make
        env: { CORE: "4567" }
`,
  ".github/workflows/other.yml": "jobs: {}\n",
  "broken.yaml": "a: [\n",
};

const UNITS = ["staging", "production"].map((environment) => unit("web", { environment }));
const PLACE = { file: "organization.yaml", line: 20, column: 5 };

/** What the checks find, each as `rule file:line message`. */
async function found(...declared: readonly unknown[]): Promise<readonly string[]> {
  const files = memoryFiles(Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`/ws/${path}`, text])));
  const { checks, findings } = readCrossChecks(
    declared.map((data) => ({ data, place: PLACE })),
    UNITS,
  );
  return [...findings, ...(await crossCheckFindings(checks, files, "/ws"))].map(
    ({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`,
  );
}

const FORM = "cross-check-form organization.yaml:20";

interface Case {
  readonly equal: readonly unknown[];
  readonly found: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  "values that agree, whatever their files": {
    equal: [
      { yaml: "organization.yaml#organization.environments.staging.cluster_context" },
      { tfvars: "tofu/stacks/web/staging.tfvars#cluster_context" },
    ],
    found: [],
  },
  "numbers as they are written": {
    equal: [{ yaml: "organization.yaml#versions[0]" }, { tfvars: "tofu/stacks/web/staging.tfvars#version" }],
    found: [],
  },
  "keys with blanks": {
    equal: [
      { yaml: "organization.yaml#organization.name" },
      { tfvars: 'tofu/stacks/web/production.tfvars#tags."a b"' },
    ],
    found: [],
  },
  "blocks and their labels": {
    equal: [
      { hcl: "tofu/stacks/web/main.tf#terraform.backend.s3.bucket" },
      { backend: "tofu/backend/web.hcl#bucket" },
      { hcl: "tofu/stacks/*/main.tf#terraform.backend.s3.bucket" },
    ],
    found: [],
  },
  "a difference, with both places": {
    equal: [
      { yaml: "organization.yaml#organization.environments.production.cluster_context" },
      { tfvars: "tofu/stacks/web/production.tfvars#cluster_context" },
    ],
    found: [
      'cross-check tofu/stacks/web/production.tfvars:2 cluster_context is "acme/agents:stage", but must be "acme/agents:prod", as organization.environments.production.cluster_context says in organization.yaml:7',
    ],
  },
  "a difference in one of the units": {
    equal: [
      { yaml: "organization.yaml#organization.environments.{environment}.cluster_context" },
      { tfvars: "{path}/{environment}.tfvars#cluster_context" },
    ],
    found: [
      'cross-check tofu/stacks/web/production.tfvars:2 cluster_context is "acme/agents:stage", but must be "acme/agents:prod", as organization.environments.production.cluster_context says in organization.yaml:7',
    ],
  },
  "each difference of many files": {
    equal: [{ backend: "tofu/backend/web.hcl#bucket" }, { workflow: ".github/workflows/*.yml#env.CORE" }],
    found: [
      'cross-check .github/workflows/plan.yml:2 env.CORE is "0123", but must be "acme-states", as bucket says in tofu/backend/web.hcl:1',
      'cross-check .github/workflows/plan.yml:10 env.CORE is "4567", but must be "acme-states", as bucket says in tofu/backend/web.hcl:1',
    ],
  },
  "the inputs of a step": {
    equal: [{ workflow: ".github/workflows/plan.yml#with.ref" }, { workflow: ".github/workflows/plan.yml#env.CORE" }],
    found: [
      'cross-check .github/workflows/plan.yml:10 env.CORE is "4567", but must be "0123", as with.ref says in .github/workflows/plan.yml:8',
    ],
  },
  "a difference of what sounds secret, without the values": {
    equal: [{ backend: "tofu/backend/web.hcl#bucket" }, { backend: "tofu/backend/web.hcl#token" }],
    found: [
      "cross-check tofu/backend/web.hcl:2 token is another value, but must be what bucket says in tofu/backend/web.hcl:1",
    ],
  },
  "a difference below what sounds secret, without the values": {
    equal: [
      { backend: "tofu/backend/web.hcl#passwords.prod" },
      { backend: "tofu/backend/web.hcl#tokens[0]" },
      { backend: "tofu/backend/web.hcl#bucket" },
    ],
    found: [
      "cross-check tofu/backend/web.hcl:4 tokens[0] is another value, but must be what passwords.prod says in tofu/backend/web.hcl:3",
      "cross-check tofu/backend/web.hcl:1 bucket is another value, but must be what passwords.prod says in tofu/backend/web.hcl:3",
    ],
  },
  "a file that is not there": {
    equal: [{ yaml: "organization.yaml#organization.name" }, { tfvars: "nowhere.tfvars#a" }],
    found: [`${FORM} The cross-check finds nothing at "nowhere.tfvars#a": The file: "nowhere.tfvars" does not exist`],
  },
  "a file outside of the repository": {
    equal: [{ yaml: "../../etc/passwd#root" }, { yaml: "organization.yaml#organization.name" }],
    found: [
      `${FORM} The cross-check finds nothing at "../../etc/passwd#root": The file: "../../etc/passwd" lies outside the workspace`,
    ],
  },
  "no file of a pattern": {
    equal: [{ yaml: "organization.yaml#organization.name" }, { tfvars: "tofu/*/staging.tfvars#a" }],
    found: [`${FORM} The cross-check finds nothing at "tofu/*/staging.tfvars#a": there is no such value`],
  },
  "a value that is not there": {
    equal: [{ yaml: "organization.yaml#organization.nmae" }, { yaml: "organization.yaml#organization.name" }],
    found: [`${FORM} The cross-check finds nothing at "organization.yaml#organization.nmae": there is no such value`],
  },
  "a file that cannot be parsed": {
    equal: [{ yaml: "broken.yaml#a" }, { yaml: "organization.yaml#organization.name" }],
    found: [
      `${FORM} The cross-check finds nothing at "broken.yaml#a": broken.yaml:2 cannot be read: The YAML is broken: a [ or { above is not closed, or this line is indented too little`,
    ],
  },
  "what is no single value": {
    equal: [
      { yaml: "organization.yaml#organization" },
      { tfvars: "tofu/stacks/web/production.tfvars#tags" },
      { tfvars: "tofu/stacks/web/staging.tfvars#owner" },
    ],
    found: [
      'cross-check-form organization.yaml:2 The cross-check of "organization.yaml#organization" finds a mapping, and only single values are compared',
      'cross-check-form tofu/stacks/web/production.tfvars:3 The cross-check of "tofu/stacks/web/production.tfvars#tags" finds a mapping, and only single values are compared',
      'cross-check-form tofu/stacks/web/staging.tfvars:3 The cross-check of "tofu/stacks/web/staging.tfvars#owner" finds an expression that only the engine can evaluate, and only single values are compared',
    ],
  },
};

describe("a cross-check", () => {
  for (const [what, { equal, found: expected }] of Object.entries(cases)) {
    it(`finds ${expected.length === 0 ? "nothing" : "what is wrong"}: ${what}`, async () => {
      assert.deepEqual(await found({ equal }), expected);
    });
  }

  it("is called by its name", async () => {
    const equal = [{ backend: "tofu/backend/web.hcl#bucket" }, { yaml: "organization.yaml#organization.name" }];
    const [message = ""] = await found({ name: "Where states lie", equal });
    assert.match(message, /^cross-check organization.yaml:2 Where states lie: organization.name is "acme"/);
  });
});

describe("a cross-check that is written otherwise", () => {
  const one = { yaml: "organization.yaml#organization.name" };
  const LIST = "A cross-check is a list of two or more places under equal:";
  const KEY = "Each place of a cross-check has one key, which is yaml or tfvars or backend or workflow or hcl";
  const written: Readonly<Record<string, readonly [data: unknown, message: string]>> = {
    "no mapping": ["a.yaml#b", LIST],
    "one place": [{ equal: [one] }, LIST],
    "another key": [{ equals: [one, one] }, LIST],
    "a place that is no text": [{ equal: [one, { yaml: 1 }] }, LIST],
    "a kind of file that is not read": [{ equal: [one, { toml: "a#b" }] }, KEY],
    "two kinds at once": [{ equal: [one, { yaml: "a#b", tfvars: "a#b" }] }, KEY],
    "no path": [{ equal: [one, { yaml: "a.yaml" }] }, '"a.yaml" is no file#path'],
    "no file": [{ equal: [one, { yaml: "#a" }] }, '"#a" is no file#path'],
    "a path with a gap": [{ equal: [one, { yaml: "a.yaml#b..c" }] }, '"a.yaml#b..c" is no file#path'],
    "a workflow's job": [
      { equal: [one, { workflow: "a.yml#jobs.plan" }] },
      '"a.yml#jobs.plan" must end in #env.NAME or #with.name',
    ],
    "no placeholder of ours": [{ equal: [one, { yaml: "{env}.yaml#a" }] }, '"{env}" is no placeholder'],
  };
  for (const [what, [data, message]] of Object.entries(written)) {
    it(`is refused where it stands: ${what}`, async () => {
      assert.deepEqual(await found(data), [`${FORM} ${message}`]);
    });
  }
});
