import * as v from "valibot";
import { changeAt, type ResourceChange } from "../plan/change-set.ts";
import { actorsOf } from "./leaves.ts";
import type { TrackedUnit } from "./track.ts";

/** What a report tells of a unit's past, as far as its issue and GitHub's deployments do. Times are ISO 8601, UTC. */
export const historySchema = v.object({
  firstSeen: v.optional(v.string()),
  /** The last one that succeeded. */
  lastDeployment: v.optional(v.object({ createdAt: v.string(), sha: v.string(), url: v.string() })),
  /** The URL of its open issue, its own or the one it shares. */
  issue: v.optional(v.string()),
});

export function historyOf(tracked: TrackedUnit | undefined): v.InferOutput<typeof historySchema> {
  const { firstSeen, deployment, issue } = tracked ?? {};
  return {
    ...(firstSeen === undefined ? {} : { firstSeen: new Date(firstSeen * 1_000).toISOString() }),
    ...(deployment === undefined ? {} : { lastDeployment: deploymentOf(deployment) }),
    ...(issue === undefined ? {} : { issue: issue.url }),
  };
}

function deploymentOf({ createdAt, sha, url }: NonNullable<TrackedUnit["deployment"]>) {
  return { createdAt, sha, url };
}

/** The plan's own change that undoes what changed outside of code at an object; undefined where applying leaves that. */
export function undoOf(drift: ResourceChange, proposed: readonly ResourceChange[]): ResourceChange | undefined {
  const change = changeAt(drift, proposed);
  if (change === undefined || change.kind === "read") return undefined;
  return change.kind !== "update" || actorsOf(drift, change).drift ? change : undefined;
}
