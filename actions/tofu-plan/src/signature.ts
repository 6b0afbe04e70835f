import type { HandOver } from "@flywheel/core/bundle/hand-over";
import type { PullRequestContext } from "@flywheel/core/ports/context";
import type { Host } from "@flywheel/core/ports/host";
import { readSignedReview, reviewedUnits, signReview } from "@flywheel/core/review/approval-marker";
import { digestKeyOf } from "@flywheel/core/review/keys";
import type { Inputs } from "./inputs.ts";

/** A longer line would leave no room for what people read. */
const MAXIMUM_CHARACTERS = 40_000;

/**
 * The line that lets a deployment know what this comment showed; empty without a key, or where not every unit was
 * planned. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
export function signatureLine(
  { unitDigests, recordArtifactId }: HandOver,
  { number, headSha }: PullRequestContext,
  previous: string,
  inputs: Inputs,
  host: Host,
): string {
  const key = digestKeyOf(inputs);
  if (key === undefined || unitDigests.size === 0) return "";
  const now = Math.floor(host.clock.now() / 1_000);
  const head = { repository: host.context.repository, pullRequest: number, headSha };
  const line = signReview(
    {
      ...head,
      runId: host.context.runId,
      recordArtifactId,
      ignore: inputs.digestIgnore,
      units: reviewedUnits(unitDigests, head, readSignedReview(previous, key), now),
    },
    key,
  );
  if (line.length <= MAXIMUM_CHARACTERS) return line;
  host.log.warning(
    `The comment is not signed, so that no deployment can require it: ${unitDigests.size} units are too many for one. Plan fewer units in a call.`,
  );
  return "";
}
