import * as v from "valibot";
import type { Forge, WorkflowRun } from "@flywheel/core/ports/forge";
import type { Connection } from "./forge-connection.ts";
import { isMissing } from "./forge-failure.ts";

const repositorySchema = v.object({ full_name: v.string() });

const runSchema = v.object({
  id: v.number(),
  repository: repositorySchema,
  head_repository: v.nullable(repositorySchema),
  head_sha: v.string(),
  head_branch: v.nullable(v.string()),
  event: v.string(),
  path: v.string(),
  conclusion: v.nullable(v.string()),
  run_attempt: v.optional(v.number(), 1),
});

/** Workflow runs. */
export function runs(to: Connection): Pick<Forge, "workflowRun"> {
  return {
    workflowRun: (id) =>
      to.reporting(`The workflow run ${id} could not be read`, () =>
        to.repeatable(async ({ rest }) => {
          const reply = await rest.actions
            .getWorkflowRun({ ...to.where, run_id: Number(id) })
            .catch((error: unknown) => {
              if (isMissing(error)) return undefined;
              throw error;
            });
          return reply === undefined ? undefined : workflowRunOf(v.parse(runSchema, reply.data));
        }),
      ),
  };
}

function workflowRunOf(run: v.InferOutput<typeof runSchema>): WorkflowRun {
  return {
    id: String(run.id),
    repository: run.repository.full_name,
    headRepository: run.head_repository?.full_name,
    headSha: run.head_sha,
    headBranch: run.head_branch ?? undefined,
    event: run.event,
    // Sometimes with the ref it came from: `.github/workflows/plan.yml@main`.
    workflowPath: run.path.replace(/@.*$/s, ""),
    conclusion: run.conclusion ?? undefined,
    attempt: run.run_attempt,
  };
}
