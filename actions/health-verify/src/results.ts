import { posix } from "node:path";
import type { Warning } from "@flywheel/core/action";
import type { Failure } from "@flywheel/core/errors";
import { formatDuration } from "@flywheel/core/health/duration";
import { renderJunit } from "@flywheel/core/health/junit";
import type { CheckResult, ProbeFailure } from "@flywheel/core/health/result";
import type { RunnableCheck } from "@flywheel/core/health/verify";
import type { Host } from "@flywheel/core/ports/host";
import { shorten } from "@flywheel/core/report/markdown";
import type { OutputName } from "./inputs.ts";

/** Of what is wrong for now the result tells the rest. */
const MAX_TROUBLE = 200;

/** How many checks came to what. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly total: number;
}

export function countsOf(results: readonly CheckResult[]): Counts {
  const passed = results.filter(({ ok }) => ok).length;
  return { passed, failed: results.length - passed, total: results.length };
}

/** Seconds until the last critical check was healthy; undefined where one is not. */
export function timeToHealthy(results: readonly CheckResult[]): number | undefined {
  const times = results.filter(({ critical }) => critical).map(({ healthyAfterMs }) => healthyAfterMs);
  if (times.includes(undefined)) return undefined;
  return Math.max(0, ...times.map((time) => time ?? 0)) / 1_000;
}

export async function outputsOf(
  results: readonly CheckResult[],
  environment: string,
  host: Host,
): Promise<Record<OutputName, string>> {
  const { passed, failed, total } = countsOf(results);
  return {
    healthy: String(isHealthy(results)),
    passed: String(passed),
    failed: String(failed),
    total: String(total),
    results: JSON.stringify(results.map(shortResult)),
    "time-to-healthy": timeToHealthy(results)?.toFixed(1) ?? "",
    ...(await writeResults(results, environment, host)),
  };
}

/** The failures of critical checks. */
export function failuresOf(results: readonly CheckResult[]): readonly Failure[] {
  return results.filter(({ critical }) => critical).flatMap(failureOf);
}

/** Checks that are not critical fail nothing, but are not passed over; and what deserves a look although it is well. */
export function warningsOf(results: readonly CheckResult[]): readonly Warning[] {
  const messages = [
    ...results
      .filter(({ critical }) => !critical)
      .flatMap(failureOf)
      .map(({ message, hint }) => `${message}; it is not critical\n→ ${hint}`),
    ...results.flatMap(({ name, notes }) => notes.map((note) => `Health check ${name}: ${note}`)),
  ];
  return messages.map((message) => ({ message, place: undefined, unit: undefined }));
}

/** One line of the log about a check that is asked again. */
export function troubleLine({ name }: RunnableCheck, { class: word, problems }: ProbeFailure): string {
  return `${name}: not yet (${word}): ${shorten(problems.join("; "), MAX_TROUBLE)}`;
}

/** One line of the log about a check that is over. */
export function progressLine({ name, failure, attempts, durationMs }: CheckResult): string {
  const verdict = failure === undefined ? "healthy" : `failed (${failure.class}): ${failure.problems.join("; ")}`;
  return `${name}: ${verdict} · attempts ${attempts} · ${formatDuration(durationMs)}`;
}

function failureOf({ name, failure, target, attempts, durationMs }: CheckResult): readonly Failure[] {
  if (failure === undefined) return [];
  const effort = `${target}, attempts ${attempts}, ${formatDuration(durationMs)}`;
  return [
    {
      reason: failure.isMisconfigured === true ? "input-invalid" : "health-failed",
      message: `Health check ${name} failed (${failure.class}): ${failure.problems.join("; ")} (${effort})`,
      hint: failure.advice,
      detailCode: failure.class,
    },
  ];
}

function isHealthy(results: readonly CheckResult[]): boolean {
  return results.every(({ ok, critical }) => ok || !critical);
}

function shortResult({ name, group, ok, failure, attempts }: CheckResult): object {
  return { name, group, ok, class: failure?.class ?? "", attempts };
}

/** Writes everything known of every check, as JSON and as a JUnit report. */
async function writeResults(
  results: readonly CheckResult[],
  environment: string,
  { files, context }: Host,
): Promise<Record<"results-path" | "junit-path", string>> {
  const directory = await files.temporaryDirectory("health");
  const document = {
    format: "flywheel.health/v1",
    environment,
    sha: context.sha,
    healthy: isHealthy(results),
    ...countsOf(results),
    checks: results,
  };
  const paths = {
    "results-path": posix.join(directory, "results.json"),
    "junit-path": posix.join(directory, "junit.xml"),
  };
  await files.write(paths["results-path"], `${JSON.stringify(document, undefined, 2)}\n`);
  await files.write(paths["junit-path"], renderJunit(results));
  return paths;
}
