import type { ChangeSet, ResourceChange } from "../plan/change-set.ts";
import { actorsOf, isNoise } from "./leaves.ts";

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
  /** Addresses and outputs whose change is drift's or the code's: only a plan without refresh can tell. */
  readonly undecided: { readonly addresses: readonly string[]; readonly outputs: readonly string[] };
}

// The code asks for these by themselves; drift proposes none of them.
const CODE_ONLY: readonly ResourceChange["kind"][] = ["move", "import", "delete", "forget"];

/**
 * Reads one plan by the rule of engine-behaviour §10.
 * @param ignoredSome whether rules took drift out of the plan: what is proposed may follow from that
 */
export function assess(plan: ChangeSet, ignoredSome = false): Assessment {
  const proposed = plan.changes.filter((change) => change.mode === "managed" && change.kind !== "read");
  const isProposed = (address: string): boolean => proposed.some((change) => change.address === address);
  const noise = plan.drift.filter((entry) => !isProposed(entry.address) && isNoise(entry.before, entry.after));
  const drift = plan.drift.filter((entry) => !noise.includes(entry));
  let driftActs = false;
  let codeActs = false;
  const addresses: string[] = [];
  const onlyCode = drift.length === 0 && !ignoredSome;
  for (const change of proposed) {
    const entry = drift.find((candidate) => candidate.address === change.address);
    if (CODE_ONLY.includes(change.kind) || change.previousAddress !== undefined || change.importing) codeActs = true;
    else if (onlyCode) codeActs = true;
    else if (entry === undefined) addresses.push(change.address);
    else {
      const actors = actorsOf(entry, change);
      driftActs ||= actors.drift;
      // What looks like the code's here may also follow from drift elsewhere.
      if (actors.code && drift.length > 1) addresses.push(change.address);
      else codeActs ||= actors.code;
    }
  }
  const outputs = onlyCode ? [] : plan.outputs.map(({ name }) => name);
  if (onlyCode && plan.outputs.length > 0) codeActs = true;
  return { drift, noise, driftActs, codeActs, undecided: { addresses, outputs } };
}

/** Whether {@link decide} needs the plan without refresh. */
export function needsSecondPlan({ undecided }: Assessment): boolean {
  return undecided.addresses.length + undecided.outputs.length > 0;
}

/**
 * The verdict.
 * @param withoutRefresh the changes of a plan with -refresh=false: what still changes there is the code's. Needed only
 * where {@link needsSecondPlan} says so.
 */
export function decide(assessment: Assessment, withoutRefresh?: ChangeSet): Exclude<Verdict, "errored"> {
  const { undecided } = assessment;
  const stillChanges = (address: string): boolean =>
    withoutRefresh?.changes.some((change) => change.address === address && change.kind !== "read") ?? false;
  const stillOutput = (name: string): boolean =>
    withoutRefresh?.outputs.some((output) => output.name === name) ?? false;
  const code = [...undecided.addresses.map(stillChanges), ...undecided.outputs.map(stillOutput)];
  const codeActs = assessment.codeActs || code.includes(true);
  // What follows from ignored drift alone is ignored with it.
  const driftActs = assessment.driftActs || (assessment.drift.length > 0 && code.includes(false));
  if (driftActs) return codeActs ? "both" : "drifted";
  if (codeActs) return "pending";
  return assessment.drift.length > 0 ? "observed" : "clean";
}
