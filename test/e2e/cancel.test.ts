/** The runner's own cancel in every phase: the lock is free, the state complete, and what is told is true. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eventually } from "@flywheel/local/lab/eventually";
import type { LocalJob } from "@flywheel/local/runner/job";
import { messages } from "./stages.ts";
import { hasBegun, sealedSteps, startSteps, told, type Steps } from "./steps.ts";

/** Long enough for every cancel to come before it is over. */
const LONG_MS = 60_000;

describe("a cancelled plan", { concurrency: 3 }, () => {
  for (const [phase, command, interrupts] of [
    ["while the engine tells its version", "version", ["version"]],
    ["while it initialises", "init", ["init"]],
    ["while it plans", "plan", ["plan"]],
  ] as const) {
    it(`${phase} says so, and leaves nothing behind`, async (t) => {
      const steps = await startSteps(t);
      steps.hold(command);
      const job = steps.job();
      const step = job.uses("tofu-plan", { with: steps.inputs() });
      await eventually(`the command ${command}`, () => steps.commands().includes(command));
      await job.cancel();
      const { outcome, outputs } = await step;
      await job.finish();
      assert.deepEqual([outcome, outputs["failure-reason"]], ["cancelled", "cancelled"]);
      assert.deepEqual(steps.interrupts(), interrupts);
      assert.equal(outputs["changes"], "false");
      assert.equal(steps.isLocked(), false);
    });
  }

  it("leaves the comment of the last plan as it is", async (t) => {
    const steps = await startSteps(t);
    const { forge, repository } = steps.world;
    const { number } = forge.state.openPullRequest({ title: "Steps", author: "ada" });
    const head = repository.head;
    const pull = { event: "pull_request", pullRequest: { number, head, base: head } } as const;
    const first = steps.job(pull);
    assert.equal((await first.uses("tofu-plan", { with: steps.inputs() })).outcome, "success");
    await first.finish();
    const before = forge.state.comments(number).map(({ body }) => body);
    assert.equal(before.length, 1);

    steps.hold("plan");
    const second = steps.job({ ...pull, runId: "2" });
    const planned = steps.commands().length;
    const step = second.uses("tofu-plan", { with: steps.inputs() });
    await eventually("the second plan", () => steps.commands().slice(planned).includes("plan"));
    await second.cancel();
    assert.equal((await step).outputs["failure-reason"], "cancelled");
    await second.finish();
    assert.deepEqual(
      forge.state.comments(number).map(({ body }) => body),
      before,
    );
  });
});

interface CancelledApply {
  readonly phase: string;
  readonly prepare?: (steps: Steps) => void;
  readonly until: (steps: Steps, job: LocalJob) => boolean;
  /** Objects that are there at the end, in the cloud and in the state. */
  readonly landed: readonly string[];
  readonly told: RegExp;
}

const APPLIES: readonly CancelledApply[] = [
  {
    phase: "while it waits for the lock",
    prepare: (steps) => {
      steps.lock();
    },
    until: ({ world }) =>
      world.lab.stateBackend.requests.some(({ method, status }) => method === "LOCK" && status === 423),
    landed: [],
    told: /cancelled while applying/,
  },
  {
    phase: "while an object is made",
    until: (_, job) => hasBegun(job, "slow"),
    landed: ["first", "slow"],
    told: /cancelled while applying[^]*create `fakecloud_object\.slow`/,
  },
];

describe("a cancelled apply", { concurrency: 3 }, () => {
  for (const { phase, prepare, until, landed, told: words } of APPLIES) {
    it(`${phase} ends in order`, async (t) => {
      const steps = await startSteps(t);
      const inputs = await sealedSteps(steps, LONG_MS);
      prepare?.(steps);
      const job = steps.job();
      const step = job.uses("tofu-apply", { with: inputs });
      await eventually(phase, () => until(steps, job));
      await job.cancel();
      const result = await step;
      const posts = await job.finish();
      assert.deepEqual([result.outcome, result.outputs["failure-reason"]], ["cancelled", "cancelled"]);
      assert.match(told(result), words);
      assert.deepEqual([result.outputs["applied"], result.outputs["added"]], ["false", String(landed.length)]);
      assert.deepEqual(steps.interrupts(), ["apply"]);
      assert.deepEqual([steps.objects(), steps.state()], [landed, landed]);
      assert.equal(steps.isLocked(), prepare !== undefined);
      assert.deepEqual(posts.flatMap(messages), []);
    });
  }

  it("whose state takes longer to write than the runner waits is seen to its end by the post step", async (t) => {
    const steps = await startSteps(t);
    const inputs = await sealedSteps(steps, LONG_MS);
    steps.world.lab.stateBackend.faults.writeDelay = 6_000;
    const job = steps.job();
    const step = job.uses("tofu-apply", { with: inputs });
    await eventually("the slow object", () => hasBegun(job, "slow"));
    await job.cancel();
    assert.equal((await step).outcome, "cancelled");
    assert.equal(steps.isLocked(), true);
    const [post] = await job.finish();
    assert.ok(post !== undefined);
    assert.deepEqual(steps.interrupts(), ["apply"]);
    assert.deepEqual(
      [steps.objects(), steps.state()],
      [
        ["first", "slow"],
        ["first", "slow"],
      ],
    );
    assert.equal(steps.isLocked(), false);
    assert.match(
      told(post),
      /2 done, 0 failed, 0 begun without an end, 1 not begun[^]*not begun: create `fakecloud_object\.last`/,
    );
  });

  it("whose node is killed goes on by itself, and the post step tells what it did", async (t) => {
    const steps = await startSteps(t);
    const inputs = await sealedSteps(steps, 3_000);
    const job = steps.job();
    const step = job.uses("tofu-apply", { with: inputs });
    await eventually("the slow object", () => hasBegun(job, "slow"));
    job.kill();
    assert.equal((await step).outcome, "failure");
    const [post] = await job.finish();
    assert.ok(post !== undefined);
    assert.equal(post.outcome, "success");
    assert.deepEqual(steps.interrupts(), []);
    assert.deepEqual(
      [steps.objects(), steps.state()],
      [
        ["first", "last", "slow"],
        ["first", "last", "slow"],
      ],
    );
    assert.equal(steps.isLocked(), false);
    assert.match(told(post), /notice: .*applied \(3 done, 0 failed, 0 begun without an end, 0 not begun\)/);
  });

  it("that outlives cancel-grace is interrupted again, which is said", async (t) => {
    const steps = await startSteps(t);
    const inputs = await sealedSteps(steps, LONG_MS);
    const job = steps.job({ environment: { FAKECLOUD_IGNORE_STOP: "1" } });
    const step = job.uses("tofu-apply", { with: { ...inputs, "cancel-grace": "1s" } });
    await eventually("the slow object", () => hasBegun(job, "slow"));
    await job.cancel();
    assert.equal((await step).outcome, "cancelled");
    const [post] = await job.finish();
    assert.ok(post !== undefined);
    assert.deepEqual(steps.interrupts(), ["apply", "apply"]);
    assert.deepEqual(steps.state(), ["first"]);
    assert.match(told(post), /still runs after 1 s and is interrupted[^]*❌ create `fakecloud_object\.slow`/);
    assert.equal(steps.isLocked(), false);
  });
});
