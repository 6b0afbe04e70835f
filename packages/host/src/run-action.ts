import * as core from "@actions/core";
import type { Action, ActionResult } from "@flywheel/core/action";
import { failureOf, worstFailure, type Failure } from "@flywheel/core/errors";
import { COMMON_OUTPUTS, type InputDeclarations, type OutputDeclarations } from "@flywheel/core/inputs/declaration";
import { parseInputs } from "@flywheel/core/inputs/parse";
import type { Host } from "@flywheel/core/ports/host";
import { failureSection, placeWords } from "@flywheel/core/report/plan-sections";
import { writeEvent } from "./event.ts";
import { createHost } from "./host.ts";
import { log } from "./log.ts";

const MAXIMUM_ANNOTATIONS = 10;

/**
 * Runs an action to its end: inputs, use case, outputs, annotations, event, exit code. The one place where an error
 * becomes something a person sees; it never throws.
 */
export async function runAction<Inputs extends InputDeclarations, Outputs extends OutputDeclarations>(
  action: Action<Inputs, Outputs>,
): Promise<void> {
  const started = new Date();
  let host: Host | undefined;
  let result: ActionResult<string>;
  try {
    maskSecrets(action.inputs);
    const inputs = parseInputs(action.inputs, (name) => core.getInput(name, { trimWhitespace: false }));
    host = createHost();
    result = await action.run(inputs, host);
  } catch (error) {
    result = emptyResult(failureOf(error));
    await host?.summarize(failureSection(result.failures)).catch(() => undefined);
  }
  const worst = worstFailure(result.failures);
  setOutputs(action, result, worst);
  report(result.failures);
  writeEvent(action.name, result, worst, started);
  // process.exitCode alone would wait for whatever a library left open.
  process.exit(worst === undefined ? 0 : 1);
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

/** Every declared output, always: what the run did not give has its default. */
function setOutputs(
  action: { readonly outputs: OutputDeclarations },
  result: ActionResult<string>,
  worst: Failure | undefined,
): void {
  for (const [name, { default: fallback }] of Object.entries({ ...action.outputs, ...COMMON_OUTPUTS })) {
    if (name === "failure-reason") core.setOutput(name, worst?.reason ?? "");
    else if (name === "detail-code") core.setOutput(name, worst?.detailCode ?? "");
    else if (name !== "event-path") core.setOutput(name, result.outputs[name] ?? fallback);
  }
}

function report(failures: readonly Failure[]): void {
  for (const failure of failures.slice(0, MAXIMUM_ANNOTATIONS)) {
    const unit = failure.unit === undefined ? "" : `${failure.unit}: `;
    const place = failure.place === undefined ? "" : ` (${placeWords(failure.place)})`;
    const detail = {
      title: `flywheel: ${failure.reason}`,
      ...(failure.place === undefined ? {} : { place: failure.place }),
    };
    log.error(`${unit}${failure.message}${place}\n→ ${failure.hint}`, detail);
    if (failure.cause !== undefined) log.debug(failure.cause);
  }
  const rest = failures.length - MAXIMUM_ANNOTATIONS;
  if (rest > 0) log.info(`and ${rest} more failures: see the job summary`);
}
