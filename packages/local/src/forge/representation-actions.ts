import type { StoredArtifact } from "./artifact-store.ts";
import type { StoredDeployment, StoredDeploymentStatus } from "./deployments.ts";
import type { Forge } from "./forge.ts";
import { apiUrl, nodeId, userJson } from "./representation.ts";
import type { StoredRun } from "./workflow-runs.ts";

const REPOSITORY_ID = 1_296_269;
const FORK_ID = 1_296_270;
const WORKFLOW_ID = 161_335;

/** A workflow run as the REST API shows it. */
export function runJson(forge: Forge, run: StoredRun): object {
  const url = `${apiUrl(forge)}/actions/runs/${run.id}`;
  const [time] = timesOf(new Date(0).toISOString());
  return {
    id: Number(run.id),
    node_id: nodeId("WorkflowRun", run.id),
    name: "flywheel",
    display_title: "flywheel",
    path: run.workflowPath,
    workflow_id: WORKFLOW_ID,
    run_number: Number(run.id),
    run_attempt: run.attempt,
    event: run.event,
    status: run.conclusion === null ? "in_progress" : "completed",
    conclusion: run.conclusion,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_commit: null,
    repository: repositoryJson(forge.repository, false),
    head_repository:
      run.headRepository === null ? null : repositoryJson(run.headRepository, run.headRepository !== forge.repository),
    pull_requests: [],
    url,
    html_url: `https://github.com/${forge.repository}/actions/runs/${run.id}`,
    workflow_url: `${apiUrl(forge)}/actions/workflows/${WORKFLOW_ID}`,
    check_suite_url: `${apiUrl(forge)}/check-suites/${run.id}`,
    ...Object.fromEntries(
      ["jobs", "logs", "cancel", "rerun", "artifacts"].map((kind) => [`${kind}_url`, `${url}/${kind}`]),
    ),
    created_at: time,
    updated_at: time,
  };
}

/** An artifact as the REST API shows it; the run it belongs to tells whose code made it. */
export function artifactJson(forge: Forge, artifact: StoredArtifact): object {
  const url = `${apiUrl(forge)}/actions/artifacts/${artifact.id}`;
  const run = forge.runs.get(artifact.run.runId);
  const isFork = run !== undefined && run.headRepository !== forge.repository;
  const [createdAt, expiresAt] = timesOf(artifact.createdAt, artifact.expiresAt);
  return {
    id: artifact.id,
    node_id: nodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(artifact),
    created_at: createdAt,
    updated_at: createdAt,
    expires_at: expiresAt ?? null,
    digest: artifact.digest,
    workflow_run: {
      id: Number(artifact.run.runId),
      repository_id: REPOSITORY_ID,
      head_repository_id: isFork ? FORK_ID : REPOSITORY_ID,
      ...(run === undefined ? {} : { head_branch: run.headBranch ?? "", head_sha: run.headSha }),
    },
  };
}

/** Whether the bytes are gone; GitHub still lists the artifact. */
export function isExpired({ expiresAt }: StoredArtifact): boolean {
  return expiresAt !== undefined && Date.parse(expiresAt) <= Date.now();
}

/** A deployment as the REST API shows it. */
export function deploymentJson(forge: Forge, deployment: StoredDeployment): object {
  const url = `${apiUrl(forge)}/deployments/${deployment.id}`;
  const [time] = timesOf(deployment.createdAt);
  return {
    id: deployment.id,
    node_id: nodeId("Deployment", deployment.id),
    url,
    sha: deployment.sha,
    ref: deployment.ref,
    task: "deploy",
    payload: {},
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: userJson(deployment.creator),
    statuses_url: `${url}/statuses`,
    repository_url: apiUrl(forge),
    created_at: time,
    updated_at: time,
  };
}

/** A status of a deployment as the REST API shows it. */
export function deploymentStatusJson(
  forge: Forge,
  deployment: StoredDeployment,
  status: StoredDeploymentStatus,
): object {
  const deploymentUrl = `${apiUrl(forge)}/deployments/${deployment.id}`;
  const [time] = timesOf(status.createdAt);
  return {
    id: status.id,
    node_id: nodeId("DeploymentStatus", status.id),
    url: `${deploymentUrl}/statuses/${status.id}`,
    state: status.state,
    creator: userJson(status.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    deployment_url: deploymentUrl,
    repository_url: apiUrl(forge),
    created_at: time,
    updated_at: time,
  };
}

/** The part of a repository that everything refers to it by. */
function repositoryJson(fullName: string, fork: boolean): object {
  const [owner = "", name = ""] = fullName.split("/");
  const id = fork ? FORK_ID : REPOSITORY_ID;
  const url = `https://api.github.com/repos/${fullName}`;
  return {
    id,
    node_id: nodeId("Repository", id),
    name,
    full_name: fullName,
    owner: userJson(owner),
    private: true,
    fork,
    description: null,
    html_url: `https://github.com/${fullName}`,
    url,
    ...Object.fromEntries(REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link}`])),
  };
}

const REPOSITORY_LINKS: readonly string[] = [
  ...["archive", "assignees", "blobs", "branches", "collaborators", "comments", "commits", "compare", "contents"],
  ...["contributors", "deployments", "downloads", "events", "forks", "git_commits", "git_refs", "git_tags", "hooks"],
  ...["issue_comment", "issue_events", "issues", "keys", "labels", "languages", "merges", "milestones"],
  ...["notifications", "pulls", "releases", "stargazers", "statuses", "subscribers", "subscription", "tags", "teams"],
  "trees",
];

/** Times in whole seconds, as GitHub gives them. */
function timesOf(...times: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return times.map((time) => time?.replace(/\.\d+Z$/, "Z"));
}
