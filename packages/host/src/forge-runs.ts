import * as v from "valibot";
import type { Forge, WorkflowRun } from "@flywheel/core/ports/forge";
import type { Connection } from "./forge-connection.ts";
import { isMissing } from "./forge-failure.ts";
import { DEPLOYMENTS } from "./forge-queries.ts";

/** GitHub refuses a longer description of a deployment's status. */
const STATUS_DESCRIPTION_LIMIT = 140;

const deploymentsSchema = v.object({
  repository: v.object({
    deployments: v.object({
      nodes: v.array(
        v.object({
          databaseId: v.nullable(v.number()),
          commitOid: v.string(),
          description: v.nullable(v.string()),
          latestStatus: v.nullable(v.object({ logUrl: v.nullable(v.string()) })),
        }),
      ),
    }),
  }),
});

const createdSchema = v.object({ id: v.number() });

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

/** Workflow runs and deployments. */
export function runs(
  to: Connection,
): Pick<Forge, "jobDeployment" | "createDeployment" | "setDeploymentStatus" | "workflowRun"> {
  return {
    jobDeployment: ({ environment, sha, runId }) =>
      to.reporting(`The deployments to ${environment} could not be read`, async () => {
        const latest = await latestDeployments(to, environment);
        // The page of a job: one that we recorded ourselves links to the run.
        return latest.some(
          ({ commitOid, latestStatus }) =>
            commitOid === sha && (latestStatus?.logUrl?.includes(`/actions/runs/${runId}/job/`) ?? false),
        );
      }),
    createDeployment: ({ environment, sha, description }) =>
      to.reporting(`The deployment to ${environment} could not be recorded`, () =>
        to.create(
          async ({ rest }) => {
            const { data } = await rest.repos.createDeployment({
              ...to.where,
              ref: sha,
              environment,
              description,
              auto_merge: false,
              required_contexts: [],
            });
            return { id: v.parse(createdSchema, data).id };
          },
          () => newDeployment(to, environment, sha, description),
        ),
      ),
    setDeploymentStatus: (id, state, { logUrl, description }) =>
      to.reporting("The status of the deployment could not be recorded", () =>
        // The same status twice is the same status.
        to.repeatable(async ({ rest }) => {
          const { data } = await rest.repos.createDeploymentStatus({
            ...to.where,
            deployment_id: id,
            state,
            log_url: logUrl,
            description: description.slice(0, STATUS_DESCRIPTION_LIMIT),
          });
          v.parse(createdSchema, data);
        }),
      ),
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

/** The deployment a lost reply was about: of this commit and text, without a status yet. */
async function newDeployment(
  to: Connection,
  environment: string,
  sha: string,
  description: string,
): Promise<{ readonly id: number } | undefined> {
  const found = (await latestDeployments(to, environment)).find(
    (node) => node.commitOid === sha && node.description === description && node.latestStatus === null,
  );
  return typeof found?.databaseId === "number" ? { id: found.databaseId } : undefined;
}

async function latestDeployments(to: Connection, environment: string) {
  const reply = v.parse(deploymentsSchema, await to.query(DEPLOYMENTS, { environment }));
  return reply.repository.deployments.nodes;
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
