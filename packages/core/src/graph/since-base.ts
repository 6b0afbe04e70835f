import type { Host } from "../ports/host.ts";
import type { OrganizationSource } from "../units/situation.ts";
import type { Unit } from "../units/unit.ts";
import { affectedUnits, type AffectedUnit, type Comparison, type Deployed, type Unknown } from "./affected.ts";
import { changeBase, type Base, type BaseSource } from "./base.ts";
import type { CodeGraph } from "./code-graph.ts";
import { History } from "./history.ts";

/** What a change affects, and since when. */
export interface AffectedSince {
  readonly base: Base;
  /** In dependency order. */
  readonly units: readonly AffectedUnit[];
  /** Units that there are no more. */
  readonly removed: readonly Unit[];
}

/** Which organization, and what it is compared with. */
export interface ChangeSource extends OrganizationSource, BaseSource {}

/**
 * The units that the checked-out commit may plan otherwise than the base of its change does.
 * @throws input-invalid for a given base that git does not know
 */
export async function affectedSinceBase(
  now: Deployed,
  graph: CodeGraph,
  source: ChangeSource,
  host: Host,
): Promise<AffectedSince> {
  const base = await changeBase(now.units, source, host);
  const history = new History(now, graph, source, host);
  switch (base.kind) {
    case "none":
      return { base, ...everything(now, base.words) };
    case "commit":
      return sinceCommit(now, base, history);
    case "deployments":
      return sinceDeployments(now, base, history);
  }
}

/** Where nobody can tell, every unit counts. */
function everything({ units }: Deployed, why: string): Pick<AffectedSince, "units" | "removed"> {
  return { units: affectedUnits(units, () => ({ unknown: why })), removed: [] };
}

type BaseOf<Kind extends Base["kind"]> = Extract<Base, { readonly kind: Kind }>;

async function sinceCommit(now: Deployed, base: BaseOf<"commit">, history: History): Promise<AffectedSince> {
  const compared = await history.since(base.commit);
  if ("unknown" in compared) return { base: { kind: "none", words: compared.unknown }, ...everything(now, "") };
  return { base, units: affectedUnits(now.units, () => compared), removed: compared.removed() };
}

async function sinceDeployments(now: Deployed, base: BaseOf<"deployments">, history: History): Promise<AffectedSince> {
  const { commits, newest } = base;
  const compared = new Map<string, Comparison | Unknown>();
  // One after the other: each has everything that it compares in memory.
  for (const commit of new Set([...commits.values(), ...newest.values()])) {
    compared.set(commit, await history.since(commit));
  }
  const beforeOf = ({ id }: Unit): Comparison | Unknown => compared.get(commits.get(id) ?? "") ?? undeployed(id, base);
  const removed = [...newest].flatMap(([environment, commit], index) => {
    const before = compared.get(commit);
    if (before === undefined || "unknown" in before) return [];
    // An environment that is gone has no deployments that anybody would look for.
    const isIts = (unit: Unit): boolean =>
      newest.has(unit.environment) ? unit.environment === environment : index === 0;
    return before.removed().filter(isIts);
  });
  return { base, units: affectedUnits(now.units, beforeOf), removed };
}

function undeployed(id: string, { absent }: BaseOf<"deployments">): Unknown {
  const commit = absent.get(id);
  return {
    unknown:
      commit === undefined
        ? "no successful deployment of it is recorded"
        : `the commit of its last deployment, ${commit.slice(0, 8)}, is not in this checkout or long ago`,
  };
}
