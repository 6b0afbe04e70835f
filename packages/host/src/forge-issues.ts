import * as v from "valibot";
import type { Forge, ForgeComment, NewIssue, OwnIssues } from "@flywheel/core/ports/forge";
import { actorSchema, loginOf } from "./forge-actor.ts";
import { commentOf, isSame } from "./forge-comments.ts";
import type { Connection } from "./forge-connection.ts";
import { isMissing, isRefused, refusedAssignees } from "./forge-failure.ts";
import { allNodes, connection, type Page } from "./forge-pages.ts";
import { LAST_COMMENT, OPEN_ISSUES, OUR_ISSUES } from "./forge-queries.ts";

/** So many calls may a drifted unit cost. */
const MOST_TRIES = 3;

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

const commentsSchema = v.object({
  nodes: v.array(
    v.object({ body: v.string(), viewerDidAuthor: v.boolean(), createdAt: v.string(), author: actorSchema }),
  ),
});

const openSchema = v.object({ repository: v.object({ open: connection(issueNodeSchema) }) });

const oursSchema = v.object({
  repository: v.object({
    defaultBranchRef: v.nullable(v.object({ name: v.string() })),
    open: connection(issueNodeSchema),
    discussed: v.object({ nodes: v.array(v.object({ number: v.number(), comments: commentsSchema })) }),
    closed: v.object({ nodes: v.array(v.object({ ...issueNodeSchema.entries, comments: commentsSchema })) }),
  }),
});

const lastCommentSchema = v.object({
  repository: v.object({
    issue: v.object({
      comments: v.object({ nodes: v.array(v.object({ body: v.string(), viewerDidAuthor: v.boolean() })) }),
    }),
  }),
});

const permissionSchema = v.object({ permission: v.string() });

const issueReplySchema = v.object({
  number: v.number(),
  html_url: v.string(),
  assignees: v.optional(v.array(v.object({ login: v.string() })), []),
});

/** Issues, and comments on them. */
export function issues(
  to: Connection,
): Pick<Forge, "ownIssues" | "createIssue" | "updateIssue" | "commentOnIssue" | "canWrite"> {
  return {
    ownIssues: (label) => to.reporting("The issues of the repository could not be read", () => ours(to, label)),
    createIssue: (issue) => to.reporting("The issue could not be opened", () => openAssigned(to, issue, MOST_TRIES)),
    updateIssue: (issueNumber, { labels, ...change }) =>
      to.reporting(`Issue #${issueNumber} could not be updated`, () =>
        to.repeatable(async ({ rest }) => {
          const labelled = labels === undefined ? change : { ...change, labels: [...labels] };
          const { data } = await rest.issues.update({ ...to.where, issue_number: issueNumber, ...labelled });
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
    canWrite: (login) =>
      to.reporting(`What ${login} may do in the repository could not be read`, () =>
        to.repeatable(async ({ rest }) => {
          const reply = await rest.repos
            .getCollaboratorPermissionLevel({ ...to.where, username: login })
            .catch((error: unknown) => {
              if (isMissing(error)) return undefined;
              throw error;
            });
          // GitHub says write of who maintains, and read of who triages.
          return reply !== undefined && ["admin", "write"].includes(v.parse(permissionSchema, reply.data).permission);
        }),
      ),
  };
}

async function ours(to: Connection, label: string): Promise<OwnIssues> {
  const { repository } = v.parse(oursSchema, await to.query(OUR_ISSUES, { label, after: null }));
  const { defaultBranchRef, open, discussed, closed } = repository;
  const comments = new Map(
    [...discussed.nodes, ...closed.nodes].map((node) => [node.number, node.comments.nodes] as const),
  );
  const nodes = [...(await allNodes(open, (after) => pageOf(to, after))), ...closed.nodes];
  const issues = nodes
    .filter(({ viewerDidAuthor }) => viewerDidAuthor)
    .map(({ number, title, body, url, state, labels }): OwnIssues["issues"][number] => ({
      number,
      title,
      body,
      url,
      state: state === "OPEN" ? "open" : "closed",
      labels: labels?.nodes.map(({ name }) => name) ?? [],
      replies: (comments.get(number) ?? [])
        .filter((comment) => !comment.viewerDidAuthor)
        .map(({ author, body: text, createdAt }) => ({
          author: loginOf(author),
          body: text,
          at: Math.floor(Date.parse(createdAt) / 1_000),
        })),
    }));
  return { issues, defaultBranch: defaultBranchRef?.name };
}

async function pageOf(to: Connection, after: string | null): Promise<Page<IssueNode>> {
  return v.parse(openSchema, await to.query(OPEN_ISSUES, { after })).repository.open;
}

/** Whoever may not be assigned must not keep the issue from being opened: first without them, at last without any. */
async function openAssigned(to: Connection, issue: NewIssue, tries: number): Promise<Opened> {
  try {
    return await openIssue(to, issue);
  } catch (error) {
    if (issue.assignees.length === 0 || !isRefused(error)) throw error;
    const refused = new Set(refusedAssignees(error));
    const others = refused.size === 0 || tries <= 2 ? [] : issue.assignees.filter((login) => !refused.has(login));
    return openAssigned(to, { ...issue, assignees: others }, tries - 1);
  }
}

function openIssue(to: Connection, issue: NewIssue): Promise<Opened> {
  return to.create<Opened>(
    async ({ rest }) => {
      const [labels, assignees] = [[...issue.labels], [...issue.assignees]];
      const { data } = await rest.issues.create({ ...to.where, ...issue, labels, assignees });
      return openedOf(data);
    },
    async () => {
      const open = await allNodes(await pageOf(to, null), (after) => pageOf(to, after));
      const found = open.filter(({ viewerDidAuthor }) => viewerDidAuthor).find(isSame(issue.body));
      return found && { number: found.number, url: found.url, assignees: issue.assignees };
    },
  );
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
  const { number, html_url: url, assignees } = v.parse(issueReplySchema, data);
  return { number, url, assignees: assignees.map(({ login }) => login) };
}
