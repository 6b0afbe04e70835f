import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { TestContext } from "node:test";
import { type Lab, startLab } from "@flywheel/local/lab/lab";
import * as v from "valibot";
import { type EngineEnvironment, type EngineRun, type StartedEngine, startEngine } from "./engine-run.ts";

/** The path of a workspace's state at the lab's backend. */
export const STATE = "workspace";

const TERRAFORM_BLOCK = `terraform {
  backend "http" {}
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}
`;

const ChangeSchema = v.object({
  address: v.string(),
  change: v.object({
    actions: v.array(v.string()),
    importing: v.optional(v.object({ id: v.string() })),
    before: v.nullish(v.record(v.string(), v.unknown())),
    after: v.nullish(v.record(v.string(), v.unknown())),
    after_unknown: v.unknown(),
    after_sensitive: v.unknown(),
  }),
});
const PlanSchema = v.object({
  resource_changes: v.optional(v.array(ChangeSchema), []),
  resource_drift: v.optional(v.array(ChangeSchema), []),
});

export type Change = v.InferOutput<typeof ChangeSchema>;
/** The part of plan JSON that the tests here look at. */
export type Plan = v.InferOutput<typeof PlanSchema>;

/** A directory with infrastructure code, and a lab of its own to apply it to. */
export class Workspace {
  readonly lab: Lab;
  readonly directory: string;
  readonly #engine: string;

  private constructor(engine: string, lab: Lab, directory: string) {
    this.#engine = engine;
    this.lab = lab;
    this.directory = directory;
  }

  /** A workspace with this code, after init. It ends with the test. */
  static async open(context: TestContext, engine: string, code: string): Promise<Workspace> {
    const home = mkdtempSync(join(tmpdir(), `flywheel-${basename(engine)}-`));
    const lab = await startLab(join(home, "lab"));
    context.after(async () => {
      await lab.close();
      rmSync(home, { recursive: true });
    });
    const workspace = new Workspace(engine, lab, join(home, "code"));
    mkdirSync(workspace.directory);
    workspace.write(code);
    const backend = lab.stateBackend.backendConfig(STATE).map((setting) => `-backend-config=${setting}`);
    await workspace.succeed("init", "-input=false", ...backend);
    return workspace;
  }

  /** Replaces the code; backend and provider are there already. */
  write(code: string): void {
    writeFileSync(join(this.directory, "main.tf"), TERRAFORM_BLOCK + code);
  }

  /** Runs the engine to its end. */
  run(...args: readonly string[]): Promise<EngineRun> {
    return this.start(args).result;
  }

  start(args: readonly string[], environment: EngineEnvironment = {}): StartedEngine {
    return startEngine(this.#engine, args, this.directory, { ...this.lab.environment, ...environment });
  }

  /** Runs the engine and returns its standard output; throws with its words unless it exits with 0. */
  succeed(...args: readonly string[]): Promise<string> {
    return this.start(args).success();
  }

  /** Plans to the file `plan` and reads what it says. */
  async plan(): Promise<Plan> {
    await this.succeed("plan", "-input=false", "-out=plan");
    return v.parse(PlanSchema, JSON.parse(await this.succeed("show", "-json", "plan")));
  }

  /** Plans and applies in one. */
  async apply(): Promise<void> {
    await this.succeed("apply", "-input=false", "-auto-approve");
  }
}

/** The action at each address, several joined by a space. */
export function actions(changes: readonly Change[]): Readonly<Record<string, string>> {
  return Object.fromEntries(changes.map(({ address, change }) => [address, change.actions.join(" ")]));
}

/** The proposed change at an address. Throws where there is none. */
export function changeAt(plan: Plan, address: string): Change["change"] {
  const found = plan.resource_changes.find((change) => change.address === address);
  if (found === undefined) throw new Error(`no change at ${address}`);
  return found.change;
}
