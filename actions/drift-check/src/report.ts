import { join } from "node:path/posix";
import type { Warning } from "@flywheel/core/action";
import { DRIFT_FILE, driftArtifactName } from "@flywheel/core/bundle/names";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import { reportedUnits, type DriftReport } from "@flywheel/core/drift/report-file";
import type { Tracking } from "@flywheel/core/drift/track";
import type { Context } from "@flywheel/core/ports/context";
import type { Host } from "@flywheel/core/ports/host";
import { SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderDriftSummary } from "@flywheel/core/report/drift-document";
import type { Scope } from "@flywheel/core/units/load";
import type { Shard } from "@flywheel/core/units/shard";
import type { Inputs } from "./inputs.ts";

/** Long enough to run again what failed, and to look back a week. */
const RETENTION_DAYS = 7;

/** What a check found. */
export interface Found {
  readonly scope: Scope;
  readonly outcomes: readonly DriftOutcome[];
  /** All rules, in their order. */
  readonly ignore: readonly IgnoreRule[];
  readonly tracking: Tracking;
  readonly warnings: readonly Warning[];
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
}

/**
 * Writes the summary and the report's file.
 * @returns the file's text and absolute path
 */
export async function writeReport(
  found: Found,
  inputs: Inputs,
  host: Host,
): Promise<{ readonly text: string; readonly path: string }> {
  const { scope, outcomes, ignore, tracking, facts } = found;
  const { context, clock, files } = host;
  const warnings = found.warnings.map(({ message }) => message);
  const showValues = showsValues(inputs, context);
  const summary = { title: scope.title, outcomes, tracked: tracking, showValues, warnings, facts };
  await host.summarize(renderDriftSummary(summary, SUMMARY_BYTES));
  const report: DriftReport = {
    schema: "flywheel.drift/v1",
    organization: scope.organization?.name ?? "",
    environment: scope.environment,
    sha: context.sha,
    runUrl: context.runUrl,
    checkedAt: new Date(clock.now()).toISOString(),
    units: reportedUnits(outcomes, tracking, ignore, showValues),
  };
  const text = `${JSON.stringify(report, null, 2)}\n`;
  const path = join(await files.temporaryDirectory("drift"), DRIFT_FILE);
  await files.write(path, text);
  return { text, path };
}

/** Whether values of attributes go where everybody reads them who reads the repository. */
export function showsValues({ showValues }: Inputs, { repositoryIsPrivate }: Context): boolean {
  return showValues === "auto" ? repositoryIsPrivate : showValues === "true";
}

/**
 * Hands a shard's report to the call that folds them.
 * @throws artifact-failed
 */
export async function uploadReport(text: string, scope: Scope, shard: Shard, host: Host): Promise<void> {
  const name = driftArtifactName(scope, shard, host.context.runAttempt);
  await host.artifacts.upload(name, DRIFT_FILE, new TextEncoder().encode(text), RETENTION_DAYS);
}
