import type { Failure } from "../errors.ts";
import type { Forge, ForgeIssue, PastDeployment } from "../ports/forge.ts";
import { hasMarkerOf } from "../report/marker.ts";
import { Attempts, forgiving } from "./attempts.ts";
import type { DriftOutcome } from "./check-unit.ts";
import { isQuiet, nextStep, snoozeFor, type IssueStep, type Moment, type News } from "./issue-life.ts";
import { readRecord, type IssueRecord, type Snooze } from "./issue-record.ts";
import { unitMarker, withoutGone } from "./gone.ts";
import { onlyIssue } from "./own-issue.ts";
import { overflowTally, writeOverflow, writeUnchecked, type SharedIssue } from "./shared-issues.ts";
import { lastDeployment, pastDeployments } from "./deployments.ts";
import { snoozeOf, type Asked, type Unheeded } from "./snooze.ts";
import { unitKey, type Tallied } from "./tally.ts";
import { writeStep, type Writing } from "./write-issue.ts";

/** All our issues have it: by it those that are closed are found again, and what people say of them. */
const LABEL = "flywheel-drift";

const MOST_HEALED = 20;

const UNASKED: Asked = { request: undefined, unheeded: undefined, refused: [] };

/** How issues are written. */
export interface TrackOptions extends Omit<Writing, "owners" | "deployment" | "snooze" | "unheeded"> {
  /** Tells units of one name apart in one repository (`Scope.home`). */
  readonly home: string;
  /** The environment that the call selects, empty for all: calls for two of them may run at once, and share no issue. */
  readonly selection: string;
  /** Ids of all units of that home, checked now or not. */
  readonly everyUnit: readonly string[];
  /** The branch of the run, such as `refs/heads/main`; empty where it is not known. */
  readonly ref: string;
  /** Units that were to be healed just now, whatever came of it: their issues remember it. */
  readonly healed: ReadonlySet<string>;
  /** In seconds since the epoch. */
  readonly now: number;
  /** At most so many issues are open at once; what more drifts shares one. */
  readonly limit: number;
  /** Whose a unit is: `@login` or `@organization/team`. */
  readonly ownersOf: (unit: string) => Promise<readonly string[]>;
  /** GitHub's environment to which a unit is deployed. */
  readonly environmentOf: (unit: string) => string;
}

/** By unit, what is known of those that drift or have an issue. */
export type Tracking = ReadonlyMap<string, TrackedUnit>;

/** What is known of a unit. */
export interface TrackedUnit {
  /** Of its open issue, its own or the one it shares; undefined where there is none. */
  readonly issue: { readonly number: number; readonly url: string } | undefined;
  readonly news: News | undefined;
  /** When its drift was first seen, in seconds since the epoch; undefined where it is not known. */
  readonly firstSeen: number | undefined;
  /** When it was healed, in seconds since the epoch; undefined where no issue of its own remembers that. */
  readonly healed: readonly number[] | undefined;
  /** Set while somebody wants to be left alone. */
  readonly snooze: Snooze | undefined;
  readonly deployment: PastDeployment | undefined;
}

/** A unit with its issue, and what is to be done with that. */
interface Planned {
  readonly outcome: DriftOutcome;
  readonly issue: ForgeIssue | undefined;
  readonly snooze: Snooze | undefined;
  readonly unheeded: Unheeded | undefined;
  readonly step: IssueStep;
}

/** What became of the issues. */
export interface Tracked {
  readonly units: Tracking;
  /** What GitHub did not take; all the rest was written. */
  readonly failures: readonly Failure[];
}

/**
 * Brings the repository's drift issues in line with what was found: one a drifted unit, closed when nothing of it is
 * left to change. A unit that could not be checked changes nothing of its own. Where GitHub refuses one issue, the
 * others are kept all the same.
 * @throws forge-failed where the issues cannot be read
 */
