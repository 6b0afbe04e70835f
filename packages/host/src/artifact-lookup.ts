import * as v from "valibot";
import type { ForeignArtifact } from "@flywheel/core/ports/artifacts";
import type { Connection } from "./forge-connection.ts";
import { isMissing } from "./forge-failure.ts";

const artifactSchema = v.object({
  id: v.number(),
  name: v.string(),
  expired: v.boolean(),
  digest: v.nullish(v.string()),
  workflow_run: v.nullish(v.object({ id: v.number() })),
});

type Artifact = v.InferOutput<typeof artifactSchema>;

const listSchema = v.object({ artifacts: v.array(artifactSchema) });

/** Finds an artifact that is still there in another run of the repository; the newest of several of one name. */
export async function findInRun(
  to: Connection,
  wanted: ForeignArtifact,
): Promise<{ readonly id: number; readonly digest: string | undefined } | undefined> {
  const candidates = wanted.artifactId === undefined ? await ofName(to, wanted) : await ofId(to, wanted.artifactId);
  const [found] = candidates
    .filter(({ name, expired, workflow_run: run }) => {
      const isNamed = wanted.name === undefined || wanted.name === name;
      // An id alone says nothing about the run: it may be a foreign one's.
      return isNamed && !expired && String(run?.id) === wanted.runId;
    })
    .toSorted((a, b) => b.id - a.id);
  return found === undefined ? undefined : { id: found.id, digest: found.digest ?? undefined };
}

function ofId(to: Connection, id: number): Promise<readonly Artifact[]> {
  return orNone(
    to.repeatable(async ({ rest }) => {
      const { data } = await rest.actions.getArtifact({ ...to.where, artifact_id: id });
      return [v.parse(artifactSchema, data)];
    }),
  );
}

function ofName(to: Connection, { runId, name }: ForeignArtifact): Promise<readonly Artifact[]> {
  return orNone(
    to.repeatable(async ({ rest }) => {
      const { data } = await rest.actions.listWorkflowRunArtifacts({
        ...to.where,
        run_id: Number(runId),
        per_page: 100,
        ...(name === undefined ? {} : { name }),
      });
      return v.parse(listSchema, data).artifacts;
    }),
  );
}

async function orNone(found: Promise<readonly Artifact[]>): Promise<readonly Artifact[]> {
  try {
    return await found;
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
