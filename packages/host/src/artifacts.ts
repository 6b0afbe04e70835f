import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FindOptions } from "@actions/artifact";
import { ZipError } from "@flywheel/core/bundle/zip";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Artifacts } from "@flywheel/core/ports/artifacts";
import type { Files } from "@flywheel/core/ports/files";
import { findInRun } from "./artifact-lookup.ts";
import { unpackOne } from "./artifact-unpack.ts";
import { connectionTo } from "./forge-connection.ts";

/**
 * Artifacts through the official client, which is loaded only here (it is 4 MB).
 * @param repository `owner/name`, of the runs other than ours
 */
export function createArtifacts(files: Files, repository: string): Artifacts {
  return {
    expectUpload: () => {
      // A client that cannot be loaded is reported by the upload itself.
      import("@actions/artifact").catch(() => undefined);
    },
    upload: (name, fileName, content, retentionDays) =>
      reporting(`The artifact ${name} could not be uploaded`, () =>
        inDirectory(files, "upload", async (directory) => {
          const { DefaultArtifactClient } = await import("@actions/artifact");
          const file = join(directory, fileName);
          await writeFile(file, content, { mode: 0o600 });
          const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], directory, {
            retentionDays,
            compressionLevel: 0,
          });
          if (id === undefined) throw new Error("the artifact service gave no id");
          return { id };
        }),
      ),
    download: (wanted, fileName) =>
      reporting(`The artifact ${wanted.name ?? String(wanted.id)} could not be downloaded`, async () => {
        const { DefaultArtifactClient } = await import("@actions/artifact");
        const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
        const found = artifacts.find(({ name, id }) => (wanted.name ?? name) === name && (wanted.id ?? id) === id);
        return found === undefined ? undefined : download(files, found, fileName);
      }),
    downloadFrom: (wanted, fileName) =>
      reporting(`The artifact of run ${wanted.runId} could not be downloaded`, async () => {
        const to = connectionTo(wanted.token, repository);
        const found = await findInRun(to, wanted);
        if (found === undefined) return undefined;
        const { owner: repositoryOwner, repo: repositoryName } = to.where;
        const { token, runId } = wanted;
        return download(files, found, fileName, {
          findBy: { token, workflowRunId: Number(runId), repositoryOwner, repositoryName },
        });
      }),
  };
}

/** An artifact as the service describes it. */
interface Described {
  readonly id: number;
  /** `sha256:<hex>`. */
  readonly digest?: string | undefined;
}

async function download(
  files: Files,
  { id, digest }: Described,
  fileName: string,
  where: FindOptions = {},
): Promise<Uint8Array> {
  return inDirectory(files, "download", async (directory) => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
      ...where,
      path: directory,
      // We unpack it ourselves: one file, by name, of a bounded size.
      skipDecompress: true,
      ...(digest === undefined ? {} : { expectedHash: digest }),
    });
    if (digestMismatch === true) throw new Error("its digest is not the one the service recorded");
    return unpackOne(directory, fileName);
  });
}

async function inDirectory<T>(files: Files, purpose: string, work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await files.temporaryDirectory(purpose);
  try {
    return await work(directory);
  } finally {
    await files.remove(directory);
  }
}

async function reporting<T>(message: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FlywheelError) throw error;
    return fail("artifact-failed", message, {
      ...(error instanceof ZipError ? { detailCode: error.code } : {}),
      hint: "Run the job again. If it stays so, look at the artifact storage quota and githubstatus.com.",
      cause: String(error),
    });
  }
}
