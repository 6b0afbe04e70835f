import assert from "node:assert/strict";
import type { Forge } from "../../src/ports/forge.ts";

/** A forge of plain objects: what a test does not give must not be reached. */
export function fakeForge(parts: Partial<Forge>): Forge {
  const unexpected = (): never => assert.fail("the code reached for something else of the forge");
  return {
    pullRequest: unexpected,
    pullRequestOfCommit: unexpected,
    ownComments: unexpected,
    createComment: unexpected,
    updateComment: unexpected,
    deleteComment: unexpected,
    ownIssues: unexpected,
    createIssue: unexpected,
    updateIssue: unexpected,
    commentOnIssue: unexpected,
    canWrite: unexpected,
    trees: unexpected,
    jobDeployment: unexpected,
    createDeployment: unexpected,
    setDeploymentStatus: unexpected,
    pastDeployments: unexpected,
    workflowRun: unexpected,
    ...parts,
  };
}
