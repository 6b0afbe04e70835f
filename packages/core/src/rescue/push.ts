import { join } from "node:path/posix";
import { initialise, readBackend } from "../engine/init.ts";
import { engineWords, runToFile, type Session } from "../engine/session.ts";
import type { Failure } from "../errors.ts";
import type { Rescue } from "./store.ts";
import { pushCommand, version } from "./words.ts";

/** A person may be mending the backend by hand at the same time. */
const LOCK_TIMEOUT = "60s";

/**
 * Tries once more to bring a rescued state into its backend, never by force. The rescue is removed when it is in.
 * @returns why it is not in; undefined when it is
 */
export async function pushRescue(session: Session, rescue: Rescue): Promise<Failure | undefined> {
  const [failure] = await initialise(session);
  if (failure !== undefined) return notIn(session, rescue, failure.message);
  const { type, settings } = await readBackend(session);
  if (JSON.stringify({ type, settings }) !== JSON.stringify(rescue.record.backend)) {
    return notIn(session, rescue, "the unit has another backend now");
  }
  const command = ["state", "push", `-lock-timeout=${LOCK_TIMEOUT}`, rescue.stateFile];
  const run = await runToFile(session, command, join(session.scratch, "push.txt"));
  if (run.exitCode !== 0) return notIn(session, rescue, engineWords(run));
  await session.host.files.remove(rescue.folder);
  return undefined;
}

function notIn(session: Session, { record, folder, stateFile }: Rescue, cause: string): Failure {
  return {
    reason: "state-not-saved",
    detailCode: "rescued",
    unit: record.unit,
    message: `The state of ${record.unit} (${version(record)}) is still not saved: it is in ${stateFile} on this runner`,
    hint: `Push it before anything else runs on this unit: init the stack with its backend settings, then ${pushCommand(session, stateFile)}. Until then flywheel refuses the unit on this runner. ${folder} goes by itself once it is in.`,
    cause,
  };
}