export async function trackDrift(
  outcomes: readonly DriftOutcome[],
  given: Forge,
  options: TrackOptions,
): Promise<Tracked> {
  const attempts = new Attempts();
  const forge = forgiving(given, attempts);
  const { issues: all, defaultBranch } = await forge.ownIssues(LABEL);
  // Another branch may lack a unit that is deployed all the same.
  const endsGone = defaultBranch !== undefined && options.ref === `refs/heads/${defaultBranch}`;
  const issues = endsGone ? await withoutGone(all, options, forge, attempts) : all;
  const labels = [LABEL, ...options.labels];
  const planned = await planSteps(outcomes, issues, forge, options, attempts);
  const { own, beyond } = withinLimit(planned, issues, options.limit);
  const told = planned.filter(({ step }) => ["open", "edit", "reopen"].includes(step.kind));
  const environments = told.map(({ outcome }) => options.environmentOf(outcome.unit));
  const deployments = await pastDeployments(environments, forge, options.log);
  const units = new Map<string, TrackedUnit>();
  for (const one of own) {
    const { unit } = one.outcome;
    const deployment = lastDeployment(unit, deployments, options.environmentOf(unit));
    const tracked = await keepOwn(one, { ...options, labels, deployment }, forge, attempts);
    if (tracked !== undefined) units.set(unit, tracked);
  }
  const shared = { ...options, labels, endsGone };
  const checked = outcomes.filter(({ verdict }) => verdict !== "errored");
  const unwritten: SharedIssue = { issue: undefined, joined: [], tally: overflowTally(issues, options) };
  const overflow = await attempts.try(
    () => writeOverflow(beyond, checked, options.limit, issues, shared, forge, attempts),
    unwritten,
  );
  for (const { unit } of beyond) {
    const deployment = lastDeployment(unit, deployments, options.environmentOf(unit));
    units.set(unit, { ...sharing(unit, overflow), firstSeen: overflow.tally.get(unitKey(unit))?.since, deployment });
  }
  const unchecked = await attempts.try(() => writeUnchecked(outcomes, issues, shared, forge, attempts), unwritten);
  for (const { unit, verdict } of outcomes) {
    if (verdict !== "errored" || unchecked.issue === undefined) continue;
    const inShared = sharing(unit, unchecked);
    const known = units.get(unit);
    // Its own issue is the one about its drift, but that nobody can check it is news all the same.
    units.set(unit, known === undefined ? inShared : { ...known, news: known.news ?? inShared.news });
  }
  return { units, failures: attempts.failures };
}

/** Brings a unit's own issue in line; undefined where nothing is known of the unit. */
async function keepOwn(
  one: Planned,
  options: TrackOptions & Pick<Writing, "deployment">,
  forge: Forge,
  attempts: Attempts,
): Promise<TrackedUnit | undefined> {
  const { outcome, issue, step, snooze, unheeded } = one;
  const { unit } = outcome;
  const open = issue?.state === "open" ? issue : undefined;
  if (step.kind === "none") {
    return open === undefined && snooze === undefined ? undefined : trackedUnit(one, open, options.deployment);
  }
  const write = async (): Promise<TrackedUnit> => {
    const writing = { ...options, owners: await options.ownersOf(unit), snooze, unheeded };
    const written = await writeStep(outcome, issue, step, unitMarker(options.home, unit), writing, forge);
    return trackedUnit(one, written, options.deployment);
  };
  // What was not written is still to be told next time, and remembers nothing of a healing.
  const instead = trackedUnit({ ...one, step: { kind: "none" } }, open, options.deployment);
  return attempts.try(write, instead, unit);
}

/** A unit whose issue is about others, too. */
function sharing(unit: string, { issue, joined }: SharedIssue): TrackedUnit {
  const news = joined.includes(unit) ? "opened" : undefined;
  return { issue, news, firstSeen: undefined, healed: undefined, snooze: undefined, deployment: undefined };
}

