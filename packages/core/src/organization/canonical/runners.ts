import type { Cursor } from "../cursor.ts";
import type { LocatedCache, LocatedRunner } from "../located.ts";
import type { Report } from "../report.ts";

const FIELDS = ["type", "image", "concurrent_jobs", "tags", "resources", "hpa", "environments"] as const;
const RESOURCES = ["cpu_request", "cpu_limit", "memory_request", "memory_limit"] as const;
const HPA = ["min_replicas", "max_replicas", "target_cpu_utilization"] as const;

const FLAT =
  "Write cpu_request, cpu_limit, memory_request and memory_limit directly under resources: GitLab Runner 17 cannot " +
  "read the nested form.";

export function readRunners(runners: Cursor | undefined, report: Report): readonly LocatedRunner[] {
  return (runners?.named() ?? []).map(({ name, value }) => {
    const fields = value.fields(FIELDS);
    fields.single("image")?.text();
    fields.single("concurrent_jobs")?.integer(1);
    const hpa = fields.get("hpa")?.fields(HPA);
    hpa?.single("target_cpu_utilization")?.integer(1);
    return {
      name,
      type: fields.required("type", "Write type: with one of docker, dind, rocky8, rocky9, nix.")?.text(),
      tags: fields.get("tags")?.texts() ?? [],
      environments: fields.get("environments")?.texts() ?? [],
      ...readResources(fields.get("resources"), report),
      replicas: { low: hpa?.single("min_replicas")?.integer(0), high: hpa?.single("max_replicas")?.integer(1) },
    };
  });
}

function readResources(resources: Cursor | undefined, report: Report): Pick<LocatedRunner, "cpu" | "memory"> {
  const none = { low: undefined, high: undefined };
  if (resources === undefined) return { cpu: none, memory: none };
  if (resources.has("requests") || resources.has("limits")) {
    report.add("nested-resources", resources.keyAt, `${resources.path} nests requests and limits`, FLAT);
    return { cpu: none, memory: none };
  }
  const fields = resources.fields(RESOURCES);
  return {
    cpu: { low: fields.single("cpu_request")?.word(), high: fields.single("cpu_limit")?.word() },
    memory: { low: fields.single("memory_request")?.word(), high: fields.single("memory_limit")?.word() },
  };
}

export function readCache(cache: Cursor): LocatedCache {
  const fields = cache.fields(["server", "name", "storage_size"]);
  fields.single("name")?.text();
  return { server: fields.single("server")?.text(), storageSize: fields.single("storage_size")?.word() };
}
