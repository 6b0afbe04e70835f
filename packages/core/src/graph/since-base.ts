import { posix } from "node:path";
import { FlywheelError } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import type { Host } from "../ports/host.ts";
import { isCode } from "../units/layout.ts";
import { surveyOrganization, type OrganizationSource } from "../units/situation.ts";
import { affectedUnits, type Affected, type Deployed } from "./affected.ts";
import { changeBase, changedPaths, type Base } from "./base.ts";
import type { CodeGraph } from "./code-graph.ts";
import { committedFiles, treeOf, type TreeEntry } from "./committed-files.ts";

/** What a change affects, and since when. */
export interface AffectedSince extends Affected {
  readonly base: Base;
}

/**
 * The units that the checked-out commit may plan otherwise than the base of its change does.
 * @param given the input `affected-base`
 * @throws input-invalid for a given base that git does not know
 */
export async function affectedSinceBase(
  now: Deployed,
  graph: CodeGraph,
  source: OrganizationSource,
  given: string,
  host: Host,
): Promise<AffectedSince> {
  const base = await changeBase(host, given);
  if (base.kind === "none") return { base, ...everything(now) };
  const { commit } = base;
  const [changes, tree] = await Promise.all([changedPaths(host, commit), treeOf(host, "HEAD")]);
  const isOwn = (path: string): boolean => path === source.config || path === source.base;
  // With the same files in it, and the same organization, there were the same units.
  const isAsBefore = changes?.every(({ path, isInBoth }) => isInBoth && !isOwn(path)) === true;
  const before = isAsBefore ? now : await deployedAt(host, commit, source);
  if (changes === undefined || tree === undefined || before === undefined) {
    const words = `${source.config} of the commit that this is compared with cannot be read`;
    return { base: { kind: "none", words }, ...everything(now) };
  }
  const directories = directoriesWithCode(tree);
  // What the organization's own files mean for a unit is compared as it was read.
  const paths = changes.map(({ path }) => path).filter((path) => !isOwn(path));
  const all = [...paths, ...(await throughLinks(paths, tree, host))];
  return {
    base,
    ...affectedUnits(now, before, all, {
      reachOf: (directory) => graph.reachOf(directory),
      hasCode: (directory) => directories.has(directory) || graph.codeOf(directory) !== undefined,
    }),
  };
}

/** Where nobody can tell, every unit counts. */
function everything({ units }: Deployed): Affected {
  return { units: units.map((unit) => ({ unit, cause: "unknown", what: "" })), removed: [] };
}

/** The organization at a commit; undefined where there was none that can be read. */
async function deployedAt(host: Host, commit: string, source: OrganizationSource): Promise<Deployed | undefined> {
  const tree = await treeOf(host, commit);
  if (tree === undefined) return undefined;
  try {
    const { organization, units } = await surveyOrganization(
      committedFiles(host, commit, tree),
      host.context.workspace,
      source,
    );
    return organization === undefined ? undefined : { organization, units };
  } catch (error) {
    if (error instanceof FlywheelError) return undefined;
    throw error;
  }
}

function directoriesWithCode(tree: readonly TreeEntry[]): ReadonlySet<string> {
  return new Set(tree.filter(({ path }) => isCode(posix.basename(path))).map(({ path }) => posix.dirname(path)));
}

/** What a changed file is called where a link leads to it or to a directory around it. */
async function throughLinks(
  changed: readonly string[],
  tree: readonly TreeEntry[],
  { files, context: { workspace } }: Host,
): Promise<readonly string[]> {
  const links = await Promise.all(
    tree
      .filter(({ kind }) => kind === "link")
      .map(async ({ path }) => ({ path, target: await targetOf(files, workspace, path) })),
  );
  return links.flatMap(({ path, target }) =>
    changed
      .filter((file) => file === target || file.startsWith(`${target}/`))
      .map((file) => `${path}${file.slice(target.length)}`),
  );
}

/** Relative to the workspace; the link itself where it leads nowhere. */
async function targetOf(files: Files, workspace: string, link: string): Promise<string> {
  const path = posix.join(workspace, link);
  const real = (await files.stat(path)) === undefined ? path : await files.realPath(path);
  return posix.relative(workspace, real);
}
