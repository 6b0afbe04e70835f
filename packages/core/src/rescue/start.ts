import * as v from "valibot";
import { initialise } from "../engine/init.ts";
import type { Session } from "../engine/session.ts";
import { pullState } from "../engine/state.ts";
import type { Failure } from "../errors.ts";
import { parseJson } from "../json.ts";
import { findErroredState, waitingRescues, type Rescue } from "./store.ts";
import { foundFailure, waitingFailure } from "./words.ts";

/**
 * Initialises a unit, unless a state of it was never saved: whatever is planned without it is wrong.
 * @returns the failures; none when it is ready
 */
export async function startUnit(session: Session): Promise<readonly Failure[]> {
  if ((await findErroredState(session)) !== undefined) return [foundFailure(session)];
  const failures = await initialise(session);
  const rescues = failures.length > 0 ? [] : await waitingRescues(session.unit.id, session.host);
  if (rescues.length === 0) return failures;
  const waiting = await stillWaiting(session, rescues);
  return waiting.map((rescue) => waitingFailure(session, rescue));
}

/**
 * The rescues that are not what the backend has by now; the others are removed. A later serial proves nothing: it may
 * come of the state before, without the objects that the rescued one tells of.
 */
async function stillWaiting(session: Session, rescues: readonly Rescue[]): Promise<readonly Rescue[]> {
  const { files } = session.host;
  const now = contentOf((await pullState(session)) ?? "");
  const waiting: Rescue[] = [];
  for (const rescue of rescues) {
    const rescued = contentOf(await files.readText(rescue.stateFile).catch(() => ""));
    if (rescued !== undefined && rescued === now) await files.remove(rescue.folder);
    else waiting.push(rescue);
  }
  return waiting;
}

const contentSchema = v.object({ outputs: v.unknown(), resources: v.unknown() });

/**
 * What a state knows, as text to compare; undefined for what is no state. Pushed into an empty backend it gets another
 * lineage and serial (tried with tofu 1.12.6).
 */
function contentOf(state: string): string | undefined {
  const parsed = v.safeParse(contentSchema, parseJson(state));
  return parsed.success ? JSON.stringify(parsed.output) : undefined;
}
