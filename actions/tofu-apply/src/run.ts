import type { ActionResult } from "@flywheel/core/action";
import { describeCheckout } from "@flywheel/core/bundle/describe";
import { applyPlan, readOutputs } from "@flywheel/core/engine/apply";
import { locateEngine } from "@flywheel/core/engine/locate";
import { worstFailure } from "@flywheel/core/errors";
import { refuseForks } from "@flywheel/core/forks";
import { NO_COUNTS } from "@flywheel/core/plan/counts";
import type { Host } from "@flywheel/core/ports/host";
import { renderApplyDocument, type ApplyOutcome } from "@flywheel/core/report/apply-document";
import { runFacts } from "@flywheel/core/report/facts";
import { loadScope, parallelism, type Scope } from "@flywheel/core/units/load";
import { runEach } from "@flywheel/core/units/each";
import { runInOrder } from "@flywheel/core/units/order";
import { requireOneEnvironment } from "@flywheel/core/units/select";
import type { Inputs, OutputName } from "./inputs.ts";
import { readPlans } from "./plans.ts";
import { prepareUnit, type Prepared } from "./prepare.ts";
import { resolveOutputsFile, writeOutputs } from "./write-outputs.ts";

/** What a unit came to: its outcome for people, its outputs for the next stage. */
interface UnitResult {
  readonly outcome: ApplyOutcome;
  readonly outputs: Readonly<Record<string, unknown>> | undefined;
}

/** Applies exactly the saved plans. Every refusal comes before the first change of any unit. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  refuseForks(host.context);
  const scope = await loadScope(inputs, host);
  requireOneEnvironment(scope.units);
  const outputsFile = await resolveOutputsFile(inputs.outputsFile, host);
  const plans = await readPlans(inputs, host);
  const engine = await locateEngine(inputs.engine, host);
  const parallel = parallelism(inputs.maxParallel, host);
  const checkout = await describeCheckout(host);

  const prepared = await runEach(scope.units, parallel, (unit) =>
    prepareUnit(unit, plans, engine, checkout, scope, host),
  );
  const refused = prepared.some((unit) => unit.refusals.length > 0);
  const results = refused ? prepared.map(refusedResult) : await applyAll(prepared, inputs, parallel, host);
  await Promise.all(prepared.map(({ session }) => host.files.remove(session.scratch)));

  const written = await writeOutputs(
    results.map(({ outcome, outputs }) => [outcome.unit, outputs]),
    outputsFile,
    host,
  );
  await host.summarize(
    renderApplyDocument({
      title: scope.title,
      outcomes: results.map(({ outcome }) => outcome),
      facts: runFacts(host.context, engine),
    }),
  );
  return result(
    results.map(({ outcome }) => outcome),
    written,
    scope,
  );
}

async function applyAll(
  prepared: readonly Prepared[],
  inputs: Inputs,
  parallel: number,
  host: Host,
): Promise<readonly UnitResult[]> {
  const byId = new Map(prepared.map((item) => [item.unit.id, item]));
  return runInOrder<UnitResult>(
    prepared.map(({ unit }) => unit),
    parallel,
    async (unit) => {
      const item = byId.get(unit.id);
      if (item === undefined) throw new Error(`unit ${unit.id} was not prepared`);
      host.log.info(`${unit.id}: applying`);
      const { failures, resources } = await applyPlan(item.session, item.planFile, inputs.lockTimeout);
      const ok = failures.length === 0;
      host.log.info(`${unit.id}: ${ok ? "applied" : "failed"}`);
      const nothingDone = !resources.some(({ succeeded }) => succeeded);
      const status = ok
        ? "applied"
        : nothingDone && failures.every(({ reason }) => reason !== "apply-failed")
          ? "refused"
          : "failed";
      const outcome: ApplyOutcome = { ...blank(item), status, resources, failures };
      return { ok, value: { outcome, outputs: await readOutputs(item.session) } };
    },
    (unit, failedDependency) => {
      const item = byId.get(unit.id);
      if (item === undefined) throw new Error(`unit ${unit.id} was not prepared`);
      return { outcome: { ...blank(item), skippedFor: failedDependency.id }, outputs: undefined };
    },
  );
}

function blank({ unit, bundled }: Prepared): ApplyOutcome {
  return {
    unit: unit.id,
    status: "skipped",
    planned: bundled?.manifest.counts ?? NO_COUNTS,
    resources: [],
    failures: [],
    skippedFor: undefined,
  };
}

function refusedResult(prepared: Prepared): UnitResult {
  return { outcome: { ...blank(prepared), status: "refused", failures: prepared.refusals }, outputs: undefined };
}

function result(
  outcomes: readonly ApplyOutcome[],
  written: { readonly file: string; readonly text: string },
  scope: Scope,
): ActionResult<OutputName> {
  const done = (action: string): string => {
    const resources = outcomes.flatMap((outcome) => outcome.resources);
    return String(resources.filter((resource) => resource.succeeded && resource.action === action).length);
  };
  const applied = outcomes.every(({ status }) => status === "applied");
  return {
    outputs: {
      applied: String(applied),
      added: done("create"),
      changed: done("update"),
      destroyed: done("delete"),
      "outputs-file": written.file,
      outputs: written.text,
      units: JSON.stringify(
        Object.fromEntries(
          outcomes.map(({ unit, status, failures }) => [
            unit,
            { status, failureReason: worstFailure(failures)?.reason ?? "" },
          ]),
        ),
      ),
    },
    failures: outcomes.flatMap(({ failures }) => [...failures]),
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: outcomes.map(({ unit }) => unit),
      summary: `${scope.title}: ${applied ? "applied" : "not applied"}`,
      facts: {
        applied,
        added: Number(done("create")),
        changed: Number(done("update")),
        destroyed: Number(done("delete")),
      },
    },
  };
}
