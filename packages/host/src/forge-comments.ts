import * as v from "valibot";
import type { Forge, ForgeComment } from "@flywheel/core/ports/forge";
import type { Connection } from "./forge-connection.ts";
import { isMissing } from "./forge-failure.ts";
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

const DELETED = { status: 204 } as const;

const deletedSchema = v.object({ status: v.literal(DELETED.status) });

/** Comments of pull requests. */
export function comments(
  to: Connection,
): Pick<Forge, "ownComments" | "createComment" | "updateComment" | "deleteComment"> {
  const own = async (pullRequest: number): Promise<readonly ForgeComment[]> =>
    ownOf(to, pullRequest, await pageOf(to, pullRequest, null));
  return {
    ownComments: (pullRequest) =>
      to.reporting("The comments of the pull request could not be read", () => own(pullRequest)),
    createComment: (pullRequest, body) =>
      to.reporting("The comment could not be written", () =>
        to.create(
          async ({ rest }) => {
            const { data } = await rest.issues.createComment({ ...to.where, issue_number: pullRequest, body });
            return commentOf(data);
          },
          async () => (await own(pullRequest)).find(isSame(body)),
        ),
      ),
    updateComment: (id, body) =>
      to.reporting("The comment could not be updated", () =>
        to.repeatable(async ({ rest }) => {
          const { data } = await rest.issues.updateComment({ ...to.where, comment_id: id, body });
          return commentOf(data);
        }),
      ),
    deleteComment: (id) =>
      to.reporting("The comment could not be removed", () =>
        to.repeatable(async ({ rest }) => {
          const reply: unknown = await rest.issues
            .deleteComment({ ...to.where, comment_id: id })
            .catch((error: unknown) => {
              if (isMissing(error)) return DELETED;
              throw error;
            });
          v.parse(deletedSchema, reply);
        }),
      ),
  };
}

/** Whether something of ours begins as this text does: by the first line, the marker, it is known again. */
export function isSame(body: string): (other: { readonly body: string }) => boolean {
  const firstLine = (text: string): string => (text.split(/\r?\n/, 1)[0] ?? "").trim();
  return (other) => firstLine(other.body) === firstLine(body);
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

/** The reply to a comment that was written; anything else was not GitHub's. */
export function commentOf(data: unknown): ForgeComment {
  const reply = v.parse(commentReplySchema, data);
  return { id: reply.id, body: reply.body, url: reply.html_url };
}
