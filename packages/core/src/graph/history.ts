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
    const before = changes && head && (await this.#before(commit, changes, head));
    if (changes === undefined || head === undefined || before === undefined) {
      return { unknown: `${this.#source.config} of the commit that this is compared with cannot be read` };
    }
    const paths = changes.map(({ path }) => path);
    return new Comparison(this.#now, before, [...paths, ...throughLinks(paths, head.links)], {
      reachOf: (directory) => this.#graph.reachOf(directory),
      hasCode: (directory) => head.directories.has(directory) || this.#graph.codeOf(directory) !== undefined,
    });
  }

  /** The organization at a commit; undefined where there was none that can be read. */
  async #before(commit: string, changes: readonly ChangedPath[], { links }: Head): Promise<Deployed | undefined> {
    const { files, context } = this.#host;
    const { config, base } = this.#source;
    const given = [config, base].filter((path) => path !== "");
    const own = (await Promise.all(given.map((path) => namesOf(files, context.workspace, path)))).flat();
    // A link may lead to the organization, or to files that units are known by.
    const moved = new Set(links.map(({ path }) => path));
    const saysNothing = ({ path, isInBoth }: ChangedPath): boolean =>
      isInBoth && !moved.has(path) && !own.some((file) => file === path || file.startsWith(`${path}/`));
    // With the same files in it, and the same organization, there were the same units.
    if (changes.every(saysNothing)) return this.#now;
    const tree = await treeOf(this.#host, commit);
    if (tree === undefined) return undefined;
    const committed = committedFiles(this.#host, commit, tree);
    const { organization, units } = await surveyOrganization(committed, context.workspace, this.#source);
    return organization === undefined ? undefined : { organization, units };
  }
}

/** A file as git calls it: where it is named, and where it really lies. */
async function namesOf(files: Files, workspace: string, given: string): Promise<readonly string[]> {
  const path = posix.resolve(workspace, given);
  const real = (await files.stat(path)) === undefined ? path : await files.realPath(path);
  return [path, real].map((each) => posix.relative(workspace, each));
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

/** What a changed path is called where a link leads to it, to a directory around it, or through it. */
function throughLinks(changed: readonly string[], links: readonly Link[]): readonly string[] {
  const targets = new Map(links.map(({ path, target }) => [path, target]));
  // Links show where the last of a chain leads: those that lead on through a changed one end where it does.
  const places = changed.map((path) => ({ path, end: targets.get(path) }));
  return links.flatMap(({ path: link, target }) =>
    places.flatMap(({ path, end = path }) => {
      if (target === end || target.startsWith(`${end}/`)) return [link];
      return path.startsWith(`${target}/`) ? [`${link}${path.slice(target.length)}`] : [];
    }),
  );
}

/** Relative to the workspace; the link itself where it leads nowhere. */
async function targetOf(files: Files, workspace: string, link: string): Promise<string> {
  const [, target = link] = await namesOf(files, workspace, link);
  return target;
}
