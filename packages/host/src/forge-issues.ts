import * as v from "valibot";
import type { Forge, ForgeComment, ForgeIssue } from "@flywheel/core/ports/forge";
import { commentOf, isSame } from "./forge-comments.ts";
import type { Connection } from "./forge-connection.ts";
import { allNodes, connection, type Page } from "./forge-pages.ts";
import { LAST_COMMENT, OWN_OPEN_ISSUES } from "./forge-queries.ts";

const issueNodeSchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.string(),
  url: v.string(),
  viewerDidAuthor: v.boolean(),
});

const issuesSchema = v.object({ repository: v.object({ issues: connection(issueNodeSchema) }) });

const lastCommentSchema = v.object({
  repository: v.object({
    issue: v.object({
      comments: v.object({ nodes: v.array(v.object({ body: v.string(), viewerDidAuthor: v.boolean() })) }),
    }),
  }),
});

const issueReplySchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.optional(v.nullable(v.string())),
  html_url: v.string(),
});

/** Issues, and comments on them. */
export function issues(
  to: Connection,
): Pick<Forge, "ownOpenIssues" | "createIssue" | "updateIssue" | "commentOnIssue"> {
  const own = async (): Promise<readonly ForgeIssue[]> => {
    const nodes = await allNodes(await pageOf(to, null), (after) => pageOf(to, after));
    return nodes.filter((node) => node.viewerDidAuthor);
  };
  return {
    ownOpenIssues: () => to.reporting("The issues of the repository could not be read", own),
    createIssue: (issue) =>
      to.reporting("The issue could not be opened", () =>
        to.create(
          async ({ rest }) => {
            const { data } = await rest.issues.create({ ...to.where, ...issue, labels: [...issue.labels] });
            return issueOf(data);
          },
          async () => (await own()).find(isSame(issue.body)),
        ),
      ),
    updateIssue: (issueNumber, change) =>
      to.reporting(`Issue #${issueNumber} could not be updated`, () =>
        to.repeatable(async ({ rest }) => {
          const { data } = await rest.issues.update({ ...to.where, issue_number: issueNumber, ...change });
          return issueOf(data);
        }),
      ),
    commentOnIssue: (issueNumber, body) =>
      to.reporting(`Issue #${issueNumber} could not be commented on`, async () => {
        await to.create<Pick<ForgeComment, "body">>(
          async ({ rest }) => {
            const { data } = await rest.issues.createComment({ ...to.where, issue_number: issueNumber, body });
            return commentOf(data);
          },
          () => lastComment(to, issueNumber, body),
        );
      }),
  };
}

async function pageOf(to: Connection, after: string | null): Promise<Page<v.InferOutput<typeof issueNodeSchema>>> {
  const reply = v.parse(issuesSchema, await to.query(OWN_OPEN_ISSUES, { after }));
  return reply.repository.issues;
}

/** The last comment of an issue, where it is this text of ours. */
async function lastComment(
  to: Connection,
  number: number,
  body: string,
): Promise<Pick<ForgeComment, "body"> | undefined> {
  const reply = v.parse(lastCommentSchema, await to.query(LAST_COMMENT, { number }));
  return reply.repository.issue.comments.nodes.find((node) => node.viewerDidAuthor && node.body === body);
}

function issueOf(data: unknown): ForgeIssue {
  const reply = v.parse(issueReplySchema, data);
  return { number: reply.number, title: reply.title, body: reply.body ?? "", url: reply.html_url };
}
