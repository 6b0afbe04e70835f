import type { ActionResult } from "@flywheel/core/action";
import { fail } from "@flywheel/core/errors";
import { parseChecks, type Check } from "@flywheel/core/health/check";
import { formatDuration } from "@flywheel/core/health/duration";
import type { ProbeContext } from "@flywheel/core/health/kind";
import { mergeStackOutputs } from "@flywheel/core/health/outputs";
import { failOnProblems, type CheckSource } from "@flywheel/core/health/problem";
import { randomFraction } from "@flywheel/core/health/random";
import { resolveChecks, type ResolvedCheck } from "@flywheel/core/health/resolve";
import type { CheckResult } from "@flywheel/core/health/result";
import { buildScope, type Scope, type StackOutputs } from "@flywheel/core/health/scope";
import { checksOfShard, selectChecks } from "@flywheel/core/health/select";
import { headline, renderSummary } from "@flywheel/core/health/summary";
import { impossibleTimes, type Times } from "@flywheel/core/health/times";
import { refuseUntrustedChecks } from "@flywheel/core/health/trust";
import { verify, type RunnableCheck } from "@flywheel/core/health/verify";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs, OutputName } from "./inputs.ts";
import { countsOf, failuresOf, outputsOf, progressLine, timeToHealthy, troubleLine, warningsOf } from "./results.ts";
import { chooseEnvironment, readChecks, readOrganizationFile, readOutputs } from "./sources.ts";
import { outputsFromStates } from "./state-outputs.ts";

/** Asks what was deployed until every check is healthy or its time is over. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  requireTimes(inputs);
  await refuseUntrustedChecks(host);
  const organization = await readOrganizationFile(inputs, host);
  const environment = chooseEnvironment(inputs.environment, organization);
  const context: ProbeContext = { host, organization, environment, credentials: inputs };
  const given = await readOutputs(inputs, host);

  const { list, source } = await readChecks(inputs, organization, host);
  const parsed = await parseChecks(list);
  failOnProblems(parsed.problems, source);
  const selected = checksOfShard(selectChecks(parsed.checks, inputs.only, inputs.groups), inputs.shard);
  failOnProblems(
    selected.flatMap((check) => impossibleTimes(check.name, timesOf(check, inputs))),
    source,
  );
  const outputs = mergeStackOutputs([await outputsFromStates(selected, scopeOf(given, context), context), given]);
  const checks = await resolve(selected, scopeOf(outputs, context), source, context);

  const results = await ask(checks, inputs, host);
  const name = environment?.name ?? "";
  await host.summarize(renderSummary(results, name));
  const seconds = timeToHealthy(results);
  return {
    outputs: await outputsOf(results, name, host),
    failures: failuresOf(results),
    warnings: warningsOf(results),
    event: {
      organization: organization?.name ?? "",
      environment: name,
      units: Object.keys(outputs).toSorted(),
      summary: headline(results),
      facts: { ...countsOf(results), ...(seconds === undefined ? {} : { timeToHealthySeconds: seconds }) },
    },
    detail: {
      kind: "health",
      title: name,
      checks: results.map(({ name: check, target, ok, critical }) => ({ name: check, target, ok, critical })),
    },
  };
}

function requireTimes(inputs: Inputs): void {
  for (const name of ["timeout", "interval"] as const) {
    if (inputs[name] > 0) continue;
    fail("input-invalid", `Input ${name}: it is 0`, { hint: "Write at least 1s." });
  }
}

function scopeOf(outputs: StackOutputs, { host, environment }: ProbeContext): Scope {
  return buildScope({ sha: host.context.sha, environment, outputs });
}

/** The checks ready to be asked; throws for everything wrong with any of them. */
async function resolve(
  checks: readonly Check[],
  scope: Scope,
  source: CheckSource,
  context: ProbeContext,
): Promise<readonly ResolvedCheck[]> {
  const resolved = await resolveChecks(checks, scope, context);
  failOnProblems(resolved.problems, source);
  return resolved.checks;
}

async function ask(checks: readonly ResolvedCheck[], inputs: Inputs, host: Host): Promise<readonly CheckResult[]> {
  const names = checks.map(({ check }) => check.name).join(", ");
  const runnables = checks.map((check) => runnable(check, inputs));
  const longest = Math.max(...runnables.map(({ startDelayMs, timeoutMs }) => startDelayMs + timeoutMs));
  host.log.info(`Asking for up to ${formatDuration(longest)}: ${names}`);
  return verify(runnables, {
    clock: host.clock,
    random: randomFraction,
    maxParallel: inputs.maxParallel,
    onTrouble: (check, failure) => {
      host.log.untrusted([troubleLine(check, failure)]);
    },
    onResult: (result) => {
      host.log.untrusted([progressLine(result)]);
    },
  });
}

function runnable({ check, prepared }: ResolvedCheck, inputs: Inputs): RunnableCheck {
  return {
    name: check.name,
    group: check.group,
    kind: check.kind,
    target: prepared.target,
    critical: check.critical,
    ...timesOf(check, inputs),
    isLong: prepared.isLong === true,
    probe: (timeoutMs) => prepared.probe(timeoutMs),
  };
}

/** A check's own times win over the step's. */
function timesOf(check: Check, inputs: Inputs): Times {
  return {
    timeoutMs: check.timeoutMs ?? inputs.timeout,
    intervalMs: check.intervalMs ?? inputs.interval,
    successes: check.successes ?? inputs.successes,
    stableForMs: check.stableForMs ?? inputs.stableFor,
    startDelayMs: check.startDelayMs ?? inputs.startDelay,
  };
}
