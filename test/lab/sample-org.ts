import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Lab, startLab } from "@flywheel/local/lab/lab";
import * as v from "valibot";
import { startEngine } from "./engine-run.ts";

/** Where the sample organization lies in this repository. */
export const SAMPLE_ORG = fileURLToPath(new URL("../fixtures/org", import.meta.url));

export const STACKS: readonly string[] = readdirSync(join(SAMPLE_ORG, "tofu", "stacks"));

/** The value of `admin_token` in every run. */
export const TOKEN = "a-token-of-the-lab";

const OutputsSchema = v.record(v.string(), v.object({ sensitive: v.boolean(), value: v.unknown() }));
export type Outputs = v.InferOutput<typeof OutputsSchema>;

/** A copy of the sample organization, and a lab of its own to deploy it to. */
export class SampleOrganization {
  readonly lab: Lab;
  /** The copy. */
  readonly root: string;
  readonly #home: string;
  readonly #engine: string;

  private constructor(engine: string, lab: Lab, home: string) {
    this.#engine = engine;
    this.lab = lab;
    this.#home = home;
    this.root = join(home, "org");
  }

  static async open(engine: string): Promise<SampleOrganization> {
    const home = mkdtempSync(join(tmpdir(), "flywheel-org-"));
    const organization = new SampleOrganization(engine, await startLab(join(home, "lab")), home);
    cpSync(SAMPLE_ORG, organization.root, { recursive: true });
    return organization;
  }

  async close(): Promise<void> {
    await this.lab.close();
    rmSync(this.#home, { recursive: true });
  }

  directory(stack: string): string {
    return join(this.root, "tofu", "stacks", stack);
  }

  /** Runs the engine for a unit and returns its standard output; throws with its words unless it exits with 0. */
  succeed(stack: string, environment: string, ...args: readonly string[]): Promise<string> {
    return startEngine(this.#engine, args, this.directory(stack), {
      ...this.lab.environment,
      TF_DATA_DIR: join(this.#home, "data", stack, environment),
      TF_VAR_admin_token: TOKEN,
    }).success();
  }

  async init(stack: string, environment: string): Promise<void> {
    const backend = this.lab.stateBackend.backendConfig(`${stack}/${environment}`);
    const settings = backend.map((setting) => `-backend-config=${setting}`);
    await this.succeed(stack, environment, "init", "-input=false", "-lockfile=readonly", ...settings);
  }

  async deploy(stack: string, environment: string): Promise<void> {
    await this.init(stack, environment);
    await this.succeed(stack, environment, "apply", "-auto-approve", `-var-file=${environment}.tfvars`);
  }

  async outputs(stack: string, environment: string): Promise<Outputs> {
    return v.parse(OutputsSchema, JSON.parse(await this.succeed(stack, environment, "output", "-json")));
  }
}
