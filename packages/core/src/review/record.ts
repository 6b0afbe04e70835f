import { createHmac, createSecretKey, type KeyObject } from "node:crypto";
import { sha256 } from "../bundle/digest.ts";
import type { CodeIdentity } from "../engine/code-identity.ts";
import type { Backend } from "../engine/init.ts";
import type { PlanRequest } from "../engine/plan-request.ts";
import { isContainer } from "../json.ts";
import { childName } from "../plan/values.ts";
import type { OutputChange, ResourceChange, ValueChange } from "../plan/change-set.ts";
import { resourceFinder, type FindResource } from "../plan/configuration.ts";
import type { PlanContent } from "../plan/plan-content.ts";
import type { PlanJson, PlanJsonResource } from "../plan/plan-json.ts";
import type { Redact } from "../plan/redact.ts";
import { canonicalJson } from "./canonical.ts";
import { dependsOnCode } from "./code-dependence.ts";
import { parseIgnore, type Ignore } from "./ignore.ts";
import { changedLeaves, type Leaf } from "./leaves.ts";
import { UNKNOWN, type ReviewEntry, type ReviewLeaf, type ReviewOutput, type ReviewRecord } from "./schema.ts";

/** What a record says of the unit beside what is in its plan. */
export interface RecordHeader {
  readonly unit: string;
  readonly workspace: string;
  readonly backend: Backend;
  readonly options: PlanRequest;
  readonly code: CodeIdentity;
}

/** How values become text that shows none of them. */
interface Veil {
  /** @param place where the value stands: equal values in two places have different digests */
  readonly digest: (place: readonly string[], value: unknown) => string;
  /** Names as they are, but for those that hold a secret themselves. */
  readonly name: (text: string) => string;
  readonly ignore: Ignore;
}

/**
 * The review record of a plan.
 * @param key of {@link digestKeyOf}
 * @param ignore the lines of `digest-ignore`
 * @throws input-invalid for a line of `ignore` that is none
 */
export function reviewRecord(
  { json, changeSet, redact }: PlanContent,
  header: RecordHeader,
  key: Uint8Array,
  ignore: readonly string[],
): ReviewRecord {
  // A record has thousands of digests, and preparing the key costs more than one of them.
  const prepared = createSecretKey(key);
  const veil: Veil = {
    digest: (place, value) => hmac(prepared, canonicalJson([header.unit, ...place, value]), "base64url"),
    name: hidingNames(redact, prepared),
    ignore: parseIgnore(ignore),
  };
  const { changes, outputs } = changeSet;
  // Here and below in the order of the canonical form, which is then written at once.
  return {
    entries: entriesOf(json, changes, veil),
    header: headerOf(json, changes, header, veil),
    outputs: outputsOf(outputs, veil),
    schema: "flywheel.review/v1",
  };
}

/** The digest of a record, in hex: an HMAC of its RFC 8785 form. */
export function recordDigest(record: ReviewRecord, key: Uint8Array): string {
  return hmac(createSecretKey(key), canonicalJson(record), "hex");
}

/** `plan-digest` of a call: its one unit's digest; of several units the SHA-256 of theirs, sorted. */
export function digestOfAll(unitDigests: readonly string[]): string {
  const [only = "", ...others] = unitDigests;
  return others.length === 0 ? only : sha256(unitDigests.toSorted().join("\n"));
}

function hmac(key: KeyObject, text: string, encoding: "hex" | "base64url"): string {
  return createHmac("sha256", key).update(text).digest(encoding);
}

function hidingNames(redact: Redact, key: KeyObject): (text: string) => string {
  return (text) => {
    const redacted = redact(text);
    return redacted === text ? text : `${redacted} ${hmac(key, canonicalJson([text]), "base64url")}`;
  };
}

