import type { ForgeRequest } from "./message.ts";

/** What the routing looks at. */
export interface Route {
  readonly method: string;
  /** For example `/repos/{owner}/{repo}/issues`; a placeholder stands for one path segment. */
  readonly path: string;
}

/** The operation a request is for, with its path parameters; undefined where the table has none. */
export function route<R extends Route>(
  routes: readonly R[],
  request: Pick<ForgeRequest, "method" | "path">,
): { readonly route: R; readonly parameters: Readonly<Record<string, string>> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== request.method) continue;
    const parameters = matchPath(candidate.path, request.path);
    if (parameters !== undefined) return { route: candidate, parameters };
  }
  return undefined;
}

function matchPath(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const expected = template.split("/");
  const given = path.split("/");
  if (expected.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = given[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === "") return undefined;
    if (name !== undefined) parameters[name] = decodeURIComponent(value);
  }
  return parameters;
}
