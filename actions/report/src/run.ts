import type { ActionResult } from "@flywheel/core/action";
import { recipientOf } from "@flywheel/core/bundle/keys";
import { isBeforeMerge } from "@flywheel/core/checkout";
import { failureOf, type Failure } from "@flywheel/core/errors";
import { optionalOrganization } from "@flywheel/core/organization/load";
import type { Organization } from "@flywheel/core/organization/model";
import { collectOutcomes } from "@flywheel/core/outcome/collect";
import { settleDoubles } from "@flywheel/core/outcome/doubles";
import { missingUnits, parseExpected } from "@flywheel/core/outcome/expected";
import { foldOutcomes, type Fold } from "@flywheel/core/outcome/fold";
import { foldPlans } from "@flywheel/core/outcome/fold-plans";
import { hiddenWords } from "@flywheel/core/outcome/hidden";
import { parseNeeds, unexplainedJobs, UNWATCHED } from "@flywheel/core/outcome/needs";
import { openPlans, type OpenedPlans } from "@flywheel/core/outcome/open-plans";
import { unappliedWords } from "@flywheel/core/outcome/unapplied";
import type { PlanOutcome } from "@flywheel/core/plan/outcome";
import { warnOfLimits } from "@flywheel/core/policy/limit-warnings";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { escapeText } from "@flywheel/core/report/markdown";
import { removedWords } from "@flywheel/core/report/removed";
import type { RunDocument } from "@flywheel/core/report/run-document";
import { parseIgnore } from "@flywheel/core/review/ignore";
import { digestKeyOf } from "@flywheel/core/review/keys";
import { keepRecords, reviewable } from "@flywheel/core/review/reviewable";
import { recordUnchanged } from "./deployments.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { commentOnRun, writeReport } from "./publish.ts";
import { plansToReview, waitingUnits } from "./records.ts";
import { result } from "./result.ts";

/** Tells of all that the jobs of this run did, as one. Nothing of the code that they planned is run here. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const digestKey = digestKeyOf(inputs);
  parseIgnore(inputs.digestIgnore);
  if (inputs.planKey !== "") await recipientOf(inputs.planKey);
  const needs = parseNeeds(inputs.needs);
  const expected = parseExpected(inputs.expected);
  const unread: Failure[] = [];
  // What is wrong with it is one of the things to tell of. A report needs no checkout.
  const organization = await optionalOrganization(inputs.config, host).catch((error: unknown) => {
    unread.push(failureOf(error));
    return undefined;
  });
  const collected = await collectOutcomes(host);
  const settled = settleDoubles(collected.outcomes);
  const fold = foldOutcomes(settled.outcomes);
  const opened = await openPlans(fold.plans, inputs.planKey, host);
  const applied = new Set(fold.applied.filter(({ status }) => status === "applied").map(({ unit }) => unit));
  const plans = await foldPlans(fold.plans, opened.plans, applied);
  const ofUnits = [...plans.flatMap((plan) => plan.failures), ...unitFailures(fold)];
  const ofRun: readonly Failure[] = [
    ...unread,
    ...fold.failures,
    ...collected.failures,
    ...settled.failures,
    ...opened.failures,
    ...missingUnits(expected, settled.outcomes),
  ];
  const besides = [...ofRun, ...unexplainedJobs(needs, settled.outcomes, ofRun.length + ofUnits.length > 0)];
  const failures = [...besides, ...ofUnits];
  const noting =
    <T>(instead: T) =>
    (error: unknown): T => {
      failures.push(failureOf(error));
      return instead;
    };
  host.log.info(
    `Told by ${settled.outcomes.length} calls, of ${plans.length} plans and ${fold.applied.length} applies`,
  );
  // Half of a change is nothing to approve.
  const isWhole = failures.length === 0 && !opened.areClosed;
  const waiting = isWhole ? waitingUnits(plans, opened.plans) : [];
  const review = reviewable(isWhole ? plansToReview(fold.plans, opened.plans) : [], digestKey, inputs);
  const recordArtifactId = await keepRecords(review, fold.title, inputs, host).catch(noting(""));
  const reviewed = { unitDigests: review.unitDigests, waiting, recordArtifactId };
  const unwatched = inputs.needs === "" && inputs.expected === "" ? [UNWATCHED] : [];
  const document = documentOf({ fold, plans, opened, besides, unwatched }, organization, inputs, host);
  const reportPath = await writeReport(document, host);
  const commentUrl = await commentOnRun(document, { opened: opened.plans, plans, reviewed }, inputs, host).catch(
    noting(""),
  );
  await recordUnchanged(document.plans, inputs, host);
  const warnings = unwatched.map((message) => ({ message, place: undefined, unit: undefined }));
  return { ...result({ fold, plans, reviewed, reportPath, commentUrl }, failures), warnings };
}

function unitFailures({ applied, drift }: Fold): readonly Failure[] {
  return [...applied, ...drift].flatMap(({ unit, failures }) => failures.map((failure) => ({ ...failure, unit })));
}

/** What there is to tell of. */
interface Told {
  readonly fold: Fold;
  readonly plans: readonly PlanOutcome[];
  readonly opened: OpenedPlans;
  readonly besides: readonly Failure[];
  /** What this report cannot see, in plain text. */
  readonly unwatched: readonly string[];
}

function documentOf(
  { fold, plans, opened, besides, unwatched }: Told,
  organization: Organization | undefined,
  inputs: Inputs,
  host: Host,
): RunDocument {
  const { context } = host;
  const hidden = [...opened.plans].flatMap(([unit, { hidesUnmarked }]) => (hidesUnmarked ? [unit] : []));
  const turned = new Set(fold.applied.map(({ unit }) => unit));
  const open = plans.filter(({ unit }) => !turned.has(unit));
  const unapplied = isBeforeMerge(host) ? [] : unappliedWords(open);
  const noToken = inputs.githubToken === "" && context.pullRequest !== undefined && inputs.comment !== "never";
  return {
    fold,
    plans: open,
    plansTitle: unapplied.length === 0 ? fold.title : `${fold.title}, not applied`,
    failures: besides,
    warnings: [
      ...unwatched.map(escapeText),
      ...unapplied,
      ...hiddenWords(hidden),
      ...removedWords(fold.removed),
      ...warnOfLimits(plans, organization, inputs, host),
    ],
    notes: [
      ...(opened.areClosed ? ["Plans are sealed and shown by their counts alone: the input `plan-key` is empty."] : []),
      ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
    ],
    facts: runFacts(context, undefined),
    fullUrl: "",
  };
}
