import { error, guarding, needed, warning, type Rule } from "./rule.ts";

/** What an organization file says, whatever its shape. */
export const ORGANIZATION_RULES = {
  // The shape and its fields.
  "not-recognised": needed("The file has one of the shapes that are read"),
  "schema-version": needed("schema_version is one that this release reads", "schema_version: 2", "schema_version: 1"),
  "schema-version-missing": warning("schema_version is written down", "organization: …", "schema_version: 1"),
  "required-field": needed("A field that everything needs is there"),
  "example-file": warning("The file is not an example", "organization.example.yaml", "organization.yaml"),
  "unknown-key": guarding("Every key is a known one", "depend_on: [attic]", "depends_on: [attic]"),
  "empty-value": guarding("A key that is written has a value", 'domain: ""', "domain: acme.example"),
  type: needed("A value has the type of its field", "depends_on: attic", "depends_on: [attic]"),
  "placeholder-value": warning("No value is a placeholder", "project_id: YOUR_PROJECT_ID", 'project_id: "4711"'),
  choice: error("A value is one of those known for its field", "role: prod", "role: production"),
  "nested-resources": error(
    "A runner's resources are flat: GitLab Runner 17 cannot read them nested",
    "resources: { requests: { cpu: 1 } }",
    "resources: { cpu_request: 1 }",
  ),
  // Single values.
  "name-format": needed("Names are DNS labels: lower-case letters, digits, inner dashes", "Prod_EU", "prod-eu"),
  confusable: warning("No two names look alike", "prod, pr0d", "prod, preview"),
  domain: error("A domain is a bare name", "domain: https://acme.example", "domain: acme.example"),
  url: error("A URL is a whole web address", "server: attic.acme.example", "server: https://attic.acme.example"),
  path: needed("Paths stay in the repository", "path: ../attic", "path: tofu/stacks/attic"),
  placeholder: needed("Templates hold known placeholders only", "{env}.tfvars", "{environment}.tfvars"),
  "backend-config": needed("An entry of backend_config is key=value or a file", "=x", "key=x"),
  "runner-type": error("A runner's type is a known one", "type: dcoker", "type: docker"),
  "review-level": needed("require_reviewed_plan is a known level", "approve", "approved"),
  quantity: error("Amounts are Kubernetes quantities", "memory_limit: 1 GB", "memory_limit: 1Gi"),
  // Values that must agree.
  "min-max": error("No minimum is above its maximum"),
  "request-limit": error("No request is above its limit"),
  "duplicate-item": needed("Nothing is listed twice"),
  "duplicate-environment": needed("No two environments or clusters have the same name"),
  "duplicate-namespace": error("No two environments share a cluster context and namespace"),
  "duplicate-path": warning("No two stacks have the same path"),
  "shared-tags": warning("No two runners have the same set of tags, so that a job's runner is known"),
  "cache-domain": warning("The cache lies under the domain of an environment"),
  "nix-cache": error("A runner of type nix has a cache to use"),
  "dind-privileged": warning("The runner dind is privileged"),
  "unresolved-ref": needed("What is named exists", "depends_on: [attik]", "depends_on: [attic]"),
  cycle: needed("No stack depends on itself, directly or through others"),
} as const satisfies Readonly<Record<string, Rule>>;

/** What only a file with `clusters:` says (shape A). */
export const CLUSTERS_RULES = {
  "agent-group": error("A context that names an agent names one of gitlab.agent_group"),
  "agent-name": warning("A cluster's agent has the cluster's name"),
  "group-path": warning("gitlab.agent_group lies in organization.group_path"),
  "orphan-namespace": warning("Every key of namespaces.attic is a cluster"),
  "cluster-namespace": error("Where namespaces.attic is written, every cluster has an entry"),
  "no-production": warning("Of several clusters with roles, one is production"),
  proxy: error("A proxy has a host and a port up to 65535, or neither"),
} as const satisfies Readonly<Record<string, Rule>>;

/** What only an overlay says (shape E). */
export const OVERLAY_RULES = {
  "repository-format": error("A repository is owner/name", "https://github.com/acme/infra", "acme/infra"),
  "owner-mismatch": error("The owner's repository and GitHub URL belong to owner.slug"),
  "commit-format": error("core.pinned_commit is a whole commit id of 40 hex digits"),
  "public-key-format": error("A cache's public key is name:base64"),
  "forbidden-label": error("No label is both shared and forbidden"),
} as const satisfies Readonly<Record<string, Rule>>;

/** Parts of the file that other actions give their meaning. */
export const PART_RULES = {
  check: error(
    "Every check is one that health-verify can ask",
    "htp: https://acme.example",
    "http: https://acme.example",
  ),
  "ignore-rule": error("An ignore rule of drift says what to ignore, and why"),
  "expired-ignore": warning("No ignore rule of drift has expired"),
  "drift-owners": error("An owner of drift is @login or @organization/team", "attic: ada", 'attic: "@ada"'),
} as const satisfies Readonly<Record<string, Rule>>;
