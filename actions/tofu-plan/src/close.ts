import type { ActionResult } from "@flywheel/core/action";
import { failureOf, type Failure } from "@flywheel/core/errors";
import type { PullRequestContext } from "@flywheel/core/ports/context";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { isPlanComment, withFinalLine } from "@flywheel/core/report/final-line";
import { commentedPullRequest } from "@flywheel/core/report/plan-comment";
import { renderSkip } from "@flywheel/core/report/skip-document";
import type { Inputs, OutputName } from "./inputs.ts";
import { skippedResult } from "./skipped.ts";

/** Plans nothing for a pull request that has ended: the comments of its plans get their last line. */
export async function closeComments(
  pullRequest: PullRequestContext,
  inputs: Inputs,
  host: Host,
): Promise<ActionResult<OutputName>> {
  const how = pullRequest.closed?.merged === true ? "merged" : "closed";
  const title = `Pull request ${pullRequest.number}`;
  const failures: Failure[] = [];
  const commentUrl = await finish(inputs, host).catch((error: unknown) => {
    const failure = failureOf(error);
    // The token of a fork's run can only read.
    if (host.context.untrustedHead === undefined) failures.push(failure);
    else host.log.notice(failure.message);
    return "";
  });
  const why = "A pull request that has ended is not planned; deploying plans again.";
  const facts = runFacts(host.context, undefined);
  await host.summarize(renderSkip({ title, verdict: `${how}, nothing planned`, why, units: [], failures, facts }));
  return skippedResult({ reason: "closed", summary: `${title} is ${how}`, failures, commentUrl });
}

/** @returns the URL of the first comment that was finished; empty for none */
async function finish(inputs: Inputs, host: Host): Promise<string> {
  const pullRequest = commentedPullRequest(inputs, host);
  if (pullRequest?.closed === undefined) return "";
  const { number, closed } = pullRequest;
  const forge = host.forge(inputs.githubToken);
  const plans = (await forge.ownComments(number)).filter(({ body }) => isPlanComment(body));
  for (const { id, body } of plans) {
    const final = withFinalLine(body, closed);
    if (final !== body) await forge.updateComment(id, final);
  }
  return plans[0]?.url ?? "";
}
