import { dirname, join } from "node:path/posix";
import * as v from "valibot";
import { sha256 } from "../bundle/digest.ts";
import { readBackend } from "../engine/init.ts";
import type { Session } from "../engine/session.ts";
import { stateIdentitySchema } from "../engine/state-identity.ts";
import { parseJson } from "../json.ts";
import type { Host } from "../ports/host.ts";

/** Where the engine writes a state that its backend did not take, in the root module. */
export const ERRORED_STATE = "errored.tfstate";

const RECORD_FILE = "rescue.json";

const recordSchema = v.object({
  schema: v.literal("flywheel.rescue/v1"),
  unit: v.string(),
  /** Root module, relative to the repository. */
  directory: v.string(),
  workspace: v.string(),
  backend: v.object({ type: v.string(), settings: v.array(v.tuple([v.string(), v.string()])) }),
  lineage: v.string(),
  serial: v.number(),
  runUrl: v.string(),
});

/** What a rescued state belongs to. Nothing in it is secret. */
export type RescueRecord = v.InferOutput<typeof recordSchema>;

/** A state that its backend has not taken yet, in a private directory of its own. */
export interface Rescue {
  readonly record: RescueRecord;
  /** Absolute path of the private directory. */
  readonly folder: string;
  /** Absolute path of the state in it; a secret. */
  readonly stateFile: string;
}

/** Absolute path of the state that a run left in a unit's root module; undefined where there is none. */
export async function findErroredState({ directory, host }: Session): Promise<string | undefined> {
  const file = join(directory, ERRORED_STATE);
  return (await host.files.stat(file))?.kind === "file" ? file : undefined;
}

/**
 * Moves the state that a run left in its root module to where neither a checkout nor another unit of the directory
 * overwrites it; it outlives the job on a runner that does.
 * @param dumped the state that the engine could not even write there
 * @returns undefined where nothing was left
 */
export async function rescueState(session: Session, dumped?: string): Promise<Rescue | undefined> {
  const { host } = session;
  const left = await findErroredState(session);
  const state = left === undefined ? dumped : await host.files.readText(left);
  if (state === undefined) return undefined;
  const record = await describe(session, state);
  const folder = join(rescueRoot(host), folderName(record, host));
  const stateFile = join(folder, ERRORED_STATE);
  await host.files.makeDirectory(folder, { secret: true });
  await host.files.write(stateFile, state, { secret: true });
  await host.files.write(join(folder, RECORD_FILE), JSON.stringify(record), { secret: true });
  host.journal.note({ note: "rescued", unit: record.unit, folder });
  if (left !== undefined) await host.files.remove(left);
  return { record, folder, stateFile };
}

/** The states of a unit that wait on this runner for their backend. */
export async function waitingRescues(unit: string, host: Host): Promise<readonly Rescue[]> {
  const root = rescueRoot(host);
  const folders = (await host.files.list(root)).filter(({ kind }) => kind === "directory");
  const rescues = await Promise.all(folders.map(({ name }) => readRescue(join(root, name), host)));
  return rescues.flatMap((rescue) => (rescue?.record.unit === unit ? [rescue] : []));
}

/** The rescue in a folder; undefined where it is none, or is gone. */
export async function readRescue(folder: string, host: Host): Promise<Rescue | undefined> {
  const text = await host.files.readText(join(folder, RECORD_FILE)).catch(() => "");
  const parsed = v.safeParse(recordSchema, parseJson(text));
  return parsed.success ? { record: parsed.output, folder, stateFile: join(folder, ERRORED_STATE) } : undefined;
}

async function describe(session: Session, state: string): Promise<RescueRecord> {
  const { unit, host } = session;
  const identity = v.safeParse(stateIdentitySchema, parseJson(state));
  const { type, settings } = await readBackend(session);
  return {
    schema: "flywheel.rescue/v1",
    unit: unit.id,
    directory: unit.directory,
    workspace: unit.workspace,
    backend: { type, settings: settings.map(([name, value]) => [name, value]) },
    ...(identity.success ? identity.output : { lineage: "", serial: 0 }),
    runUrl: host.context.runUrl,
  };
}

/** Beside the checkout: inside it, the next checkout would remove it. */
function rescueRoot({ context }: Host): string {
  return join(context.environment["RUNNER_WORKSPACE"] ?? dirname(context.workspace), ".flywheel-rescue");
}

/** One a unit, state and run: no two ever share a folder. */
function folderName({ unit, serial, lineage }: RescueRecord, { context }: Host): string {
  const readable = unit.replaceAll(/[^\w.-]/g, "_").slice(0, 60);
  const exact = sha256(JSON.stringify([unit, lineage, serial])).slice(0, 8);
  return `${readable}-${exact}-${context.runId}-${context.runAttempt}`;
}
