import type { Cursor } from "../cursor.ts";
import type { LocatedEnvironment, LocatedOrganization } from "../located.ts";
import type { Report } from "../report.ts";
import { ADDITIONS, readAdditions } from "./additions.ts";
import { readRequiredReview } from "./deploy.ts";
import { readCache, readRunners } from "./runners.ts";
import { checkSchemaVersion } from "./schema-version.ts";

export const CANONICAL_KEYS = ["schema_version", "organization", "runners", "cache", ...ADDITIONS] as const;

/** Reads the canonical shape. Wrong types, missing and unknown keys become findings; the rest is left to the rules. */
export function readCanonical(root: Cursor, report: Report): LocatedOrganization {
  const top = root.fields(CANONICAL_KEYS);
  const version = top.get("schema_version");
  if (version === undefined) reportMissingVersion(root, report);
  checkSchemaVersion(version, report);
  const organization = top
    .required("organization", "Write organization: with name: and environments: under it.")
    ?.fields(["name", "environments"]);
  const cache = top.get("cache");
  return {
    name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
    environments: organization?.get("environments")?.named().map(readEnvironment) ?? [],
    runners: readRunners(top.get("runners"), report),
    cache: cache && readCache(cache),
    ...readAdditions(top),
  };
}

function reportMissingVersion(root: Cursor, report: Report): void {
  const message = "schema_version is missing; the file is read as version 1";
  report.add("schema-version-missing", root.keyAt, message, "Write schema_version: 1 as the first line.");
}

function readEnvironment({ name, value }: ReturnType<Cursor["named"]>[number]): LocatedEnvironment {
  const fields = value.fields(["domain", "cluster_context", "namespace", "deploy"]);
  return {
    name,
    domain: fields.single("domain")?.text(),
    clusterContext: fields.single("cluster_context")?.text(),
    namespace: fields.single("namespace")?.text(),
    requireReviewedPlan: readRequiredReview(fields.get("deploy")),
  };
}
