import type { HandOver } from "../bundle/hand-over.ts";
import type { PullRequestContext } from "../ports/context.ts";
import type { Host } from "../ports/host.ts";
import { readSignedReview, reviewedUnits, signReview } from "./approval-marker.ts";
import { digestKeyOf } from "./keys.ts";
import type { ReviewInputs } from "./reviewable.ts";

/** A longer line would leave no room for what people read. */
const MAXIMUM_CHARACTERS = 40_000;

/** What a comment shows of a call's units. */
export interface ShownReview extends Pick<HandOver, "unitDigests" | "recordArtifactId"> {
  /** Units that wait for others, of which there is no plan yet. */
  readonly waiting: readonly string[];
}

/**
 * The line that lets a deployment know what this comment showed; empty without a key, or where there is nothing to
 * review. Repository, pull request and head are the event's: nothing that the planned code made is asked.
 * @param previous the comment that this one replaces
 */
export function signatureLine(
  { unitDigests, waiting, recordArtifactId }: ShownReview,
  { number, headSha }: PullRequestContext,
  previous: string,
  inputs: ReviewInputs,
  host: Host,
): string {
  const key = digestKeyOf(inputs);
  const shown = new Map([...unitDigests, ...waiting.map((unit) => [unit, undefined] as const)]);
  if (key === undefined || shown.size === 0) return "";
  const now = Math.floor(host.clock.now() / 1_000);
  const head = { repository: host.context.repository, pullRequest: number, headSha };
  const line = signReview(
    {
      ...head,
      runId: host.context.runId,
      recordArtifactId,
      ignore: inputs.digestIgnore,
      units: reviewedUnits(shown, head, readSignedReview(previous, key), now),
    },
    key,
  );
  if (line.length <= MAXIMUM_CHARACTERS) return line;
  host.log.warning(
    `The comment is not signed, so that no deployment can require it: ${shown.size} units are too many for one. Plan fewer units in a call.`,
  );
  return "";
}
