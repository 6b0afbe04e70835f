import type { ActionResult, Warning } from "@flywheel/core/action";
import { NO_HAND_OVER } from "@flywheel/core/bundle/hand-over";
import { isBeforeMerge } from "@flywheel/core/checkout";
import type { PlanRequest } from "@flywheel/core/engine/plan-request";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { removedWarning } from "@flywheel/core/report/removed";
import { renderSkip } from "@flywheel/core/report/skip-document";
import { unitNames } from "@flywheel/core/report/unit-notes";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import type { Inputs, OutputName } from "./inputs.ts";
import { planOutcome } from "./outcome.ts";
import { skippedResult } from "./skipped.ts";

/** What one call plans, and what it does not. */
export interface HeldScope extends SelectedScope {
  /** Unit to the one that comes before it and failed in this run; not among the scope's units. */
  readonly held: ReadonlyMap<string, string>;
}

/**
 * Leaves out what comes after units that this run could not deploy, so that a failed one stops its dependents and no
 * others. Only a run that deploys, in jobs that tell of each other, has such units.
 * @throws artifact-failed
 */
export async function holdBack(scope: SelectedScope, inputs: Inputs, host: Host): Promise<HeldScope> {
  // What is destroyed goes the other way round, and is no deployment.
  if (!inputs.forReport || inputs.destroy || isBeforeMerge(host)) return { ...scope, held: new Map() };
  const { findHeldBack } = await import("@flywheel/core/outcome/run-so-far");
  const held = await findHeldBack(scope, (progress) => progress === "failed" || progress === "held", host);
  return { ...scope, units: scope.units.filter(({ id }) => !held.has(id)), held };
}

/** The result of a call all of whose units are held back: green, since nothing of it failed. */
export async function allHeldBack(
  scope: HeldScope,
  request: PlanRequest,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const { title, held, removed } = scope;
  const verdict = "not planned";
  const document = renderSkip({
    title,
    verdict,
    why: "What comes before it failed in this run. Mend that and run again what failed.",
    units: [...held.keys()],
    removed,
    failures: [],
    facts: runFacts(host.context, undefined),
  });
  await host.summarize(document);
  const skip = { reason: "upstream-failed", summary: `${title}: ${verdict}`, failures: [], commentUrl: "", removed };
  const warnings = [...removedWarning(removed), ...heldWarnings(scope)];
  return { ...skippedResult(skip), warnings, detail: await planOutcome([], request, scope, NO_HAND_OVER, host) };
}

/** What was left out, as annotations. */
export function heldWarnings({ held }: HeldScope): readonly Warning[] {
  return [...held].map(([unit, upstream]) => ({
    message: `Not planned, since ${upstream} failed in this run`,
    place: undefined,
    unit,
  }));
}

/** The same as Markdown; none where none was. */
export function heldWords({ held }: HeldScope): readonly string[] {
  if (held.size === 0) return [];
  const upstream = [...new Set(held.values())];
  return [`**Not planned**: ${unitNames([...held.keys()])}, since ${unitNames(upstream)} failed in this run.`];
}
