import * as v from "valibot";
import type { Forge, PullRequest, Review } from "@flywheel/core/ports/forge";
import { actorSchema, loginOf } from "./forge-actor.ts";
import { commentsSchema, ownOf } from "./forge-comments.ts";
import type { Connection } from "./forge-connection.ts";
import { objectsQuery, PULL_REQUEST, PULL_REQUESTS_OF_COMMIT } from "./forge-queries.ts";

const objectSchema = v.object({ oid: v.string() });

const reviewSchema = v.object({
  author: actorSchema,
  authorCanPushToRepository: v.boolean(),
  commit: v.nullable(objectSchema),
  submittedAt: v.nullable(v.string()),
  state: v.string(),
});

const pullRequestSchema = v.object({
  number: v.number(),
  state: v.picklist(["OPEN", "CLOSED", "MERGED"]),
  author: actorSchema,
  headRefOid: v.string(),
  headRepository: v.nullable(v.object({ nameWithOwner: v.string() })),
  baseRefName: v.string(),
  baseRefOid: v.string(),
  baseRef: v.nullable(v.object({ target: v.nullable(objectSchema) })),
  mergeCommit: v.nullable(objectSchema),
  latestOpinionatedReviews: v.nullable(v.object({ nodes: v.array(reviewSchema) })),
  comments: commentsSchema,
});

type PullRequestNode = v.InferOutput<typeof pullRequestSchema>;

const byNumberSchema = v.object({ repository: v.object({ pullRequest: pullRequestSchema }) });

const ofCommitSchema = v.object({
  repository: v.object({
    // Null for a commit that was never pushed; without the list for an object that is no commit.
    object: v.nullable(
      v.object({ associatedPullRequests: v.nullish(v.object({ nodes: v.array(pullRequestSchema) })) }),
    ),
  }),
});

const objectsSchema = v.object({ repository: v.record(v.string(), v.nullable(objectSchema)) });

const STATES = { OPEN: "open", CLOSED: "closed", MERGED: "merged" } as const;

const OPINIONS: Readonly<Record<string, Review["state"]>> = {
  APPROVED: "approved",
  CHANGES_REQUESTED: "changes-requested",
  DISMISSED: "dismissed",
};

/** Pull requests, and the trees by which their commits are compared. */
export function pulls(to: Connection): Pick<Forge, "pullRequest" | "pullRequestOfCommit" | "trees"> {
  return {
    pullRequest: (pullRequest) =>
      to.reporting(`Pull request #${pullRequest} could not be read`, async () => {
        const reply = await to.query(PULL_REQUEST, { number: pullRequest, after: null }).catch(nullWhereNotFound);
        return reply === null ? undefined : pullRequestOf(to, v.parse(byNumberSchema, reply).repository.pullRequest);
      }),
    pullRequestOfCommit: (sha) =>
      to.reporting(`The pull request of the commit ${sha} could not be found`, async () => {
        const reply = v.parse(ofCommitSchema, await to.query(PULL_REQUESTS_OF_COMMIT, { sha, after: null }));
        const nodes = reply.repository.object?.associatedPullRequests?.nodes ?? [];
        const found =
          nodes.find((node) => node.state === "MERGED" && node.mergeCommit?.oid === sha) ??
          nodes.find((node) => node.state === "OPEN" && node.headRefOid === sha);
        return found === undefined ? undefined : pullRequestOf(to, found);
      }),
    trees: (revisions, paths) =>
      to.reporting("The trees of the commits could not be read", async () => {
        const keys = revisions.flatMap((revision) => paths.map((path) => `${revision}:${path}`));
        if (keys.length === 0) return new Map();
        const variables = Object.fromEntries(keys.map((key, index) => [`e${index}`, key]));
        const { repository } = v.parse(objectsSchema, await to.query(objectsQuery(keys.length), variables));
        return new Map(keys.map((key, index) => [key, repository[`o${index}`]?.oid]));
      }),
  };
}

async function pullRequestOf(to: Connection, node: PullRequestNode): Promise<PullRequest> {
  return {
    number: node.number,
    state: STATES[node.state],
    author: loginOf(node.author),
    headSha: node.headRefOid,
    headRepository: node.headRepository?.nameWithOwner,
    baseRef: node.baseRefName,
    // `baseRefOid` can lag behind the branch.
    baseSha: node.baseRef?.target?.oid ?? node.baseRefOid,
    mergeCommit: node.state === "MERGED" ? node.mergeCommit?.oid : undefined,
    reviews: (node.latestOpinionatedReviews?.nodes ?? []).flatMap(reviewOf),
    comments: await ownOf(to, node.number, node.comments),
  };
}

function reviewOf(node: v.InferOutput<typeof reviewSchema>): readonly Review[] {
  const state = OPINIONS[node.state];
  if (state === undefined || node.submittedAt === null) return [];
  return [
    {
      author: loginOf(node.author),
      isPerson: node.author?.__typename === "User",
      canWrite: node.authorCanPushToRepository,
      commit: node.commit?.oid ?? "",
      submittedAt: node.submittedAt,
      state,
    },
  ];
}

const notFoundSchema = v.object({
  name: v.literal("GraphqlResponseError"),
  errors: v.tuple([
    v.object({ type: v.literal("NOT_FOUND"), path: v.tuple([v.literal("repository"), v.literal("pullRequest")]) }),
  ]),
});

/** GitHub answers an unknown number with an error beside the data. */
function nullWhereNotFound(error: unknown): null {
  if (v.is(notFoundSchema, error)) return null;
  throw error;
}
