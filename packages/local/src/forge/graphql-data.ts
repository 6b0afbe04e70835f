import { GraphQLError } from "graphql";
import type { Forge } from "./forge.ts";
import { connection, type PageArguments } from "./graphql-connection.ts";
import { deploymentsNode } from "./graphql-deployments.ts";
import { actor, pullFields } from "./graphql-pulls.ts";
import type { StoredComment, StoredThread } from "./threads.ts";

// The arguments of the functions below are what the schema says: graphql has checked them before it calls.

interface IssueArguments extends PageArguments {
  readonly states?: readonly ("OPEN" | "CLOSED")[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

interface ObjectArguments {
  readonly oid?: string | null;
  readonly expression?: string | null;
}

/** The forge's data in the shape of GitHub's schema, as `viewer` sees it. */
export function queryRoot(forge: Forge, viewer: string): object {
  return {
    viewer: () => {
      // The workflow token is an app installation; it has no user.
      throw new GraphQLError("Resource not accessible by integration", { extensions: { type: "FORBIDDEN" } });
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      if (`${owner}/${name}` !== forge.repository) notFound(`a Repository with the name '${owner}/${name}'`);
      return repositoryNode(forge, viewer);
    },
  };
}

function repositoryNode(forge: Forge, viewer: string): object {
  const find = (kind: StoredThread["kind"], number: number): StoredThread | undefined => {
    const thread = forge.threads.get(number);
    return thread?.kind === kind ? thread : undefined;
  };
  return {
    nameWithOwner: forge.repository,
    url: `https://github.com/${forge.repository}`,
    defaultBranchRef: { name: "main" },
    pullRequest: ({ number }: { readonly number: number }) =>
      pullNode(forge, viewer, find("pull", number) ?? notFound(`a PullRequest with the number of ${number}`)),
    issue: ({ number }: { readonly number: number }) =>
      threadNode(forge, viewer, find("issue", number) ?? notFound(`an Issue with the number of ${number}`)),
    issues: (args: IssueArguments) => {
      const { states, labels, orderBy, ...page } = args;
      const issues = forge.threads.all().filter((thread) => thread.kind === "issue");
      const wanted = issues
        .filter((issue) => states?.includes(stateOf(issue)) ?? true)
        .filter((issue) => labels?.some((label) => issue.labels.includes(label)) ?? true);
      return connection(forge, "issues", ordered(forge, wanted, orderBy), page, (issue) =>
        threadNode(forge, viewer, issue),
      );
    },
    object: ({ oid, expression }: ObjectArguments) => objectNode(forge, viewer, oid ?? expression ?? ""),
    deployments: deploymentsNode(forge),
  };
}

/** By number, which is by age, unless told otherwise. */
function ordered(
  forge: Forge,
  issues: readonly StoredThread[],
  orderBy: IssueArguments["orderBy"],
): readonly StoredThread[] {
  if (orderBy === undefined || orderBy === null) return issues;
  if (orderBy.field !== "UPDATED_AT" || orderBy.direction !== "DESC") {
    forge.unexpected.push(`GraphQL issues(orderBy: ${orderBy.field} ${orderBy.direction})`);
  }
  // Of those of one second the later issue comes first.
  return issues.toReversed().toSorted((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt));
}

function threadNode(forge: Forge, viewer: string, thread: StoredThread): object {
  return {
    databaseId: thread.id,
    number: thread.number,
    title: thread.title,
    body: thread.body,
    url: thread.url,
    state: stateOf(thread),
    stateReason: thread.stateReason?.toUpperCase() ?? null,
    author: actor(thread.author),
    viewerDidAuthor: thread.author === viewer,
    createdAt: thread.createdAt,
    updatedAt: thread.updatedAt,
    closedAt: thread.closedAt,
    // `orderBy` is left out: the schema gives it a default, which is the order we have.
    labels: ({ first, after }: PageArguments) =>
      connection(
        forge,
        "labels",
        thread.labels.map((name, id) => ({ id, name })),
        { first, after },
        ({ name }) => ({ name }),
      ),
    comments: (page: PageArguments) =>
      connection(forge, "comments", thread.comments, page, (comment) => commentNode(viewer, comment)),
  };
}

function pullNode(forge: Forge, viewer: string, thread: StoredThread): object {
  return { ...threadNode(forge, viewer, thread), ...pullFields(forge, thread) };
}

/** Commits, trees and blobs; a commit knows the pull requests it is the head or the merge of. */
function objectNode(forge: Forge, viewer: string, expression: string): object | null {
  const found = forge.git.find(expression);
  if (found === undefined) return null;
  const { oid, type } = found;
  if (type !== "commit") return { __typename: `${type.charAt(0).toUpperCase()}${type.slice(1)}`, oid };
  const associated = forge.threads
    .all()
    .filter(({ pull }) => pull !== undefined && (pull.head === oid || pull.mergeCommit === oid));
  return {
    __typename: "Commit",
    oid,
    associatedPullRequests: ({ first, after }: PageArguments) =>
      connection(forge, "associatedPullRequests", associated, { first, after }, (thread) =>
        pullNode(forge, viewer, thread),
      ),
  };
}

function commentNode(viewer: string, comment: StoredComment): object {
  return {
    databaseId: comment.id,
    body: comment.body,
    url: comment.url,
    author: actor(comment.author),
    viewerDidAuthor: comment.author === viewer,
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
  };
}

function stateOf(thread: StoredThread): "OPEN" | "CLOSED" {
  return thread.state === "open" ? "OPEN" : "CLOSED";
}

function notFound(what: string): never {
  throw new GraphQLError(`Could not resolve to ${what}.`, { extensions: { type: "NOT_FOUND" } });
}
