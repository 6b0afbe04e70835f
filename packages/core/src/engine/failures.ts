import type { Failure, FailureReason } from "../errors.ts";
import { firstOfEachFile, type Diagnostic } from "./diagnostics.ts";
import { lockHolder, lockWords } from "./lock.ts";
import { engineWords, type EngineRun, type Session } from "./session.ts";

/** Detail code of a plan that is not of this state at another time, but of another state. */
export const OTHER_STATE = "lineage";

interface KnownTrouble {
  readonly reason: FailureReason;
  readonly detailCode?: string;
  readonly summary: RegExp;
  /** Where the summary alone is ambiguous. */
  readonly detail?: RegExp;
  /** Where other commands mean something else by it: the reason that the command's unknown failures have. */
  readonly only?: FailureReason;
  readonly hint: string;
}

const LOCK_FILE_HINT =
  "flywheel never changes the lock file. Run init on your machine, commit .terraform.lock.hcl, and run again.";

// Summaries are the same in tofu and terraform; product names in details differ and are never matched.
const KNOWN: readonly KnownTrouble[] = [
  {
    reason: "state-locked",
    summary: /^Error acquiring the state lock$/,
    detail: /lock/i,
    hint: "Another run holds the lock. Wait for it to finish and run again; flywheel never breaks a lock. If its holder is known to be dead, a person can run force-unlock.",
  },
  {
    reason: "state-not-saved",
    summary: /^Failed to (save state|persist state|create local state file)/,
    hint: "Objects were changed but the state that says so was not saved: it is in errored.tfstate in the root module. Do not delete that file; push it with `state push errored.tfstate` before anything else runs on this unit.",
  },
  {
    reason: "plan-stale",
    summary: /^Saved plan is stale$/,
    hint: "The state changed after this plan was made. Run the plan job again and deploy its new plan.",
  },
  {
    reason: "plan-stale",
    detailCode: OTHER_STATE,
    summary: /^Saved plan does not match the given state$/,
    hint: "This is another state than the one the plan was made for. Check the backend, then run the plan job again.",
  },
  {
    reason: "plan-mismatch",
    summary:
      /^(Inconsistent dependency lock file|Mismatch between input and plan variable value|Can't change variable when applying a saved plan)$/,
    only: "apply-failed",
    hint: "Give the apply job the same commit, lock file and variables as the plan job.",
  },
  { reason: "init-failed", summary: /^Inconsistent dependency lock file$/, hint: LOCK_FILE_HINT },
  {
    reason: "providers-unavailable",
    summary:
      /^(Failed to query available provider packages|Failed to install provider|Failed to resolve provider packages)$/,
    detail: /no such host|connection|timeout|timed out|could not connect|unreachable|registry service|502|503|504/i,
    hint: "The provider registry did not answer. Run again; if it stays so, check the network or use a provider mirror.",
  },
];

/** Hints by what the engine says in any error; the first that fits. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [
    /connection refused|no such host|giving up after|timeout/i,
    "Check the address, and that this job may reach it; then run again.",
  ],
  [
    /requires auth|unauthori[sz]ed|forbidden|access denied|no valid credential|\b40[13]\b/i,
    "Check that this job has the credentials it needs (environment variables or a login step before this one).",
  ],
  [
    /state migration action/i,
    'A state lies in the root module (terraform.tfstate, or terraform.tfstate.d for workspaces), and the engine would move it into the backend, which flywheel never does. Move it by hand and remove it there; for a backend "local" name another folder as its workspace_dir.',
  ],
  [/workspaces not supported/i, "This backend has no workspaces: remove TF_WORKSPACE and `workspace:` of the stack."],
  [/is not expected|Invalid backend configuration argument/i, "Check the names in backend-config and backend_config."],
];

/**
 * Why an engine command failed: one failure for each of its errors, in its order, never empty.
 * @param reason what to call it when the engine's words are not known
 */
export function engineFailures(
  session: Session,
  run: EngineRun,
  reason: FailureReason,
  doing: string,
): readonly Failure[] {
  const unit = session.unit.id;
  if (session.host.processes.cancelled()) {
    const unsaved = run.events.errors.map((error) => failureOfDiagnostic(error, reason, unit));
    return [
      {
        reason: "cancelled",
        message: `The job was cancelled while ${doing}`,
        hint: "The engine was asked once to stop and was waited for. Run again when ready.",
        unit,
        cause: engineWords(run),
      },
      // The one thing that cannot wait for the next run.
      ...unsaved.filter((failure) => failure.reason === "state-not-saved"),
    ];
  }
  // What keeps a directory from initialising is mostly syntax, and one missing quote gives ten errors.
  const errors = reason === "init-failed" ? firstOfEachFile(run.events.errors) : run.events.errors;
  const failures = errors.map((error) => failureOfDiagnostic(error, reason, unit));
  if (failures.length > 0) return failures;
  return [
    {
      reason,
      message: `The engine failed while ${doing} (exit code ${String(run.exitCode)})`,
      hint: "Its own words are in the log of this step.",
      unit,
      cause: engineWords(run),
    },
  ];
}

/**
 * One of the engine's errors as a failure.
 * @param reason what to call it when its words are not known
 */
export function failureOfDiagnostic(error: Diagnostic, reason: FailureReason, unit: string): Failure {
  const known = KNOWN.find(
    (trouble) =>
      trouble.summary.test(error.summary) &&
      (trouble.detail?.test(error.detail) ?? true) &&
      (trouble.only ?? reason) === reason &&
      !isUnreachable(trouble, error),
  );
  const lockFile = /lock ?file|dependency lock|provider dependency changes/i.test(`${error.summary} ${error.detail}`);
  const lock = known?.reason === "state-locked" ? lockHolder(error.detail) : undefined;
  return {
    reason: known?.reason ?? reason,
    message: lock === undefined ? messageOf(error) : lockWords(lock),
    hint: known?.hint ?? (lockFile && reason === "init-failed" ? LOCK_FILE_HINT : hintFor(error, reason)),
    unit,
    ...(known?.detailCode === undefined ? {} : { detailCode: known.detailCode }),
    ...(lock === undefined ? {} : { lock }),
    ...(error.place === undefined ? {} : { place: error.place }),
    ...(error.address === undefined ? {} : { address: error.address }),
    cause: `${error.summary}\n${error.detail}`,
  };
}

function messageOf({ summary, detail }: Diagnostic): string {
  return detail === "" ? summary : `${summary}: ${firstParagraph(detail)}`;
}

/** A backend that is down fails with the same summary as a held lock. */
function isUnreachable(trouble: KnownTrouble, error: Diagnostic): boolean {
  return trouble.reason === "state-locked" && /connection refused|no such host|timeout/i.test(error.detail);
}

function hintFor(error: Diagnostic, reason: FailureReason): string {
  if (reason === "apply-failed") {
    return "What landed and what did not is in the job summary. Mend the cause, then plan and deploy again.";
  }
  const fitting = HINTS.find(([words]) => words.test(`${error.summary} ${error.detail}`));
  if (fitting !== undefined) return fitting[1];
  return error.place === undefined
    ? "Mend what the engine says there, and run again; its full words are in the log of this step."
    : `Mend ${error.place.file}${error.place.line === undefined ? "" : ` line ${error.place.line}`} and run again.`;
}

function firstParagraph(text: string): string {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim());
  const end = lines.indexOf("");
  return lines
    .slice(0, end < 0 ? lines.length : end)
    .join(" ")
    .slice(0, 600);
}
