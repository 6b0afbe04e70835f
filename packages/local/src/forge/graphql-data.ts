import { GraphQLError } from "graphql";
import type { Forge } from "./forge.ts";
import type { StoredComment, StoredThread } from "./threads.ts";

/** GitHub's limit for `first`. */
const PAGE_LIMIT = 100;

// The arguments of the functions below are what the schema says: graphql has checked them before it calls.

interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

interface IssueArguments extends PageArguments {
  readonly states?: readonly ("OPEN" | "CLOSED")[] | null;
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
    pullRequest: ({ number }: { readonly number: number }) =>
      threadNode(forge, viewer, find("pull", number) ?? notFound(`a PullRequest with the number of ${number}`)),
    issue: ({ number }: { readonly number: number }) =>
      threadNode(forge, viewer, find("issue", number) ?? notFound(`an Issue with the number of ${number}`)),
    issues: (args: IssueArguments) => {
      const { states, ...page } = args;
      const issues = forge.threads.all().filter((thread) => thread.kind === "issue");
      const wanted = issues.filter((issue) => states?.includes(stateOf(issue)) ?? true);
      return connection(forge, "issues", wanted, page, (issue) => threadNode(forge, viewer, issue));
    },
  };
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

/** GraphQL names a bot without the `[bot]` that REST gives it. */
function actor(login: string): object {
  const bot = /^(.*)\[bot\]$/.exec(login)?.[1];
  return bot === undefined ? { __typename: "User", login } : { __typename: "Bot", login: bot };
}

function stateOf(thread: StoredThread): "OPEN" | "CLOSED" {
  return thread.state === "open" ? "OPEN" : "CLOSED";
}

/** One page of a list, by GitHub's rules: `first` is required and at most 100. */
function connection<Item extends { readonly id: number }>(
  forge: Forge,
  name: string,
  items: readonly Item[],
  args: PageArguments,
  node: (item: Item) => object,
): object {
  const { first, after, ...others } = args;
  for (const argument of Object.keys(others)) {
    forge.unexpected.push(`GraphQL ${name}(${argument}:)`);
    throw new GraphQLError(`the local forge does not model the argument "${argument}" of ${name}`);
  }
  if (first === undefined || first === null) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GraphQLError(message, { extensions: { type: "MISSING_PAGINATION_BOUNDARIES" } });
  }
  if (first < 1 || first > PAGE_LIMIT) {
    const message = `Requesting ${first} records on the \`${name}\` connection exceeds the \`first\` limit of ${PAGE_LIMIT} records.`;
    throw new GraphQLError(message, { extensions: { type: "EXCESSIVE_PAGINATION" } });
  }
  const start = items.findIndex((item) => cursor(item) === after) + 1;
  const shown = items.slice(start, start + first);
  const last = shown.at(-1);
  return {
    totalCount: items.length,
    nodes: shown.map(node),
    pageInfo: {
      hasNextPage: items.length > start + first,
      endCursor: last === undefined ? null : cursor(last),
      hasPreviousPage: start > 0,
      startCursor: shown[0] === undefined ? null : cursor(shown[0]),
    },
  };
}

function cursor(item: { readonly id: number }): string {
  return Buffer.from(`cursor:v2:${item.id}`).toString("base64");
}

function notFound(what: string): never {
  throw new GraphQLError(`Could not resolve to ${what}.`, { extensions: { type: "NOT_FOUND" } });
}
