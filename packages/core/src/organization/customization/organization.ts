import { ADDITIONS, readAdditions } from "../canonical/additions.ts";
import { readRequiredReview } from "../canonical/deploy.ts";
import { checkSchemaVersion } from "../canonical/schema-version.ts";
import { checkChoice } from "../choice.ts";
import type { Cursor } from "../cursor.ts";
import type { LocatedEnvironment, LocatedOrganization } from "../located.ts";
import type { Report } from "../report.ts";
import { webAddress } from "../web-address.ts";
import { readExecutors } from "./runners.ts";

export const CUSTOMIZATION_KEYS = [
  "schema_version",
  "organization",
  "environments",
  "runners",
  "dashboard",
  ...ADDITIONS,
] as const;

/** Reads the shape with environments at the top level and GitLab executors as runners. */
export function readCustomization(root: Cursor, report: Report): LocatedOrganization {
  const top = root.fields(CUSTOMIZATION_KEYS);
  checkSchemaVersion(top.get("schema_version"), report);
  const organization = top.required("organization", "Write organization: with name: under it.")?.fields(["name"]);
  const environments = (top.get("environments")?.named() ?? []).map(readEnvironment);
  readDashboard(top.get("dashboard"), report);
  return {
    name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
    environments,
    runners: readExecutors(top.get("runners"), report),
    cache: undefined,
    ...readAdditions(top),
  };
}

function readEnvironment({ name, value }: ReturnType<Cursor["named"]>[number]): LocatedEnvironment {
  const fields = value.fields(["domain", "cluster_context", "namespaces", "cache", "deploy"]);
  const namespaces = fields.get("namespaces")?.fields(["attic", "runners", "dashboard"]);
  for (const other of ["runners", "dashboard"] as const) namespaces?.single(other)?.text();
  readCache(fields.get("cache"));
  return {
    name,
    domain: fields.single("domain")?.text(),
    clusterContext: fields.single("cluster_context")?.text(),
    namespace: namespaces?.single("attic")?.text(),
    requireReviewedPlan: readRequiredReview(fields.get("deploy")),
  };
}

function readCache(cache: Cursor | undefined): void {
  const fields = cache?.fields(["host", "storage_class", "postgres"]);
  for (const name of ["host", "storage_class"] as const) fields?.single(name)?.text();
  const postgres = fields?.get("postgres")?.fields(["instances", "storage"]);
  postgres?.single("instances")?.integer(1);
  postgres?.single("storage")?.word();
}

function readDashboard(dashboard: Cursor | undefined, report: Report): void {
  const oauth = dashboard?.fields(["oauth"]).get("oauth")?.fields(["provider", "base_url", "allowed_groups"]);
  checkChoice(oauth?.single("provider")?.text(), ["gitlab"], report);
  webAddress(oauth?.single("base_url")?.text(), report);
  oauth?.get("allowed_groups")?.texts();
}
