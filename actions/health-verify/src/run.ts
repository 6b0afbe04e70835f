import { posix } from "node:path";
import type { ActionResult } from "@flywheel/core/action";
import { fail, type Failure } from "@flywheel/core/errors";
import { refuseForks } from "@flywheel/core/forks";
import { parseChecks } from "@flywheel/core/health/check";
import { formatDuration } from "@flywheel/core/health/duration";
import type { ProbeContext } from "@flywheel/core/health/kind";
import { failOnProblems } from "@flywheel/core/health/problem";
import { resolveChecks, type ResolvedCheck } from "@flywheel/core/health/resolve";
import { randomFraction } from "@flywheel/core/health/random";
import type { CheckResult } from "@flywheel/core/health/result";
import { buildScope, type Scope } from "@flywheel/core/health/scope";
import { headline, renderSummary } from "@flywheel/core/health/summary";
import { verify, type RunnableCheck } from "@flywheel/core/health/verify";
import type { Host } from "@flywheel/core/ports/host";
import type { Inputs, OutputName } from "./inputs.ts";
import { chooseEnvironment, readChecks, readOrganizationFile, readOutputs, type WrittenChecks } from "./sources.ts";

/** More warnings than this are not shown by GitHub. */
const MAX_WARNINGS = 10;

/** Asks what was deployed until every check is healthy or its time is over. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  requireTimes(inputs);
  const organization = await readOrganizationFile(inputs, host);
  const environment = chooseEnvironment(inputs.environment, organization);
  const outputs = await readOutputs(inputs, host);
  const scope = buildScope({ sha: host.context.sha, environment, outputs });
  const checks = await prepare(await readChecks(inputs, organization), scope, { host, organization, environment });

  host.log.info(
    `Asking for up to ${formatDuration(inputs.timeout)}: ${checks.map(({ check }) => check.name).join(", ")}`,
  );
  const results = await verify(
    checks.map((check) => runnable(check, inputs)),
    {
      clock: host.clock,
      random: randomFraction,
      maxParallel: inputs.maxParallel,
      onResult: (result) => {
        host.log.untrusted([progressLine(result)]);
      },
    },
  );

  await host.summarize(renderSummary(results, environment?.name ?? ""));
  warnOfUncritical(results, host);
  const counts = countsOf(results);
  return {
    outputs: {
      healthy: String(isHealthy(results)),
      passed: String(counts.passed),
      failed: String(counts.failed),
      total: String(counts.total),
      results: JSON.stringify(results.map(shortResult)),
      "results-path": await writeResults(results, environment?.name ?? "", host),
    },
    failures: results.filter(({ critical }) => critical).flatMap(failuresOf),
    event: {
      organization: organization?.name ?? "",
      environment: environment?.name ?? "",
      units: Object.keys(outputs).toSorted(),
      summary: headline(results),
      facts: counts,
    },
  };
}

function requireTimes(inputs: Inputs): void {
  for (const name of ["timeout", "interval"] as const) {
    if (inputs[name] > 0) continue;
    fail("input-invalid", `Input ${name}: it is 0`, { hint: "Write at least 1s." });
  }
}

/** The checks ready to be asked; throws for everything wrong with any of them. */
async function prepare(
  { list, source }: WrittenChecks,
  scope: Scope,
  context: ProbeContext,
): Promise<readonly ResolvedCheck[]> {
  const { host } = context;
  const parsed = await parseChecks(list);
  const resolved = await resolveChecks(parsed.checks, scope, context);
  failOnProblems([...parsed.problems, ...resolved.problems], source);
  // A fork's organization file could send secrets anywhere, and its scripts are its own.
  const runsCode = resolved.checks.some(({ prepared }) => prepared.runsCode === true);
  if (runsCode || resolved.secrets.length > 0) refuseForks(host.context);
  for (const secret of resolved.secrets) host.log.secret(secret);
  return resolved.checks;
}

function runnable({ check, prepared }: ResolvedCheck, inputs: Inputs): RunnableCheck {
  return {
    name: check.name,
    group: check.group,
    kind: check.kind,
    target: prepared.target,
    critical: check.critical,
    timeoutMs: check.timeoutMs ?? inputs.timeout,
    intervalMs: check.intervalMs ?? inputs.interval,
    successes: check.successes ?? inputs.successes,
    stableForMs: check.stableForMs ?? inputs.stableFor,
    startDelayMs: check.startDelayMs ?? inputs.startDelay,
    isLong: prepared.isLong === true,
    probe: (timeoutMs) => prepared.probe(timeoutMs),
  };
}

function progressLine({ name, failure, attempts, durationMs }: CheckResult): string {
  const verdict = failure === undefined ? "healthy" : `failed (${failure.class}): ${failure.problems.join("; ")}`;
  return `${name}: ${verdict} · attempts ${attempts} · ${formatDuration(durationMs)}`;
}

function failuresOf({ name, failure, target, attempts, durationMs }: CheckResult): readonly Failure[] {
  if (failure === undefined) return [];
  const effort = `${target}, attempts ${attempts}, ${formatDuration(durationMs)}`;
  return [
    {
      reason: "health-failed",
      message: `Health check ${name} failed (${failure.class}): ${failure.problems.join("; ")} (${effort})`,
      hint: failure.advice,
      detailCode: failure.class,
    },
  ];
}

/** Checks that are not critical fail nothing, but are not passed over. */
function warnOfUncritical(results: readonly CheckResult[], host: Host): void {
  const failures = results.filter(({ critical }) => !critical).flatMap(failuresOf);
  for (const { message, hint } of failures.slice(0, MAX_WARNINGS)) {
    host.log.warning(`${message}\n→ ${hint}`, { title: "flywheel: not critical" });
  }
}

function isHealthy(results: readonly CheckResult[]): boolean {
  return results.every(({ ok, critical }) => ok || !critical);
}

function countsOf(results: readonly CheckResult[]): {
  readonly passed: number;
  readonly failed: number;
  readonly total: number;
} {
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, total: results.length };
}

function shortResult({ name, ok, failure, attempts }: CheckResult): object {
  return { name, ok, class: failure?.class ?? "", attempts };
}

/** Writes everything known of every check; gives the file's path. */
async function writeResults(results: readonly CheckResult[], environment: string, host: Host): Promise<string> {
  const path = posix.join(await host.files.temporaryDirectory("health"), "results.json");
  const document = {
    format: "flywheel.health/v1",
    environment,
    sha: host.context.sha,
    healthy: isHealthy(results),
    ...countsOf(results),
    checks: results,
  };
  await host.files.write(path, `${JSON.stringify(document, undefined, 2)}\n`);
  return path;
}
