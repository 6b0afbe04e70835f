import * as v from "valibot";
import type { StoredArtifact } from "./artifact-store.ts";
import { storageUrl } from "./blobs.ts";
import type { Forge } from "./forge.ts";
import { jsonOf, type ForgeRequest, type Reply } from "./message.ts";
import type { RunJob } from "./tokens.ts";

/** A method of `github.actions.results.api.v1.ArtifactService`, on behalf of the job its token speaks for. */
export type ArtifactMethod = (request: ForgeRequest, forge: Forge, run: RunJob) => Reply;

// Protobuf's JSON leaves out fields that have their default value, and 64-bit numbers are text.
const ids = { workflow_run_backend_id: v.string(), workflow_job_run_backend_id: v.string() };
const name = v.pipe(v.string(), v.regex(/^[^":<>|*?\r\n\\/]+$/));

const Create = v.object({
  ...ids,
  name,
  version: v.literal(7),
  mime_type: v.optional(v.string(), "application/zip"),
  expires_at: v.optional(v.string()),
});
const Finalize = v.object({ ...ids, name, size: v.optional(v.string(), "0"), hash: v.optional(v.string()) });
const List = v.object({ ...ids, name_filter: v.optional(v.string()), id_filter: v.optional(v.string()) });
const Named = v.object({ ...ids, name });

/** Makes room for an artifact and says where to put its bytes. */
export const createArtifact = method(Create, (input, forge, run) => {
  const id = forge.artifacts.create(run, { name: input.name, mimeType: input.mime_type, expiresAt: input.expires_at });
  if (id === undefined) {
    return twirpError(409, "already_exists", "an artifact with this name already exists on the workflow run");
  }
  return { status: 200, json: { ok: true, signed_upload_url: storageUrl(forge, "write", id) } };
});

/** Makes an uploaded artifact visible. */
export const finalizeArtifact = method(Finalize, (input, forge, run) => {
  const announced = { size: Number(input.size), digest: input.hash };
  const id = forge.artifacts.finalize(run.runId, input.name, announced);
  if (id === undefined)
    return twirpError(412, "failed_precondition", "the upload is not complete or not what was announced");
  return { status: 200, json: { ok: true, artifact_id: String(id) } };
});

export const listArtifacts = method(List, (input, forge, run) => {
  const artifacts = forge.artifacts
    .of(run.runId)
    .filter((artifact) => input.name_filter === undefined || artifact.name === input.name_filter)
    .filter((artifact) => input.id_filter === undefined || String(artifact.id) === input.id_filter);
  return { status: 200, json: { artifacts: artifacts.map(listItem) } };
});

export const getSignedArtifactUrl = method(Named, (input, forge, run) =>
  withArtifact(forge, run, input.name, (artifact) => ({
    status: 200,
    json: { signed_url: storageUrl(forge, "read", artifact.id) },
  })),
);

export const deleteArtifact = method(Named, (input, forge, run) =>
  withArtifact(forge, run, input.name, (artifact) => {
    forge.artifacts.delete(artifact);
    return { status: 200, json: { ok: true, artifact_id: String(artifact.id) } };
  }),
);

/** An error of the Twirp protocol. */
export function twirpError(status: number, code: string, message: string): Reply {
  return { status, json: { code, msg: message } };
}

/** Parses the request, and refuses one that names another run than its token does. */
function method<Input extends { readonly workflow_run_backend_id: string }>(
  schema: v.GenericSchema<unknown, Input>,
  handle: (input: Input, forge: Forge, run: RunJob) => Reply,
): ArtifactMethod {
  return (request, forge, run) => {
    const parsed = v.safeParse(schema, jsonOf(request));
    if (!parsed.success) {
      const problem = v.summarize(parsed.issues);
      forge.violations.push(`${request.path}: ${problem}`);
      return twirpError(400, "malformed", problem);
    }
    if (parsed.output.workflow_run_backend_id !== run.runId) {
      return twirpError(403, "permission_denied", "the token belongs to another workflow run");
    }
    return handle(parsed.output, forge, run);
  };
}

function withArtifact(forge: Forge, run: RunJob, named: string, answer: (artifact: StoredArtifact) => Reply): Reply {
  const artifact = forge.artifacts.of(run.runId).find((candidate) => candidate.name === named);
  return artifact === undefined ? twirpError(404, "not_found", "artifact not found") : answer(artifact);
}

function listItem(artifact: StoredArtifact): object {
  return {
    workflow_run_backend_id: artifact.run.runId,
    workflow_job_run_backend_id: artifact.run.job,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.content.length),
    created_at: artifact.createdAt,
    digest: artifact.digest,
  };
}
