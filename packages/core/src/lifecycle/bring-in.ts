import { initialise } from "../engine/init.ts";
import { openSession, type Session } from "../engine/session.ts";
import { failureOf, type Failure } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { keepRescues } from "../rescue/keep.ts";
import { pushRescue } from "../rescue/push.ts";
import { readRescue, rescueState, type Rescue } from "../rescue/store.ts";
import type { Left } from "./left.ts";
import type { LeftApply } from "./left-document.ts";

/**
 * Moves what unreported applies left to safety, tries to save every rescued state of this job, and keeps what is still
 * not saved as artifacts.
 * @param planKey whom these are sealed to; empty keeps nothing
 * @returns what a person has to do something about
 */
export async function bringIn(
  left: Left,
  applies: readonly LeftApply[],
  planKey: string,
  host: Host,
): Promise<readonly Failure[]> {
  const units = new Map(left.rescued.map(({ unit, folder }) => [folder, unit]));
  for (const { unit, events } of applies) {
    const rescue = await inSession(left, unit, host, async (session) => {
      // For the fingerprint of its backend; where that cannot be reached, it is pushed by hand.
      await initialise(session);
      return rescueState(session, events.dumpedState);
    });
    if (rescue !== undefined) units.set(rescue.folder, unit);
  }
  const failures: Failure[] = [];
  const unsaved: Rescue[] = [];
  for (const [folder, unit] of units) {
    const rescue = await readRescue(folder, host);
    if (rescue === undefined) continue;
    const failure = await inSession(left, unit, host, (session) => pushRescue(session, rescue)).catch(
      (error: unknown): Failure => ({ unit, ...failureOf(error) }),
    );
    if (failure === undefined) {
      host.log.notice(`${unit}: the state that could not be saved before is saved now`);
      continue;
    }
    failures.push(failure);
    if (!left.kept.has(folder)) unsaved.push(rescue);
  }
  await keepRescues(unsaved, planKey, host).catch((error: unknown) => {
    failures.push(failureOf(error));
  });
  return failures;
}

/** Works on a unit again, in a private directory of its own. */
async function inSession<T>(
  { units }: Left,
  id: string,
  host: Host,
  work: (session: Session) => Promise<T>,
): Promise<T | undefined> {
  const noted = units.get(id);
  if (noted === undefined) return undefined;
  const session = await openSession(noted.unit, noted.engine, host, true);
  try {
    return await work(session);
  } finally {
    await host.files.remove(session.scratch);
  }
}
