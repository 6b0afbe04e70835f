import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readActionYml, stepInputs, type ActionYml } from "./action-yml.ts";
import { CommandFileError, parsePairs } from "./command-files.ts";
import { runNode } from "./node-process.ts";
import { StepLog, type Annotation } from "./step-log.ts";

/** What a job is and where it runs. */
export interface JobOptions {
  /** Folder with a folder an action (dist/). */
  readonly actions: string;
  readonly workspace: string;
  readonly repository: string;
  readonly sha: string;
  readonly runId: string;
  readonly runAttempt?: number;
  readonly name: string;
  /** Login of who caused the event; octocat unless given. */
  readonly actor?: string;
  /** Whose machine it runs on; self-hosted unless given. */
  readonly runner?: "github-hosted" | "self-hosted";
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `github.token`; empty for none. */
  readonly token: string;
  /** Beside what the runner itself sets: PATH, the forge's addresses, job env. */
  readonly environment: Readonly<Record<string, string>>;
  /** Masked from the start, as repository secrets are. */
  readonly secrets?: readonly string[];
}

export interface StepOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly outcome: "success" | "failure";
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  /** What a person sees of the log. */
  readonly log: readonly string[];
  /** Everything printed, unmasked and with its commands. */
  readonly raw: readonly string[];
  readonly durationMs: number;
}

const SUMMARY_LIMIT_BYTES = 1024 * 1024;
const FILES = ["ENV", "OUTPUT", "PATH", "STATE", "STEP_SUMMARY"] as const;

interface PendingPost {
  readonly directory: string;
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly state: Map<string, string>;
}

/** A job of GitHub's runner, one step after the other. Rules: actions/runner src/Runner.Worker (design: security-and-runner §4.3). */
export class LocalJob {
  /** RUNNER_TEMP, emptied by {@link finish}. */
  readonly temporary: string;
  readonly #options: JobOptions;
  readonly #masks: Set<string>;
  readonly #jobEnvironment = new Map<string, string>();
  readonly #paths: string[] = [];
  readonly #posts: PendingPost[] = [];

  constructor(options: JobOptions) {
    this.#options = options;
    this.temporary = mkdtempSync(join(tmpdir(), "flywheel-runner-"));
    this.#masks = new Set([...(options.secrets ?? []), options.token].filter((secret) => secret !== ""));
    writeFileSync(join(this.temporary, "event.json"), JSON.stringify(options.event.payload));
  }

  /** Runs `uses: org/flywheel/<action>@…`. A failing action is an outcome, not an error. */
  async uses(action: string, step: StepOptions = {}): Promise<StepResult> {
    const directory = join(this.#options.actions, action);
    const yml = readActionYml(directory);
    const environment = this.#stepEnvironment(yml, step);
    const state = new Map<string, string>();
    const result = await this.#stage(directory, yml.runs.main, environment, state);
    if (yml.runs.post !== undefined) this.#posts.push({ directory, main: yml.runs.post, environment, state });
    return result;
  }

  /** Runs the post steps in reverse order and removes the runner's temporary folder. */
  async finish(): Promise<readonly StepResult[]> {
    const results: StepResult[] = [];
    for (const { directory, main, environment, state } of this.#posts.toReversed()) {
      const states = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
      results.push(await this.#stage(directory, main, { ...environment, ...states }, state));
    }
    rmSync(this.temporary, { recursive: true, force: true });
    return results;
  }

  async #stage(
    directory: string,
    main: string,
    environment: Readonly<Record<string, string>>,
    state: Map<string, string>,
  ): Promise<StepResult> {
    const started = performance.now();
    const folder = mkdtempSync(join(this.temporary, "_commands-"));
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)]));
    for (const path of Object.values(files)) writeFileSync(path, "");
    const log = new StepLog(this.#masks);
    const exitCode = await runNode(
      join(directory, main),
      this.#options.workspace,
      { ...environment, ...files },
      (line) => {
        log.take(line);
      },
    );
    const read = (name: (typeof FILES)[number]): string => readFileSync(join(folder, name), "utf8");
    const faults = [...log.refused];
    let outputs: ReadonlyMap<string, string> = new Map();
    try {
      outputs = parsePairs(read("OUTPUT"));
      for (const [name, value] of parsePairs(read("STATE"))) state.set(name, value);
      this.#take(parsePairs(read("ENV")), read("PATH"));
    } catch (error) {
      if (!(error instanceof CommandFileError)) throw error;
      faults.push(error.message);
    }
    const summary = read("STEP_SUMMARY");
    if (Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES) faults.push("the step summary is over 1024 KiB");
    for (const fault of faults) log.take(`::error::${fault}`);
    rmSync(folder, { recursive: true, force: true });
    return {
      outcome: exitCode === 0 && faults.length === 0 ? "success" : "failure",
      outputs: Object.fromEntries(outputs),
      annotations: log.annotations,
      summary: Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES ? "" : log.mask(summary),
      log: log.lines,
      raw: log.raw,
      durationMs: performance.now() - started,
    };
  }

  #take(variables: ReadonlyMap<string, string>, paths: string): void {
    for (const [name, value] of variables) if (name !== "NODE_OPTIONS") this.#jobEnvironment.set(name, value);
    // The runner puts each before all earlier ones, those of the same file too.
    for (const path of paths.split("\n")) if (path !== "") this.#paths.unshift(path);
  }

  #stepEnvironment(yml: ActionYml, step: StepOptions): Readonly<Record<string, string>> {
    const options = this.#options;
    const inputs = stepInputs(yml, step.with ?? {}, { "github.token": options.token });
    const environment: Record<string, string> = {
      ...options.environment,
      ...Object.fromEntries(this.#jobEnvironment),
      ...step.env,
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_REPOSITORY: options.repository,
      GITHUB_SHA: options.sha,
      GITHUB_RUN_ID: options.runId,
      GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
      GITHUB_JOB: options.name,
      GITHUB_EVENT_NAME: options.event.name,
      GITHUB_EVENT_PATH: join(this.temporary, "event.json"),
      GITHUB_ACTOR: options.actor ?? "octocat",
      RUNNER_TEMP: join(this.temporary, "temp"),
      RUNNER_OS: "Linux",
      RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
      RUNNER_NAME: "local",
      RUNNER_ENVIRONMENT: options.runner ?? "self-hosted",
      RUNNER_TRACKING_ID: `local_${options.runId}`,
    };
    mkdirSync(join(this.temporary, "temp"), { recursive: true });
    environment["PATH"] = [...this.#paths, environment["PATH"] ?? ""].join(":");
    for (const [name, value] of Object.entries(inputs)) {
      // Upper case, and only blanks become underscores: hyphens stay.
      environment[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
    }
    return environment;
  }
}
