import type { Organization } from "../organization/model.ts";
import type { PlanOutcome } from "../plan/outcome.ts";
import type { Host } from "../ports/host.ts";
import { escapeText } from "../report/markdown.ts";
import { strictest, type Limits } from "./limits.ts";
import { limitViolations } from "./violations.ts";

/**
 * Warns where tofu-apply will refuse the plan for what it destroys.
 * @returns the same for the document, as Markdown
 */
export function warnOfLimits(
  outcomes: readonly PlanOutcome[],
  organization: Organization | undefined,
  inputs: Limits,
  host: Host,
): readonly string[] {
  const limits = strictest(inputs, organization);
  const units = outcomes.map(({ unit, changeSet, redact }) => ({
    unit,
    changes: changeSet?.changes ?? [],
    redact,
  }));
  return limitViolations(units, limits).map(({ unit = "", message, detailCode = "", hint }) => {
    host.log.warning(`${unit}: ${message}\n→ tofu-apply will refuse it. ${hint}`, { title: `flywheel: ${detailCode}` });
    return `**tofu-apply will refuse this.** ${escapeText(`${unit}: ${message}`)}`;
  });
}
