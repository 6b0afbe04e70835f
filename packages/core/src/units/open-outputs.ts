import type { Engine } from "../engine/locate.ts";
import type { OutputValues } from "../engine/outputs.ts";
import { withSharedPlugins } from "../engine/plugin-cache.ts";
import { openSession, type Session } from "../engine/session.ts";
import { readOutputs } from "../engine/state.ts";
import { failureOf } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { startUnit } from "../rescue/start.ts";
import { runEach } from "./each.ts";
import { loadUpstream, type Scope, type ScopeInputs } from "./load.ts";
import type { Unit } from "./unit.ts";

/** Output values of one unit that are no secrets, by name. */
export type OpenOutputs = OutputValues;

/**
 * The outputs in the open. What is known to be a secret is left out even where the code lost its mark.
 * @param told by an apply just now; else the state is asked
 * @returns undefined where they cannot be read, which a warning says
 */
export async function openOutputs(session: Session, told?: OutputValues): Promise<OpenOutputs | undefined> {
  const { unit, host, redact } = session;
  const outputs = told ?? (await readOutputs(session).catch(() => undefined));
  if (outputs === undefined) {
    host.log.warning(`${unit.id}: its outputs could not be read and are missing`);
    return undefined;
  }
  const holdsSecret = (value: unknown): boolean => {
    const text = JSON.stringify(value);
    return redact(text) !== text;
  };
  const hidden = Object.keys(outputs).filter((name) => holdsSecret(outputs[name]));
  if (hidden.length > 0) {
    host.log.warning(`${unit.id}: left out of the outputs, because they hold a sensitive value: ${hidden.join(", ")}`);
  }
  return Object.fromEntries(Object.entries(outputs).filter(([name]) => !hidden.includes(name)));
}

/**
 * The outputs of units that were not selected but that the selected ones were built on, from their states: checks and
 * later steps read both. One without a state, or without outputs, is left out. Never rejects.
 */
export async function upstreamOutputs(
  inputs: ScopeInputs,
  scope: Scope,
  engine: Engine,
  parallel: number,
  host: Host,
): Promise<readonly (readonly [string, OpenOutputs])[]> {
  try {
    const read = await outputsOfStates(await loadUpstream(inputs, scope, host), engine, parallel, host);
    return read.filter(([, outputs]) => Object.keys(outputs).length > 0);
  } catch (error) {
    host.log.warning(`The outputs of units that were not selected are missing: ${failureOf(error).message}`);
    return [];
  }
}

/** The outputs of units by id, from their states; none of a unit where they cannot be read, which a warning says. */
export async function outputsOfStates(
  units: readonly Unit[],
  engine: Engine,
  parallel: number,
  host: Host,
): Promise<readonly (readonly [string, OpenOutputs])[]> {
  const shared = await withSharedPlugins(engine, units.length, host);
  return runEach(units, parallel, async (unit) => [unit.id, (await outputsOfState(unit, engine, shared)) ?? {}]);
}

async function outputsOfState(unit: Unit, engine: Engine, host: Host): Promise<OpenOutputs | undefined> {
  const session = await openSession(unit, engine, host, true);
  try {
    const [failure] = await startUnit(session);
    if (failure === undefined) return await openOutputs(session);
    host.log.warning(`${unit.id}: its outputs are missing: ${failure.message}`);
    return undefined;
  } finally {
    await host.files.remove(session.scratch);
  }
}
