import * as core from "@actions/core";
import type { Action, ActionResult, Warning } from "@flywheel/core/action";
import { failureOf, worstFailure, type Failure, type Place } from "@flywheel/core/errors";
import {
  COMMON_OUTPUTS,
  type InputDeclarations,
  type InputsOf,
  type OutputDeclarations,
} from "@flywheel/core/inputs/declaration";
import { parseInputs } from "@flywheel/core/inputs/parse";
import type { Host } from "@flywheel/core/ports/host";
import type { AnnotationDetail } from "@flywheel/core/ports/log";
import { failureSection, placeWords } from "@flywheel/core/report/plan-sections";
import { Cancellation } from "./cancellation.ts";
import { writeEvent } from "./event.ts";
import { createHost } from "./host.ts";
import { announcedJournal, openJournal } from "./journal.ts";
import { isMasked, log } from "./log.ts";
import { summarize } from "./summary.ts";

const MAXIMUM_ANNOTATIONS = 10;

/**
 * Runs an action to its end: inputs, use case, outputs, annotations, event, exit code. The one place where an error
 * becomes something a person sees; it never throws.
 */
export async function runAction<Inputs extends InputDeclarations, Outputs extends OutputDeclarations>(
  action: Action<Inputs, Outputs>,
): Promise<void> {
  const cancellation = new Cancellation().listen();
  const started = new Date();
  let host: Host | undefined;
  let result: ActionResult<string>;
  try {
    maskSecrets(action.inputs);
    const journal = openJournal(action);
    const inputs = readInputs(action.inputs);
    host = createHost(cancellation, journal);
    result = await Promise.race([action.run(inputs, host), cancellation.stopped]);
  } catch (error) {
    result = emptyResult(failureOf(error));
    // Not by the host: there is none when an input is refused.
    await summarize(failureSection(result.failures)).catch(() => undefined);
  }
  const failures = [...result.failures, ...maskedOutputs(result.outputs)];
  if (isForReport(action.inputs)) {
    failures.push(
      ...(await handIn(action.name, { ...result, failures }, () => host ?? createHost(cancellation, openJournal({})))),
    );
  }
  const worst = worstFailure(failures);
  setOutputs(action, result, worst);
  report(failures, result.warnings);
  writeEvent(action.name, result, worst, started);
  await host?.journal.reported();
  // process.exitCode alone would wait for whatever a library left open.
  process.exit(worst === undefined ? 0 : 1);
}

/**
 * Runs an action's post step to its end; it never throws. Where main never started, or not so far as to leave anything,
 * there is nothing to do.
 */
export async function runPost<Inputs extends InputDeclarations, Outputs extends OutputDeclarations>(
  action: Action<Inputs, Outputs>,
): Promise<void> {
  const cancellation = new Cancellation().listen();
  const journal = announcedJournal();
  if (journal === undefined || action.post === undefined || (await journal.notes()).length === 0) return;
  let failures: readonly Failure[];
  try {
    maskSecrets(action.inputs);
    failures = await action.post(readInputs(action.inputs), createHost(cancellation, journal));
    await journal.remove();
  } catch (error) {
    failures = [failureOf(error)];
  }
  report(failures);
  process.exit(failures.length === 0 ? 0 : 1);
}

function readInputs<Inputs extends InputDeclarations>(declarations: Inputs): InputsOf<Inputs> {
  return parseInputs(declarations, (name) => core.getInput(name, { trimWhitespace: false }));
}

function emptyResult(failure: Failure): ActionResult<string> {
  return {
    outputs: {},
    failures: [failure],
    event: { organization: "", environment: "", units: [], summary: failure.message, facts: {} },
  };
}

function maskSecrets(declarations: InputDeclarations): void {
  for (const [name, declaration] of Object.entries(declarations)) {
    if (declaration.type === "secret") log.secret(core.getInput(name));
  }
}

/** Whether the report action tells people of this call; asked of the text of the inputs, since others may be refused. */
function isForReport(declarations: InputDeclarations): boolean {
  if (!("for-report" in declarations)) return false;
  return /^true$/i.test(core.getInput("for-report")) || core.getInput("shard") !== "";
}

/** @returns what went wrong with it */
async function handIn(action: string, result: ActionResult<string>, host: () => Host): Promise<readonly Failure[]> {
  try {
    const { handInOutcome } = await import("@flywheel/core/outcome/hand-in");
    await handInOutcome(action, (name) => core.getInput(name), result, host());
    return [];
  } catch (error) {
    return [failureOf(error)];
  }
}

/** Every declared output, always: what the run did not give has its default. */
function setOutputs(
  action: { readonly outputs: OutputDeclarations },
  result: ActionResult<string>,
  worst: Failure | undefined,
): void {
  for (const [name, { default: fallback }] of Object.entries({ ...action.outputs, ...COMMON_OUTPUTS })) {
    if (name === "failure-reason") core.setOutput(name, worst?.reason ?? "");
    else if (name === "detail-code") core.setOutput(name, worst?.detailCode ?? "");
    else if (name !== "event-path") core.setOutput(name, openOutput(result.outputs[name]) ?? fallback);
  }
}

function openOutput(value: string | undefined): string | undefined {
  return value === undefined || isMasked(value) ? undefined : value;
}

/** The runner drops an output that holds a masked value, and says so where nobody looks. */
function maskedOutputs(outputs: ActionResult<string>["outputs"]): readonly Failure[] {
  return Object.entries(outputs)
    .filter(([, value]) => openOutput(value) !== value)
    .map(([name]) => ({
      reason: "input-invalid",
      detailCode: "masked-output",
      message: `The output ${name} holds the value of a secret input, and a later job would get nothing of it`,
      hint: "All else was done. Choose a secret that is no part of a path, a name or a public value.",
    }));
}

function report(failures: readonly Failure[], warnings: readonly Warning[] = []): void {
  for (const failure of failures.slice(0, MAXIMUM_ANNOTATIONS)) {
    const { reason, message, hint, place, unit, cause } = failure;
    log.error(`${where(unit, message, place)}\n→ ${hint}`, annotation(reason, place));
    if (cause !== undefined) log.debug(cause);
  }
  for (const { message, place, unit } of warnings.slice(0, MAXIMUM_ANNOTATIONS)) {
    log.warning(where(unit, message, place), annotation("warning", place));
  }
  tellRest(failures, "failures");
  tellRest(warnings, "warnings");
}

function where(unit: string | undefined, message: string, place: Place | undefined): string {
  return `${unit === undefined ? "" : `${unit}: `}${message}${place === undefined ? "" : ` (${placeWords(place)})`}`;
}

function annotation(word: string, place: Place | undefined): AnnotationDetail {
  return { title: `flywheel: ${word}`, ...(place === undefined ? {} : { place }) };
}

/** GitHub shows ten annotations of a type for a step, and drops the others without a word: this is one of another type. */
function tellRest(all: readonly { readonly unit?: string | undefined }[], what: string): void {
  const rest = all.slice(MAXIMUM_ANNOTATIONS);
  if (rest.length === 0) return;
  const units = [...new Set(rest.flatMap(({ unit }) => unit ?? []))];
  const more = units.length > MAXIMUM_ANNOTATIONS ? ", …" : "";
  const named = units.length === 0 ? "" : ` (${units.slice(0, MAXIMUM_ANNOTATIONS).join(", ")}${more})`;
  log.notice(`and ${rest.length} more ${what}${named}: see the job summary`);
}
