import type { StoredArtifact } from "./artifact-store.ts";
import { storageUrl } from "./blobs.ts";
import type { Forge } from "./forge.ts";
import { apiError, parameter, type ForgeRequest, type Reply } from "./message.ts";
import { artifactJson, isExpired, runJson } from "./representation-actions.ts";

/** GET …/actions/runs/{run_id}. */
export function getWorkflowRun(request: ForgeRequest, forge: Forge): Reply {
  const run = forge.runs.get(parameter(request, "run_id"));
  return run === undefined ? apiError(404, "Not Found") : { status: 200, json: runJson(forge, run) };
}

/** GET …/actions/runs/{run_id}/artifacts, with `name`, `per_page` and `page`. */
export function listRunArtifacts(request: ForgeRequest, forge: Forge): Reply {
  const name = request.query.get("name");
  const all = forge.artifacts.of(parameter(request, "run_id"));
  const wanted = all.filter((artifact) => name === null || artifact.name === name);
  const size = Math.min(100, Number(request.query.get("per_page") ?? 30));
  const page = Number(request.query.get("page") ?? 1);
  const shown = wanted.slice((page - 1) * size, page * size);
  return {
    status: 200,
    json: { total_count: wanted.length, artifacts: shown.map((artifact) => artifactJson(forge, artifact)) },
  };
}

/** GET …/actions/artifacts/{artifact_id}. */
export function getArtifact(request: ForgeRequest, forge: Forge): Reply {
  const artifact = artifactOf(request, forge);
  return artifact === undefined ? apiError(404, "Not Found") : { status: 200, json: artifactJson(forge, artifact) };
}

/** GET …/actions/artifacts/{artifact_id}/{archive_format}: where the bytes are, for a minute. */
export function downloadArtifact(request: ForgeRequest, forge: Forge): Reply {
  const artifact = artifactOf(request, forge);
  if (artifact === undefined || parameter(request, "archive_format") !== "zip") return apiError(404, "Not Found");
  if (isExpired(artifact)) return apiError(410, "Artifact has expired");
  return { status: 302, headers: { location: storageUrl(forge, "read", artifact.id) } };
}

function artifactOf(request: ForgeRequest, forge: Forge): StoredArtifact | undefined {
  return forge.artifacts.get(Number(parameter(request, "artifact_id")));
}
