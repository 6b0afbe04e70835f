import { ADDITIONS, readAdditions } from "../canonical/additions.ts";
import { checkSchemaVersion } from "../canonical/schema-version.ts";
import { checkChoice } from "../choice.ts";
import type { Cursor, Located } from "../cursor.ts";
import type { LocatedOrganization, LocatedRunner } from "../located.ts";
import type { Report } from "../report.ts";
import { isLabel } from "../rules/name-format.ts";
import { readContract } from "./contract.ts";
import type { LocatedOverlay } from "./located.ts";
import { readCore, readOwner } from "./owner.ts";
import { OVERLAY_RULES } from "./rules.ts";
import { readSubstrate } from "./substrate.ts";

export const OVERLAY_KEYS = [
  "schema_version",
  "overlay_kind",
  "owner",
  "core",
  "substrate",
  "runner_contract",
  ...ADDITIONS,
] as const;

const NONE = { low: undefined, high: undefined };

/** Each label that an overlay's runners share is a set of runners. */
function runnerOf(label: Located<string>): LocatedRunner {
  return { name: label, type: undefined, tags: [label], environments: [], cpu: NONE, memory: NONE, replicas: NONE };
}

/** Reads the shape of an overlay: one owner, one cluster, and the core it is pinned to. */
export function readOverlay(root: Cursor, report: Report): LocatedOrganization {
  const top = root.fields(OVERLAY_KEYS);
  checkSchemaVersion(top.get("schema_version"), report);
  checkChoice(top.single("overlay_kind")?.text(), ["implementation"], report);
  const owner = readOwner(top.required("owner", "Write owner: with slug: and repository: under it."), report);
  const core = readCore(top.get("core"));
  const substrate = readSubstrate(top.get("substrate"), report);
  const contract = readContract(top.get("runner_contract"), report);
  const overlay: LocatedOverlay = {
    slug: owner.slug,
    repository: owner.repository,
    configUrl: owner.configUrl,
    repositories: [owner.repository, core.repository].flatMap((repository) => repository ?? []),
    pinnedCommit: core.pinnedCommit,
    publicKey: substrate.publicKey,
    ...contract,
  };
  for (const rule of OVERLAY_RULES) rule(overlay, report);
  return {
    name: owner.slug,
    environments: substrate.environment === undefined ? [] : [substrate.environment],
    runners: contract.sharedLabels.filter(({ value }) => isLabel(value)).map(runnerOf),
    cache: substrate.cache,
    ...readAdditions(top),
  };
}
