import type { ActionResult } from "../action.ts";
import { sha256 } from "../bundle/digest.ts";
import { OUTCOME_FILE, outcomeArtifactName } from "../bundle/names.ts";
import type { Failure } from "../errors.ts";
import { parseLines } from "../inputs/parse.ts";
import type { Host } from "../ports/host.ts";
import type { Outcome, OutcomeDetail, OutcomeFailure } from "./outcome.ts";

/** Long enough to run again what failed, and to look back a week. */
const RETENTION_DAYS = 7;

/** The inputs that tell calls of one action in one run apart, and stay the same when a job is run again. */
const TELLING_INPUTS = [
  "config",
  "environment",
  "stacks",
  "working-directory",
  "workspace",
  "var-files",
  "select",
  "shard",
  "only",
  "groups",
] as const;

/**
 * Leaves what a call came to for the report action, as an artifact of the run.
 * @param input the text of an input as the workflow gave it, which may be one that no action accepts
 * @throws artifact-failed
 */
export async function handInOutcome(
  action: string,
  input: (name: string) => string,
  { detail, failures, event }: Pick<ActionResult<string>, "detail" | "failures" | "event">,
  { context, artifacts }: Pick<Host, "context" | "artifacts">,
): Promise<void> {
  const selects = {
    environment: input("environment").trim(),
    stacks: [...parseLines(input("stacks"))],
    workingDirectory: input("working-directory").trim(),
    shard: input("shard").trim(),
  };
  const told = detail ?? { kind: "nothing", title: wordsOf(selects), removed: [] };
  const outcome: Outcome = {
    schema: "flywheel.outcome/v1",
    action,
    call: sha256(JSON.stringify([action, context.job, ...TELLING_INPUTS.map(input)])),
    job: context.job,
    runId: context.runId,
    attempt: context.runAttempt,
    selects,
    event: { ...event, units: [...event.units], facts: { ...event.facts } },
    failures: outcomeFailures(failures.filter((failure) => !isOfUnit(failure, told))),
    detail: told,
  };
  const name = outcomeArtifactName(action, told.title, context.runAttempt);
  await artifacts.upload(name, OUTCOME_FILE, new TextEncoder().encode(JSON.stringify(outcome)), RETENTION_DAYS);
}

/** Failures as an outcome holds them: without the words of engine and libraries, which are for the debug log. */
export function outcomeFailures(failures: readonly Failure[]): OutcomeFailure[] {
  return failures.map(({ reason, message, hint, detailCode, place, unit, address }) => ({
    reason,
    message,
    hint,
    ...(detailCode === undefined ? {} : { detailCode }),
    ...(place === undefined ? {} : { place: placeOf(place) }),
    ...(unit === undefined ? {} : { unit }),
    ...(address === undefined ? {} : { address }),
  }));
}

function placeOf({ file, line, column }: NonNullable<Failure["place"]>): NonNullable<OutcomeFailure["place"]> {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}

/** Whether it stands with one of the units already. */
function isOfUnit({ reason, message }: Failure, detail: OutcomeDetail): boolean {
  if (!("units" in detail)) return false;
  const units: readonly { readonly failures: readonly Pick<Failure, "reason" | "message">[] }[] = detail.units;
  return units.some(({ failures }) =>
    failures.some((failure) => failure.reason === reason && failure.message === message),
  );
}

function wordsOf({ environment, stacks, workingDirectory, shard }: Outcome["selects"]): string {
  return [...stacks, workingDirectory, environment, shard].filter((word) => word !== "").join(" ");
}
