import type { ChangeSet, ResourceChange, ValueChange } from "../plan/change-set.ts";
import type { DataReading } from "../plan/data-readings.ts";
import { carriedActors, carriedBy, changedLeaves, type Carried } from "./carried.ts";
import { actorsOf, isNoise, type Actors } from "./leaves.ts";

/** What drift-check says of a unit (design §3, Drift verdict). */
export const VERDICTS = ["clean", "observed", "drifted", "pending", "both", "errored"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one plan tells, before a second one is asked. */
export interface Assessment {
  /** Objects that changed outside of code, noise left out. */
  readonly drift: readonly ResourceChange[];
  /** Differences that are no drift: only how nothing is written, and nothing is proposed. */
  readonly noise: readonly ResourceChange[];
  readonly driftActs: boolean;
  readonly codeActs: boolean;
  /** Changes that are drift's or the code's: only a plan without refresh can tell. */
  readonly undecided: { readonly objects: readonly ResourceChange[]; readonly outputs: ChangeSet["outputs"] };
}

/** What tells whose the undecided changes are. */
export interface Evidence {
  /** The changes of a plan with -refresh=false: what is gone there was drift's. */
  readonly withoutRefresh: ChangeSet;
  /** Of both plans: a data source that waits for a drifted object is only read where that is not put back. */
  readonly readings: readonly DataReading[];
  /** What rules took out of the first plan's drift. */
  readonly ignored: readonly Carried[];
}

// The code asks for these by themselves; drift proposes none of them.
const CODE_ONLY: readonly ResourceChange["kind"][] = ["move", "import", "delete", "forget"];

/**
 * Reads one plan by the rule of engine-behaviour §10.
 * @param ignoredSome whether rules took drift out of the plan: what is proposed may follow from that
 */
export function assess(plan: ChangeSet, ignoredSome = false): Assessment {
  const proposed = plan.changes.filter((change) => change.mode === "managed" && change.kind !== "read");
  const isProposed = (entry: ResourceChange): boolean => proposed.some((change) => isSameObject(change, entry));
  const noise = plan.drift.filter((entry) => !isProposed(entry) && isNoise(entry.before, entry.after));
  const drift = plan.drift.filter((entry) => !noise.includes(entry));
  let driftActs = false;
  let codeActs = false;
  const objects: ResourceChange[] = [];
  const onlyCode = drift.length === 0 && !ignoredSome;
  for (const change of proposed) {
    const entry = drift.find((candidate) => isSameObject(candidate, change));
    const isAskedFor = change.previousAddress !== undefined || change.importing;
    codeActs ||= onlyCode || isAskedFor;
    if (CODE_ONLY.includes(change.kind)) codeActs = true;
    else if (entry === undefined) {
      if (!onlyCode && !isAskedFor) objects.push(change);
    } else {
      const actors = actorsOf(entry, change);
      driftActs ||= actors.drift;
      // What looks like the code's here may also follow from drift elsewhere.
      if (actors.code && drift.length > 1) objects.push(change);
      else codeActs ||= actors.code;
    }
  }
  const outputs = onlyCode ? [] : plan.outputs;
  if (onlyCode && plan.outputs.length > 0) codeActs = true;
  return { drift, noise, driftActs, codeActs, undecided: { objects, outputs } };
}

/** Whether {@link decide} needs the plan without refresh. */
export function needsSecondPlan({ undecided }: Assessment): boolean {
  return undecided.objects.length + undecided.outputs.length > 0;
}

/** The verdict. @param evidence needed only where {@link needsSecondPlan} says so */
export function decide(assessment: Assessment, evidence?: Evidence): Exclude<Verdict, "errored"> {
  const actors = evidence === undefined ? [] : undecidedActors(assessment, evidence);
  const codeActs = assessment.codeActs || actors.some(({ code }) => code);
  // What follows from ignored drift alone is ignored with it.
  const driftActs = assessment.driftActs || (assessment.drift.length > 0 && actors.some(({ drift }) => drift));
  if (driftActs) return codeActs ? "both" : "drifted";
  if (codeActs) return "pending";
  return assessment.drift.length > 0 ? "observed" : "clean";
}

function undecidedActors({ drift, undecided }: Assessment, evidence: Evidence): readonly Actors[] {
  const { withoutRefresh, readings, ignored } = evidence;
  const carried = carriedBy(readings, drift);
  const own = drift.flatMap(changedLeaves);
  // Ignored with it, whatever else drifted, unless it may as well follow that.
  const followsIgnored = (change: ValueChange): boolean =>
    !carriedActors(change, ignored).code && !carriedActors(change, own).drift;
  // The second plan's own change: what waits for drift to be undone is not known yet in the first.
  const actorsIn = (change: ValueChange, without: ValueChange | undefined): Actors =>
    without === undefined ? { drift: !followsIgnored(change), code: false } : carriedActors(without, carried);
  const objectWithout = (object: ResourceChange): ResourceChange | undefined =>
    withoutRefresh.changes.find((change) => isSameObject(change, object) && change.kind !== "read");
  return [
    ...undecided.objects.map((object) => actorsIn(object, objectWithout(object))),
    ...undecided.outputs.map((output) => {
      const without = withoutRefresh.outputs.find(({ name }) => name === output.name);
      return actorsIn(output, without);
    }),
  ];
}

/** An object left over from a failed replacement has the address of the one in its place. */
function isSameObject(a: ResourceChange, b: ResourceChange): boolean {
  return a.address === b.address && a.deposed === b.deposed;
}
