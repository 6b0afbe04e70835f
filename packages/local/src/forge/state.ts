import type { StoredArtifact } from "./artifact-store.ts";
import type { StoredDeployment } from "./deployments.ts";
import type { Forge, Permission } from "./forge.ts";
import { NO_COMMIT } from "./git-objects.ts";
import { pullRequestsOf, type PullRequestState } from "./state-pulls.ts";
import type { StoredRunner } from "./runners.ts";
import type { StoredComment, StoredThread } from "./threads.ts";
import type { StoredRun } from "./workflow-runs.ts";

/** A look at what the forge holds, and what people do on it by hand. */
export interface ForgeState extends PullRequestState {
  /** The comments of an issue or pull request, oldest first. */
  comments(number: number): readonly StoredComment[];
  /** Issues without pull requests, by number. */
  issues(): readonly StoredThread[];
  /** The finished artifacts of a run with their bytes, oldest first. */
  artifacts(runId: string): readonly StoredArtifact[];
  /** Oldest first. */
  deployments(): readonly StoredDeployment[];
  addIssue(issue: { title: string; author: string; body?: string; labels?: readonly string[] }): StoredThread;
  addComment(number: number, author: string, body: string): StoredComment;
  closeIssue(number: number): void;
  /** Somebody puts labels on it, in place of those it had. */
  labelIssue(number: number, labels: readonly string[]): void;
  /** Lets somebody into the repository. */
  addPerson(login: string, permission: Permission): void;
  /** Swaps the bytes of a finished artifact. */
  replaceArtifact(runId: string, name: string, content: Uint8Array): void;
  expireArtifact(runId: string, name: string): void;
  /** What GitHub does when a job that declares `environment:` begins. */
  beginJobDeployment(job: { environment: string; sha: string; runId: string }): void;
  /** Makes a run known, or changes it. What is not given is that of a push to `main` of this repository, still running. */
  setWorkflowRun(run: Pick<StoredRun, "id"> & Partial<StoredRun>): void;
  /** Registers runners at `owner/name` or at an organization; only this token may see them. */
  setRunners(place: string, adminToken: string, runners: readonly StoredRunner[]): void;
}

/** @returns functions that throw where the thread or artifact they name does not exist */
export function stateOf(forge: Forge): ForgeState {
  const { threads, artifacts, deployments } = forge;
  const existing = (number: number): StoredThread => {
    const thread = threads.get(number);
    if (thread === undefined) throw new Error(`the local forge has no issue or pull request #${number}`);
    return thread;
  };
  const artifact = (runId: string, name: string): StoredArtifact => {
    const found = artifacts.of(runId).find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`run ${runId} has no artifact "${name}"`);
    return found;
  };
  return {
    ...pullRequestsOf(forge),
    comments: (number) => existing(number).comments,
    issues: () => threads.all().filter((thread) => thread.kind === "issue"),
    artifacts: (runId) => artifacts.of(runId),
    deployments: () => deployments.all(),
    addIssue: ({ title, author, body = "", labels = [] }) => threads.open("issue", author, { title, body, labels }),
    addComment: (number, author, body) => threads.addComment(existing(number), author, body),
    closeIssue: (number) => void threads.update(existing(number), { state: "closed" }),
    labelIssue: (number, labels) => void threads.update(existing(number), { labels }),
    addPerson: (login, permission) => void forge.people.set(login, permission),
    replaceArtifact: (runId, name, content) => {
      artifacts.replace(artifact(runId, name), content);
    },
    expireArtifact: (runId, name) => {
      artifacts.expire(artifact(runId, name));
    },
    beginJobDeployment: ({ environment, sha, runId }) => {
      const creator = "github-actions[bot]";
      const deployment = deployments.create({ environment, sha, ref: "main", description: "", payload: "{}", creator });
      const logUrl = `https://github.com/${forge.repository}/actions/runs/${runId}/job/${deployment.id}`;
      deployments.addStatus(deployment, { state: "in_progress", logUrl, description: "", creator });
    },
    setWorkflowRun: (run) => {
      forge.runs.set({ ...PUSH_TO_MAIN, headRepository: forge.repository, ...forge.runs.get(run.id), ...run });
    },
    setRunners: (place, adminToken, runners) => {
      forge.runners.adminToken = adminToken;
      forge.runners.set(place, runners);
    },
  };
}

const PUSH_TO_MAIN = {
  headSha: NO_COMMIT,
  event: "push",
  headBranch: "main",
  workflowPath: ".github/workflows/flywheel.yml",
  attempt: 1,
  conclusion: null,
} as const;
