import type { ArtifactStore, StoredArtifact } from "./artifact-store.ts";
import type { StoredComment, StoredThread, Threads } from "./threads.ts";

/** A look at what the forge holds, and what people do on it by hand. */
export interface ForgeState {
  /** The comments of an issue or pull request, oldest first. */
  comments(number: number): readonly StoredComment[];
  /** Issues without pull requests, by number. */
  issues(): readonly StoredThread[];
  /** The finished artifacts of a run with their bytes, oldest first. */
  artifacts(runId: string): readonly StoredArtifact[];
  /** @param number defaults to the next free one */
  openPullRequest(pull: { title: string; author: string; body?: string; number?: number }): StoredThread;
  addIssue(issue: { title: string; author: string; body?: string; labels?: readonly string[] }): StoredThread;
  addComment(number: number, author: string, body: string): StoredComment;
  closeIssue(number: number): void;
  /** Swaps the bytes of a finished artifact. */
  replaceArtifact(runId: string, name: string, content: Uint8Array): void;
}

/** @returns functions that throw where the thread or artifact they name does not exist */
export function stateOf(threads: Threads, artifacts: ArtifactStore): ForgeState {
  const existing = (number: number): StoredThread => {
    const thread = threads.get(number);
    if (thread === undefined) throw new Error(`the local forge has no issue or pull request #${number}`);
    return thread;
  };
  return {
    comments: (number) => existing(number).comments,
    issues: () => threads.all().filter((thread) => thread.kind === "issue"),
    artifacts: (runId) => artifacts.of(runId),
    openPullRequest: ({ title, author, body = "", number }) => threads.open("pull", author, { title, body }, number),
    addIssue: ({ title, author, body = "", labels = [] }) => threads.open("issue", author, { title, body, labels }),
    addComment: (number, author, body) => threads.addComment(existing(number), author, body),
    closeIssue: (number) => void threads.update(existing(number), { state: "closed" }),
    replaceArtifact: (runId, name, content) => {
      const artifact = artifacts.of(runId).find((candidate) => candidate.name === name);
      if (artifact === undefined) throw new Error(`run ${runId} has no artifact "${name}"`);
      artifacts.replace(artifact, content);
    },
  };
}
