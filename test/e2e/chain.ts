import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld, type OpenWorld } from "./open-world.ts";

type Inputs = Readonly<Record<string, string>>;

const NO_CLOUD = { FAKECLOUD_ROOT: "/dev/null/no-cloud" };

const stateSchema = v.looseObject({ serial: v.number(), resources: v.array(v.unknown()) });

/** The stacks network, platform and app, of which each reads the state of the one before it. */
export class Chain {
  readonly opened: OpenWorld;
  readonly #inputs: Inputs;
  #runs = 0;

  private constructor(opened: OpenWorld, inputs: Inputs) {
    this.opened = opened;
    this.#inputs = inputs;
  }

  /** @param inputs for every step, such as the engine */
  static async open(inputs: Inputs = {}): Promise<Chain> {
    return new Chain(await openWorld("chain"), inputs);
  }

  /** Plans in a run of its own. @returns what tofu-apply needs, too */
  async plan(inputs: Inputs = {}): Promise<StepResult & { readonly handOver: Inputs; readonly runId: string }> {
    const runId = String((this.#runs += 1));
    const result = await this.#step(runId, "tofu-plan", inputs);
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = result.outputs;
    return { ...result, runId, handOver: { ...inputs, "bundle-name": name, "bundle-sha256": sha256 } };
  }

  apply(plan: { readonly handOver: Inputs; readonly runId: string }, inputs: Inputs = {}): Promise<StepResult> {
    return this.#step(plan.runId, "tofu-apply", { ...plan.handOver, ...inputs });
  }

  /** Applies where no object can be made in the cloud. */
  applyWithoutCloud(plan: { readonly handOver: Inputs; readonly runId: string }): Promise<StepResult> {
    return this.#step(plan.runId, "tofu-apply", plan.handOver, NO_CLOUD);
  }

  /** Somebody else writes the state of a stack: one serial later, and with other resources if so wanted. */
  moveState(stack: string, resources?: readonly unknown[]): void {
    const file = this.#stateFile(stack);
    const state = v.parse(stateSchema, JSON.parse(readFileSync(file, "utf8")));
    const moved = { ...state, serial: state.serial + 1, resources: resources ?? state.resources };
    writeFileSync(file, JSON.stringify(moved));
  }

  removeState(stack: string): void {
    rmSync(this.#stateFile(stack));
  }

  /** Writes more code into a stack, and commits it. */
  add(stack: string, name: string, code: string): void {
    this.opened.world.repository.write(`tofu/stacks/${stack}/${name}.tf`, code);
    this.opened.world.repository.commit(`Add ${name} to ${stack}`);
  }

  /** Takes the last commit back. */
  takeBack(): void {
    this.opened.world.repository.git("revert", "--no-edit", "HEAD");
  }

  edit(stack: string, from: string, to: string): void {
    this.opened.world.repository.edit(`tofu/stacks/${stack}/main.tf`, from, to);
    this.opened.world.repository.commit(`Change ${stack}`);
  }

  #stateFile(stack: string): string {
    return join(this.opened.directory, "lab", "states", stack, "staging.tfstate");
  }

  #step(runId: string, action: string, inputs: Inputs, environment: Inputs = {}): Promise<StepResult> {
    const { world } = this.opened;
    const states = { TF_VAR_states: world.lab.stateBackend.url };
    const job = { name: action, runId, event: "push", environment: { ...states, ...environment } } as const;
    return runStep(world, job, action, {
      "plan-key": world.secrets.planKey,
      "backend-config": world.backendConfig,
      ...this.#inputs,
      ...inputs,
    });
  }
}
