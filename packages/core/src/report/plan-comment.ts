import type { Context, PullRequestContext } from "../ports/context.ts";
import type { Forge, PullRequest } from "../ports/forge.ts";
import type { Host } from "../ports/host.ts";
import { byteLength, COMMENT_BYTES } from "./budget.ts";
import { escapeText, shorten } from "./markdown.ts";
import { hasMarker, marker } from "./marker.ts";
import { upsertComment } from "./upsert-comment.ts";

const MAXIMUM_HEADER = 200;

/** The inputs that say whether and how a pull request is commented on. */
export interface CommentInputs {
  readonly githubToken: string;
  readonly comment: "auto" | "always" | "changes" | "never";
  readonly commentHeader: string;
}

/** What a comment says. */
export interface CommentText {
  readonly kind: "plan" | "apply";
  /** The same call again has the same key. */
  readonly key: string;
  /** The text in at most so many bytes. */
  readonly render: (limit: number) => string;
  /** A hidden line below the marker, made with the text of the comment that is replaced (empty where there is none). */
  readonly signature: (previous: string) => string;
  /** Whether to write it where there is none yet; one that exists is always updated. */
  readonly create: boolean;
}

/** Whether a new comment is written; one that exists is updated whenever the input is not `never`. */
export function isWorthAComment(
  when: CommentInputs["comment"],
  { changes, failed }: { readonly changes: boolean; readonly failed: boolean },
): boolean {
  return when === "always" || (when !== "never" && changes) || (when === "auto" && failed);
}

/** The run's pull request, where this call is to comment on it. */
export function commentedPullRequest(inputs: CommentInputs, { context }: Host): PullRequestContext | undefined {
  return inputs.githubToken === "" || inputs.comment === "never" ? undefined : context.pullRequest;
}

/**
 * The pull request as it is now; undefined where its comment is no longer this run's to write: a closed one's is
 * final, and another head's plan is another run's.
 * @throws forge-failed
 */
export async function lookUp(
  { number, headSha }: PullRequestContext,
  forge: Forge,
  host: Host,
): Promise<PullRequest | undefined> {
  const pull = await forge.pullRequest(number);
  if (pull?.state === "open" && pull.headSha === headSha) return pull;
  const why =
    pull?.state === "open"
      ? `its head is ${pull.headSha.slice(0, 8)} by now`
      : `it is ${pull?.state ?? "not known to GitHub"}`;
  host.log.notice(`The comment of pull request ${number} was left as it is: ${why}`);
  return undefined;
}

/** The pull request that a run deploys: the event's own or the merge queue's, else that of the commit. */
export function deployedPullRequest(
  forge: Forge,
  { pullRequest, queuedPullRequest, sha }: Context,
): Promise<PullRequest | undefined> {
  const number = pullRequest?.number ?? queuedPullRequest;
  return number === undefined ? forge.pullRequestOfCommit(sha) : forge.pullRequest(number);
}

/**
 * Writes or updates the comment of this call.
 * @returns its URL; empty where there is none
 * @throws forge-failed
 */
export async function writeComment(
  pull: PullRequest,
  { kind, key, render, signature, create }: CommentText,
  inputs: CommentInputs,
  forge: Forge,
): Promise<string> {
  const header = inputs.commentHeader;
  // Calls with headers of their own have comments of their own.
  const firstLine = marker(kind, header === "" ? key : `${key}\nheader ${header}`);
  const previous = pull.comments.find((comment) => hasMarker(comment.body, firstLine))?.body ?? "";
  const secondLine = signature(previous);
  const hidden = secondLine === "" ? firstLine : `${firstLine}\n${secondLine}`;
  const top = `${hidden}\n${header === "" ? "" : `${escapeText(shorten(header, MAXIMUM_HEADER))}\n\n`}`;
  const body = top + render(COMMENT_BYTES - byteLength(top));
  const comment = await upsertComment(forge, pull.number, firstLine, body, create, pull.comments);
  return comment?.url ?? "";
}

/**
 * Says on the pull request that nothing was planned, where there is a comment to edit or it is to be said.
 * @param document Markdown that fits into a comment
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
export async function commentSkip(
  document: string,
  news: Parameters<typeof isWorthAComment>[1],
  key: string,
  inputs: CommentInputs,
  host: Host,
): Promise<string> {
  const pullRequest = commentedPullRequest(inputs, host);
  if (pullRequest === undefined) return "";
  const forge = host.forge(inputs.githubToken);
  const pull = await lookUp(pullRequest, forge, host);
  if (pull === undefined) return "";
  const create = isWorthAComment(inputs.comment, news);
  return writeComment(pull, { kind: "plan", key, render: () => document, signature: () => "", create }, inputs, forge);
}
