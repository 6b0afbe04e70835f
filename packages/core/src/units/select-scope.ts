import { fail } from "../errors.ts";
import type { WholeCode } from "../graph/affected-of.ts";
import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { loadScope, type Scope, type ScopeInputs } from "./load.ts";
import { nearestUpstream } from "./order.ts";
import { itemsOfShard, parseShard } from "./shard.ts";
import type { Unit } from "./unit.ts";

/** The inputs that leave units out (`SELECT_INPUTS` and `SHARD_INPUT`), and what they need. */
export interface SelectInputs extends ScopeInputs {
  readonly select: "all" | "affected";
  readonly affectedBase: string;
  readonly shard: string;
  readonly githubToken: string;
}

/**
 * Among which units the order follows what code reads of other states (`terraform_remote_state`): none, those that the
 * inputs name, or all of the organization, for a call that is one of several.
 */
export type StateOrder = "none" | "selected" | "whole";

/** What one call works on. It may have no units. */
export interface SelectedScope extends Scope {
  /** How many were left out and why, in plain words; empty where none were. */
  readonly selection: string;
  /** Ids of the selected units that there are no more since the commit that the others are compared with. */
  readonly removed: readonly string[];
  /** Ids of the units that are applied before one, directly or through others: of all that the order was made among. */
  readonly upstreamOf: (id: string) => readonly string[];
}

/**
 * The units of a call: by name, of these the part that is its shard, and of that what is affected. In this order every
 * job comes to the same shards, also where something was deployed since the one before it looked.
 * @throws input-invalid, config-invalid
 */
export async function selectScope(inputs: SelectInputs, order: StateOrder, host: Host): Promise<SelectedScope> {
  const shard = parseShard(inputs.shard);
  refuseDirectMode(inputs);
  const named = await loadScope(inputs, host);
  const { organization } = named;
  if (organization === undefined) return { ...named, selection: "", removed: [], upstreamOf: () => [] };
  const isAffected = inputs.select === "affected";
  const code = isAffected || order === "whole" ? await readWhole(organization, named.units, host) : undefined;
  const known = code?.units ?? (order === "selected" ? await orderSelected(named.units, host) : named.units);
  const ordered = inOrderOf(named.units, known);
  const units = shard === undefined ? ordered : itemsOfShard(ordered, shard);
  const title = shard === undefined ? named.title : `${named.title}, part ${shard.index} of ${shard.count}`;
  const scope = { ...named, title, upstreamOf: upstreamAmong(known) };
  if (!isAffected || code === undefined) {
    const selection = shard === undefined ? "" : `${units.length} of ${ordered.length} units are in this shard`;
    return { ...scope, units, selection, removed: [] };
  }
  const { affectedOf } = await import("../graph/affected-of.ts");
  const affected = await affectedOf(organization, code, inputs, host);
  const ids = new Set(affected.units.map(({ unit }) => unit.id));
  const selected = units.filter(({ id }) => ids.has(id));
  const removed = affected.removed.filter(({ stack, environment }) => isSelected(stack, environment, inputs));
  return {
    ...scope,
    units: selected,
    selection: `${selected.length} of ${units.length} units are affected, by ${affected.base.words}`,
    removed: removed.map(({ id }) => id),
  };
}

/** The same units in an order that is known of them and maybe of others. */
function inOrderOf(units: readonly Unit[], known: readonly Unit[]): readonly Unit[] {
  const selected = new Map(units.map((unit) => [unit.id, unit]));
  const directly = new Map(known.map(({ id, dependsOn }) => [id, dependsOn]));
  return known.flatMap(({ id }) => {
    const unit = selected.get(id);
    if (unit === undefined) return [];
    return [{ ...unit, dependsOn: nearestUpstream(id, (each) => directly.get(each) ?? [], selected) }];
  });
}

function upstreamAmong(units: readonly Unit[]): SelectedScope["upstreamOf"] {
  const directly = new Map(units.map(({ id, dependsOn }) => [id, dependsOn]));
  return (id) => {
    const reached = new Set([id]);
    // A set also walks over what is added on the way.
    for (const each of reached) for (const upstream of directly.get(each) ?? []) reached.add(upstream);
    return [...reached].slice(1);
  };
}

// Most calls take units by name, and need not read code.

async function orderSelected(units: readonly Unit[], host: Host): Promise<readonly Unit[]> {
  return units.length < 2 ? units : (await import("../graph/state-order.ts")).orderByStates(units, host);
}

async function readWhole(organization: Organization, named: readonly Unit[], host: Host): Promise<WholeCode> {
  return (await import("../graph/affected-of.ts")).wholeCode(organization, named, host);
}

/** What one root module is, is never left out. */
function refuseDirectMode({ workingDirectory, select, shard }: SelectInputs): void {
  const input = select === "affected" ? "select: affected" : shard === "" ? undefined : "shard";
  if (workingDirectory === "" || input === undefined) return;
  fail("input-invalid", `Input working-directory cannot be combined with ${input}`, {
    hint: `Remove ${input}: one root module is all that the call is about.`,
  });
}

/** A stack or an environment that is gone cannot be named by an input any more; what was dropped from the others can. */
function isSelected(stack: string, environment: string, inputs: ScopeInputs): boolean {
  return (
    (inputs.environment === "" || inputs.environment === environment) &&
    (inputs.stacks.length === 0 || inputs.stacks.includes(stack))
  );
}
