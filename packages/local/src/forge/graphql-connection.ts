import { GraphQLError } from "graphql";
import type { Forge } from "./forge.ts";

/** GitHub's limit for `first`. */
const PAGE_LIMIT = 100;

/** The arguments of a list; graphql has checked them against the schema. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
}

/** One page of a list, by GitHub's rules: `first` or `last` is required and at most 100. */
export function connection<Item extends { readonly id: number }>(
  forge: Forge,
  name: string,
  items: readonly Item[],
  args: PageArguments,
  node: (item: Item) => object,
): object {
  const { first, after, last: fromEnd, ...others } = args;
  for (const argument of Object.keys(others)) {
    forge.unexpected.push(`GraphQL ${name}(${argument}:)`);
    throw new GraphQLError(`the local forge does not model the argument "${argument}" of ${name}`);
  }
  const size = first ?? fromEnd ?? undefined;
  if (size === undefined) {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new GraphQLError(message, { extensions: { type: "MISSING_PAGINATION_BOUNDARIES" } });
  }
  if (size < 1 || size > PAGE_LIMIT) {
    const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of ${PAGE_LIMIT} records.`;
    throw new GraphQLError(message, { extensions: { type: "EXCESSIVE_PAGINATION" } });
  }
  const isFromEnd = typeof first !== "number";
  const start = isFromEnd ? Math.max(0, items.length - size) : items.findIndex((item) => cursor(item) === after) + 1;
  const shown = items.slice(start, start + size);
  const last = shown.at(-1);
  return {
    totalCount: items.length,
    nodes: shown.map(node),
    pageInfo: {
      hasNextPage: items.length > start + size,
      endCursor: last === undefined ? null : cursor(last),
      hasPreviousPage: start > 0,
      startCursor: shown[0] === undefined ? null : cursor(shown[0]),
    },
  };
}

function cursor(item: { readonly id: number }): string {
  return Buffer.from(`cursor:v2:${item.id}`).toString("base64");
}
