import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleaseClone, VERSION } from "../release/release.ts";

const WORKFLOWS = ".github/workflows/*.yml";

/**
 * What act runs instead of what it would fetch: a release of this commit, and doubles of other people's actions.
 * @param home a folder to make them in
 * @returns each as `owner/name@ref=folder`
 */
export function localRepositories(home: string): readonly string[] {
  const clone = new ReleaseClone(join(home, "flywheel"));
  const { status, stderr } = clone.release(`v${VERSION}`);
  if (status !== 0) throw new Error(`no release was made: ${stderr}`);
  const release = join(home, "released");
  clone.checkOut(`v${VERSION}`, release);
  const actions = clone.git("rev-parse", `v${VERSION}~1`);
  return [
    `org/flywheel@v1=${forAct(release, join(home, "for-act"))}`,
    `org/flywheel@${actions}=${release}`,
    ...foreignUses(release).map((uses) => `${uses}=${doubleOf(uses, home)}`),
  ];
}

/**
 * A copy of a release that act understands. It has no concurrency, and refuses its newest word. `./.github/workflows/unit.yml`
 * in a called workflow is a file of the called one's repository and commit to GitHub, and of the caller's to act.
 */
function forAct(release: string, directory: string): string {
  cpSync(release, directory, { recursive: true });
  for (const name of globSync(WORKFLOWS, { cwd: directory })) {
    const text = readFileSync(join(directory, name), "utf8");
    const absolute = text.replaceAll(/(?<=uses: )\.(\/\.github\/workflows\/\S+)/g, "org/flywheel$1@v1");
    writeFileSync(join(directory, name), absolute.replace(/^ +queue: max\n/m, ""));
  }
  return directory;
}

/** The actions of others that a release's workflows use, as `owner/name@commit`. act does without a checkout. */
function foreignUses(release: string): readonly string[] {
  const text = globSync(WORKFLOWS, { cwd: release }).map((name) => readFileSync(join(release, name), "utf8"));
  const uses = [...text.join("\n").matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@([0-9a-f]{40})/g)];
  const named = uses.map(([, repository = "", commit = ""]) => `${repository}@${commit}`);
  return [...new Set(named)].filter((name) => !/^(?:actions\/checkout|org\/flywheel)@/.test(name));
}

/** An action that does nothing, for one that needs a network: the engine is on PATH already, and no cache a failure. */
function doubleOf(uses: string, home: string): string {
  const directory = join(home, uses.replaceAll("/", "_"));
  for (const folder of ["", "restore"]) {
    mkdirSync(join(directory, folder), { recursive: true });
    writeFileSync(
      join(directory, folder, "action.yml"),
      "runs: { using: composite, steps: [{ run: 'true', shell: bash }] }\n",
    );
  }
  return directory;
}
