/** A state that the backend does not take: it is never lost, never in the open, and nothing is planned without it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { promisify } from "node:util";
import { Decrypter } from "age-encryption";
import { unzipSync } from "fflate";
import type { StepResult } from "@flywheel/local/runner/job";
import { Chain } from "./chain.ts";
import { messages } from "./stages.ts";
import { rescuedStates, sealedSteps, startSteps, told, type Steps } from "./steps.ts";

const ALL = ["first", "last", "slow"];

/** Applies while the backend refuses every state. */
async function refusedApply(steps: Steps) {
  const inputs = await sealedSteps(steps, 0);
  steps.world.lab.stateBackend.faults.writeStatus = 403;
  const job = steps.job();
  return { job, apply: await job.uses("tofu-apply", { with: inputs }) };
}

function reasons({ outputs }: StepResult): readonly (string | undefined)[] {
  return [outputs["failure-reason"], outputs["detail-code"]];
}

describe("a state that the backend refused", { concurrency: 2 }, () => {
  it("is moved to safety, sealed as an artifact, and saved by the post step", async (t) => {
    const steps = await startSteps(t);
    const { world } = steps;
    const { job, apply } = await refusedApply(steps);
    assert.deepEqual(reasons(apply), ["state-not-saved", "rescued"]);
    assert.deepEqual([apply.outputs["added"], steps.objects(), steps.state()], ["3", ALL, []]);
    assert.equal(steps.isLocked(), false);

    const [file = "", ...others] = rescuedStates(steps);
    assert.deepEqual(others, []);
    assert.equal(existsSync(join(world.repository.directory, "stack/errored.tfstate")), false);
    assert.deepEqual(
      [file, join(file, "..")].map((path) => (statSync(path).mode & 0o777).toString(8)),
      ["600", "700"],
    );
    assert.ok(told(apply).includes(`state push ${file}`));

    const name = apply.outputs["state-rescue-artifact"] ?? "";
    const artifact = world.forge.state.artifacts("1").find((candidate) => candidate.name === name);
    assert.ok(artifact !== undefined);
    const sealed = unzipSync(artifact.content)["errored.tfstate.age"];
    assert.ok(sealed !== undefined);
    const decrypter = new Decrypter();
    decrypter.addIdentity(world.secrets.planKey);
    assert.equal(await decrypter.decrypt(sealed, "text"), readFileSync(file, "utf8"));

    delete world.lab.stateBackend.faults.writeStatus;
    const [post] = await job.finish();
    assert.ok(post !== undefined);
    assert.equal(post.outcome, "success");
    assert.match(told(post), /notice: stack@default: the state that could not be saved before is saved now/);
    assert.deepEqual([steps.state(), rescuedStates(steps)], [ALL, []]);
  });

  it("keeps its unit from every run until a person has pushed it", async (t) => {
    const steps = await startSteps(t);
    const { world } = steps;
    const { job, apply } = await refusedApply(steps);
    assert.equal(apply.outcome, "failure");
    const [post] = await job.finish();
    assert.ok(post !== undefined);
    assert.equal(post.outcome, "failure");
    assert.match(messages(post).join("\n"), /is still not saved/);
    delete world.lab.stateBackend.faults.writeStatus;

    for (const action of ["tofu-plan", "drift-check"]) {
      const next = steps.job({ runId: "2" });
      const refused = await next.uses(action, { with: steps.inputs() });
      await next.finish();
      assert.deepEqual(reasons(refused), ["state-not-saved", "rescued"], action);
      assert.match(messages(refused).join("\n"), /still waits in .*\.flywheel-rescue/);
    }

    const [file = ""] = rescuedStates(steps);
    const engine = (...command: readonly string[]) =>
      promisify(execFile)(steps.inputs()["engine"] ?? "", command, {
        cwd: join(world.repository.directory, "stack"),
        env: { ...process.env, ...world.lab.environment },
      });
    const backend = (steps.inputs()["backend-config"] ?? "").split("\n").map((line) => `-backend-config=${line}`);
    await engine("init", "-input=false", ...backend);
    await engine("state", "push", file);

    const last = steps.job({ runId: "3" });
    const plan = await last.uses("tofu-plan", { with: steps.inputs() });
    await last.finish();
    assert.deepEqual([messages(plan), plan.outputs["changes"]], [[], "false"]);
    assert.deepEqual(rescuedStates(steps), []);
  });

  it("that lies in the root module since an earlier run is not planned over", async (t) => {
    const steps = await startSteps(t);
    const bundle = await sealedSteps(steps, 0);
    const file = join(steps.world.repository.directory, "stack/errored.tfstate");
    writeFileSync(file, "{}");
    for (const [action, inputs] of [
      ["tofu-plan", steps.inputs()],
      ["drift-check", steps.inputs()],
      ["tofu-apply", bundle],
    ] as const) {
      const job = steps.job();
      const refused = await job.uses(action, { with: inputs });
      await job.finish();
      assert.deepEqual(reasons(refused), ["state-not-saved", "errored-state"], action);
      assert.match(messages(refused).join("\n"), /-chdir=stack state push errored\.tfstate/);
    }
    assert.deepEqual([existsSync(file), steps.objects()], [true, []]);
  });
});

it("two units of one directory each keep the state that was not saved", async (t) => {
  const chain = await Chain.open({ stacks: "one\ntwo" });
  t.after(() => chain.opened.close());
  const { repository, lab } = chain.opened.world;
  const files = 'var_files: ["shared/{stack}.tfvars"]';
  const code =
    'terraform {\n  backend "http" {}\n}\nvariable "me" {}\nresource "terraform_data" "only" {\n  input = var.me\n}\n';
  repository.edit(
    "organization.yaml",
    "  network: {}",
    `  one: { path: shared, ${files} }\n  two: { path: shared, ${files} }\n  network: {}`,
  );
  mkdirSync(join(repository.directory, "shared"));
  repository.write("shared/main.tf", code);
  for (const stack of ["one", "two"]) repository.write(`shared/${stack}.tfvars`, `me = "this is ${stack}"\n`);
  repository.commit("Add two stacks of one directory");
  const plan = await chain.plan();
  lab.stateBackend.faults.writeStatus = 403;
  const apply = await chain.apply(plan);
  assert.deepEqual(reasons(apply), ["state-not-saved", "rescued"]);
  assert.equal(apply.outputs["state-rescue-artifact"]?.split("\n").length, 2);
  const states = rescuedStates(chain.opened).map((file) => [...readFileSync(file, "utf8").matchAll(/this is (\w+)/g)]);
  assert.deepEqual(
    states.map((words) => [...new Set(words.map(([, word]) => word))]),
    [["one"], ["two"]],
  );
});

it("a lock that is held is told with its holder, and never broken", async (t) => {
  const steps = await startSteps(t);
  const inputs = await sealedSteps(steps, 0);
  const lock = steps.lock();
  const job = steps.job();
  const apply = await job.uses("tofu-apply", { with: { ...inputs, "lock-timeout": "0s" } });
  await job.finish();
  assert.deepEqual(reasons(apply), ["state-locked", ""]);
  assert.equal(apply.outputs["lock-who"], "somebody@elsewhere");
  assert.match(apply.outputs["lock-id"] ?? "", /^[0-9a-f-]{36}$/);
  assert.match(apply.outputs["lock-created"] ?? "", /^20\d\d-/);
  assert.match(messages(apply).join("\n"), /locked by somebody@elsewhere for apply since 20/);
  assert.equal(steps.isLocked(), true);
  assert.deepEqual(steps.objects(), []);
  lock.release();
});
