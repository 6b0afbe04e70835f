import { dirname } from "node:path";
import type { JobOptions } from "./job.ts";

/** Where a job keeps its own files. */
export interface JobFolders {
  /** RUNNER_TEMP. */
  readonly temporary: string;
  readonly eventFile: string;
}

/** What the runner itself puts into the environment of every step. */
export function runnerEnvironment(
  options: JobOptions,
  folders: JobFolders,
  trackingId: string,
): Readonly<Record<string, string>> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: options.workspace,
    GITHUB_REPOSITORY: options.repository,
    GITHUB_SHA: options.sha,
    GITHUB_REF: options.ref ?? "refs/heads/main",
    GITHUB_RUN_ID: options.runId,
    GITHUB_RUN_ATTEMPT: String(options.runAttempt ?? 1),
    GITHUB_JOB: options.name,
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: folders.eventFile,
    GITHUB_ACTOR: options.actor ?? "octocat",
    RUNNER_TEMP: folders.temporary,
    RUNNER_WORKSPACE: dirname(options.workspace),
    RUNNER_OS: "Linux",
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_NAME: "local",
    RUNNER_ENVIRONMENT: options.runner ?? "self-hosted",
    RUNNER_TRACKING_ID: trackingId,
  };
}

/** Inputs as variables: upper case, and only blanks become underscores; hyphens stay. */
export function inputVariables(inputs: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}
