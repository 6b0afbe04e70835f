import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import { ownersOf, parseOwners } from "@flywheel/core/drift/owners";
import { trackDrift, type Tracked } from "@flywheel/core/drift/track";
import type { Engine } from "@flywheel/core/engine/locate";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import type { Scope } from "@flywheel/core/units/load";
import { DEFAULT_ENVIRONMENT } from "@flywheel/core/units/unit";
import type { Inputs } from "./inputs.ts";
import { showsValues } from "./report.ts";

/** What is known where no issue is kept. */
export const UNTRACKED: Tracked = { units: new Map(), failures: [] };

/**
 * Keeps the issues in line with what was found, where there is a token and they are wanted.
 * @param healed units that were to be healed just now
 */
export async function track(
  outcomes: readonly DriftOutcome[],
  healed: ReadonlySet<string>,
  scope: Scope,
  engine: Engine | undefined,
  inputs: Inputs,
  host: Host,
): Promise<Tracked> {
  const { context, log, files, clock } = host;
  const owners = ownersOf(parseOwners(scope.organization?.drift.owners), files, context.workspace);
  if (!inputs.issues) return UNTRACKED;
  if (inputs.githubToken === "") {
    log.notice("No issue was opened or closed: the input github-token is empty");
    return UNTRACKED;
  }
  if (context.pullRequest !== undefined && context.pullRequest.closed?.merged !== true) {
    // Its code is not what is deployed: units that it adds or drops, and what it changes, are nobody's drift yet.
    log.notice("No issue was opened or closed: a pull request's code is not merged");
    return UNTRACKED;
  }
  const unitOf = (id: string) => scope.units.find((unit) => unit.id === id);
  return trackDrift(outcomes, host.forge(inputs.githubToken), {
    facts: runFacts(context, engine),
    showValues: showsValues(inputs, context),
    runUrl: context.runUrl,
    ref: context.ref,
    home: scope.home,
    selection: inputs.environment,
    everyUnit: scope.everyUnit,
    healed,
    labels: inputs.issueLabels,
    assignees: inputs.issueAssignees,
    limit: inputs.issueLimit,
    now: Math.floor(clock.now() / 1_000),
    log,
    environmentOf: (id) => unitOf(id)?.environment ?? DEFAULT_ENVIRONMENT,
    ownersOf: async (id) => {
      const unit = unitOf(id);
      return unit === undefined ? [] : owners(unit);
    },
  });
}
