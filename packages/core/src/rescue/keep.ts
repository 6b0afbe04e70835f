import { recipientOf } from "../bundle/keys.ts";
import { sealBundle } from "../bundle/seal.ts";
import type { Host } from "../ports/host.ts";
import { ERRORED_STATE, type Rescue } from "./store.ts";

/** Long enough for a person who comes back from a holiday. */
const RETENTION_DAYS = 30;

/**
 * Keeps rescued states as artifacts, sealed to the owner of `plan-key`: the machine may go with the job. Without a key
 * nothing leaves it.
 * @returns names of the artifacts, one a state
 * @throws artifact-failed
 */
export async function keepRescues(rescues: readonly Rescue[], planKey: string, host: Host): Promise<readonly string[]> {
  if (planKey === "") return [];
  const recipients = rescues.length === 0 ? [] : [await recipientOf(planKey)];
  const names: string[] = [];
  for (const { record, folder, stateFile } of rescues) {
    const sealed = await sealBundle(await host.files.readBytes(stateFile), recipients);
    const name = `flywheel-state-${folder.split("/").at(-1) ?? ""}`;
    await host.artifacts.upload(name, `${ERRORED_STATE}.age`, sealed, RETENTION_DAYS);
    host.journal.note({ note: "kept", folder });
    host.log.warning(
      `${record.unit}: the state that was not saved is kept in the artifact ${name}, sealed. Open it with \`age -d -i <the file with plan-key> ${ERRORED_STATE}.age > ${ERRORED_STATE}\` and push that with \`state push\`.`,
    );
    names.push(name);
  }
  return names;
}
