import { OUTCOME_FILE, outcomeArtifactName } from "../../src/bundle/names.ts";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import type { Outcome, OutcomeFailure, PlanDetail, PlannedOutcome } from "../../src/outcome/outcome.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";
import type { Host } from "../../src/ports/host.ts";
import { fakeHost } from "./host.ts";

/** What a job tells of a unit that has nothing to do, of which only what a test is about needs to be said. */
export function planned(unit: string, rest: Partial<PlannedOutcome> = {}): PlannedOutcome {
  return {
    unit,
    counts: NO_COUNTS,
    drift: 0,
    failures: [],
    warnings: [],
    dependsOn: [],
    dependence: null,
    isInitialised: true,
    hasNoState: false,
    newWorkspace: "",
    ...rest,
  };
}

/** What a call of tofu-plan tells of its units. */
export function planDetail(units: readonly PlannedOutcome[], rest: Partial<PlanDetail> = {}): PlanDetail {
  const request = { ...WHOLE_PLAN, targets: [], excludes: [], replaces: [] };
  return {
    kind: "plan",
    title: "acme",
    request,
    base: "",
    bundle: null,
    held: [],
    removed: [],
    units: [...units],
    ...rest,
  };
}

/** An outcome of the run 1001. */
export function outcome(detail: Outcome["detail"], rest: Partial<Outcome> = {}): Outcome {
  const units = "units" in detail ? detail.units.map(({ unit }) => unit) : [];
  return {
    schema: "flywheel.outcome/v1",
    action: "tofu-plan",
    call: units.join(),
    job: "plan",
    runId: "1001",
    attempt: 1,
    selects: { environment: "", stacks: [], workingDirectory: "", shard: "" },
    event: { organization: "acme", environment: "production", units, summary: "", facts: {} },
    failures: [],
    detail,
    ...rest,
  };
}

export function failure(message: string, rest: Partial<OutcomeFailure> = {}): OutcomeFailure {
  return { reason: "plan-failed", message, hint: "Mend it.", ...rest };
}

/** A host whose run has these artifacts, each with one file. */
export function hostWith(files: ReadonlyMap<string, Uint8Array>, parts: Parameters<typeof fakeHost>[0] = {}): Host {
  const { host } = fakeHost(parts);
  const downloadEach: Host["artifacts"]["downloadEach"] = (isWanted) =>
    Promise.resolve(new Map([...files].filter(([name]) => isWanted(name))));
  return { ...host, artifacts: { ...host.artifacts, downloadEach } };
}

/** The artifacts of outcomes. */
export function artifactsOf(outcomes: readonly Outcome[]): ReadonlyMap<string, Uint8Array> {
  const text = (each: Outcome): Uint8Array => new TextEncoder().encode(JSON.stringify(each));
  return new Map(outcomes.map((each) => [outcomeArtifactName(each.action, OUTCOME_FILE, each.attempt), text(each)]));
}