/** What is to be done, unit by unit. */
async function planSteps(
  outcomes: readonly DriftOutcome[],
  issues: readonly ForgeIssue[],
  forge: Forge,
  options: TrackOptions,
  attempts: Attempts,
): Promise<readonly Planned[]> {
  const moment: Moment = { now: options.now, today: new Date(options.now * 1_000).toISOString().slice(0, 10) };
  const shared = overflowTally(issues, options);
  const planned: Planned[] = [];
  for (const outcome of outcomes) {
    const issue = await onlyIssue(issues, unitMarker(options.home, outcome.unit), forge, options.runUrl, attempts);
    const record = readRecord(issue?.body ?? "");
    const canWrite = (login: string) => attempts.try(() => forge.canWrite(login), undefined);
    const { request, unheeded, refused } =
      issue === undefined || isOver(outcome, issue, record)
        ? UNASKED
        : await snoozeOf(issue, record, moment.today, canWrite);
    const known = issue === undefined ? undefined : { state: issue.state, record };
    const asked = request && snoozeFor(request, record, outcome);
    const next = knownBefore(nextStep(outcome, known, asked, moment), shared.get(unitKey(outcome.unit)));
    const healed = options.healed.has(outcome.unit) ? healedNow(next, record, moment) : next;
    const step = healed.kind === "none" ? healed : { ...healed, record: { ...healed.record, refused } };
    const snooze = isQuiet(asked, outcome, moment) ? asked : undefined;
    planned.push({ outcome, issue, snooze, unheeded, step });
  }
  return planned;
}

/** Drift that gets an issue of its own when there is room for it was seen before. */
function knownBefore(step: IssueStep, tallied: Tallied | undefined): IssueStep {
  if (step.kind !== "open" || tallied === undefined) return step;
  return { ...step, record: { ...step.record, firstSeen: tallied.since, seen: tallied.count + 1 } };
}

/**
 * That a unit was healed is remembered, as often as may matter, and said where that ends its issue. What was tried and
 * failed may have changed a part, and counts as well.
 */
function healedNow(step: IssueStep, before: IssueRecord | undefined, { now }: Moment): IssueStep {
  const next = step.kind === "none" ? before : step.record;
  if (next === undefined) return step;
  const record = { ...next, healed: [...next.healed, now].slice(-MOST_HEALED) };
  if (step.kind === "none") return { kind: "remember", record, news: undefined };
  return step.kind === "close" ? { ...step, record, why: "healed" } : { ...step, record };
}

/** Of an issue that has ended nobody needs to know what was asked below it. */
function isOver({ verdict }: DriftOutcome, { state }: ForgeIssue, record: IssueRecord | undefined): boolean {
  const drifts = verdict === "drifted" || verdict === "both";
  return verdict === "errored" || record?.state === "recovered" || (state === "closed" && !drifts);
}

/** New issues are opened only while there is room below the limit; a unit that has one keeps it. */
function withinLimit(
  planned: readonly Planned[],
  issues: readonly ForgeIssue[],
  limit: number,
): { readonly own: readonly Planned[]; readonly beyond: readonly DriftOutcome[] } {
  const count = (...kinds: readonly IssueStep["kind"][]): number =>
    planned.filter(({ step }) => kinds.includes(step.kind)).length;
  const open = issues.filter(({ state, body }) => state === "open" && hasMarkerOf(body, "drift")).length;
  let room = limit - open + count("close") - count("reopen");
  const own: Planned[] = [];
  const beyond: DriftOutcome[] = [];
  for (const one of planned) {
    if (one.step.kind === "open" && room-- <= 0) beyond.push(one.outcome);
    else own.push(one);
  }
  return { own, beyond };
}

function trackedUnit(
  { step, snooze }: Planned,
  issue: TrackedUnit["issue"],
  deployment: PastDeployment | undefined,
): TrackedUnit {
  const record: IssueRecord | undefined = step.kind === "none" ? undefined : step.record;
  return {
    issue,
    news: step.kind === "none" ? undefined : step.news,
    firstSeen: record?.firstSeen,
    healed: record?.healed,
    snooze,
    deployment,
  };
}
