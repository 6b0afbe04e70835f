import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readActionYml, stepInputs, type ActionYml } from "./action-yml.ts";
import { CommandFileError, parsePairs } from "./command-files.ts";
import { inputVariables, runnerEnvironment } from "./environment.ts";
import { Masks } from "./masks.ts";
import { NodeProcess } from "./node-process.ts";
import { killOrphans } from "./orphans.ts";
import { StepLog, type Annotation } from "./step-log.ts";

/** What a job is and where it runs. */
export interface JobOptions {
  /** Folder with a folder an action (dist/). */
  readonly actions: string;
  readonly workspace: string;
  readonly repository: string;
  readonly sha: string;
  /** GITHUB_REF; that of the branch main unless given. */
  readonly ref?: string;
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
  /** Called with each line of a step's log as it comes, masked. */
  readonly onLine?: (line: string) => void;
}

export interface StepOptions {
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly outcome: "success" | "failure" | "cancelled";
  /** Without those that hold a secret: the runner drops them where they would leave the job. */
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
/** A job's outputs together, counted as UTF-16. Source: GitHub's documentation of job outputs. */
const OUTPUTS_LIMIT_BYTES = 1024 * 1024;
const FILES = ["ENV", "OUTPUT", "PATH", "STATE", "STEP_SUMMARY"] as const;

interface PendingPost {
  readonly directory: string;
  readonly yml: ActionYml;
  readonly post: string;
  readonly step: StepOptions;
  readonly state: Map<string, string>;
}

/** A job of GitHub's runner, one step after the other. Rules: actions/runner src/Runner.Worker (design: security-and-runner §4.3). */
export class LocalJob {
  /** Emptied by {@link finish}; RUNNER_TEMP lies in it. */
  readonly temporary: string;
  readonly #options: JobOptions;
  readonly #masks: Masks;
  readonly #trackingId = `github_${randomUUID()}`;
  readonly #jobEnvironment = new Map<string, string>();
  readonly #paths: string[] = [];
  readonly #posts: PendingPost[] = [];
  #running: NodeProcess | undefined;
  #cancelled = false;

  constructor(options: JobOptions) {
    this.#options = options;
    this.temporary = mkdtempSync(join(tmpdir(), "flywheel-runner-"));
    this.#masks = new Masks([...(options.secrets ?? []), options.token]);
    mkdirSync(join(this.temporary, "temp"));
    writeFileSync(join(this.temporary, "event.json"), JSON.stringify(options.event.payload));
  }

