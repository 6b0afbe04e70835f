import { fail } from "../errors.ts";
import type { AffectedSince } from "../graph/since-base.ts";
import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { loadScope, type Scope, type ScopeInputs } from "./load.ts";
import { itemsOfShard, parseShard } from "./shard.ts";

/** The inputs that leave units out (`SELECT_INPUTS` and `SHARD_INPUT`), and what they need. */
export interface SelectInputs extends ScopeInputs {
  readonly select: "all" | "affected";
  readonly affectedBase: string;
  readonly shard: string;
  readonly githubToken: string;
}

/** What one call works on. It may have no units. */
export interface SelectedScope extends Scope {
  /** How many were left out and why, in plain words; empty where none were. */
  readonly selection: string;
  /** Ids of the selected units that there are no more since the commit that the others are compared with. */
  readonly removed: readonly string[];
}

/**
 * The units of a call: by name, of these the part that is its shard, and of that what is affected. In this order every
 * job comes to the same shards, also where something was deployed since the one before it looked.
 * @throws input-invalid, config-invalid
 */
export async function selectScope(inputs: SelectInputs, host: Host): Promise<SelectedScope> {
  const shard = parseShard(inputs.shard);
  refuseDirectMode(inputs);
  const whole = await loadScope(inputs, host);
  const scope =
    shard === undefined
      ? whole
      : {
          ...whole,
          units: itemsOfShard(whole.units, shard),
          title: `${whole.title}, part ${shard.index} of ${shard.count}`,
        };
  const { organization, units } = scope;
  if (inputs.select === "all" || organization === undefined) {
    const selection = shard === undefined ? "" : `${units.length} of ${whole.units.length} units are in this shard`;
    return { ...scope, selection, removed: [] };
  }
  const affected = await findAffected(organization, inputs, host);
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

/**
 * The same units in an order that what their code reads of each other's states asks for, too.
 * @see withStateOrder
 */
export async function inStateOrder<T extends Scope>(scope: T, host: Host): Promise<T> {
  if (scope.units.length < 2) return scope;
  const { orderByStates } = await import("../graph/state-order.ts");
  return { ...scope, units: await orderByStates(scope.units, host) };
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

async function findAffected(organization: Organization, inputs: SelectInputs, host: Host): Promise<AffectedSince> {
  // Most calls take all units, and need not read code.
  const { affectedOf } = await import("../graph/affected-of.ts");
  const affected = await affectedOf(organization, inputs, host);
  const { kind, words, hint } = affected.base;
  if (hint !== undefined) {
    const who = kind === "none" ? "Every unit counts" : "Some units count";
    host.log.notice(`${who} as affected: ${words}\n→ ${hint}`, { title: "flywheel: affected" });
  }
  return affected;
}
