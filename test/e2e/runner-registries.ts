import { stringify } from "yaml";
import { runStep } from "@flywheel/local/demo/stages";
import { startGitlab, type GitlabRunner } from "@flywheel/local/gitlab/runners-api";
import type { StoredRunner } from "@flywheel/local/forge/runners";
import type { HttpServer } from "@flywheel/local/lab/http-server";
import type { StepResult } from "@flywheel/local/runner/job";
import type { World } from "@flywheel/local/world/world";

/** What must never be seen. */
export const RUNNER_SECRETS = {
  github: "ghp-admin-token-71c0de",
  gitlab: "glpat-runner-token-0f9a",
  listOnly: "glpat-list-only-55bb",
} as const;

const GITHUB_OK: StoredRunner = { name: "docker-1", labels: ["self-hosted", "Docker", "linux"] };
const NIX: StoredRunner = { name: "nix-1", labels: ["self-hosted", "nix", "linux"] };
const GITLAB_OK: GitlabRunner = { description: "docker-1", tags: ["docker", "linux"] };
const LONG_AGO = "2026-01-05T08:00:00.000Z";

/** Registers runners at repositories and organizations named for what is the matter with them. */
export function registerGithub({ forge }: World): void {
  const places: Readonly<Record<string, readonly StoredRunner[]>> = {
    "acme/infra": [GITHUB_OK, NIX],
    acme: [...Array.from({ length: 150 }, (_, index) => ({ name: `arc-${index}`, labels: ["arc"] })), GITHUB_OK, NIX],
    "acme/missing": [NIX],
    "acme/offline": [{ ...GITHUB_OK, status: "offline" }],
    "acme/never-contacted": [{ ...GITHUB_OK, status: "offline", version: null }],
    "acme/wrong-tags": [{ name: "docker-1", labels: ["docker"] }],
    "acme/version-old": [{ ...GITHUB_OK, version: "2.311.0" }],
  };
  for (const [place, runners] of Object.entries(places)) forge.state.setRunners(place, RUNNER_SECRETS.github, runners);
}

/** A GitLab with projects named for what is the matter with their runners. @param hidesVersions as GitLab 18 does */
export function startGitlabs(): Promise<HttpServer> {
  const others = Array.from({ length: 130 }, (_, index) => ({ description: `other-${index}`, tags: ["other"] }));
  return startGitlab({
    token: RUNNER_SECRETS.gitlab,
    listOnlyToken: RUNNER_SECRETS.listOnly,
    hidesVersions: true,
    places: {
      "groups/acme": [...others, { ...GITLAB_OK, type: "group_type" }],
      "projects/acme/ok": [GITLAB_OK, { ...GITLAB_OK, description: "docker-2", paused: true }],
      "projects/acme/missing": [{ ...GITLAB_OK, description: "shared", type: "instance_type" }],
      "projects/acme/never-contacted": [{ ...GITLAB_OK, status: "never_contacted", contactedAt: null }],
      "projects/acme/offline": [{ ...GITLAB_OK, status: "offline", contactedAt: LONG_AGO }],
      "projects/acme/stale": [{ ...GITLAB_OK, status: "stale", contactedAt: LONG_AGO }],
      "projects/acme/quiet": [{ ...GITLAB_OK, contactedAt: LONG_AGO }],
      "projects/acme/paused": [{ ...GITLAB_OK, paused: true }],
      "projects/acme/wrong-tags": [{ description: "docker-1", tags: ["docker"] }],
      "projects/acme/version-old": [{ ...GITLAB_OK, version: "16.11.1" }],
    },
  });
}

/** Runs health-verify with these checks, by name. */
export function verifyRunners(
  world: World,
  gitlab: HttpServer,
  checks: Readonly<Record<string, object>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const list = Object.entries(checks).map(([name, check]) => ({ name, ...check }));
  return runStep(world, { name: "verify", runId: "1", event: "push" }, "health-verify", {
    environment: "staging",
    checks: stringify(list),
    timeout: "4s",
    interval: "1s",
    "github-token": RUNNER_SECRETS.github,
    "gitlab-token": RUNNER_SECRETS.gitlab,
    "gitlab-url": gitlab.url,
    "max-parallel": "30",
    ...inputs,
  });
}
