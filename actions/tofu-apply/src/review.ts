import { RECORD_FILE } from "@flywheel/core/bundle/names";
import { isBeforeMerge } from "@flywheel/core/checkout";
import { planRequest } from "@flywheel/core/engine/plan-request";
import { fail, failureOf, type Failure } from "@flywheel/core/errors";
import type { ReviewLevel } from "@flywheel/core/organization/model";
import { countChanges, hasChanges } from "@flywheel/core/plan/counts";
import { isAtLeast } from "@flywheel/core/policy/limits";
import { guardViolations } from "@flywheel/core/policy/violations";
import type { PullRequest } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import type { SignedReview } from "@flywheel/core/review/approval-marker";
import { evidenceOf, notApproved, short } from "@flywheel/core/review/evidence";
import { digestKeyOf } from "@flywheel/core/review/keys";
import { reviewRecord } from "@flywheel/core/review/record";
import { parseRecords, type ReviewRecord } from "@flywheel/core/review/schema";
import { standingOf, type Standing } from "@flywheel/core/review/standing";
import type { Inputs } from "./inputs.ts";
import { changesOf } from "./policy.ts";
import type { Prepared } from "./prepare.ts";
import type { FindPullRequest } from "./pull-request.ts";

/** Unit to how far people have looked at its plan. */
export type Standings = ReadonlyMap<string, Standing>;

/**
 * Refuses what can never be met, before anything runs.
 * @throws input-invalid
 */
export function checkReviewInputs(required: ReviewLevel, inputs: Inputs): void {
  const key = digestKeyOf(inputs);
  if (required === "none") return;
  const missing = key === undefined ? "digest-key (or plan-key)" : inputs.githubToken === "" ? "github-token" : "";
  if (missing === "") return;
  fail("input-invalid", `A reviewed plan is required (${required}), and the input ${missing} is empty`, {
    hint: "What was reviewed is looked up in the pull request and compared under the key that tofu-plan had there.",
    detailCode: "require-reviewed-plan",
  });
}

/**
 * How far each plan was reviewed. Nobody is asked where nothing depends on the answer; then, and where it cannot be
 * known, the answer is "not at all", with the reason. Never rejects.
 */
export async function judgeReviews(
  prepared: readonly Prepared[],
  required: ReviewLevel,
  find: FindPullRequest,
  inputs: Inputs,
  host: Host,
): Promise<Standings> {
  const guarded = prepared.some(
    (item) => guardViolations(changesOf(item), inputs.guard, inputs.allowDestroy, "").length,
  );
  if (required === "none" && !guarded) return new Map();
  const judge = await judgeOf(find, inputs, host).catch((error: unknown) => () => unreviewed(failureOf(error)));
  const fetched = new Map<string, Promise<readonly ReviewRecord[] | undefined>>();
  const records = (review: SignedReview): Promise<readonly ReviewRecord[] | undefined> => {
    const request = fetched.get(review.recordArtifactId) ?? fetchRecords(review, inputs, host);
    fetched.set(review.recordArtifactId, request);
    return request;
  };
  const standings = prepared.map(
    async (item) =>
      [item.unit.id, await judge(item, records).catch((error: unknown) => unreviewed(failureOf(error)))] as const,
  );
  return new Map(await Promise.all(standings));
}

/** Refuses every unit that would change something and was not reviewed as far as required. */
export function refuseUnreviewed(
  prepared: readonly Prepared[],
  required: ReviewLevel,
  standings: Standings,
): readonly Prepared[] {
  return prepared.map((item) => {
    const standing = standings.get(item.unit.id);
    const changes = item.content !== undefined && hasChanges(countChanges(item.content.changeSet));
    if (standing === undefined || standing.level === "approved" || !changes) return item;
    if (isAtLeast(standing.level, required)) return item;
    return { ...item, refusals: [...item.refusals, { ...standing.why, unit: item.unit.id }] };
  });
}

type FetchRecords = (review: SignedReview) => Promise<readonly ReviewRecord[] | undefined>;
type Judge = (item: Prepared, reviewedRecords: FetchRecords) => Promise<Standing>;

async function judgeOf(find: FindPullRequest, inputs: Inputs, host: Host): Promise<Judge> {
  const key = digestKeyOf(inputs);
  if (key === undefined) return () => unreviewed(NO_KEY);
  if (inputs.githubToken === "") return () => unreviewed(NO_TOKEN);
  const pull = await find();
  const refusal = pull === undefined ? noPullRequest(host) : refuseUnmerged(pull, host);
  if (pull === undefined || refusal !== undefined) return () => unreviewed(refusal ?? noPullRequest(host));
  const evidence = evidenceOf(pull, host.context.repository, key);
  return async ({ unit, session, backend, code, content, bundled }, reviewedRecords) => {
    // The pull request is that of the run's commit: code of another one was in none that we looked at.
    if (!isBeforeMerge(host) && bundled?.manifest.commit !== host.context.sha) return unreviewed(OTHER_CHECKOUT);
    // Not refused and yet without a plan: one that can be made only when it is the unit's turn.
    if (backend === undefined || code === undefined || content === undefined) return unreviewed(NO_PLAN);
    const header = { unit: unit.id, workspace: unit.workspace, backend, options: planRequest(inputs), code };
    const record = (ignore: readonly string[]): ReviewRecord => reviewRecord(content, header, key, ignore);
    const plan = { unit: unit.id, content, redact: session.redact, record, reviewedRecords };
    return standingOf(plan, evidence, key);
  };
}

const OTHER_CHECKOUT = notApproved(
  "other-checkout",
  "What is checked out is not the commit this run is about, so that its pull request says nothing of it",
  "Check out the run's own commit (actions/checkout without ref) in the jobs that plan and deploy.",
);

const NO_KEY = notApproved(
  "no-key",
  "Whether it was approved is not known without a digest-key (or plan-key)",
  "Give tofu-plan on pull requests and tofu-apply the same digest-key.",
);

const NO_TOKEN = notApproved(
  "no-token",
  "Whether it was approved is not known without a github-token",
  "Leave the input github-token at its default, and grant the job pull-requests: read.",
);

const NO_PLAN = notApproved(
  "no-plan",
  "There is no plan of it yet that could have been approved",
  "Deploy what it depends on first, and plan it in a pull request of its own.",
);

function noPullRequest({ context }: Host): Failure {
  return notApproved(
    "no-pull-request",
    `Commit ${short(context.sha)} is not the merge of a pull request`,
    "Deploy what was merged by a pull request; a commit that was pushed directly was reviewed by nobody.",
  );
}

/** A pull request is merged by this very commit, or the run is about the open one itself. */
function refuseUnmerged({ number, state }: PullRequest, host: Host): Failure | undefined {
  if (state === "merged" || (state === "open" && isBeforeMerge(host))) return undefined;
  return notApproved(
    "not-merged",
    `Pull request #${number} of commit ${short(host.context.sha)} is ${state}, not merged`,
    "Deploy after the merge, or from a run of the pull request itself.",
  );
}

function unreviewed(why: Failure): Promise<Standing> {
  return Promise.resolve({ level: "none", why });
}

async function fetchRecords(
  { runId, recordArtifactId }: SignedReview,
  inputs: Inputs,
  host: Host,
): Promise<readonly ReviewRecord[] | undefined> {
  const source = { runId, artifactId: Number(recordArtifactId), token: inputs.githubToken };
  const content = await host.artifacts.downloadFrom(source, RECORD_FILE);
  return content === undefined ? undefined : parseRecords(new TextDecoder().decode(content));
}
