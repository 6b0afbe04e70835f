import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateX25519Identity } from "age-encryption";
import { startForge, type LocalForge } from "@flywheel/local/forge/server";
import { providedEngine } from "@flywheel/local/lab/engine";
import { startLab, type Lab } from "@flywheel/local/lab/lab";
import { LocalJob } from "@flywheel/local/runner/job";
import { actorOf, eventPayload, refOf, shaOf, type EventPlace, type WorldEvent } from "./events.ts";
import { GitRepository } from "./git-repository.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

export const REPOSITORY = "acme/infra";
export const TOKEN = "ghs_lab_token";

/** Secrets of the sample organization, each of which must never be seen anywhere. */
export interface WorldSecrets {
  readonly planKey: string;
  readonly adminToken: string;
  readonly statePassword: string;
}

/** What a job of this world is. */
export interface WorldJob extends WorldEvent {
  readonly name: string;
  readonly runId: string;
  readonly runAttempt?: number;
  /** Whose machine it runs on; GitHub's unless given. */
  readonly runner?: "github-hosted" | "self-hosted";
  /** Empty for a job without a token. */
  readonly token?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a runner is told of a job before it begins. */
export interface JobSetting {
  /** As GitHub writes it to GITHUB_EVENT_PATH. */
  readonly payload: object;
  /** GITHUB_SHA. */
  readonly sha: string;
  /** GITHUB_REF. */
  readonly ref: string;
  readonly actor: string;
  /** What its steps inherit: the forge, the lab, and an engine on PATH. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Everything flywheel works on, on this machine: a repository, a forge, a cloud, states, an engine. */
export interface World {
  readonly lab: Lab;
  readonly forge: LocalForge;
  readonly repository: GitRepository;
  readonly secrets: WorldSecrets;
  /** What `engine` is, in words. */
  readonly engine: string;
  /** `backend-config` for every action: where the lab keeps states. */
  readonly backendConfig: string;
  /** A job in the checkout as it is now. Finish it. */
  job(job: WorldJob): LocalJob;
  /** Tells the forge of a job that another runner than ours will run in the checkout. @returns what to tell that runner */
  begin(job: WorldJob): JobSetting;
  close(): Promise<void>;
}

/**
 * Starts a world in `directory` with the sample organization in its repository.
 * @param template a folder to use instead of the sample organization
 */
export async function startWorld(directory: string, template = join(ROOT, "test/fixtures/org")): Promise<World> {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const lab = await startLab(join(directory, "lab"));
  const repository = GitRepository.create(join(directory, "infra"), template);
  const forge = await startForge({
    directory: join(directory, "forge"),
    repository: REPOSITORY,
    gitDirectory: repository.directory,
  });
  const engine = providedEngine();
  const programs = join(directory, "bin");
  mkdirSync(programs);
  symlinkSync(engine.path, join(programs, engine.name));
  const secrets = {
    planKey: await generateX25519Identity(),
    adminToken: "an-admin-token-nobody-may-see",
    statePassword: lab.environment["TF_HTTP_PASSWORD"] ?? "",
  };
  const world = { lab, forge, repository, secrets, programs };
  return {
    lab,
    forge,
    repository,
    secrets,
    engine: `${engine.name} ${engine.version}`,
    backendConfig: lab.stateBackend.backendConfig("{stack}/{environment}").join("\n"),
    job: (job) => startJob(job, world),
    begin: (job) => beginJob(job, world),
    close: async () => {
      await forge.close();
      await lab.close();
    },
  };
}

interface JobWorld extends Pick<World, "lab" | "forge" | "repository" | "secrets"> {
  /** Where the engine is, for PATH. */
  readonly programs: string;
}

function startJob(job: WorldJob, world: JobWorld): LocalJob {
  const { payload, sha, ref, actor, environment } = beginJob(job, world);
  return new LocalJob({
    actions: join(ROOT, "dist"),
    workspace: world.repository.directory,
    repository: REPOSITORY,
    sha,
    ref,
    runId: job.runId,
    runAttempt: job.runAttempt ?? 1,
    name: job.name,
    actor,
    runner: job.runner ?? "github-hosted",
    event: { name: job.event, payload },
    token: job.token ?? TOKEN,
    secrets: Object.values(world.secrets),
    environment: { ...environment, ...job.environment },
  });
}

function beginJob(job: WorldJob, { repository, forge, lab, secrets, programs }: JobWorld): JobSetting {
  const place = { repository: REPOSITORY, head: repository.head, main: repository.git("rev-parse", "main") };
  tellForge(job, job.runAttempt ?? 1, place, forge);
  return {
    payload: eventPayload(job, place),
    sha: shaOf(job, place),
    ref: refOf(job, place),
    actor: actorOf(job),
    environment: {
      ...inherited(),
      ...lab.environment,
      ...forge.environmentFor({ runId: job.runId, job: job.name }),
      PATH: `${programs}:${process.env["PATH"] ?? ""}`,
      TF_VAR_admin_token: secrets.adminToken,
    },
  };
}

/** The forge knows of the run, and of the push to the pull request, before their job begins. */
function tellForge(job: WorldJob, attempt: number, place: EventPlace, { state }: LocalForge): void {
  const { runId: id, event, pullRequest: pull } = job;
  if (event !== "pull_request" || pull === undefined) {
    state.setWorkflowRun({ id, event, attempt, headSha: shaOf(job, place), headBranch: "main" });
    return;
  }
  const { number, head, author, fork: headRepository = REPOSITORY } = pull;
  const runOf = headRepository === "deleted" ? null : headRepository;
  state.setWorkflowRun({ id, event, attempt, headSha: head, headBranch: "change", headRepository: runOf });
  if (state.pullRequest(number) === undefined) return;
  state.updatePullRequest(number, { head, headRepository, ...(author === undefined ? {} : { author }) });
}

/** What a runner's shell has; nothing of this machine's engine settings. */
function inherited(): Record<string, string> {
  return Object.fromEntries(
    ["HOME", "LANG", "TMPDIR", "NODE_COMPILE_CACHE"].flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
}
