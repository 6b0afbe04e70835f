import { posix } from "node:path";
import { locationSettings } from "../engine/backend-location.ts";
import { ADD_BACKEND, keepApart, sharedStates } from "../engine/shared-states.ts";
import { readBody } from "../hcl/body.ts";
import type { Attribute, Value } from "../hcl/value.ts";
import { joinPath } from "../long-paths.ts";
import { once } from "../once.ts";
import type { Finding } from "../organization/model.ts";
import { list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { finding, type FindingPlace } from "../rules/registry.ts";
import { DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import type { CodeGraph } from "./code-graph.ts";

/** Where the state of a unit lies, as the repository says it in whole. */
export interface KnownState {
  readonly unit: Unit;
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where its code says so; without a backend block, where the code begins. */
  readonly place: FindingPlace;
  readonly hasBackend: boolean;
}

/** The settings that tell a backend's states apart, each with the value it has where nobody gives it one. */
export type IdentifyingSettings = Readonly<Record<string, string | undefined>>;

/**
 * A workflow may give settings to plan and apply by the inputs backend-config and backend-config-files: a unit whose
 * repository leaves out one without a default is not judged. Defaults: the engine's documentation of each backend.
 */
const IDENTIFYING: Readonly<Record<string, IdentifyingSettings>> = {
  azurerm: { storage_account_name: undefined, container_name: undefined, key: undefined },
  consul: { path: undefined },
  cos: { bucket: undefined, prefix: "", key: "terraform.tfstate" },
  gcs: { bucket: undefined, prefix: "" },
  http: { address: undefined },
  kubernetes: { secret_suffix: undefined },
  local: { path: "terraform.tfstate" },
  oss: { bucket: undefined, prefix: "env:", key: "terraform.tfstate" },
  pg: { conn_str: undefined },
  s3: { bucket: undefined, key: undefined },
};

/** Undefined for a backend we do not know. */
export function identifyingSettings(type: string): IdentifyingSettings | undefined {
  return IDENTIFYING[type];
}

/** The states of those units whose code and organization say all of where it is. */
export async function knownStates(
  units: readonly Unit[],
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<readonly KnownState[]> {
  // Many units may be given one file.
  const settingsIn = once((entry) => givenSettings(entry, files, workspace));
  const found = await Promise.all(units.map((unit) => knownState(unit, graph, settingsIn)));
  return found.flatMap((state) => state ?? []);
}

async function knownState(
  unit: Unit,
  graph: CodeGraph,
  settingsIn: (entry: string) => Promise<Readonly<Record<string, unknown>>>,
): Promise<KnownState | undefined> {
  const code = graph.codeOf(unit.directory);
  const [backend, second] = code?.backends ?? [];
  // A second one, as override files have it, only the engine can join.
  if (second !== undefined || code === undefined) return undefined;
  if (backend === undefined) {
    const settings = withPath({ ...identifyingSettings("local") }, "local", unit.directory);
    const place = { file: code.files[0] ?? unit.directory, line: 1, column: 1 };
    return { unit, type: "local", settings, place, hasBackend: false };
  }
  const given = await Promise.all(unit.backendConfig.map(settingsIn));
  const { type, place } = backend;
  const identifying = identifyingSettings(type);
  if (identifying === undefined) return undefined;
  const said = [settingsOf(backend.settings), ...given].flatMap((each) => Object.entries(each));
  const settings = { ...identifying, ...Object.fromEntries(said) };
  if (Object.keys(identifying).some((name) => settings[name] === undefined)) return undefined;
  return { unit, type, settings: withPath(settings, type, unit.directory), place, hasBackend: true };
}

/** A local state's path is relative to the root module: two stacks may mean two files by one path. */
function withPath(
  settings: Readonly<Record<string, unknown>>,
  type: string,
  directory: string,
): Readonly<Record<string, unknown>> {
  const { path } = settings;
  return type === "local" && typeof path === "string" ? { ...settings, path: joinPath(directory, path) } : settings;
}

async function givenSettings(
  entry: string,
  files: Files,
  workspace: string,
): Promise<Readonly<Record<string, unknown>>> {
  const equals = entry.indexOf("=");
  if (equals >= 0) return { [entry.slice(0, equals).trim()]: entry.slice(equals + 1).trim() };
  return settingsOf(readBody(entry, await files.readText(posix.join(workspace, entry))).attributes);
}

/** Those that are plain values; `undefined` for one that only the engine can tell. */
function settingsOf(attributes: ReadonlyMap<string, Attribute>): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...attributes].map(([name, { value }]) => [name, plainValue(value)]));
}

function plainValue(value: Value): unknown {
  switch (value.kind) {
    case "literal":
      return value.value;
    case "list":
      return value.items.map(plainValue);
    case "object":
      return settingsOf(value.entries);
    case "expression":
      return undefined;
  }
}

/** Units that lie on one state: they would destroy each other's objects. */
export function sharedStateFindings(states: readonly KnownState[]): readonly Finding[] {
  const byUnit = new Map(states.map((state) => [state.unit.id, state]));
  const backends = states.map(({ unit, type, settings }) => ({
    // Its settings say the whole path; only another workspace's lies in the root module whatever they say.
    unit: type === "local" && unit.workspace === DEFAULT_WORKSPACE ? { ...unit, directory: "" } : unit,
    backend: { type, settings: locationSettings(type, settings, {}) },
  }));
  const groups = Map.groupBy(sharedStates(backends).values(), ({ message }) => message);
  return [...groups].flatMap(([message, failures]) =>
    sharedState(
      message,
      failures.flatMap(({ unit = "" }) => byUnit.get(unit) ?? []),
    ),
  );
}

function sharedState(message: string, group: readonly KnownState[]): readonly Finding[] {
  const [first] = group;
  if (first === undefined) return [];
  const { place, type, unit } = first;
  if (group.every(({ hasBackend }) => !hasBackend)) {
    const units = list(group.map(({ unit: { id } }) => id));
    const said = `The stack ${quote(unit.stack)} has no backend block, so that ${units} would write one local state`;
    return [finding("shared-state", place, said, ADD_BACKEND)];
  }
  const fix = `${keepApart(type)} If the job that plans does, by the input backend-config, set rules: shared-state=off.`;
  return [finding("shared-state", place, message, fix)];
}
