import { join } from "node:path/posix";
import * as v from "valibot";
import { parseJson } from "../json.ts";
import { markedSecrets } from "../plan/redact.ts";
import { stateValuesSchema } from "../plan/state-values.ts";
import { parseOutputs, type OutputValues } from "./outputs.ts";
import { engineWords, readJsonText, runToFile, type Session } from "./session.ts";
import { stateIdentitySchema } from "./state-identity.ts";

/** Which state a unit has now. */
export type CurrentState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly lineage: string; readonly serial: number }
  | { readonly kind: "unreadable"; readonly words: string };

/** Reads lineage and serial of the unit's state. The state itself is a secret and removed at once. */
export async function currentState(session: Session): Promise<CurrentState> {
  const pulled = await readFrom(session, ["state", "pull"]);
  if (pulled.text === undefined) return { kind: "unreadable", words: pulled.words };
  if (pulled.text === "") return { kind: "none" };
  const parsed = v.safeParse(stateIdentitySchema, parseJson(pulled.text));
  return parsed.success ? { kind: "state", ...parsed.output } : { kind: "unreadable", words: "the state is no JSON" };
}

/** The unit's whole state as the backend has it, a secret; undefined where there is none or it cannot be read. */
export async function pullState(session: Session): Promise<string | undefined> {
  const { text } = await readFrom(session, ["state", "pull"]);
  return text === "" ? undefined : text;
}

/**
 * Every value that the unit's state marks as sensitive; none where it cannot be read. `show` knows the schemas of the
 * providers: a state alone does not tell which attributes they call sensitive.
 */
export async function stateSecrets(session: Session): Promise<ReadonlySet<string>> {
  if (session.host.processes.cancelled()) return new Set();
  const { text } = await readFrom(session, ["show", "-json"]);
  const parsed = v.safeParse(stateValuesSchema, parseJson(text ?? ""));
  return markedSecrets(parsed.success ? parsed.output : []);
}

/** The unit's output values, those marked as sensitive left out; undefined where they cannot be read. */
export async function readOutputs(session: Session): Promise<OutputValues | undefined> {
  const { text } = await readFrom(session, ["output", "-json"]);
  return parseOutputs(parseJson(text ?? ""));
}

/** What the engine writes of the state: a secret, so never in its log and gone from its file at once. */
async function readFrom(
  session: Session,
  command: readonly string[],
): Promise<{ readonly text: string } | { readonly text: undefined; readonly words: string }> {
  const file = join(session.scratch, `${command.join("")}.json`);
  try {
    const run = await runToFile(session, command, file);
    if (run.exitCode !== 0) return { text: undefined, words: engineWords(run) };
    return { text: await readJsonText(session, file) };
  } finally {
    await session.host.files.remove(file);
  }
}
