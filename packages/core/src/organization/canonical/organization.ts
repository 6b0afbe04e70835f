import type { Cursor } from "../cursor.ts";
import type { LocatedEnvironment, LocatedOrganization, LocatedPolicy } from "../located.ts";
import type { Report } from "../report.ts";
import { readDrift } from "./drift.ts";
import { readCache, readRunners } from "./runners.ts";
import { readStacks } from "./stacks.ts";

const TOP_LEVEL = [
  "schema_version",
  "organization",
  "stacks",
  "runners",
  "cache",
  "checks",
  "policy",
  "drift",
  "notifications",
  "cross_checks",
] as const;

/** Reads the canonical shape. Wrong types, missing and unknown keys become findings; the rest is left to the rules. */
export function readCanonical(root: Cursor, report: Report): LocatedOrganization {
  const top = root.fields(TOP_LEVEL);
  readSchemaVersion(root, top.get("schema_version"), report);
  // Its meaning lies elsewhere: notify. Here it only has to be of the right kind.
  top.get("notifications")?.named();

  const organization = top
    .required("organization", "Write organization: with name: and environments: under it.")
    ?.fields(["name", "environments"]);
  const cache = top.get("cache");
  return {
    name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
    environments: organization?.get("environments")?.named().map(readEnvironment) ?? [],
    stacks: readStacks(top.get("stacks")),
    runners: readRunners(top.get("runners"), report),
    cache: cache && readCache(cache),
    checks:
      top
        .get("checks")
        ?.items()
        .map((check) => check.data()) ?? [],
    policy: readPolicy(top.get("policy")),
    drift: readDrift(top.get("drift")),
    crossChecks:
      top
        .get("cross_checks")
        ?.items()
        .map((check) => check.part()) ?? [],
  };
}

function readPolicy(policy: Cursor | undefined): LocatedPolicy {
  const fields = policy?.fields(["max_destroy", "protect"]);
  return { maxDestroy: fields?.get("max_destroy")?.integer(0), protect: fields?.get("protect")?.texts() ?? [] };
}

function readSchemaVersion(root: Cursor, field: Cursor | undefined, report: Report): void {
  if (field === undefined) {
    const message = "schema_version is missing; the file is read as version 1";
    report.add("schema-version-missing", root.keyAt, message, "Write schema_version: 1 as the first line.");
    return;
  }
  const version = field.integer(1);
  if (version === undefined || version.value === 1) return;
  const message = `schema_version is ${version.value}, and this flywheel reads version 1`;
  report.add("schema-version", version.at, message, "Write schema_version: 1, or use a newer release of flywheel.");
}

function readEnvironment({ name, value }: ReturnType<Cursor["named"]>[number]): LocatedEnvironment {
  const fields = value.fields(["domain", "cluster_context", "namespace", "deploy"]);
  const deploy = fields.get("deploy")?.fields(["require_reviewed_plan"]);
  return {
    name,
    domain: fields.get("domain")?.text(),
    clusterContext: fields.get("cluster_context")?.text(),
    namespace: fields.get("namespace")?.text(),
    requireReviewedPlan: deploy?.get("require_reviewed_plan")?.text(),
  };
}
