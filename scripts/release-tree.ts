/**
 * `node scripts/release-tree.ts v1.2.3` makes a release of HEAD: a commit whose root is `dist/`, on it one whose reusable
 * workflows pin the first, the tag, and the major version's tag moved to it. It pushes nothing, and the same HEAD gives
 * the same commits on every machine, so that anybody can check a release. RELEASING.md says how it is used.
 */
import { createHash } from "node:crypto";
import { GitObjects, type TreeFile } from "./release/git-objects.ts";

/** Where the sources of the reusable workflows lie, and where a release has them. */
const WORKFLOW_SOURCES = ".github/reusable/";
const WORKFLOWS = ".github/workflows/";
/** `uses: org/flywheel/<action>@v1`, as the sources name our own actions and workflows. */
const OWN_USES = /(\buses: org\/flywheel\/[\w./-]+)@v\d+\b/g;

/** A release that was made. */
interface Release {
  readonly tag: string;
  /** The tag that users follow; undefined for a pre-release, which nobody gets unasked. */
  readonly major: string | undefined;
  /** The commit with the actions. */
  readonly actions: string;
  /** The commit that is released. */
  readonly commit: string;
}

/** A release that cannot be made. The message says what is wrong and what to do. */
class ReleaseError extends Error {}

function main(): void {
  try {
    const { tag, major, actions, commit } = makeRelease(process.cwd(), process.argv[2] ?? "");
    console.log(`${tag} is ${commit}; its workflows pin the actions of ${actions}\n\nTo publish it:`);
    console.log(`  git push origin refs/tags/${tag}`);
    if (major !== undefined) console.log(`  git push --force origin refs/tags/${major}`);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    console.error(`release-tree: ${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Makes the release of HEAD in a repository.
 * @param directory the work tree of flywheel
 * @param tag such as `v1.2.3` or `v1.2.3-rc.1`
 * @throws ReleaseError
 */
function makeRelease(directory: string, tag: string): Release {
  const repository = new GitObjects(directory);
  const { version, major } = parseTag(tag);
  requireReleasable(repository, tag, version);
  const source = repository.git("rev-parse", "HEAD");
  const dist = repository.files("dist/").map((file) => ({ ...file, path: file.path.slice("dist/".length) }));
  const actions = repository.commit(dist, source, `Release ${tag}: actions`);
  const workflows = repository.files(WORKFLOW_SOURCES).map((file) => pinned(file, { repository, actions, tag }));
  const files = [...dist, ...workflows];
  const manifest = { schema: "flywheel.release/v1", tag, source, actions, files: sumsOf(files, repository) };
  const blob = repository.write(`${JSON.stringify(manifest, null, 2)}\n`);
  const all = [...files, { mode: "100644", blob, path: "release.json" }];
  const commit = repository.commit(all, actions, `Release ${tag}`);
  repository.git("tag", tag, commit);
  if (major !== undefined) repository.git("tag", "--force", major, commit);
  return { tag, major, actions, commit };
}

function parseTag(tag: string): { readonly version: string; readonly major: string | undefined } {
  const [, version, major, preRelease] = /^v((\d+)\.\d+\.\d+(-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? [];
  if (version === undefined || major === undefined) {
    throw new ReleaseError(`"${tag}" is no version: write one such as v1.2.3 or v1.2.3-rc.1`);
  }
  return { version, major: preRelease === undefined ? `v${major}` : undefined };
}

function requireReleasable(repository: GitObjects, tag: string, version: string): void {
  if (repository.git("status", "--porcelain") !== "") {
    throw new ReleaseError(
      "there are changes that are not committed: commit them, so that a release is of what main has",
    );
  }
  if (repository.git("tag", "--list", tag) !== "") {
    throw new ReleaseError(`the tag ${tag} is there already: a version is never made twice, take the next one`);
  }
  const built = /"version": "([^"]*)"/.exec(repository.text("HEAD:dist/package.json"))?.[1];
  if (built !== version) {
    throw new ReleaseError(`dist/ is of version ${built ?? "unknown"}: set ${version} in package.json and rebuild`);
  }
  if (!repository.text("HEAD:CHANGELOG.md").includes(`\n## ${version}`)) {
    throw new ReleaseError(`CHANGELOG.md has no section "## ${version}": rename Unreleased to it`);
  }
}

/** A reusable workflow whose own uses are of one commit: what a user pins is then all that runs. */
function pinned(
  file: TreeFile,
  { repository, actions, tag }: { repository: GitObjects; actions: string; tag: string },
): TreeFile {
  const text = repository.text(file.blob).replaceAll(OWN_USES, `$1@${actions} # ${tag}`);
  return { ...file, blob: repository.write(text), path: file.path.replace(WORKFLOW_SOURCES, WORKFLOWS) };
}

/** Path to SHA-256, in hex. */
function sumsOf(files: readonly TreeFile[], repository: GitObjects): Readonly<Record<string, string>> {
  const sum = (blob: string): string => createHash("sha256").update(repository.bytes(blob)).digest("hex");
  return Object.fromEntries(files.map(({ path, blob }) => [path, sum(blob)]));
}

main();
