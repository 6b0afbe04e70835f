import { failureOf } from "@flywheel/core/errors";
import { isForReport } from "@flywheel/core/inputs/report-inputs";
import { hasChanges } from "@flywheel/core/plan/counts";
import type { Host } from "@flywheel/core/ports/host";
import { renderApplyDocument, type ApplyDocument } from "@flywheel/core/report/apply-document";
import { COMMENT_BYTES } from "@flywheel/core/report/budget";
import { hasMarker, marker } from "@flywheel/core/report/marker";
import type { Inputs } from "./inputs.ts";
import type { FindPullRequest } from "./pull-request.ts";

/**
 * Tells the pull request what landed and what did not: one comment, edited in place by every further attempt and never
 * deleted. What was done is done: a comment that cannot be written is a warning.
 * @param key of the call's scope
 */
export async function commentOnApply(
  document: ApplyDocument,
  key: string,
  find: FindPullRequest,
  inputs: Inputs,
  host: Host,
): Promise<void> {
  // A part of the whole is no comment of its own: who folds the parts writes it.
  if (isForReport(inputs)) return;
  try {
    const pull = await find();
    if (pull === undefined) return;
    const firstLine = marker("apply", key);
    const isWorthOne = document.outcomes.some(({ planned, failures }) => hasChanges(planned) || failures.length > 0);
    const body = `${firstLine}\n${renderApplyDocument(document, COMMENT_BYTES - firstLine.length - 1)}`;
    const own = pull.comments.find((comment) => hasMarker(comment.body, firstLine));
    const forge = host.forge(inputs.githubToken);
    // Unlike plans, no two applies of one unit run at once: nobody else writes this comment meanwhile.
    if (own !== undefined) await forge.updateComment(own.id, body);
    else if (isWorthOne) await forge.createComment(pull.number, body);
  } catch (error) {
    const { message, hint, cause } = failureOf(error);
    host.log.warning(`The pull request was not told: ${message}. ${hint}`);
    if (cause !== undefined) host.log.debug(cause);
  }
}
