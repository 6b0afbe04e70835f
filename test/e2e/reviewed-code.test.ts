/** What a plan's JSON does not show of the code behind provisioners and providers was reviewed too: from dist/. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { WorldJob } from "@flywheel/local/world/world";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Values = Readonly<Record<string, string>>;

const SETTINGS = `terraform {
  required_providers {
    fakecloud = {
      source  = "flywheel.test/lab/fakecloud"
      version = "~> 0.1"
    }
  }
  backend "http" {}
}
`;

const PROVISIONED = `resource "terraform_data" "job" {
  provisioner "local-exec" {
    command = local.command
  }
}
`;

const PROVIDED = `provider "fakecloud" {
  root = local.cloud
}
resource "fakecloud_object" "a" {
  name = "a"
}
`;

/** What the pull request adds, and what it runs or talks to, as both are named by a local. */
const cases = { provisioner: PROVISIONED, provider: PROVIDED };

describe("code that decides what a reviewed plan does", () => {
  for (const [what, code] of Object.entries(cases)) {
    it(`is compared where a ${what} depends on it`, async (t) => {
      const { opened, reviewed, other } = await proposal(t, code);
      const { repository } = opened.world;
      repository.write("stack/locals.tf", locals(other));
      repository.commit("Change what the local says");
      const applied = await merged(opened);
      assert.deepEqual(codes(applied), ["plan-changed", "reviewed"]);
      assert.match(messages(applied).join("\n"), /the code that its provisioners or providers depend on/);
      assert.deepEqual([reviewed, other].map(done), [false, false]);
    });
  }

  it("may change elsewhere in the meantime", async (t) => {
    const { opened, reviewed } = await proposal(t, PROVISIONED);
    opened.world.repository.write("README.md", "Something else");
    opened.world.repository.commit("Change something else");
    assert.deepEqual(messages(await merged(opened)), []);
    assert.equal(done(reviewed), true);
  });
});

/** A stack with locals, and pull request 7 that adds the code, planned and approved. */
async function proposal(
  t: TestContext,
  code: string,
): Promise<{ readonly opened: OpenWorld; readonly reviewed: string; readonly other: string }> {
  const opened = await openWorld("steps");
  t.after(() => opened.close());
  const { repository, forge } = opened.world;
  const [reviewed = "", other = ""] = ["reviewed", "other"].map((name) => join(opened.directory, name));
  for (const place of [reviewed, other]) mkdirSync(place);
  repository.write("stack/main.tf", SETTINGS);
  repository.write("stack/locals.tf", locals(reviewed));
  const base = repository.commit("Begin");
  repository.git("switch", "--quiet", "--create", "change");
  repository.write("stack/change.tf", code);
  const head = repository.commit("Add something");
  forge.state.openPullRequest({ number: 7, title: "Add something", author: "ada", head });
  await plan(opened, "1", { event: "pull_request", pullRequest: { number: 7, head, base } });
  forge.state.review(7, { author: "bob", state: "approved" });
  repository.git("switch", "--quiet", "main");
  return { opened, reviewed, other };
}

function locals(place: string): string {
  return `locals {\n  command = "touch ${place}/done"\n  cloud   = "${place}"\n}\n`;
}

/** Whether a provisioner or a provider did something there. */
function done(place: string): boolean {
  return ["done", "a.json"].some((name) => existsSync(join(place, name)));
}

/** Merges the pull request, plans again, and applies that. */
async function merged(opened: OpenWorld): Promise<StepResult> {
  const { repository, forge } = opened.world;
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge #7", "change");
  forge.state.mergePullRequest(7, repository.head);
  const { outputs } = await plan(opened, "2", { event: "push" });
  return step(opened, "2", { event: "push" }, "tofu-apply", {
    "bundle-name": outputs["bundle-name"] ?? "",
    "bundle-sha256": outputs["bundle-sha256"] ?? "",
    "require-reviewed-plan": "approved",
  });
}

async function plan(
  opened: OpenWorld,
  runId: string,
  event: Pick<WorldJob, "event" | "pullRequest">,
): Promise<StepResult> {
  const planned = await step(opened, runId, event, "tofu-plan", {});
  assert.deepEqual(messages(planned), []);
  return planned;
}

function step(
  { world }: OpenWorld,
  runId: string,
  event: Pick<WorldJob, "event" | "pullRequest">,
  action: string,
  inputs: Values,
): Promise<StepResult> {
  const backend = world.lab.stateBackend.backendConfig("reviewed").join("\n");
  const unit = { "working-directory": "stack", "backend-config": backend, "plan-key": world.secrets.planKey };
  return runStep(world, { name: action, runId, ...event }, action, { ...unit, ...inputs });
}

function codes({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["failure-reason"], outputs["detail-code"]];
}
