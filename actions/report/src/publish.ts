import { join } from "node:path/posix";
import { failureOf } from "@flywheel/core/errors";
import type { OpenedPlan } from "@flywheel/core/outcome/open-plans";
import { hasChanges } from "@flywheel/core/plan/counts";
import { isNews, type PlanOutcome } from "@flywheel/core/plan/outcome";
import type { PullRequestContext } from "@flywheel/core/ports/context";
import type { Forge, PullRequest } from "@flywheel/core/ports/forge";
import type { Host } from "@flywheel/core/ports/host";
import { byteLength, SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { outdatedUnits, outdatedWords } from "@flywheel/core/report/outdated";
import {
  commentedPullRequest,
  deployedPullRequest,
  isWorthAComment,
  lookUp,
  writeComment,
} from "@flywheel/core/report/plan-comment";
import { renderRunDocument, type RunDocument } from "@flywheel/core/report/run-document";
import { signatureLine, type ShownReview } from "@flywheel/core/review/comment-signature";
import type { Inputs } from "./inputs.ts";

/** The report of every run of a pull request has the same comment. */
const KEY = "report";

/** Beyond any comment or summary, and still a file that opens. */
const MAXIMUM_TEXT_BYTES = 16 * 1024 * 1024;

/** The plans a comment is about. */
export interface Shown {
  readonly plans: readonly PlanOutcome[];
  readonly opened: ReadonlyMap<string, OpenedPlan>;
  readonly reviewed: ShownReview;
}

/**
 * Writes the summary and the report's file.
 * @returns its absolute path
 */
export async function writeReport(document: RunDocument, host: Host): Promise<string> {
  const { files } = host;
  const whole = renderRunDocument(document, MAXIMUM_TEXT_BYTES);
  // Rendering is most of what a report costs.
  await host.summarize(byteLength(whole) <= SUMMARY_BYTES ? whole : renderRunDocument(document, SUMMARY_BYTES));
  const path = join(await files.temporaryDirectory("report"), "report.md");
  await files.write(path, whole);
  return path;
}

/**
 * Tells the run's pull request, or that of the commit which was deployed.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed
 */
export async function commentOnRun(document: RunDocument, shown: Shown, inputs: Inputs, host: Host): Promise<string> {
  const { context } = host;
  if (inputs.githubToken === "" || inputs.comment === "never") return "";
  const forge = host.forge(inputs.githubToken);
  const linked = { ...document, fullUrl: context.runUrl };
  try {
    const pullRequest = commentedPullRequest(inputs, host);
    return pullRequest === undefined
      ? await commentOnDeployment(linked, inputs, forge, host)
      : await commentOnPlans(linked, shown, pullRequest, inputs, forge, host);
  } catch (error) {
    // The token of a fork's run can only read.
    if (context.untrustedHead === undefined) throw error;
    host.log.notice(`No comment was written: ${failureOf(error).message}`);
    return "";
  }
}

async function commentOnPlans(
  document: RunDocument,
  { plans, opened, reviewed }: Shown,
  pullRequest: PullRequestContext,
  inputs: Inputs,
  forge: Forge,
  host: Host,
): Promise<string> {
  const pull = await lookUp(pullRequest, forge, host);
  if (pull === undefined) return "";
  const moved = await outdatedWarning(document, opened, pull, forge);
  const told = { ...document, warnings: [...moved, ...document.warnings] };
  const failed = document.failures.length > 0 || plans.some(({ failures }) => failures.length > 0);
  return writeComment(
    pull,
    {
      kind: "plan",
      key: KEY,
      render: (limit) => renderRunDocument(told, limit),
      signature: (previous) => signatureLine(reviewed, pullRequest, previous, inputs, host),
      create: isWorthAComment(inputs.comment, { changes: plans.some(isNews), failed }),
    },
    inputs,
    forge,
  );
}

/** That the base branch has changed the planned code since; all jobs of a run plan on the same base. */
async function outdatedWarning(
  { fold }: RunDocument,
  opened: ReadonlyMap<string, OpenedPlan>,
  pull: PullRequest,
  forge: Forge,
): Promise<readonly string[]> {
  const base = fold.plans.find((plan) => plan.base !== "")?.base;
  if (base === undefined || opened.size === 0) return [];
  const units = [...opened].map(([id, { described }]) => ({
    id,
    paths: [...described.trees.map(([directory]) => directory), ...described.varFiles],
  }));
  const outdated = await outdatedUnits(units, base, pull.baseSha, forge);
  return outdated.length === 0 ? [] : [outdatedWords(outdated, pull.baseRef)];
}

/** One comment a deployed pull request, edited by every further attempt. */
async function commentOnDeployment(
  document: RunDocument,
  inputs: Inputs,
  forge: Forge,
  { context }: Host,
): Promise<string> {
  const { applied } = document.fold;
  if (applied.length === 0) return "";
  const pull = await deployedPullRequest(forge, context);
  if (pull === undefined) return "";
  const changes = applied.some(({ planned }) => hasChanges(planned));
  const failed = document.failures.length > 0 || applied.some(({ failures }) => failures.length > 0);
  const text = {
    kind: "apply",
    key: KEY,
    render: (limit: number) => renderRunDocument(document, limit),
    signature: () => "",
    create: isWorthAComment(inputs.comment, { changes, failed }),
  } as const;
  return writeComment(pull, text, inputs, forge);
}
