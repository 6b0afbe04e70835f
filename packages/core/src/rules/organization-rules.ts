import { error, guarding, needed, warning, type Rule } from "./rule.ts";

/** What an organization file says, whatever its shape. */
export const ORGANIZATION_RULES = {
  // The shape and its fields.
  "not-recognised": needed("The file has one of the shapes that are read"),
  "schema-version": needed("schema_version is one that this release reads", "schema_version: 2", "schema_version: 1"),
  "schema-version-missing": warning("schema_version is written down", "organization: …", "schema_version: 1"),
  "required-field": needed("A field that everything needs is there"),
  "unknown-key": guarding("Every key is a known one", "depend_on: [attic]", "depends_on: [attic]"),
  "empty-value": guarding("A key that is written has a value", 'domain: ""', "domain: acme.example"),
  type: needed("A value has the type of its field", "depends_on: attic", "depends_on: [attic]"),
  "nested-resources": error(
    "A runner's resources are flat: GitLab Runner 17 cannot read them nested",
    "resources: { requests: { cpu: 1 } }",
    "resources: { cpu_request: 1 }",
  ),
  // Single values.
  "name-format": needed("Names are DNS labels: lower-case letters, digits, inner dashes", "Prod_EU", "prod-eu"),
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
  "duplicate-namespace": error("No two environments share a cluster context and namespace"),
  "duplicate-path": warning("No two stacks have the same path"),
  "cache-domain": warning("The cache lies under the domain of an environment"),
  "nix-cache": error("A runner of type nix has a cache to use"),
  "unresolved-ref": needed("What is named exists", "depends_on: [attik]", "depends_on: [attic]"),
  cycle: needed("No stack depends on itself, directly or through others"),
} as const satisfies Readonly<Record<string, Rule>>;
