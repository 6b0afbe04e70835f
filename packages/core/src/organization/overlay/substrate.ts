import { checkChoice } from "../choice.ts";
import type { Cursor } from "../cursor.ts";
import type { LocatedCache, LocatedEnvironment } from "../located.ts";
import type { Report } from "../report.ts";
import { webAddress } from "../web-address.ts";
import type { LocatedOverlay } from "./located.ts";

const CACHES = [
  "attic_server",
  "attic_cache",
  "attic_public_key",
  "bazel_cache_endpoint",
  "bazel_executor_endpoint",
] as const;
const GRPC = ["grpcs:", "grpc:", "https:", "http:"];

interface LocatedSubstrate extends Pick<LocatedOverlay, "publicKey"> {
  readonly environment: LocatedEnvironment | undefined;
  readonly cache: LocatedCache | undefined;
}

/** Reads `substrate:`: the cluster, which is the environment, where states lie, and the caches. */
export function readSubstrate(substrate: Cursor | undefined, report: Report): LocatedSubstrate {
  const fields = substrate?.fields(["cluster", "state_backend", "caches"]);
  readBackend(fields?.get("state_backend"), report);
  return { environment: readCluster(fields?.get("cluster")), ...readCaches(fields?.get("caches"), report) };
}

function readCluster(cluster: Cursor | undefined): LocatedEnvironment | undefined {
  const fields = cluster?.fields(["name", "context", "arc_controller_owner"]);
  fields?.single("arc_controller_owner")?.text();
  const name = fields?.single("name")?.text();
  const clusterContext = fields?.single("context")?.text();
  if (name === undefined) return undefined;
  return { name, clusterContext, domain: undefined, namespace: undefined, requireReviewedPlan: undefined };
}

function readBackend(backend: Cursor | undefined, report: Report): void {
  const fields = backend?.fields(["type", "bucket", "key_prefix", "endpoint"]);
  checkChoice(fields?.single("type")?.text(), ["s3"], report);
  for (const name of ["bucket", "key_prefix"] as const) fields?.single(name)?.text();
  webAddress(fields?.single("endpoint")?.text(), report);
}

function readCaches(caches: Cursor | undefined, report: Report): Omit<LocatedSubstrate, "environment"> {
  const fields = caches?.fields(CACHES);
  fields?.single("attic_cache")?.text();
  webAddress(fields?.single("bazel_cache_endpoint")?.text(), report, GRPC);
  webAddress(fields?.single("bazel_executor_endpoint")?.text(), report, GRPC);
  return {
    publicKey: fields?.single("attic_public_key")?.text(),
    cache: fields && { server: fields.single("attic_server")?.text(), storageSize: undefined },
  };
}