function headerOf(
  plan: PlanJson,
  changes: readonly ResourceChange[],
  header: RecordHeader,
  veil: Veil,
): ReviewRecord["header"] {
  const { unit, workspace, backend, options, code } = header;
  const { provider_config: providers = {}, root_module: root } = plan.configuration ?? {};
  const variables = Object.entries(plan.variables ?? {}).filter(
    // An ephemeral value differs from run to run and reaches no plan.
    ([name]) => root?.variables?.[name]?.ephemeral !== true && !veil.ignore(`var.${name}`, ""),
  );
  return {
    unit,
    workspace,
    backend: veil.digest(["backend"], [backend.type, backend.settings]),
    options: {
      ...options,
      targets: options.targets.toSorted(),
      excludes: options.excludes.toSorted(),
      replaces: options.replaces.toSorted(),
    },
    providers: Object.fromEntries(
      Object.entries(providers).map(([name, config]) => [name, veil.digest(["provider", name], config)]),
    ),
    code: dependsOnCode(plan, changes) ? veil.digest(["code"], [code.trees, code.uncommitted]) : null,
    variables: Object.fromEntries(variables.map(([name, { value }]) => [name, veil.digest(["variable", name], value)])),
  };
}

function entriesOf(plan: PlanJson, changes: readonly ResourceChange[], veil: Veil): ReviewEntry[] {
  const find = resourceFinder(plan.configuration);
  const resources = new Map(
    (plan.resource_changes ?? []).map((resource) => [objectKey(resource.address, resource.deposed), resource]),
  );
  return changes
    .filter(({ kind, mode }) => !(kind === "read" && mode === "data"))
    .flatMap((change) => {
      const resource = resources.get(objectKey(change.address, change.deposed));
      return resource === undefined ? [] : [entryOf(change, resource, find, veil)];
    })
    .toSorted((a, b) => compare(objectKey(a.address, a.deposed), objectKey(b.address, b.deposed)));
}

function entryOf(change: ResourceChange, resource: PlanJsonResource, find: FindResource, veil: Veil): ReviewEntry {
  const { address } = change;
  const code = find(change.module, change.mode, change.type, resource.name);
  const digest = (what: string, value: unknown): string | null =>
    value === undefined || value === null ? null : veil.digest([address, what], value);
  return {
    actions: [...change.actions],
    address: veil.name(address),
    deposed: change.deposed ?? null,
    identity: digest("identity", resource.change.before_identity ?? idOf(change.before)),
    import: digest("import", resource.change.importing),
    leaves: leavesOf(address, change, veil),
    mode: change.mode,
    previousAddress: change.previousAddress === undefined ? null : veil.name(change.previousAddress),
    provider: change.provider,
    providerConfig: code?.provider_config_key ?? null,
    provisioners: digest("provisioners", code?.provisioners),
    replacePaths: change.replacePaths.map((path) => veil.name(path.reduce(childName, ""))).toSorted(),
    tainted: change.reason === "replace_because_tainted",
  };
}

function outputsOf(changes: readonly OutputChange[], veil: Veil): ReviewOutput[] {
  return changes
    .filter(({ name }) => !veil.ignore(`output.${name}`, ""))
    .map((change) => ({
      action: change.kind,
      leaves: leavesOf(`output.${change.name}`, change, veil),
      name: veil.name(change.name),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

function leavesOf(address: string, change: ValueChange, veil: Veil): ReviewLeaf[] {
  return changedLeaves(change)
    .filter(({ path }) => !veil.ignore(address, path))
    .map((leaf) => {
      const digest = (side: string, value: Exclude<Leaf["after"], "unknown">): string | null =>
        value === undefined ? null : veil.digest([address, leaf.path, side], value.value);
      return {
        after: leaf.after === "unknown" ? UNKNOWN : digest("after", leaf.after),
        before: digest("before", leaf.before),
        path: veil.name(leaf.path),
        sensitiveAfter: leaf.sensitiveAfter,
        sensitiveBefore: leaf.sensitiveBefore,
      };
    })
    .toSorted((a, b) => compare(a.path, b.path));
}

function idOf(value: unknown): unknown {
  return isContainer(value) ? value["id"] : undefined;
}

function objectKey(address: string, deposed: string | null | undefined): string {
  return `${address}\n${deposed ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
