import type { CrossCheck, Source } from "./check.ts";
import { parseValuePath } from "./value-path.ts";

const TFVARS = "tofu/stacks/*/*.tfvars";
const BACKENDS = "tofu/backend/*.hcl";

/** What an overlay says twice: the path in its organization file, and where else. Source: organization-yaml.md §1.5. */
const SAID_TWICE: readonly (readonly [path: string, source: Source, other: string])[] = [
  ["substrate.cluster.context", "tfvars", `${TFVARS}#cluster_context`],
  ["owner.github_config_url", "tfvars", `${TFVARS}#github_config_url`],
  ["owner.github_app_secret_name", "tfvars", `${TFVARS}#github_config_secret`],
  ["substrate.caches.attic_server", "tfvars", `${TFVARS}#attic_server`],
  ["substrate.caches.attic_cache", "tfvars", `${TFVARS}#attic_cache`],
  ["substrate.caches.attic_public_key", "tfvars", `${TFVARS}#attic_public_key`],
  ["substrate.caches.bazel_cache_endpoint", "tfvars", `${TFVARS}#bazel_cache_endpoint`],
  ["substrate.caches.bazel_executor_endpoint", "tfvars", `${TFVARS}#bazel_executor_endpoint`],
  ["runner_contract.runner_group.name", "tfvars", `${TFVARS}#runner_group`],
  ["substrate.state_backend.bucket", "backend", `${BACKENDS}#bucket`],
  ["substrate.state_backend.endpoint", "backend", `${BACKENDS}#endpoint`],
  ["substrate.state_backend.endpoint", "backend", `${BACKENDS}#endpoints.s3`],
  ["substrate.state_backend.key_prefix", "backend", `${BACKENDS}#key`],
  ["core.pinned_commit", "workflow", ".github/workflows/*#env.GF_CORE_REF"],
];

/** The cross-checks that the shape of an overlay implies. @param config its organization file */
export function overlayChecks(config: string): readonly CrossCheck[] {
  return SAID_TWICE.map(([path, source, other]) => ({
    name: "",
    place: { file: config, line: 1, column: 1 },
    locations: [location("yaml", `${config}#${path}`), location(source, other)],
    relation: path.endsWith("key_prefix") ? "prefix" : "equal",
    isImplied: true,
  }));
}

function location(source: Source, text: string) {
  const [file = "", path = ""] = text.split("#");
  return { source, file, path: parseValuePath(path) ?? [], text };
}
