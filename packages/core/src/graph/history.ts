import { posix } from "node:path";
import type { Files } from "../ports/files.ts";
import type { Host } from "../ports/host.ts";
import { isCode } from "../units/layout.ts";
import { surveyOrganization, type OrganizationSource } from "../units/situation.ts";
import { Comparison, type Deployed, type Unknown } from "./affected.ts";
import { changedPaths, type ChangedPath } from "./base.ts";
import type { CodeGraph } from "./code-graph.ts";
import { committedFiles, treeOf } from "./committed-files.ts";

/** What the organization was at earlier commits. */
export class History {
  readonly #now: Deployed;
  readonly #graph: CodeGraph;
  readonly #source: OrganizationSource;
  readonly #host: Host;
  #head: Promise<Head | undefined> | undefined;

  constructor(now: Deployed, graph: CodeGraph, source: OrganizationSource, host: Host) {
    this.#now = now;
    this.#graph = graph;
    this.#source = source;
    this.#host = host;
  }

  /** The organization as it is, compared with a commit that the checkout has. */
  async since(commit: string): Promise<Comparison | Unknown> {
    this.#head ??= readHead(this.#host);
    const [changes, head] = await Promise.all([changedPaths(this.#host, commit), this.#head]);
    const before = changes === undefined ? undefined : await this.#before(commit, changes);
    if (changes === undefined || head === undefined || before === undefined) {
      return { unknown: `${this.#source.config} of the commit that this is compared with cannot be read` };
    }
    // What the organization's own files mean for a unit is compared as it was read.
    const paths = changes.map(({ path }) => path).filter((path) => !this.#isOwn(path));
    return new Comparison(this.#now, before, [...paths, ...throughLinks(paths, head.links)], {
      reachOf: (directory) => this.#graph.reachOf(directory),
      hasCode: (directory) => head.directories.has(directory) || this.#graph.codeOf(directory) !== undefined,
    });
  }

  /** The organization at a commit; undefined where there was none that can be read. */
  async #before(commit: string, changes: readonly ChangedPath[]): Promise<Deployed | undefined> {
    // With the same files in it, and the same organization, there were the same units.
    if (changes.every(({ path, isInBoth }) => isInBoth && !this.#isOwn(path))) return this.#now;
    const tree = await treeOf(this.#host, commit);
    if (tree === undefined) return undefined;
    const files = committedFiles(this.#host, commit, tree);
    const { organization, units } = await surveyOrganization(files, this.#host.context.workspace, this.#source);
    return organization === undefined ? undefined : { organization, units };
  }

  #isOwn(path: string): boolean {
    return path === this.#source.config || path === this.#source.base;
  }
}

/** What is committed now, as every comparison needs it. */
interface Head {
  /** Those with code. */
  readonly directories: ReadonlySet<string>;
  readonly links: readonly Link[];
}

interface Link {
  readonly path: string;
  readonly target: string;
}

async function readHead(host: Host): Promise<Head | undefined> {
  const tree = await treeOf(host, "HEAD");
  if (tree === undefined) return undefined;
  const code = tree.filter(({ path }) => isCode(posix.basename(path)));
  const links = tree
    .filter(({ kind }) => kind === "link")
    .map(async ({ path }) => ({ path, target: await targetOf(host.files, host.context.workspace, path) }));
  return { directories: new Set(code.map(({ path }) => posix.dirname(path))), links: await Promise.all(links) };
}

/** What a changed file is called where a link leads to it or to a directory around it. */
function throughLinks(changed: readonly string[], links: readonly Link[]): readonly string[] {
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
