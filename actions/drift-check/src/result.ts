import type { ActionResult } from "@flywheel/core/action";
import type { HandOver } from "@flywheel/core/bundle/hand-over";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { Verdict } from "@flywheel/core/drift/classify";
import { NEWS } from "@flywheel/core/drift/issue-life";
import type { Tracking } from "@flywheel/core/drift/track";
import type { Failure } from "@flywheel/core/errors";
import { countedVerdicts } from "@flywheel/core/report/drift-document";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import type { OutputName } from "./inputs.ts";

/** What a call left behind. */
export interface Written {
  readonly tracking: Tracking;
  readonly reportPath: string;
  /** The plans that adopt reality. */
  readonly adoption: HandOver;
}

/** What the call came to, for later steps and for whoever reads its event. */
export function result(
  outcomes: readonly DriftOutcome[],
  scope: SelectedScope,
  { tracking, reportPath, adoption }: Written,
  failures: readonly Failure[],
): ActionResult<OutputName> {
  const count = (...verdicts: readonly Verdict[]): number =>
    outcomes.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const facts = {
    clean: count("clean"),
    observed: count("observed"),
    drifted: count("drifted", "both"),
    pending: count("pending", "both"),
    errored: count("errored"),
    "drift-count": outcomes.reduce((sum, { drift }) => sum + drift.length, 0),
  };
  const issues = [...tracking].flatMap(([unit, { issue }]) => (issue === undefined ? [] : [[unit, issue.url]]));
  return {
    outputs: {
      ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
      removed: JSON.stringify(scope.removed),
      units: JSON.stringify(Object.fromEntries(outcomes.map(({ unit, verdict }) => [unit, verdict]))),
      issues: JSON.stringify(Object.fromEntries(issues)),
      "report-path": reportPath,
      "bundle-name": adoption.bundleName,
      "bundle-id": adoption.bundleId,
      "bundle-sha256": adoption.bundleSha256,
    },
    failures,
    event: {
      organization: scope.organization?.name ?? "",
      environment: scope.environment,
      units: outcomes.map(({ unit }) => unit),
      summary: `${scope.title}, ${countedVerdicts(outcomes)}`,
      facts: { ...facts, ...newsFacts(tracking) },
    },
  };
}

/** What is new since the last check, kind by kind: what is not new needs no second message. */
function newsFacts(tracking: Tracking): Readonly<Record<string, string | number | boolean>> {
  const told = [...tracking].filter(([, { news }]) => news !== undefined);
  const unitsOf = (kind: (typeof NEWS)[number]): string =>
    told
      .filter(([, { news }]) => news === kind)
      .map(([unit]) => unit)
      .join(", ");
  const byKind = NEWS.map((kind) => [kind, unitsOf(kind)] as const);
  return { ...Object.fromEntries(byKind), news: told.length };
}
