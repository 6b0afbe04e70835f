import type { Forge } from "./forge.ts";
import { connection, type PageArguments } from "./graphql-connection.ts";
import { NO_COMMIT } from "./git-objects.ts";
import { latestOpinionated, type StoredReview } from "./pull-details.ts";
import type { StoredThread } from "./threads.ts";

interface ReviewArguments extends PageArguments {
  readonly writersOnly?: boolean | null;
}

/** What a pull request has beyond an issue, in the shape of GitHub's schema. */
export function pullFields(forge: Forge, thread: StoredThread): object {
  const { pull } = thread;
  if (pull === undefined) throw new Error(`#${thread.number} is no pull request`);
  const tip = forge.git.find(`refs/heads/${pull.baseRef}`);
  const merge = pull.mergeCommit;
  return {
    state: merge !== undefined ? "MERGED" : thread.state === "open" ? "OPEN" : "CLOSED",
    headRefOid: pull.head,
    headRepository: pull.headRepository === undefined ? null : { nameWithOwner: pull.headRepository },
    baseRefName: pull.baseRef,
    baseRefOid: tip?.oid ?? NO_COMMIT,
    baseRef: tip === undefined ? null : { target: { __typename: "Commit", oid: tip.oid } },
    mergeCommit: merge === undefined ? null : { oid: merge },
    latestOpinionatedReviews: ({ writersOnly, ...page }: ReviewArguments) => {
      const reviews = latestOpinionated(pull.reviews).filter(({ canWrite }) => canWrite || writersOnly !== true);
      return connection(forge, "latestOpinionatedReviews", reviews, page, reviewNode);
    },
  };
}

/** Who wrote something; null for a deleted account. GraphQL names a bot without the `[bot]` that REST gives it. */
export function actor(login: string): object | null {
  if (login === "") return null;
  const bot = /^(.*)\[bot\]$/.exec(login)?.[1];
  return bot === undefined ? { __typename: "User", login } : { __typename: "Bot", login: bot };
}

function reviewNode(review: StoredReview): object {
  return {
    databaseId: review.id,
    author: actor(review.author),
    authorCanPushToRepository: review.canWrite,
    commit: { oid: review.commit },
    submittedAt: review.submittedAt,
    state: review.state.replace("-", "_").toUpperCase(),
  };
}
