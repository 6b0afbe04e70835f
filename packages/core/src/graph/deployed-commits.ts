import { git } from "../git.ts";
import type { Forge, PastDeployment } from "../ports/forge.ts";
import type { Host } from "../ports/host.ts";
import type { Unit } from "../units/unit.ts";

/** Each costs a look through the repository; whatever was last deployed longer ago counts as affected. */
const MOST_COMMITS = 64;

/** How many deployments are looked at for units that may never have been deployed. */
const LEAST_READ = 300;
const MOST_READ_A_UNIT = 3;

/** What was deployed when, as far as the checkout has it. */
export interface DeployedCommits {
  /** By unit: the commit of its last successful deployment. */
  readonly commits: ReadonlyMap<string, string>;
  /** By environment: the commit of the last deployment to it. The first one is the newest of all. */
  readonly newest: ReadonlyMap<string, string>;
  /** By unit: the commit of its last successful deployment, which the checkout does not have. */
  readonly absent: ReadonlyMap<string, string>;
}

/**
 * The commits that units were last deployed of in whole, as tofu-apply records it.
 * @throws forge-failed
 */
export async function deployedCommits(units: readonly Unit[], forge: Forge, host: Host): Promise<DeployedCommits> {
  const wanted = new Set(units.map(({ id }) => id));
  const environments = [...new Set(units.map(({ environment }) => environment))];
  const most = Math.max(LEAST_READ, MOST_READ_A_UNIT * units.length);
  const past = await forge.pastDeployments(
    environments,
    (found) => found.length >= most || lastOfEach(found, wanted).size === wanted.size,
  );
  const last = lastOfEach(past, wanted);
  const newest = newestOfEach(past);
  const here = await commitsHere([...newest.values(), ...last.values()], host);
  const isHere = ([, sha]: readonly [string, string]): boolean => here.has(sha);
  return {
    commits: new Map([...last].filter(isHere)),
    newest: new Map([...newest].filter(isHere)),
    absent: new Map([...last].filter((entry) => !isHere(entry))),
  };
}

/** @param past newest first */
function lastOfEach(past: readonly PastDeployment[], wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const last = new Map<string, string>();
  for (const { units = [], isWhole, sha } of past) {
    for (const unit of isWhole ? units : []) if (wanted.has(unit) && !last.has(unit)) last.set(unit, sha);
  }
  return last;
}

/** @param past newest first */
function newestOfEach(past: readonly PastDeployment[]): ReadonlyMap<string, string> {
  const newest = new Map<string, string>();
  for (const { environment, units, sha } of past) {
    if (units !== undefined && !newest.has(environment)) newest.set(environment, sha);
  }
  return newest;
}

/** Which of these commits the checkout has, of the first ones. */
async function commitsHere(commits: readonly string[], host: Host): Promise<ReadonlySet<string>> {
  const asked = [...new Set(commits)].filter((commit) => /^[0-9a-f]{40,64}$/.test(commit)).slice(0, MOST_COMMITS);
  if (asked.length === 0) return new Set();
  const known = await git(host, "rev-list", "--no-walk=unsorted", "--ignore-missing", ...asked);
  return new Set(known?.split("\n"));
}
