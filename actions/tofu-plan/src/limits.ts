import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { strictest } from "@flywheel/core/policy/limits";
import { limitViolations } from "@flywheel/core/policy/violations";
import type { Host } from "@flywheel/core/ports/host";
import { escapeText } from "@flywheel/core/report/markdown";
import type { Scope } from "@flywheel/core/units/load";
import type { Inputs } from "./inputs.ts";

/**
 * Warns where tofu-apply will refuse the plan for what it destroys.
 * @returns the same for the document, as Markdown
 */
export function warnOfLimits(
  planned: readonly PlannedUnit[],
  scope: Scope,
  inputs: Inputs,
  host: Host,
): readonly string[] {
  const limits = strictest({ maxDestroy: inputs.maxDestroy, protect: inputs.protect }, scope.organization);
  const units = planned.map(({ outcome: { unit, changeSet, redact } }) => ({
    unit,
    changes: changeSet?.changes ?? [],
    redact,
  }));
  return limitViolations(units, limits).map(({ unit = "", message, detailCode = "", hint }) => {
    host.log.warning(`${unit}: ${message}\n→ tofu-apply will refuse it. ${hint}`, { title: `flywheel: ${detailCode}` });
    return `**tofu-apply will refuse this.** ${escapeText(`${unit}: ${message}`)}`;
  });
}
