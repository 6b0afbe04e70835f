import type { Session } from "../engine/session.ts";
import type { Failure } from "../errors.ts";
import { ERRORED_STATE, type Rescue, type RescueRecord } from "./store.ts";

/** What a person runs to bring a state in by hand; `file` as the root module sees it. */
export function pushCommand({ engine, unit }: Pick<Session, "engine" | "unit">, file: string): string {
  const workspace = unit.workspace === "default" ? "" : `TF_WORKSPACE=${unit.workspace} `;
  return `${workspace}${engine.name} -chdir=${unit.directory} state push ${file}`;
}

/** A run has just left a state that its backend did not take. */
export function rescuedFailure(session: Session, rescue: Rescue): Failure {
  const { record, stateFile } = rescue;
  return {
    reason: "state-not-saved",
    detailCode: "rescued",
    unit: record.unit,
    message: `Objects were changed, but the backend did not take the state that says so (${version(record)}): it is in ${stateFile} on this runner`,
    hint: `The post step of this job tries again. If it fails too, push it before anything else runs on this unit: init the stack with its backend settings, then ${pushCommand(session, stateFile)}. A runner that GitHub hosts goes with the job: with plan-key the state is kept as a sealed artifact.`,
  };
}

/** A run has left a state, and it could not be brought to safety. */
export function leftFailure(session: Session, cause: unknown): Failure {
  return {
    reason: "state-not-saved",
    detailCode: "errored-state",
    unit: session.unit.id,
    message: `Objects were changed, but the backend did not take the state that says so, and it could not be moved: it is in ${session.directory}/${ERRORED_STATE} on this runner`,
    hint: `Push it before anything else: ${pushCommand(session, ERRORED_STATE)}.`,
    cause: String(cause),
  };
}

/** There is a state in the root module that a run before this one left. */
export function foundFailure(session: Session): Failure {
  const file = `${session.unit.directory}/${ERRORED_STATE}`;
  return {
    reason: "state-not-saved",
    detailCode: "errored-state",
    unit: session.unit.id,
    place: { file },
    message: `There is a state in ${file} that an earlier run could not save`,
    hint: `Nothing was run: a plan on the old state would create again what is there already. Push it if it is this unit's newest (${pushCommand(session, ERRORED_STATE)}), then remove the file.`,
  };
}

/** A rescued state of the unit still waits on this runner. */
export function waitingFailure(session: Session, { record, folder, stateFile }: Rescue): Failure {
  return {
    reason: "state-not-saved",
    detailCode: "rescued",
    unit: record.unit,
    message: `A state of ${record.unit} that an earlier run could not save (${version(record)}, ${record.runUrl}) still waits in ${stateFile} on this runner`,
    hint: `Nothing was run. Push it (${pushCommand(session, stateFile)}); once the backend has it, the unit is free again. If it is of no use any more, remove ${folder}.`,
  };
}

export function version({ serial, lineage }: Pick<RescueRecord, "serial" | "lineage">): string {
  return `serial ${serial} of lineage "${lineage}"`;
}
