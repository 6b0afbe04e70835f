import * as v from "valibot";
import type { Forge, ForgeComment } from "@flywheel/core/ports/forge";
import { reporting, type Connection } from "./forge-connection.ts";
import { allNodes, connection, type Page } from "./forge-pages.ts";
import { OWN_COMMENTS } from "./forge-queries.ts";

/** A list of comments as our queries ask for it. */
export const commentsSchema = connection(
  v.object({
    databaseId: v.nullable(v.number()),
    body: v.string(),
    url: v.string(),
    viewerDidAuthor: v.boolean(),
  }),
);

type CommentNode = v.InferOutput<typeof commentsSchema>["nodes"][number];

const repliesSchema = v.object({
  repository: v.object({ pullRequest: v.object({ comments: commentsSchema }) }),
});

const commentReplySchema = v.object({ id: v.number(), body: v.optional(v.string(), ""), html_url: v.string() });

/** Comments of pull requests. */
export function comments(to: Connection): Pick<Forge, "ownComments" | "createComment" | "updateComment"> {
  return {
    ownComments: (pullRequest) =>
      reporting("The comments of the pull request could not be read", async () =>
        ownOf(to, pullRequest, await pageOf(to, pullRequest, null)),
      ),
    createComment: (pullRequest, body) =>
      reporting("The comment could not be written", async () => {
        const octokit = await to.client();
        const { data } = await octokit.rest.issues.createComment({ ...to.where, issue_number: pullRequest, body });
        return commentOf(data);
      }),
    updateComment: (id, body) =>
      reporting("The comment could not be updated", async () => {
        const octokit = await to.client();
        const { data } = await octokit.rest.issues.updateComment({ ...to.where, comment_id: id, body });
        return commentOf(data);
      }),
  };
}

/** Of all comments of a pull request, the first page of which is here, those the token's identity wrote. */
export async function ownOf(
  to: Connection,
  pullRequest: number,
  first: Page<CommentNode>,
): Promise<readonly ForgeComment[]> {
  const nodes = await allNodes(first, (after) => pageOf(to, pullRequest, after));
  return nodes.flatMap((node): ForgeComment[] =>
    node.viewerDidAuthor && node.databaseId !== null ? [{ id: node.databaseId, body: node.body, url: node.url }] : [],
  );
}

async function pageOf(to: Connection, pullRequest: number, after: string | null): Promise<Page<CommentNode>> {
  const reply = v.parse(repliesSchema, await to.query(OWN_COMMENTS, { number: pullRequest, after }));
  return reply.repository.pullRequest.comments;
}

function commentOf(data: unknown): ForgeComment {
  const reply = v.parse(commentReplySchema, data);
  return { id: reply.id, body: reply.body, url: reply.html_url };
}
