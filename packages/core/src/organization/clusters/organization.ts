import { ADDITIONS, readAdditions } from "../canonical/additions.ts";
import { readRequiredReview } from "../canonical/deploy.ts";
import { checkSchemaVersion } from "../canonical/schema-version.ts";
import { checkChoice } from "../choice.ts";
import type { Cursor } from "../cursor.ts";
import type { LocatedEnvironment, LocatedOrganization } from "../located.ts";
import type { Report } from "../report.ts";
import { webAddress } from "../web-address.ts";
import type { LocatedCluster, LocatedClusters, LocatedNamespace } from "./located.ts";
import { CLUSTER_RULES } from "./rules.ts";

const ROLES = ["development", "staging", "production"];

export const CLUSTERS_KEYS = [
  "schema_version",
  "organization",
  "gitlab",
  "clusters",
  "namespaces",
  "network",
  "links",
  ...ADDITIONS,
] as const;

/** Reads the shape with a list of clusters: each is an environment, and GitLab's agents lead to them. */
export function readClusters(root: Cursor, report: Report): LocatedOrganization {
  const top = root.fields(CLUSTERS_KEYS);
  checkSchemaVersion(top.get("schema_version"), report);
  const organization = top
    .required("organization", "Write organization: with name: and group_path: under it.")
    ?.fields(["name", "full_name", "group_path"]);
  organization?.single("full_name")?.text();
  const namespaces = readNamespaces(top.get("namespaces"));
  const clusters = readList(top.get("clusters"), report).map((cluster) => readCluster(cluster, namespaces ?? []));
  const located: LocatedClusters = {
    groupPath: organization?.required("group_path", "Write the path of the GitLab group, such as acme.")?.text(),
    agentGroup: readGitLab(top.required("gitlab", "Write gitlab: with project_id: and agent_group: under it."), report),
    clusters,
    namespaces,
    ...readNetwork(top.get("network")),
  };
  for (const { role } of clusters) checkChoice(role, ROLES, report);
  readLinks(top.get("links"), report);
  for (const rule of CLUSTER_RULES) rule(located, report);
  return {
    name: organization?.required("name", "Write the organization's name, such as name: acme.")?.text(),
    environments: clusters.flatMap(({ environment }) => environment ?? []),
    runners: [],
    cache: undefined,
    ...readAdditions(top),
  };
}

function readList(clusters: Cursor | undefined, report: Report): readonly Cursor[] {
  const items = clusters?.items() ?? [];
  if (clusters?.kind === "list" && items.length === 0) {
    const fix =
      "Write one cluster an item, with name:, domain: and context:. None yet? Then validate with draft: true.";
    report.add("empty-value", clusters.keyAt, "clusters is empty", fix);
  }
  return items;
}

function readGitLab(gitlab: Cursor | undefined, report: Report): LocatedClusters["agentGroup"] {
  const fields = gitlab?.fields(["url", "project_id", "agent_group"]);
  // The pipeline takes an empty one for the text "null"; only without the key does it have its default.
  const url =
    gitlab?.has("url") === true ? fields?.required("url", "Write its address, or remove the line.") : undefined;
  webAddress(url?.text(), report);
  fields?.required("project_id", "Write the number of the GitLab project that holds the states.")?.word();
  return fields?.required("agent_group", "Write the group of the agents, such as acme/kubernetes/agents.")?.text();
}

function readCluster(
  cluster: Cursor,
  namespaces: readonly LocatedNamespace[],
): LocatedCluster & { readonly environment: LocatedEnvironment | undefined } {
  const fields = cluster.fields(["name", "role", "domain", "context", "deploy"]);
  const name = fields.required("name", "Write the cluster's name, such as name: staging.")?.text();
  const domain = fields.required("domain", "Write the domain of its hosts, such as apps.example.com.")?.text();
  const context = fields.required("context", "Write its agent, such as acme/agents:staging, or a context.")?.text();
  const environment = name && {
    name,
    domain,
    clusterContext: context,
    namespace: namespaces.find((entry) => entry.cluster.value === name.value)?.namespace,
    requireReviewedPlan: readRequiredReview(fields.get("deploy")),
  };
  return { name, role: fields.single("role")?.text(), context, environment };
}

function readNamespaces(namespaces: Cursor | undefined): readonly LocatedNamespace[] | undefined {
  const fields = namespaces?.fields(["attic", "runners"]);
  fields?.get("runners")?.fields(["all"]).single("all")?.text();
  return fields
    ?.get("attic")
    ?.named()
    .map(({ name, value }) => ({ cluster: name, namespace: value.text() }));
}

function readNetwork(network: Cursor | undefined): Pick<LocatedClusters, "proxyHost" | "proxyPort"> {
  const fields = network?.fields(["proxy_host", "proxy_port"]);
  return { proxyHost: fields?.single("proxy_host")?.text(), proxyPort: fields?.single("proxy_port")?.integer(1) };
}

/** A link that is there but empty is one that is not shown. */
function readLinks(links: Cursor | undefined, report: Report): void {
  const names = ["upstream_repo", "pages_url", "source_repo"] as const;
  const fields = links?.fields(names);
  for (const name of names) {
    const link = fields?.get(name);
    if (link?.isEmptyText() === false) webAddress(link.text(), report);
  }
}
