/** An organization of as many cheap units as a test needs: no provider, states in the lab's backend. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { GitRepository } from "@flywheel/local/world/git-repository";
import { writing } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

type Inputs = Readonly<Record<string, string>>;

/** Stacks, each with those it depends on. */
export type StackNames = Readonly<Record<string, readonly string[]>>;

export class ManyUnits {
  readonly opened: OpenWorld;
  #runs = 0;

  private constructor(opened: OpenWorld) {
    this.opened = opened;
  }

  /** Starts such a world; it ends with the test. */
  static async open(
    t: { after(close: () => Promise<void>): void },
    stacks: StackNames,
    environments: readonly string[],
  ): Promise<ManyUnits> {
    const many = new ManyUnits(await openWorld("chain"));
    t.after(() => many.opened.close());
    many.repository.git("rm", "-r", "--quiet", "tofu");
    for (const stack of Object.keys(stacks)) many.write(stack, stack);
    many.organize(stacks, environments);
    many.repository.commit("Begin");
    return many;
  }

  get repository(): GitRepository {
    return this.opened.world.repository;
  }

  /** Writes organization.yaml, and commits nothing. */
  organize(stacks: StackNames, environments: readonly string[]): void {
    const entries = Object.entries(stacks).map(
      ([name, upstream]) => `  ${name}: { depends_on: [${upstream.join(", ")}] }\n`,
    );
    const names = environments.map((name) => `${name}: {}`).join(", ");
    const text = `schema_version: 1\norganization: { name: many, environments: { ${names} } }\nstacks:\n${entries.join("")}`;
    this.repository.write("organization.yaml", text);
  }

  /** Writes what a stack makes, and commits nothing. @param command what is run when it is made */
  write(stack: string, content: string, command = "true"): void {
    const code = `terraform {
  backend "http" {}
}

resource "terraform_data" "it" {
  input = "${content}"
  triggers_replace = ["${content}"]
  provisioner "local-exec" {
    command = "${command}"
  }
}
`;
    writing(`tofu/stacks/${stack}/main.tf`, code)(this.opened.world);
  }

  remove(stack: string): void {
    rmSync(join(this.repository.directory, "tofu/stacks", stack), { recursive: true });
  }

  /** Runs an action on the commit that is checked out, in a run of its own unless one is given. */
  async run(
    action: string,
    inputs: Inputs,
    event: "push" | number = "push",
    runId = this.newRun(),
  ): Promise<StepResult> {
    const { world } = this.opened;
    const base = world.repository.git("rev-parse", "main");
    const pullRequest = event === "push" ? undefined : { number: event, head: world.repository.head, base };
    const started =
      pullRequest === undefined ? ({ event: "push" } as const) : ({ event: "pull_request", pullRequest } as const);
    const key = ["tofu-plan", "tofu-apply", "report"].includes(action) ? { "plan-key": world.secrets.planKey } : {};
    return runStep(world, { name: action, runId, ...started }, action, { ...key, ...this.#own(action), ...inputs });
  }

  #own(action: string): Inputs {
    if (action === "report") return {};
    return action === "validate-org" ? { code: "graph" } : { "backend-config": this.opened.world.backendConfig };
  }

  /** Plans and applies in one run, as a push does. */
  async deploy(
    inputs: Inputs,
    applying: Inputs = {},
  ): Promise<{ readonly plan: StepResult; readonly apply: StepResult }> {
    const runId = this.newRun();
    const plan = await this.run("tofu-plan", inputs, "push", runId);
    const { "bundle-name": name = "", "bundle-sha256": sha256 = "" } = plan.outputs;
    const handOver = { ...inputs, "bundle-name": name, "bundle-sha256": sha256, "record-deployment": "true" };
    return { plan, apply: await this.run("tofu-apply", { ...handOver, ...applying }, "push", runId) };
  }

  newRun(): string {
    this.#runs += 1;
    return String(this.#runs);
  }
}

/** The keys of an output that is a JSON object. */
export function keysOf(output = ""): readonly string[] {
  return Object.keys(v.parse(v.record(v.string(), v.unknown()), JSON.parse(output)));
}

/** Units that a step was about, by its output `units`, sorted. */
export function unitIds({ outputs }: StepResult): readonly string[] {
  return keysOf(outputs["units"]).toSorted();
}
