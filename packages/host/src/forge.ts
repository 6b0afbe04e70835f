import * as v from "valibot";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Forge, ForgeComment, ForgeIssue } from "@flywheel/core/ports/forge";
import { OWN_COMMENTS, OWN_OPEN_ISSUES } from "./forge-queries.ts";
import { forgeFailure } from "./forge-failure.ts";

const MAXIMUM_PAGES = 30;

const pageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });

const commentNodeSchema = v.object({
  databaseId: v.nullable(v.number()),
  body: v.string(),
  url: v.string(),
  viewerDidAuthor: v.boolean(),
});

const issueNodeSchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.string(),
  url: v.string(),
  viewerDidAuthor: v.boolean(),
});

const connection = <Node extends v.GenericSchema>(node: Node) =>
  v.object({ nodes: v.array(node), pageInfo: pageInfoSchema });

const commentsSchema = v.object({
  repository: v.object({ pullRequest: v.object({ comments: connection(commentNodeSchema) }) }),
});

const issuesSchema = v.object({ repository: v.object({ issues: connection(issueNodeSchema) }) });

const commentReplySchema = v.object({ id: v.number(), body: v.optional(v.string(), ""), html_url: v.string() });

const issueReplySchema = v.object({
  number: v.number(),
  title: v.string(),
  body: v.optional(v.nullable(v.string())),
  html_url: v.string(),
});

type Client = Awaited<ReturnType<typeof connect>>;

/** How to reach one repository as one identity. */
interface Connection {
  readonly client: () => Promise<Client>;
  readonly where: { readonly owner: string; readonly repo: string };
  readonly query: (document: string, variables: Record<string, unknown>) => Promise<unknown>;
}

/**
 * GitHub as the owner of `token`, through the official client. Reads are tried again once; writes never are: a lost
 * reply must not make a second comment.
 */
export function createForge(token: string, repository: string): Forge {
  const [owner = "", repo = ""] = repository.split("/");
  const client = (): Promise<Client> => connect(token);
  const connection: Connection = {
    client,
    where: { owner, repo },
    query: async (document, variables) => {
      const octokit = await client();
      const ask = (): Promise<unknown> => octokit.graphql(document, { owner, name: repo, ...variables });
      return ask().catch((error: unknown) => {
        if (forgeFailure("", error).retry) return ask();
        throw error;
      });
    },
  };
  return { ...comments(connection), ...issues(connection) };
}

async function connect(token: string) {
  const { getOctokit } = await import("@actions/github");
  return getOctokit(token);
}

function comments({
  client,
  where,
  query,
}: Connection): Pick<Forge, "ownComments" | "createComment" | "updateComment"> {
  return {
    ownComments: (pullRequest) =>
      reporting("The comments of the pull request could not be read", async () => {
        const nodes = await allPages(async (after) => {
          const reply = v.parse(commentsSchema, await query(OWN_COMMENTS, { number: pullRequest, after }));
          return reply.repository.pullRequest.comments;
        });
        return nodes.flatMap((node): ForgeComment[] =>
          node.viewerDidAuthor && node.databaseId !== null
            ? [{ id: node.databaseId, body: node.body, url: node.url }]
            : [],
        );
      }),
    createComment: (pullRequest, body) =>
      reporting("The comment could not be written", async () => {
        const octokit = await client();
        const { data } = await octokit.rest.issues.createComment({ ...where, issue_number: pullRequest, body });
        return commentOf(data);
      }),
    updateComment: (id, body) =>
      reporting("The comment could not be updated", async () => {
        const octokit = await client();
        const { data } = await octokit.rest.issues.updateComment({ ...where, comment_id: id, body });
        return commentOf(data);
      }),
  };
}

function issues({ client, where, query }: Connection): Omit<Forge, "ownComments" | "createComment" | "updateComment"> {
  return {
    ownOpenIssues: () =>
      reporting("The issues of the repository could not be read", async () => {
        const nodes = await allPages(async (after) => {
          const reply = v.parse(issuesSchema, await query(OWN_OPEN_ISSUES, { after }));
          return reply.repository.issues;
        });
        return nodes.filter((node) => node.viewerDidAuthor);
      }),
    createIssue: (issue) =>
      reporting("The issue could not be opened", async () => {
        const octokit = await client();
        const { data } = await octokit.rest.issues.create({ ...where, ...issue, labels: [...issue.labels] });
        return issueOf(data);
      }),
    updateIssue: (issueNumber, change) =>
      reporting(`Issue #${issueNumber} could not be updated`, async () => {
        const octokit = await client();
        const { data } = await octokit.rest.issues.update({ ...where, issue_number: issueNumber, ...change });
        return issueOf(data);
      }),
    commentOnIssue: (issueNumber, body) =>
      reporting(`Issue #${issueNumber} could not be commented on`, async () => {
        const octokit = await client();
        await octokit.rest.issues.createComment({ ...where, issue_number: issueNumber, body });
      }),
  };
}

interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function allPages<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (let count = 0; count < MAXIMUM_PAGES; count += 1) {
    const { nodes: found, pageInfo } = await page(after);
    nodes.push(...found);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
  return nodes;
}

function commentOf(data: unknown): ForgeComment {
  const reply = v.parse(commentReplySchema, data);
  return { id: reply.id, body: reply.body, url: reply.html_url };
}

function issueOf(data: unknown): ForgeIssue {
  const reply = v.parse(issueReplySchema, data);
  return { number: reply.number, title: reply.title, body: reply.body ?? "", url: reply.html_url };
}

async function reporting<T>(message: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FlywheelError) throw error;
    const { words, hint, cause } = forgeFailure(message, error);
    return fail("forge-failed", words, { hint, cause });
  }
}
