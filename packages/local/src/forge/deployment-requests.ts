import * as v from "valibot";
import type { Forge } from "./forge.ts";
import { apiError, jsonOf, parameter, type ForgeRequest, type Reply } from "./message.ts";
import { deploymentJson, deploymentStatusJson } from "./representation-actions.ts";

const NewDeployment = v.object({
  ref: v.string(),
  environment: v.optional(v.string(), "production"),
  description: v.nullish(v.string()),
  payload: v.optional(v.unknown(), {}),
  auto_merge: v.optional(v.boolean(), true),
  required_contexts: v.optional(v.array(v.string())),
});

const NewStatus = v.object({
  state: v.string(),
  log_url: v.optional(v.string(), ""),
  description: v.optional(v.string(), ""),
});

/** What GitHub takes as the description of a status, in characters. */
const DESCRIPTION_LIMIT = 140;

/** POST …/deployments. What GitHub does before it (a merge of the default branch, waiting for checks) is not modelled. */
export function createDeployment(request: ForgeRequest, forge: Forge, login: string): Reply {
  const { ref, environment, description, payload, ...guards } = v.parse(NewDeployment, jsonOf(request));
  if (guards.auto_merge || guards.required_contexts?.length !== 0) {
    forge.unexpected.push("a deployment with auto_merge or required_contexts");
  }
  const commit = forge.git.find(`${ref}^{commit}`);
  if (commit === undefined) return apiError(422, `No ref found for: ${ref}`);
  const deployment = forge.deployments.create({
    sha: commit.oid,
    ref,
    environment,
    description: description ?? "",
    payload: typeof payload === "string" ? payload : JSON.stringify(payload),
    creator: login,
  });
  return { status: 201, json: deploymentJson(forge, deployment) };
}

/** POST …/deployments/{deployment_id}/statuses. */
export function createDeploymentStatus(request: ForgeRequest, forge: Forge, login: string): Reply {
  const deployment = forge.deployments.get(Number(parameter(request, "deployment_id")));
  if (deployment === undefined) return apiError(404, "Not Found");
  const { state, log_url: logUrl, description } = v.parse(NewStatus, jsonOf(request));
  if (description.length > DESCRIPTION_LIMIT) {
    const message = `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`;
    return apiError(422, "Validation Failed", [{ resource: "DeploymentStatus", code: "custom", message }]);
  }
  const status = forge.deployments.addStatus(deployment, { state, logUrl, description, creator: login });
  return { status: 201, json: deploymentStatusJson(forge, deployment, status) };
}
