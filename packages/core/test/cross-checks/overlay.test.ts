import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crossCheckFindings } from "../../src/cross-checks/compare.ts";
import { overlayChecks } from "../../src/cross-checks/overlay.ts";
import { memoryFiles } from "../support/files.ts";

const CONFIG = "config/organization.yaml";
const OVERLAY = `overlay_kind: implementation
owner: { github_config_url: "https://github.com/acme", github_app_secret_name: acme-app }
core: { pinned_commit: ${"a".repeat(40)} }
substrate:
  cluster: { context: acme-prod }
  state_backend: { bucket: acme-states, key_prefix: acme, endpoint: "https://s3.acme.example" }
  caches: { attic_server: "" }
`;
const RIGHT: Readonly<Record<string, string>> = {
  [CONFIG]: OVERLAY,
  "tofu/stacks/arc/production.tfvars": `cluster_context = "acme-prod"
github_config_url = "https://github.com/acme"
github_config_secret = "acme-app"
attic_server = "https://attic.acme.example"
`,
  "tofu/backend/arc.hcl": `bucket = "acme-states"
key = "acme/arc/terraform.tfstate"
endpoints = { s3 = "https://s3.acme.example" }
`,
  ".github/workflows/plan.yml": `env:\n  GF_CORE_REF: ${"a".repeat(40)}\n`,
  ".github/workflows/lint.yml": "jobs: {}\n",
};

/** What an overlay's files come to, each as `file:line message`. */
async function found(changed: Readonly<Record<string, string>>, base = ""): Promise<readonly string[]> {
  const all = Object.entries({ ...RIGHT, ...changed }).map(([path, text]) => [`/ws/${path}`, text] as const);
  const files = memoryFiles(Object.fromEntries(all));
  const findings = await crossCheckFindings(overlayChecks(CONFIG), files, "/ws", { file: CONFIG, base });
  return findings.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

describe("what an overlay says twice", () => {
  it("agrees, where it is said at all and filled in", async () => {
    assert.deepEqual(await found({}), []);
    assert.deepEqual(await found({ [CONFIG]: "overlay_kind: implementation\n" }), []);
  });

  const cases: Readonly<Record<string, readonly [file: string, text: string, found: string]>> = {
    "the cluster": [
      "tofu/stacks/arc/production.tfvars",
      'cluster_context = "acme-dev"\n',
      'tofu/stacks/arc/production.tfvars:1 cluster_context is "acme-dev", but must be "acme-prod", as substrate.cluster.context says in config/organization.yaml:5',
    ],
    "the bucket": [
      "tofu/backend/other.hcl",
      'bucket = "states"\n',
      'tofu/backend/other.hcl:1 bucket is "states", but must be "acme-states", as substrate.state_backend.bucket says in config/organization.yaml:6',
    ],
    "the state's key": [
      "tofu/backend/arc.hcl",
      'key = "acme-arc/terraform.tfstate"\n',
      'tofu/backend/arc.hcl:1 key is "acme-arc/terraform.tfstate", but must begin with "acme/", as substrate.state_backend.key_prefix says in config/organization.yaml:6',
    ],
    "the core's commit": [
      ".github/workflows/apply.yaml",
      "jobs:\n  apply:\n    env:\n      GF_CORE_REF: main\n",
      `.github/workflows/apply.yaml:4 env.GF_CORE_REF is "main", but must be "${"a".repeat(40)}", as core.pinned_commit says in config/organization.yaml:3`,
    ],
  };
  for (const [what, [file, text, expected]] of Object.entries(cases)) {
    it(`is told where it does not agree: ${what}`, async () => {
      assert.deepEqual(await found({ [file]: text }), [expected]);
    });
  }

  const own = "substrate: { cluster: { context: acme-dev }, state_backend: { bucket: } }\n";
  const split = { [CONFIG]: own, "base.yaml": OVERLAY, "tofu/backend/arc.hcl": 'bucket = "a"\nkey = "b"\n' };

  it("is compared as it is merged over its base", async () => {
    assert.deepEqual(await found(split, "base.yaml"), [
      'tofu/stacks/arc/production.tfvars:1 cluster_context is "acme-prod", but must be "acme-dev", as substrate.cluster.context says in config/organization.yaml:1',
      'tofu/backend/arc.hcl:2 key is "b", but must begin with "acme/", as substrate.state_backend.key_prefix says in base.yaml:6',
    ]);
  });
});
