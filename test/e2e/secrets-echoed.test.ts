/** A provider that puts secrets into its warnings and errors, which the engine marks nowhere. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { findSecrets } from "./search.ts";
import { messages } from "./stages.ts";

// The runner was never told of it: it masks nothing.
const SECRET = "hunter2!'s (own)*word";
const ECHOED = /postgres:\/\/admin:\\?\(sensitive\\?\)@db/;

const HEAD = `terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud", version = "~> 0.1" }
  }
  backend "http" {}
}
`;
const STRING = 'variable "token" {\n  type      = string\n  sensitive = true\n}\n';
const OBJECT = 'variable "token" {\n  type      = object({ password = string })\n  sensitive = true\n}\n';
const UNFORMATTED = `variable "token" {
type = string
validation {
condition = length(var.token) > 3
error_message = "short"
}
sensitive = true
}
`;

interface Given {
  readonly declaration: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
}

const WAYS: Readonly<Record<string, Given>> = {
  "a file of variables": {
    declaration: STRING,
    files: { "env.tfvars": `token = "${SECRET}"\n` },
    inputs: { "var-files": "env.tfvars" },
  },
  "an object in terraform.tfvars": {
    declaration: OBJECT,
    files: { "stack/terraform.tfvars": `token = {\n  password = "${SECRET}"\n}\n` },
  },
  "an object in *.auto.tfvars.json": {
    declaration: OBJECT,
    files: { "stack/a.auto.tfvars.json": JSON.stringify({ token: { password: SECRET } }) },
  },
  "JSON in TF_VAR_": { declaration: OBJECT, environment: { TF_VAR_token: JSON.stringify({ password: SECRET }) } },
  "an expression in TF_VAR_": { declaration: OBJECT, environment: { TF_VAR_token: `{ password = "${SECRET}" }` } },
  "TF_VAR_, and declared without indentation": { declaration: UNFORMATTED, environment: { TF_VAR_token: SECRET } },
};

let opened: OpenWorld;
let runs = 0;

before(async () => {
  opened = await openWorld("steps");
});
after(() => opened.close());

/** Runs an action on the one stack, with this as its code and a state of its own. */
async function run(
  action: string,
  state: string,
  code: string,
  { files = {}, environment = {}, inputs = {} }: Partial<Given> = {},
  runId = String(++runs),
): Promise<StepResult> {
  const { repository, lab, secrets } = opened.world;
  repository.git("reset", "--quiet", "--hard");
  repository.git("clean", "--quiet", "--force", "-d");
  for (const [path, text] of Object.entries({ ...files, "stack/main.tf": HEAD + code })) repository.write(path, text);
  return runStep(opened.world, { name: action, runId, event: "push", environment }, action, {
    "working-directory": "stack",
    "backend-config": lab.stateBackend.backendConfig(state).join("\n"),
    ...(action === "drift-check" ? {} : { "plan-key": secrets.planKey }),
    ...inputs,
  });
}

function leaks(step: StepResult): readonly string[] {
  const issues = opened.world.forge.state.issues().map(({ body }) => body);
  const written = {
    "the log": step.raw.filter((line) => !line.startsWith("::add-mask::")).join("\n"),
    "the summary": step.summary,
    "the outputs": JSON.stringify(step.outputs),
    "the issues": issues.join("\n"),
  };
  return findSecrets(
    { "the secret": SECRET },
    Object.entries(written).map(([where, text]) => ({ where, text })),
  );
}

/** Plans and applies. */
async function deploy(state: string, code: string, given: Partial<Given> = {}): Promise<readonly StepResult[]> {
  const runId = String(++runs);
  const plan = await run("tofu-plan", state, code, given, runId);
  const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = plan.outputs;
  const inputs = { ...given.inputs, "bundle-name": name, "bundle-sha256": sha256 };
  return [plan, await run("tofu-apply", state, code, { ...given, inputs }, runId)];
}

describe("a secret that a provider echoes", () => {
  for (const [way, given] of Object.entries(WAYS)) {
    it(`is hidden when a plan fails and it was given by ${way}`, async () => {
      const value = given.declaration === OBJECT ? "var.token.password" : "var.token";
      const code = `${given.declaration}resource "fakecloud_object" "a" {\n  name   = "a"\n  secret = ${value}\n}\n`;
      const environment = { ...given.environment, FAKECLOUD_ECHO: "plan-error" };
      const plan = await run("tofu-plan", `failing-${runs}`, code, { ...given, environment });
      assert.equal(plan.outputs["failure-reason"], "plan-failed");
      assert.match(messages(plan).join("\n"), ECHOED);
      assert.deepEqual(leaks(plan), []);
    });
  }

  describe("and that the state holds", () => {
    const code = 'resource "fakecloud_object" "kept" {\n  name = "kept"\n}\n';
    before(async () => {
      const secret = code.replace("\n}", `\n  secret = ${JSON.stringify(SECRET)}\n}`);
      const [, apply] = await deploy("kept", secret);
      assert.equal(apply?.outcome, "success");
    });

    for (const action of ["tofu-plan", "drift-check"]) {
      it(`is hidden when the refresh of ${action} fails`, async () => {
        const step = await run(action, "kept", code, { environment: { FAKECLOUD_ECHO: "read-error" } });
        assert.match(step.log.join("\n"), ECHOED);
        assert.deepEqual(leaks(step), []);
      });
    }

    it("is hidden when a plan fails that has just read it", async () => {
      const reader = `data "fakecloud_object" "kept" {
  name = "kept"
}
resource "fakecloud_object" "reader" {
  name   = "reader"
  secret = data.fakecloud_object.kept.secret
}
`;
      const plan = await run("tofu-plan", "failed-reader", reader, { environment: { FAKECLOUD_ECHO: "plan-error" } });
      assert.match(messages(plan).join("\n"), ECHOED);
      assert.deepEqual(leaks(plan), []);
    });

    it("is hidden where a data source reads it and another attribute and an output carry it on", async () => {
      const { cloud } = opened.world.lab;
      cloud.edit("kept", { content: `postgres://admin:${SECRET}@db` });
      const [plan, apply] = await deploy(
        "reader",
        `data "fakecloud_object" "kept" {
  name = "kept"
}
resource "fakecloud_object" "reader" {
  name    = "reader"
  content = data.fakecloud_object.kept.content
}
output "url" {
  value = data.fakecloud_object.kept.content
}
output "open" {
  value = "open"
}
`,
      );
      assert.match(plan?.summary ?? "", ECHOED);
      assert.deepEqual(plan === undefined ? [] : leaks(plan), []);
      assert.deepEqual(apply === undefined ? [] : leaks(apply), []);
      assert.deepEqual(JSON.parse(apply?.outputs["outputs"] ?? ""), { "stack@default": { open: "open" } });
    });
  });

  it("is hidden in a warning of a plan that succeeds, though only the plan knows it", async () => {
    const code = `resource "fakecloud_object" "a" {\n  name   = "a"\n  secret = ${JSON.stringify(SECRET)}\n}\n`;
    const plan = await run("tofu-plan", "warned", code, { environment: { FAKECLOUD_ECHO: "plan-warning" } });
    assert.equal(plan.outcome, "success");
    assert.match(plan.log.join("\n"), ECHOED);
    assert.deepEqual(leaks(plan), []);
  });
});
