import * as v from "valibot";
import type { Forge, ForgeComment, ForgeIssue, NewIssue } from "@flywheel/core/ports/forge";
import { commentOf, isSame } from "./forge-comments.ts";
import type { Connection } from "./forge-connection.ts";
import { isRefused } from "./forge-failure.ts";
import { allNodes, connection, type Page } from "./forge-pages.ts";
import { LAST_COMMENT, OPEN_AND_CLOSED_ISSUES, OPEN_ISSUES } from "./forge-queries.ts";
import { replies } from "./forge-replies.ts";

const issueNodeSchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.string(),
  url: v.string(),
  state: v.picklist(["OPEN", "CLOSED"]),
  viewerDidAuthor: v.boolean(),
  labels: v.nullable(v.object({ nodes: v.array(v.object({ name: v.string() })) })),
});

type IssueNode = v.InferOutput<typeof issueNodeSchema>;

const openSchema = v.object({ repository: v.object({ open: connection(issueNodeSchema) }) });

const openAndClosedSchema = v.object({
  repository: v.object({
    open: connection(issueNodeSchema),
    closed: v.object({ nodes: v.array(issueNodeSchema) }),
  }),
});

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
  state: v.picklist(["open", "closed"]),
  labels: v.array(v.union([v.string(), v.object({ name: v.optional(v.string(), "") })])),
  assignees: v.optional(v.array(v.object({ login: v.string() })), []),
});

/** Issues, and comments on them. */
export function issues(
  to: Connection,
): Pick<Forge, "ownIssues" | "createIssue" | "updateIssue" | "commentOnIssue" | "issueReplies" | "canWrite"> {
  const open = async (): Promise<readonly ForgeIssue[]> =>
    ownOf(await allNodes(await pageOf(to, null), (after) => pageOf(to, after)));
  const openNew = async (issue: NewIssue): Promise<Opened> =>
    to.create<Opened>(
      async ({ rest }) => {
        const [labels, assignees] = [[...issue.labels], [...issue.assignees]];
        const { data } = await rest.issues.create({ ...to.where, ...issue, labels, assignees });
        return openedOf(data);
      },
      async () => {
        const found = (await open()).find(isSame(issue.body));
        return found && { ...found, assignees: issue.assignees };
      },
    );
  return {
    ownIssues: (label) =>
      to.reporting("The issues of the repository could not be read", async () => {
        const reply = v.parse(openAndClosedSchema, await to.query(OPEN_AND_CLOSED_ISSUES, { label }));
        const { open: first, closed } = reply.repository;
        return ownOf([...(await allNodes(first, (after) => pageOf(to, after))), ...closed.nodes]);
      }),
    createIssue: (issue) =>
      to.reporting("The issue could not be opened", async () => {
        try {
          return await openNew(issue);
        } catch (error) {
          // Whoever may not be assigned must not keep the issue from being opened.
          if (issue.assignees.length === 0 || !isRefused(error)) throw error;
          return await openNew({ ...issue, assignees: [] });
        }
      }),
    updateIssue: (issueNumber, change) =>
      to.reporting(`Issue #${issueNumber} could not be updated`, () =>
        to.repeatable(async ({ rest }) => {
          const { data } = await rest.issues.update({ ...to.where, issue_number: issueNumber, ...change });
          return openedOf(data);
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
    ...replies(to),
  };
}

async function pageOf(to: Connection, after: string | null): Promise<Page<IssueNode>> {
  return v.parse(openSchema, await to.query(OPEN_ISSUES, { after })).repository.open;
}

function ownOf(nodes: readonly IssueNode[]): readonly ForgeIssue[] {
  return nodes
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ number, title, body, url, state, labels }) => ({
      number,
      title,
      body,
      url,
      state: state === "OPEN" ? "open" : "closed",
      labels: labels?.nodes.map(({ name }) => name) ?? [],
    }));
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

type Opened = Awaited<ReturnType<Forge["createIssue"]>>;

function openedOf(data: unknown): Opened {
  const reply = v.parse(issueReplySchema, data);
  return {
    number: reply.number,
    title: reply.title,
    body: reply.body ?? "",
    url: reply.html_url,
    state: reply.state,
    labels: reply.labels.map((label) => (typeof label === "string" ? label : label.name)),
    assignees: reply.assignees.map(({ login }) => login),
  };
}
