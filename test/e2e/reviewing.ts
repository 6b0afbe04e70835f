import assert from "node:assert/strict";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World, WorldJob } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Inputs = Readonly<Record<string, string>>;
type Event = Pick<WorldJob, "event" | "pullRequest">;

const PUSH: Event = { event: "push" };

/** A world whose one stack is deployed and changes by pull requests. */
export class Reviewing {
  readonly opened: OpenWorld;
  readonly world: World;

  private constructor(opened: OpenWorld) {
    this.opened = opened;
    this.world = opened.world;
  }

  /** Deploys the stack in the run 1. */
  static async open(): Promise<Reviewing> {
    const reviewing = new Reviewing(await openWorld());
    const first = await reviewing.plan("1");
    assert.deepEqual(messages(await reviewing.apply("1", first, { "record-deployment": "false" })), []);
    return reviewing;
  }

  /** A branch with one commit, and a pull request of it. */
  propose(number: number, change: () => void): void {
    const { repository, forge } = this.world;
    repository.git("switch", "--quiet", "--create", `change-${number}`);
    change();
    const head = repository.commit(`Change ${number}`);
    forge.state.openPullRequest({ number, title: `Change ${number}`, author: "ada", head });
  }

  /** Merges the branch; the forge is told by the test. */
  merge(number: number): void {
    const { repository } = this.world;
    repository.git("switch", "--quiet", "main");
    repository.git("merge", "--quiet", "--no-ff", "--message", `Merge #${number}`, `change-${number}`);
  }

  planPull(runId: string, number: number): Promise<StepResult> {
    const { repository } = this.world;
    const pullRequest = { number, head: repository.head, base: repository.git("rev-parse", "main") };
    return this.plan(runId, { event: "pull_request", pullRequest });
  }

  async plan(runId: string, event = PUSH, inputs: Inputs = {}): Promise<StepResult> {
    const job = { name: "plan", runId, ...event };
    const planned = await runStep(this.world, job, "tofu-plan", { ...this.#unit(), ...inputs });
    assert.deepEqual(messages(planned), []);
    return planned;
  }

  apply(runId: string, { outputs }: StepResult, inputs: Inputs, event = PUSH): Promise<StepResult> {
    return runStep(this.world, { name: "apply", runId, ...event }, "tofu-apply", {
      ...this.#unit(),
      "bundle-name": outputs["bundle-name"] ?? "",
      "bundle-sha256": outputs["bundle-sha256"] ?? "",
      ...inputs,
    });
  }

  #unit(): Inputs {
    return { ...ATTIC, "backend-config": this.world.backendConfig, "plan-key": this.world.secrets.planKey };
  }
}
