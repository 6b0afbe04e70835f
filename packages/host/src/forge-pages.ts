import * as v from "valibot";

const MAXIMUM_PAGES = 30;

const pageInfoSchema = v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) });

/** One page of a GraphQL list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const connection = <Node extends v.GenericSchema>(node: Node) =>
  v.object({ nodes: v.array(node), pageInfo: pageInfoSchema });

/**
 * The first page's nodes and those of every further one, at most 3,000 of the usual 100 a page.
 * @param isEnough is asked after each page whether further ones are needed
 */
export async function allNodes<Node>(
  first: Page<Node>,
  next: (after: string | null) => Promise<Page<Node>>,
  isEnough: (nodes: readonly Node[]) => boolean = () => false,
): Promise<readonly Node[]> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  for (let pages = 1; pageInfo.hasNextPage && pages < MAXIMUM_PAGES && !isEnough(nodes); pages += 1) {
    const page = await next(pageInfo.endCursor);
    nodes.push(...page.nodes);
    pageInfo = page.pageInfo;
  }
  return nodes;
}
