import { posix } from "node:path";
import type { Value } from "../hcl/value.ts";
import type { Finding } from "../organization/model.ts";
import { quote } from "../organization/wording.ts";
import { matchesGlob } from "../policy/glob.ts";
import { finding } from "../rules/registry.ts";
import { DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import type { CodeGraph } from "./code-graph.ts";
import type { StateBlock } from "./references.ts";
import { identifyingSettings, type KnownState } from "./states.ts";

/**
 * Stacks that read the state of another one (terraform_remote_state) and do not depend on it: they would be planned
 * beside it, with the outputs it had before.
 * @param units all of the organization
 * @param states of those units of which it is known where it lies
 */
export function remoteStateFindings(
  units: readonly Unit[],
  states: readonly KnownState[],
  graph: CodeGraph,
): readonly Finding[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const found = new Map<string, Finding>();
  for (const unit of units) {
    const upstream = upstreamOf(unit, byId);
    for (const block of remoteStatesOf(unit, graph)) {
      for (const read of statesRead(block, unit, states)) {
        if (upstream.has(read.id)) continue;
        const each = missing(block, unit, read);
        // It is the same mistake in every environment.
        found.set(JSON.stringify([each.message, each.file, each.line]), each);
      }
    }
  }
  return [...found.values()];
}

/** The other units whose states a unit reads, as far as the code tells. */
export function statesReadBy(unit: Unit, states: readonly KnownState[], graph: CodeGraph): readonly Unit[] {
  return remoteStatesOf(unit, graph)
    .flatMap((block) => statesRead(block, unit, states))
    .filter(({ id }) => id !== unit.id);
}

function missing(block: StateBlock, unit: Unit, read: Unit): Finding {
  const entry = read.environment === unit.environment ? read.stack : read.id;
  return finding(
    "missing-depends-on",
    block.place,
    `The stack ${quote(unit.stack)} reads the state of ${quote(entry)} here, but does not depend on it`,
    `Add ${quote(entry)} to depends_on of stacks.${unit.stack} in the organization file, so that it is applied first.`,
  );
}

/** All that is applied before a unit, and the unit itself. */
function upstreamOf(unit: Unit, byId: ReadonlyMap<string, Unit>): ReadonlySet<string> {
  const upstream = new Set([unit.id]);
  for (const id of upstream) for (const each of byId.get(id)?.dependsOn ?? []) upstream.add(each);
  return upstream;
}

function remoteStatesOf(unit: Unit, graph: CodeGraph): readonly StateBlock[] {
  return [...graph.reachOf(unit.directory).directories].flatMap(
    (directory) => graph.codeOf(directory)?.remoteStates ?? [],
  );
}

/** The units whose state a block reads, seen from a unit; none where that cannot be told. */
function statesRead(block: StateBlock, unit: Unit, states: readonly KnownState[]): readonly Unit[] {
  const patterns = Object.entries(identifyingSettings(block.type) ?? {}).map(([name, otherwise]) => ({
    name,
    pattern: patternOf(block.settings.get(name)?.value) ?? defaultPattern(otherwise),
  }));
  // Where nothing is written down, everything would fit.
  if (!patterns.some(({ pattern }) => pattern?.isTelling === true)) return [];
  const matching = states
    .filter(({ type }) => type === block.type)
    .filter((state) => patterns.every(({ name, pattern }) => fits(state, name, pattern, unit)))
    .filter(({ unit: { workspace } }) => workspaceFits(workspace, block.workspace))
    .map((state) => state.unit);
  const here = matching.filter(({ environment }) => environment === unit.environment);
  if (here.length > 0) return here;
  return matching.length === 1 ? matching : [];
}

function fits({ type, settings }: KnownState, name: string, pattern: Pattern | undefined, unit: Unit): boolean {
  if (pattern === undefined) return false;
  const value = settings[name];
  if (typeof value !== "string") return false;
  // A path is relative to where the engine runs.
  return pattern.matches(type === "local" ? posix.relative(unit.directory, value) : value);
}

function workspaceFits(workspace: string, given: Value | undefined): boolean {
  if (given === undefined) return workspace === DEFAULT_WORKSPACE;
  return patternOf(given)?.matches(workspace) === true;
}

/** What a value may be, as far as it is written down. */
interface Pattern {
  /** Whether anything of it is. */
  readonly isTelling: boolean;
  readonly matches: (text: string) => boolean;
}

/** Of a setting that is not written down. */
function defaultPattern(value: string | undefined): Pattern | undefined {
  return value === undefined ? undefined : { isTelling: false, matches: (text) => text === value };
}

/** A text with `${…}` in it fits whatever stands there; any other expression fits all. */
function patternOf(value: Value | undefined): Pattern | undefined {
  if (value === undefined) return undefined;
  if (value.kind === "literal") return { isTelling: true, matches: (text) => text === String(value.value) };
  if (value.kind !== "expression") return undefined;
  const template = /^"([^"]*)"$/.exec(value.text)?.[1];
  if (template === undefined) return { isTelling: false, matches: () => true };
  const parts = template.split(/\$\{[^{}]*\}/);
  const glob = parts.join("*");
  return { isTelling: parts.some((part) => /\w{2}/.test(part)), matches: (text) => matchesGlob(text, glob) };
}
