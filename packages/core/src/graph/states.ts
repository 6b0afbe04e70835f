import { posix } from "node:path";
import { locationSettings } from "../engine/backend-location.ts";
import { sharedStates } from "../engine/shared-states.ts";
import { readBody } from "../hcl/body.ts";
import type { Attribute, Value } from "../hcl/value.ts";
import type { Finding } from "../organization/model.ts";
import type { Files } from "../ports/files.ts";
import { finding, type FindingPlace } from "../rules/registry.ts";
import { DEFAULT_WORKSPACE, type Unit } from "../units/unit.ts";
import type { CodeGraph } from "./code-graph.ts";

/** Where the state of a unit lies, as the repository says it in whole. */
export interface KnownState {
  readonly unit: Unit;
  readonly type: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Where the code says so; undefined for code without a backend block. */
  readonly place: FindingPlace | undefined;
}

/**
 * The settings without which a backend does not say which state it means. A workflow may give them to plan and apply
 * by the inputs backend-config and backend-config-files: a unit whose repository leaves one out is not judged.
 */
const IDENTIFYING: Readonly<Record<string, readonly string[]>> = {
  azurerm: ["storage_account_name", "container_name", "key"],
  consul: ["path"],
  gcs: ["bucket", "prefix"],
  http: ["address"],
  kubernetes: ["secret_suffix"],
  local: ["path"],
  pg: ["conn_str"],
  s3: ["bucket", "key"],
};

/** The settings that tell a backend's states apart; undefined for a backend we do not know. */
export function identifyingSettings(type: string): readonly string[] | undefined {
  return IDENTIFYING[type];
}

/** The states of those units whose code and organization say all of where it is. */
export async function knownStates(
  units: readonly Unit[],
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<readonly KnownState[]> {
  const found = await Promise.all(units.map((unit) => knownState(unit, graph, files, workspace)));
  return found.flatMap((state) => state ?? []);
}

async function knownState(
  unit: Unit,
  graph: CodeGraph,
  files: Files,
  workspace: string,
): Promise<KnownState | undefined> {
  const [backend, second] = graph.codeOf(unit.directory)?.backends ?? [];
  // A second one, as override files have it, only the engine can join.
  if (second !== undefined || graph.codeOf(unit.directory) === undefined) return undefined;
  if (backend === undefined) {
    return {
      unit,
      type: "local",
      settings: { path: posix.join(unit.directory, "terraform.tfstate") },
      place: undefined,
    };
  }
  const given = await Promise.all(unit.backendConfig.map((entry) => givenSettings(entry, files, workspace)));
  const settings = Object.fromEntries([settingsOf(backend.settings), ...given].flatMap((each) => Object.entries(each)));
  const identifying = identifyingSettings(backend.type);
  if (identifying === undefined || identifying.some((name) => settings[name] === undefined)) return undefined;
  return { unit, type: backend.type, settings: withPath(settings, backend.type, unit.directory), place: backend.place };
}

/** A local state's path is relative to the root module: two stacks may mean two files by one path. */
function withPath(
  settings: Readonly<Record<string, unknown>>,
  type: string,
  directory: string,
): Readonly<Record<string, unknown>> {
  const { path } = settings;
  return type === "local" && typeof path === "string" ? { ...settings, path: posix.join(directory, path) } : settings;
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

/**
 * Units that lie on one state: they would destroy each other's objects.
 * @param placeOf where the organization says where a stack's state lies
 */
export function sharedStateFindings(
  states: readonly KnownState[],
  placeOf: (stack: string) => FindingPlace,
): readonly Finding[] {
  const backends = states.map(({ unit, type, settings }) => ({
    // Its settings say the whole path; only another workspace's lies in the root module whatever they say.
    unit: type === "local" && unit.workspace === DEFAULT_WORKSPACE ? { ...unit, directory: "" } : unit,
    backend: { type, settings: locationSettings(type, settings, {}) },
  }));
  const byMessage = Map.groupBy(sharedStates(backends).values(), ({ message }) => message);
  return [...byMessage].map(([message, [first]]) => {
    const state = states.find(({ unit }) => unit.id === first?.unit);
    const place = state?.place ?? placeOf(state?.unit.stack ?? "");
    return finding("shared-state", place, message, first?.hint ?? "");
  });
}
