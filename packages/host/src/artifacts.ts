import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Artifacts } from "@flywheel/core/ports/artifacts";
import type { Files } from "@flywheel/core/ports/files";

/** An artifact that says it unpacks to more is not ours. */
const MAXIMUM_BYTES = 1024 * 1024 * 1024;

/** The run's artifacts through the official client, which is loaded only here (it is 4 MB). */
export function createArtifacts(files: Files): Artifacts {
  return {
    expectUpload: () => {
      // A client that cannot be loaded is reported by the upload itself.
      import("@actions/artifact").catch(() => undefined);
    },
    upload: (name, fileName, content, retentionDays) =>
      reporting(`The artifact ${name} could not be uploaded`, async () => {
        const { DefaultArtifactClient } = await import("@actions/artifact");
        const directory = await files.temporaryDirectory("upload");
        const file = join(directory, fileName);
        try {
          await writeFile(file, content, { mode: 0o600 });
          const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], directory, {
            retentionDays,
            compressionLevel: 0,
          });
          if (id === undefined) throw new Error("the artifact service gave no id");
          return { id };
        } finally {
          await files.remove(directory);
        }
      }),
    download: (name, fileName) =>
      reporting(`The artifact ${name} could not be downloaded`, async () => {
        const { DefaultArtifactClient, ArtifactNotFoundError } = await import("@actions/artifact");
        const client = new DefaultArtifactClient();
        const found = await client.getArtifact(name).catch((error: unknown) => {
          if (error instanceof ArtifactNotFoundError) return undefined;
          throw error;
        });
        if (found === undefined) return undefined;
        const directory = await files.temporaryDirectory("download");
        try {
          const hash = found.artifact.digest;
          const { digestMismatch } = await client.downloadArtifact(found.artifact.id, {
            path: directory,
            // We unpack it ourselves: one file, by name, of a bounded size.
            skipDecompress: true,
            ...(hash === undefined ? {} : { expectedHash: hash }),
          });
          if (digestMismatch === true) throw new Error("its digest is not the one the service recorded");
          return await unpackOne(directory, fileName);
        } finally {
          await files.remove(directory);
        }
      }),
  };
}

async function unpackOne(directory: string, fileName: string): Promise<Uint8Array> {
  const [downloaded] = await readdir(directory);
  if (downloaded === undefined) throw new Error("the service sent no file");
  const { unzipSync } = await import("fflate");
  const bytes = await readFile(join(directory, downloaded));
  const unpacked = unzipSync(bytes, { filter: (file) => file.name === fileName && file.originalSize <= MAXIMUM_BYTES });
  const content = unpacked[fileName];
  if (content === undefined) throw new Error(`it holds no file ${fileName}`);
  return content;
}

async function reporting<T>(message: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FlywheelError) throw error;
    return fail("artifact-failed", message, {
      hint: "Run the job again. If it stays so, look at the artifact storage quota and githubstatus.com.",
      cause: String(error),
    });
  }
}
