import {
  createArtifact,
  deleteArtifact,
  finalizeArtifact,
  getSignedArtifactUrl,
  listArtifacts,
  twirpError,
  type ArtifactMethod,
} from "./artifacts.ts";
import { BLOB_PATH, getBlob, putBlob, storageError } from "./blobs.ts";
import { createComment, deleteComment, listComments, updateComment } from "./comments.ts";
import { createDeployment, createDeploymentStatus } from "./deployment-requests.ts";
import type { Forge } from "./forge.ts";
import { executeGraphql } from "./graphql.ts";
import { createIssue, getIssue, updateIssue } from "./issues.ts";
import { apiError, jsonOf, parameter, type ForgeRequest, type Reply } from "./message.ts";
import { getPermission } from "./people.ts";
import { listRunners } from "./runners.ts";
import { downloadArtifact, getArtifact, getWorkflowRun, listRunArtifacts } from "./runs.ts";
import { bearerToken, runOf, type StoragePermission } from "./tokens.ts";

/** One thing the forge can be asked. */
export interface Operation {
  /** For REST GitHub's operation id. */
  readonly name: string;
  readonly method: "DELETE" | "GET" | "PATCH" | "POST" | "PUT";
  readonly path: string;
  readonly handle: (request: ForgeRequest, forge: Forge) => Reply | Promise<Reply>;
}

type ApiHandler = (request: ForgeRequest, forge: Forge, login: string) => Reply | Promise<Reply>;

const REPOSITORY = "/repos/{owner}/{repo}";

/** The operations of GitHub's REST API, checked against its OpenAPI description. */
export const REST_OPERATIONS: readonly Operation[] = [
  rest("issues/list-comments", "GET", "/issues/{issue_number}/comments", listComments),
  rest("issues/create-comment", "POST", "/issues/{issue_number}/comments", createComment),
  rest("issues/update-comment", "PATCH", "/issues/comments/{comment_id}", updateComment),
  rest("issues/delete-comment", "DELETE", "/issues/comments/{comment_id}", deleteComment),
  rest("issues/create", "POST", "/issues", createIssue),
  rest("issues/get", "GET", "/issues/{issue_number}", getIssue),
  rest("issues/update", "PATCH", "/issues/{issue_number}", updateIssue),
  rest("repos/get-collaborator-permission-level", "GET", "/collaborators/{username}/permission", getPermission),
  rest("repos/create-deployment", "POST", "/deployments", createDeployment),
  rest("repos/create-deployment-status", "POST", "/deployments/{deployment_id}/statuses", createDeploymentStatus),
  rest("actions/get-workflow-run", "GET", "/actions/runs/{run_id}", getWorkflowRun),
  rest("actions/list-workflow-run-artifacts", "GET", "/actions/runs/{run_id}/artifacts", listRunArtifacts),
  rest("actions/get-artifact", "GET", "/actions/artifacts/{artifact_id}", getArtifact),
  rest("actions/download-artifact", "GET", "/actions/artifacts/{artifact_id}/{archive_format}", downloadArtifact),
  runners("actions/list-self-hosted-runners-for-repo", `${REPOSITORY}/actions/runners`),
  runners("actions/list-self-hosted-runners-for-org", "/orgs/{org}/actions/runners"),
];

/** Everything the forge can be asked; whatever is not in this table is answered 501. */
export const OPERATIONS: readonly Operation[] = [
  ...REST_OPERATIONS,
  { name: "graphql", method: "POST", path: "/graphql", handle: withToken(executeGraphql) },
  artifactService("CreateArtifact", createArtifact),
  artifactService("FinalizeArtifact", finalizeArtifact),
  artifactService("ListArtifacts", listArtifacts),
  artifactService("GetSignedArtifactURL", getSignedArtifactUrl),
  artifactService("DeleteArtifact", deleteArtifact),
  { name: "blob/get", method: "GET", path: BLOB_PATH, handle: withSignature("read", getBlob) },
  { name: "blob/put", method: "PUT", path: BLOB_PATH, handle: withSignature("write", putBlob) },
];

/** @param path below the repository */
function rest(name: string, method: Operation["method"], path: string, handler: ApiHandler): Operation {
  return { name, method, path: `${REPOSITORY}${path}`, handle: withToken(inRepository(withContract(name, handler))) };
}

/** Runners are seen with tokens of their own, in any repository and organization that has some. */
function runners(name: string, path: string): Operation {
  const handler = withContract(name, listRunners);
  return { name, method: "GET", path, handle: (request, forge) => handler(request, forge, "") };
}

function artifactService(methodName: string, handler: ArtifactMethod): Operation {
  return {
    name: methodName,
    method: "POST",
    path: `/twirp/github.actions.results.api.v1.ArtifactService/${methodName}`,
    handle: (request, forge) => {
      const run = runOf(bearerToken(request.headers.authorization) ?? "");
      return run === undefined ? twirpError(401, "unauthenticated", "no runtime token") : handler(request, forge, run);
    },
  };
}

function withToken(handler: ApiHandler): Operation["handle"] {
  return (request, forge) => {
    const login = forge.tokens.get(bearerToken(request.headers.authorization) ?? "");
    return login === undefined ? apiError(401, "Bad credentials") : handler(request, forge, login);
  };
}

function inRepository(handler: ApiHandler): ApiHandler {
  return (request, forge, login) => {
    const named = `${parameter(request, "owner")}/${parameter(request, "repo")}`;
    return named === forge.repository ? handler(request, forge, login) : apiError(404, "Not Found");
  };
}

/** Refuses a request GitHub's contract does not allow; a reply that breaks it is a bug in the forge, and thrown. */
function withContract(operation: string, handler: ApiHandler): ApiHandler {
  return async (request, forge, login) => {
    const problem = forge.contract.requestProblem(operation, jsonOf(request));
    if (problem !== undefined) {
      forge.violations.push(`${operation}: ${problem}`);
      return apiError(422, `Invalid request.\n\n${problem}`);
    }
    const reply = await handler(request, forge, login);
    const ownProblem = forge.contract.replyProblem(operation, reply);
    if (ownProblem !== undefined) throw new Error(`the local forge's reply to ${operation} is wrong: ${ownProblem}`);
    return reply;
  };
}

function withSignature(permission: StoragePermission, handler: Operation["handle"]): Operation["handle"] {
  return (request, forge) => {
    const isValid = forge.signer.isValid(permission, parameter(request, "blob"), request.query.get("sig") ?? "");
    return isValid ? handler(request, forge) : storageError(403, "AuthenticationFailed");
  };
}