  /** Runs `uses: org/flywheel/<action>@…`. A failing action is an outcome, not an error. */
  async uses(action: string, step: StepOptions = {}): Promise<StepResult> {
    if (this.#cancelled) throw new Error("a cancelled job starts no further step");
    const directory = join(this.#options.actions, action);
    const yml = readActionYml(directory);
    const state = new Map<string, string>();
    const { post } = yml.runs;
    if (post !== undefined) this.#posts.push({ directory, yml, post, step, state });
    return this.#stage(join(directory, yml.runs.main), this.#stepEnvironment(yml, step), state);
  }

  /** Cancels the job as GitHub's button does: signals to the node of the running step alone, and no further step. */
  async cancel(): Promise<void> {
    this.#cancelled = true;
    await this.#running?.cancel();
  }

  /** Kills the node of the running step, and nothing else. */
  kill(): void {
    this.#running?.kill();
  }

  /**
   * Runs the post steps in reverse order, kills what is left running, and removes the runner's temporary folder.
   * @param look called once the post steps have run and before the folder goes
   * @returns the post steps, in the order in which they ran
   */
  async finish(look?: () => void): Promise<readonly StepResult[]> {
    const results: StepResult[] = [];
    for (const { directory, yml, post, step, state } of this.#posts.toReversed()) {
      const states = Object.fromEntries([...state].map(([name, value]) => [`STATE_${name}`, value]));
      const environment = { ...this.#stepEnvironment(yml, step), ...states };
      results.push(await this.#stage(join(directory, post), environment, state));
    }
    killOrphans(this.#trackingId);
    look?.();
    rmSync(this.temporary, { recursive: true, force: true });
    return results;
  }

  async #stage(
    file: string,
    environment: Readonly<Record<string, string>>,
    state: Map<string, string>,
  ): Promise<StepResult> {
    const started = performance.now();
    const folder = mkdtempSync(join(this.temporary, "_commands-"));
    const files = Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)]));
    for (const path of Object.values(files)) writeFileSync(path, "");
    const log = new StepLog(this.#masks, this.#options.onLine);
    const node = new NodeProcess(file, this.#options.workspace, { ...environment, ...files }, (line) => {
      log.take(line);
    });
    this.#running = node;
    const exitCode = await node.ended;
    this.#running = undefined;
    const read = (name: (typeof FILES)[number]): string => readFileSync(join(folder, name), "utf8");
    const outputs = this.#takeFiles(read, state, log);
    const summary = read("STEP_SUMMARY");
    const isTooLarge = Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES;
    if (isTooLarge) log.refused.push("the step summary is over 1024 KiB");
    log.reportRefused();
    rmSync(folder, { recursive: true, force: true });
    return {
      outcome: node.isCancelled ? "cancelled" : exitCode === 0 && log.refused.length === 0 ? "success" : "failure",
      outputs,
      annotations: log.annotations,
      summary: isTooLarge ? "" : this.#masks.mask(summary),
      log: log.lines,
      raw: log.raw,
      durationMs: performance.now() - started,
    };
  }

  /** Takes what the step wrote for the job and its own later stages. @returns its outputs */
  #takeFiles(
    read: (name: (typeof FILES)[number]) => string,
    state: Map<string, string>,
    log: StepLog,
  ): Readonly<Record<string, string>> {
    try {
      const outputs = parsePairs(read("OUTPUT"));
      for (const [name, value] of parsePairs(read("STATE"))) state.set(name, value);
      this.#takeEnvironment(parsePairs(read("ENV")), read("PATH"));
      return this.#openOutputs(outputs, log);
    } catch (error) {
      if (!(error instanceof CommandFileError)) throw error;
      log.refused.push(error.message);
      return {};
    }
  }

  #openOutputs(outputs: ReadonlyMap<string, string>, log: StepLog): Readonly<Record<string, string>> {
    const size = [...outputs].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
    if (size > OUTPUTS_LIMIT_BYTES) throw new CommandFileError("the outputs are over 1 MiB");
    const holdsSecret = ([, value]: readonly [string, string]): boolean => this.#masks.mask(value) !== value;
    for (const [name] of [...outputs].filter(holdsSecret)) {
      log.take(`::warning::Skip output '${name}' since it may contain secret.`);
    }
    return Object.fromEntries([...outputs].filter((output) => !holdsSecret(output)));
  }

  #takeEnvironment(variables: ReadonlyMap<string, string>, paths: string): void {
    for (const [name, value] of variables) if (name !== "NODE_OPTIONS") this.#jobEnvironment.set(name, value);
    // The runner puts each before all earlier ones, those of the same file too.
    for (const path of paths.split("\n")) if (path !== "") this.#paths.unshift(path);
  }

  #stepEnvironment(yml: ActionYml, step: StepOptions): Readonly<Record<string, string>> {
    const options = this.#options;
    const folders = { temporary: join(this.temporary, "temp"), eventFile: join(this.temporary, "event.json") };
    const environment: Record<string, string> = {
      ...options.environment,
      ...Object.fromEntries(this.#jobEnvironment),
      ...step.env,
      ...runnerEnvironment(options, folders, this.#trackingId),
      ...inputVariables(stepInputs(yml, step.with ?? {}, { "github.token": options.token })),
    };
    return { ...environment, PATH: [...this.#paths, environment["PATH"] ?? ""].join(":") };
  }
}
