/** A plan is applied where it was made for, and to the code it was made from: from dist/. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Values = Readonly<Record<string, string>>;

let opened: OpenWorld;
/** Each test has a run of its own. */
let run = 7000;
before(async () => {
  opened = await openWorld("steps");
  // The code below needs no provider.
  opened.world.repository.git("rm", "--quiet", "stack/.terraform.lock.hcl");
});
beforeEach(() => {
  run += 1;
});
after(() => opened.close());

describe("a backend whose place only the environment says", () => {
  before(async () => {
    write("first");
    for (const place of ["dev", "prod"]) await deploy(place);
    write("first", "second");
  });

  it("is another one where the environment is another", async () => {
    const planned = await plan(at("dev"));
    for (const inputs of [{}, { "on-stale": "replan" }]) {
      const applied = await apply(planned, at("prod"), inputs);
      assert.deepEqual(codes(applied), ["plan-mismatch", "backend"]);
      assert.match(
        messages(applied).join("\n"),
        /backend: http TF_HTTP_ADDRESS="http.*dev", here it is http TF_HTTP_ADDRESS="http.*prod"/,
      );
    }
    assert.doesNotMatch(state("prod"), /second/);
  });

  it("is another one where configuration says what the environment said, which the saved plan still asks", async () => {
    const planned = await plan(at("dev"));
    const given = { "backend-config": `address=${at("dev")["TF_HTTP_ADDRESS"] ?? ""}` };
    assert.deepEqual(codes(await apply(planned, at("prod"), given)), ["plan-mismatch", "backend"]);
    assert.deepEqual(messages(await apply(planned, at("dev"))), []);
    assert.match(state("dev"), /second/);
  });
});

describe("another state in the same place", () => {
  it("is never planned again, since it is not the one that moved", async () => {
    write("first");
    await deploy("moved");
    write("first", "second");
    const planned = await plan(at("moved"));
    const file = join(opened.directory, "lab", "states", "moved.tfstate");
    writeFileSync(file, state("moved").replace(/"lineage": ?"[^"]*"/, '"lineage": "another"'));
    const applied = await apply(planned, at("moved"), { "on-stale": "replan" });
    assert.deepEqual(codes(applied), ["plan-stale", "lineage"]);
    assert.doesNotMatch(state("moved"), /second/);
  });
});

describe("a file that was changed without a commit", () => {
  const edit = (path: string, text: string): void => {
    opened.world.repository.write(path, text);
  };
  before(() => {
    edit("stack/job.sh", "echo 1\n");
    edit("elsewhere.txt", "1\n");
    write("third");
  });
  afterEach(() => {
    opened.world.repository.git("reset", "--quiet", "--hard");
  });

  it("of the unit is not what the plan was made from", async () => {
    const planned = await plan(at("dirty"));
    edit("stack/job.sh", "echo 2\n");
    const applied = await apply(planned, at("dirty"));
    assert.deepEqual(codes(applied), ["plan-mismatch", "uncommitted"]);
    assert.equal(state("dirty"), "");
  });

  it("is the same where both jobs changed it, or where it is none of the unit's", async () => {
    edit("stack/job.sh", "echo 2\n");
    const edited = await plan(at("dirty"));
    edit("elsewhere.txt", "2\n");
    assert.deepEqual(messages(await apply(edited, at("dirty"))), []);
  });
});

/** The stack, with these resources. */
function write(...names: readonly string[]): void {
  const { repository } = opened.world;
  const resources = names.map((name) => `resource "terraform_data" "${name}" {\n  input = 1\n}\n`);
  repository.write("stack/main.tf", `terraform {\n  backend "http" {}\n}\n${resources.join("")}`);
  repository.commit(`Have ${names.join(" and ")}`);
}

function at(place: string): Values {
  const lines = opened.world.lab.stateBackend.backendConfig(place);
  const address = lines.find((line) => line.startsWith("address="));
  return { TF_HTTP_ADDRESS: address?.slice("address=".length) ?? "" };
}

function state(place: string): string {
  return opened.world.lab.stateBackend.state(place) ?? "";
}

async function deploy(place: string): Promise<void> {
  assert.deepEqual(messages(await apply(await plan(at(place)), at(place))), []);
}

async function plan(environment: Values = {}): Promise<StepResult> {
  const planned = await step("tofu-plan", environment, {});
  assert.deepEqual(messages(planned), []);
  return planned;
}

function apply({ outputs }: StepResult, environment: Values = {}, inputs: Values = {}): Promise<StepResult> {
  const bundle = { "bundle-name": outputs["bundle-name"] ?? "", "bundle-sha256": outputs["bundle-sha256"] ?? "" };
  return step("tofu-apply", environment, { ...bundle, ...inputs });
}

function step(action: string, environment: Values, inputs: Values): Promise<StepResult> {
  const job = { name: action, runId: String(run), event: "push", environment } as const;
  const unit = { "working-directory": "stack", "plan-key": opened.world.secrets.planKey };
  return runStep(opened.world, job, action, { ...unit, ...inputs });
}

function codes({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["failure-reason"], outputs["detail-code"]];
}
