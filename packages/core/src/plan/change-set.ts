import type { PlanJson, PlanJsonChange, PlanJsonResource, ValuePath } from "./plan-json.ts";

/** What happens to an object, riskiest first: the order in which people read. */
export const CHANGE_KINDS = [
  "unknown",
  "delete",
  "replace",
  "forget",
  "update",
  "import",
  "create",
  "move",
  "read",
  "no-op",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** The two sides of a change, as the plan JSON has them. */
export interface ValueChange {
  readonly before: unknown;
  readonly after: unknown;
  readonly afterUnknown: unknown;
  readonly beforeSensitive: unknown;
  readonly afterSensitive: unknown;
}

export interface ResourceChange extends ValueChange {
  readonly kind: ChangeKind;
  /** As the engine wrote them; a set of words that may grow. */
  readonly actions: readonly string[];
  readonly address: string;
  /** The 8-character key of an object left over from a failed replacement. */
  readonly deposed: string | undefined;
  readonly previousAddress: string | undefined;
  readonly module: string;
  readonly mode: string;
  readonly type: string;
  readonly provider: string;
  /** The engine's code, such as `replace_because_tainted`. */
  readonly reason: string | undefined;
  readonly replacePaths: readonly ValuePath[];
  readonly importing: boolean;
  /** What an import finds the object by: an id, or since OpenTofu 1.12 an object of attributes. */
  readonly importId: string | undefined;
  readonly importIdentity: unknown;
  /** HCL that the engine wrote for an imported object which the code does not describe. */
  readonly generatedConfig: string | undefined;
}

export interface OutputChange extends ValueChange {
  readonly name: string;
  readonly kind: ChangeKind;
}

export interface Check {
  readonly name: string;
  readonly status: string;
  readonly problems: readonly string[];
}

/** What a plan would do, from its JSON alone. */
export interface ChangeSet {
  /** Everything but no-ops, riskiest first, then by address. */
  readonly changes: readonly ResourceChange[];
  /** Addresses of what the plan holds and leaves as it is. */
  readonly unchanged: readonly string[];
  /** Managed objects that changed outside of code, as the engine lists them. */
  readonly drift: readonly ResourceChange[];
  readonly outputs: readonly OutputChange[];
  /** By name. */
  readonly checks: readonly Check[];
  /** Addresses of objects that live only while the engine runs: opened to plan and apply, never changed. */
  readonly ephemeral: readonly string[];
  /** The engine stopped before the plan was whole. */
  readonly errored: boolean;
  /** Applying it leaves something to do; only Terraform says so. */
  readonly incomplete: boolean;
}

/** The change of the same object: one left over from a failed replacement has the address of the one in its place. */
export function changeAt(object: ResourceChange, changes: readonly ResourceChange[]): ResourceChange | undefined {
  return changes.find(({ address, deposed }) => address === object.address && deposed === object.deposed);
}

export function readChangeSet(plan: PlanJson): ChangeSet {
  const resources = plan.resource_changes ?? [];
  const isEphemeral = (resource: PlanJsonResource): boolean => resource.mode === "ephemeral";
  const lasting = resources.filter((resource) => !isEphemeral(resource)).map(readResource);
  return {
    changes: byRisk(lasting.filter(({ kind }) => kind !== "no-op")),
    unchanged: lasting.filter(({ kind }) => kind === "no-op").map(({ address }) => address),
    drift: byRisk(
      (plan.resource_drift ?? [])
        .map(readResource)
        .filter(({ mode, kind }) => mode === "managed" && !["no-op", "move"].includes(kind)),
    ),
    outputs: Object.entries(plan.output_changes ?? {})
      .map(([name, change]) => ({ name, kind: kindOf(change.actions ?? [], false, false), ...readValues(change) }))
      .filter((output) => output.kind !== "no-op")
      .toSorted((a, b) => compare(a.name, b.name)),
    checks: readChecks(plan.checks ?? []),
    ephemeral: resources
      .filter(isEphemeral)
      .map(({ address }) => address)
      .toSorted(compare),
    errored: plan.errored,
    incomplete: !plan.complete,
  };
}

function readChecks(checks: NonNullable<PlanJson["checks"]>): readonly Check[] {
  return checks
    .map((check) => ({
      name: check.address.to_display,
      status: check.status,
      problems: (check.instances ?? [])
        .flatMap((instance) => (instance.problems ?? []).map((problem) => problem.message))
        .toSorted(compare),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

function readResource(resource: PlanJsonResource): ResourceChange {
  const { change } = resource;
  const importing = change.importing !== undefined && change.importing !== null;
  const moved = resource.previous_address !== undefined && resource.previous_address !== resource.address;
  return {
    kind: kindOf(change.actions ?? [], importing, moved),
    actions: change.actions ?? [],
    address: resource.address,
    deposed: resource.deposed,
    previousAddress: moved ? resource.previous_address : undefined,
    module: resource.module_address ?? "",
    mode: resource.mode,
    type: resource.type,
    provider: resource.provider_name,
    reason: resource.action_reason,
    replacePaths: change.replace_paths ?? [],
    importing,
    importId: change.importing?.id ?? undefined,
    importIdentity: change.importing?.identity,
    generatedConfig: change.generated_config ?? undefined,
    ...readValues(change),
  };
}

function readValues(change: PlanJsonChange): ValueChange {
  return {
    before: change.before ?? undefined,
    after: change.after ?? undefined,
    afterUnknown: change.after_unknown,
    beforeSensitive: change.before_sensitive,
    afterSensitive: change.after_sensitive,
  };
}

/** By membership, never by position or length: engines add pairs ([forget, create]) without asking. */
function kindOf(actions: readonly string[], importing: boolean, moved: boolean): ChangeKind {
  const has = (action: string): boolean => actions.includes(action);
  if (actions.some((action) => !["no-op", "create", "read", "update", "delete", "forget"].includes(action)))
    return "unknown";
  if (actions.length === 0) return "unknown";
  if (has("delete")) return has("create") ? "replace" : "delete";
  if (has("forget")) return "forget";
  if (has("update")) return "update";
  if (has("create")) return "create";
  if (importing) return "import";
  if (moved) return "move";
  return has("read") ? "read" : "no-op";
}

/** Riskiest first, then by address, and x[2] before x[10]. */
function byRisk(changes: readonly ResourceChange[]): readonly ResourceChange[] {
  return changes
    .map((change) => ({ change, key: `${sortable(change.address)} ${change.deposed ?? ""}` }))
    .toSorted(
      (a, b) =>
        CHANGE_KINDS.indexOf(a.change.kind) - CHANGE_KINDS.indexOf(b.change.kind) ||
        compare(a.key, b.key) ||
        // Enough for an order that does not depend on the engine's; two objects never share an address.
        compare(a.change.actions.join(), b.change.actions.join()),
    )
    .map(({ change }) => change);
}

function sortable(address: string): string {
  return address.replaceAll(/\[(\d{1,9})\]/g, (_, index: string) => `[${index.padStart(9, "0")}]`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
