import * as v from "valibot";
import { parseJson } from "@flywheel/core/json";
import type { Forge, PastDeployment } from "@flywheel/core/ports/forge";
import type { Connection } from "./forge-connection.ts";
import { allNodes, connection, type Page } from "./forge-pages.ts";
import { DEPLOYMENTS, PAST_DEPLOYMENTS } from "./forge-queries.ts";

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

const pastNodeSchema = v.object({
  environment: v.nullable(v.string()),
  commitOid: v.string(),
  payload: v.nullable(v.string()),
  createdAt: v.string(),
  latestStatus: v.nullable(v.object({ state: v.string(), logUrl: v.nullable(v.string()) })),
});

type PastNode = v.InferOutput<typeof pastNodeSchema>;

const pastSchema = v.object({ repository: v.object({ deployments: connection(pastNodeSchema) }) });

/** What we write into a deployment beside its text. */
const payloadSchema = v.object({ units: v.array(v.string()), whole: v.optional(v.boolean(), false) });

/** Of an environment that is not production, one that was followed by another is inactive. */
const SUCCEEDED = ["SUCCESS", "INACTIVE"];

const createdSchema = v.object({ id: v.number() });

/** Deployments, ours and those that GitHub itself records. */
export function deployments(
  to: Connection,
): Pick<Forge, "jobDeployment" | "createDeployment" | "setDeploymentStatus" | "pastDeployments"> {
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
    createDeployment: ({ environment, sha, description, units, isWhole }) =>
      to.reporting(`The deployment to ${environment} could not be recorded`, () =>
        to.create(
          async ({ rest }) => {
            const { data } = await rest.repos.createDeployment({
              ...to.where,
              ref: sha,
              environment,
              description,
              payload: { units: [...units], whole: isWhole },
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
    pastDeployments: (environments, isEnough = () => true) =>
      to.reporting("The deployments of the repository could not be read", async () => {
        const page = async (after: string | null): Promise<Page<PastNode>> =>
          v.parse(pastSchema, await to.query(PAST_DEPLOYMENTS, { environments, after })).repository.deployments;
        return succeeded(await allNodes(await page(null), page, (nodes) => isEnough(succeeded(nodes))));
      }),
  };
}

function succeeded(nodes: readonly PastNode[]): readonly PastDeployment[] {
  return nodes
    .filter(({ latestStatus }) => SUCCEEDED.includes(latestStatus?.state ?? ""))
    .map((node) => pastDeploymentOf(node));
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

function pastDeploymentOf(node: PastNode): PastDeployment {
  const once = parseJson(node.payload ?? "");
  // JSON in a JSON string, where it was written so.
  const payload = v.safeParse(payloadSchema, typeof once === "string" ? parseJson(once) : once);
  return {
    environment: node.environment ?? "",
    sha: node.commitOid,
    units: payload.success ? payload.output.units : undefined,
    isWhole: payload.success && payload.output.whole,
    createdAt: node.createdAt,
    url: node.latestStatus?.logUrl ?? "",
  };
}
