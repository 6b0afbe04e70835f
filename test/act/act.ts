import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { REPOSITORY, TOKEN, type World, type WorldJob } from "@flywheel/local/world/world";
import * as v from "valibot";
import { goTool } from "../tools/go-tool.ts";
import { localRepositories } from "./repositories.ts";

const lineSchema = v.object({
  job: v.optional(v.string(), ""),
  jobResult: v.optional(v.string()),
  msg: v.string(),
});

/** What a run is about. */
export interface ActOptions extends Omit<WorldJob, "name"> {
  /** A file of the world's repository, such as `.github/workflows/deploy.yml`. */
  readonly workflow: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A run of a workflow. */
export interface ActRun {
  readonly succeeded: boolean;
  /** The result of each job that ended, by act's name of it: `workflow/job`, with a number for a leg. */
  readonly jobs: Readonly<Record<string, string>>;
  /** One line each, `job | text`, and what act itself complains of. */
  readonly log: readonly string[];
}

/** act, built once; undefined where Go is not at hand. */
export function actProgram(): string | undefined {
  return goTool("github.com/nektos/act");
}

/** act with a release of this commit to run workflows and actions from. Close it. */
export class Act {
  readonly #program: string;
  readonly #home = mkdtempSync(join(tmpdir(), "flywheel-act-"));
  readonly #repositories = localRepositories(this.#home);

  constructor(program: string) {
    this.#program = program;
  }

  close(): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /** Runs a workflow on the checkout as it is. */
  async run(world: World, options: ActOptions): Promise<ActRun> {
    const { payload, environment, actor } = world.begin({ ...options, name: "act" });
    const { PATH = "", ...inherited } = environment;
    const child = spawn(this.#program, this.#command(options, { payload, environment, actor }), {
      cwd: world.repository.directory,
      // Its steps find `node` on PATH, whatever `using` says.
      env: {
        ...inherited,
        PATH: [dirname(process.execPath), PATH].join(delimiter),
        // What a stack needs comes from the workflow.
        TF_VAR_admin_token: undefined,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = once(child, "close");
    const complaints = text(child.stderr);
    const log: string[] = [];
    const jobs: Record<string, string> = {};
    for await (const line of createInterface({ input: child.stdout })) {
      const { job, jobResult, msg } = v.parse(lineSchema, JSON.parse(line));
      log.push(`${job.trim()} | ${msg.trimEnd()}`);
      if (jobResult !== undefined) jobs[job.trim()] = jobResult;
    }
    await ended;
    log.push(await complaints);
    return { succeeded: child.exitCode === 0, jobs, log };
  }

  #command(
    { event, workflow, runId, runAttempt = 1, secrets, variables }: ActOptions,
    { payload, environment, actor }: Omit<ReturnType<World["begin"]>, "sha" | "ref">,
  ): readonly string[] {
    const { GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL } = environment;
    const contexts = {
      ...{ GITHUB_API_URL, GITHUB_GRAPHQL_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY: REPOSITORY },
      ...{ GITHUB_RUN_ID: runId, GITHUB_RUN_ATTEMPT: String(runAttempt), RUNNER_ENVIRONMENT: "github-hosted" },
    };
    const directory = mkdtempSync(join(this.#home, "run-"));
    const file = (name: string, content: string): string => {
      writeFileSync(join(directory, name), content, { mode: 0o600 });
      return join(directory, name);
    };
    return [
      [event, "--workflows", workflow, "--eventpath", file("event.json", JSON.stringify(payload)), "--actor", actor],
      ["--env-file", file("environment", lines(contexts)), "--input-file", file("inputs", "")],
      ["--secret-file", file("secrets", lines({ GITHUB_TOKEN: TOKEN, ...secrets }))],
      ["--var-file", file("variables", lines(variables ?? {}))],
      ["--platform", "ubuntu-24.04=-self-hosted", "--concurrent-jobs", "2"],
      ["--action-offline-mode", "--action-cache-path", join(this.#home, "cache"), "--no-cache-server", "--json"],
      this.#repositories.flatMap((repository) => ["--local-repository", repository]),
    ].flat();
  }
}

/** As env files have them, which know no line breaks. */
function lines(values: Readonly<Record<string, string | undefined>>): string {
  const entries = Object.entries(values).map(([name, value = ""]) => `${name}=${value}\n`);
  return entries.join("");
}
