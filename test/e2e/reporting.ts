import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { recipientOf } from "@flywheel/core/bundle/keys";
import { OUTCOME_FILE } from "@flywheel/core/bundle/names";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World, WorldJob } from "@flywheel/local/world/world";
import { ATTIC } from "./arrange.ts";

type Inputs = Readonly<Record<string, string>>;

/** What the report action did, with the file it wrote. */
export type Report = StepResult & { readonly text: string };

/** A run whose jobs leave telling people to the report action. */
export class Reporting {
  readonly #world: World;
  /** What every job of it is. */
  readonly #job: Omit<WorldJob, "name">;

  constructor(world: World, job: Omit<WorldJob, "name">) {
    this.#world = world;
    this.#job = job;
  }

  /** A job that plans one stack and holds neither key nor token. */
  async plan(stacks: string, inputs: Inputs = {}, name = "plan"): Promise<StepResult> {
    const recipients = await recipientOf(this.#world.secrets.planKey);
    return runStep(this.#world, { ...this.#job, name, token: "" }, "tofu-plan", {
      environment: ATTIC.environment,
      stacks,
      "backend-config": this.#world.backendConfig,
      "plan-recipients": recipients,
      "for-report": "true",
      ...inputs,
    });
  }

  /** A job with one action that leaves its outcome. */
  step(action: string, inputs: Inputs): Promise<StepResult> {
    return runStep(this.#world, { ...this.#job, name: action }, action, { "for-report": "true", ...inputs });
  }

  /** The job that runs no code of the repository, and holds the keys. */
  async report(inputs: Inputs = {}): Promise<Report> {
    const job = this.#world.job({ ...this.#job, name: "report" });
    try {
      const step = await job.uses("report", { with: { "plan-key": this.#world.secrets.planKey, ...inputs } });
      const path = step.outputs["report-path"] ?? "";
      return { ...step, text: path === "" ? "" : readFileSync(path, "utf8") };
    } finally {
      await job.finish();
    }
  }
}

/** A pull request's job, whose head is checked out. */
export function ofPull(world: World, runId: string, number: number): Omit<WorldJob, "name"> {
  const { repository } = world;
  return {
    runId,
    event: "pull_request",
    pullRequest: { number, head: repository.head, base: repository.git("rev-parse", "main") },
  };
}

/** Changes what the plan job of a run told, as the code that it runs could. @returns the text now */
export function retell({ forge }: World, runId: string, change: (text: string) => string): string {
  const isOutcome = ({ name }: { readonly name: string }): boolean => name.startsWith("flywheel-outcome-tofu-plan-");
  const artifact = forge.state.artifacts(runId).find(isOutcome);
  const file = artifact === undefined ? undefined : unzipSync(artifact.content)[OUTCOME_FILE];
  if (artifact === undefined || file === undefined) throw new Error(`no plan of run ${runId} was told of`);
  const text = change(strFromU8(file));
  forge.state.replaceArtifact(runId, artifact.name, zipSync({ [OUTCOME_FILE]: strToU8(text) }));
  return text;
}
