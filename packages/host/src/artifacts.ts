import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FindOptions } from "@actions/artifact";
import { begun } from "@flywheel/core/begun";
import { ZipError } from "@flywheel/core/bundle/zip";
import { fail, FlywheelError } from "@flywheel/core/errors";
import type { Artifacts, OwnArtifact } from "@flywheel/core/ports/artifacts";
import type { Clock } from "@flywheel/core/ports/clock";
import { limiter } from "@flywheel/core/limiter";
import type { Files } from "@flywheel/core/ports/files";
import { artifactFailure } from "./artifact-failure.ts";
import { findInRun } from "./artifact-lookup.ts";
import { unpackOne } from "./artifact-unpack.ts";
import { connectionTo } from "./forge-connection.ts";
import { creating, retrying, type WaitAfter } from "./retry.ts";

const DOWNLOADS_AT_ONCE = 8;

/** How artifacts are kept while they are packed and unpacked, and tried again. */
interface Workshop {
  readonly files: Files;
  readonly clock: Clock;
  readonly waitAfter: WaitAfter;
}

/** One file of an artifact. */
interface Item {
  readonly name: string;
  readonly fileName: string;
  readonly content: Uint8Array;
}

/**
 * Artifacts through the official client, which is loaded only here (it is 4 MB).
 * @param repository `owner/name`, of the runs other than ours
 */
export function createArtifacts(files: Files, repository: string, clock: Clock): Artifacts {
  const waitAfter = (error: unknown): number | undefined => artifactFailure("", error, clock.now()).waitMs;
  const shop: Workshop = { files, clock, waitAfter };
  const reporting = reportingWith(clock);
  return {
    prepare: () => {
      // A client that cannot be loaded is reported by whoever needs it.
      void begun(import("@actions/artifact"));
    },
    upload: (name, fileName, content, retentionDays) =>
      reporting(`The artifact ${name} could not be uploaded`, () => {
        const item = { name, fileName, content };
        return creating(
          clock,
          waitAfter,
          () => upload(shop, item, retentionDays),
          () => uploaded(shop, item),
        );
      }),
    download: (wanted, fileName) =>
      reporting(`The artifact ${wanted.name ?? String(wanted.id)} could not be downloaded`, async () => {
        const found = await describe(shop, wanted);
        return found === undefined ? undefined : download(shop, found, fileName);
      }),
    downloadEach: (isWanted, fileName) =>
      reporting("The artifacts of this run could not be downloaded", async () => {
        const found = (await list(shop)).filter(({ name }) => isWanted(name));
        const inTurn = limiter(DOWNLOADS_AT_ONCE);
        const files = found.map(async (artifact) => {
          return [artifact.name, await inTurn(() => download(shop, artifact, fileName))] as const;
        });
        return new Map(await Promise.all(files));
      }),
    downloadFrom: (wanted, fileName) =>
      reporting(`The artifact of run ${wanted.runId} could not be downloaded`, async () => {
        const to = connectionTo(wanted.token, repository, clock);
        const found = await findInRun(to, wanted);
        if (found === undefined) return undefined;
        const { owner: repositoryOwner, repo: repositoryName } = to.where;
        const { token, runId } = wanted;
        return download(shop, found, fileName, {
          findBy: { token, workflowRunId: Number(runId), repositoryOwner, repositoryName },
        });
      }),
  };
}

/** An artifact as the service describes it. */
interface Described {
  readonly name: string;
  readonly id: number;
  /** `sha256:<hex>`. */
  readonly digest?: string | undefined;
}

async function upload(
  { files }: Workshop,
  { name, fileName, content }: Item,
  retentionDays: number,
): Promise<{ readonly id: number }> {
  return inDirectory(files, "upload", async (directory) => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const file = join(directory, fileName);
    await writeFile(file, content, { mode: 0o600 });
    const { id } = await new DefaultArtifactClient().uploadArtifact(name, [file], directory, {
      retentionDays,
      compressionLevel: 0,
    });
    if (id === undefined) throw new Error("the artifact service gave no id");
    return { id };
  });
}

/** What an upload left behind whose reply was lost: the artifact of the name, where its bytes are the same. */
async function uploaded(
  shop: Workshop,
  { name, fileName, content }: Item,
): Promise<{ readonly id: number } | undefined> {
  const found = await describe(shop, { name });
  if (found === undefined) return undefined;
  const there = await download(shop, found, fileName);
  return Buffer.compare(there, content) === 0 ? { id: found.id } : undefined;
}

async function describe(shop: Workshop, wanted: OwnArtifact): Promise<Described | undefined> {
  const artifacts = await list(shop);
  return artifacts.find(({ name, id }) => (wanted.name ?? name) === name && (wanted.id ?? id) === id);
}

/** The artifacts of this run; of several of one name the newest. */
async function list({ clock, waitAfter }: Workshop): Promise<readonly Described[]> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return retrying(clock, waitAfter, async () => {
    const { artifacts } = await new DefaultArtifactClient().listArtifacts({ latest: true });
    return artifacts;
  });
}

async function download(
  { files, clock, waitAfter }: Workshop,
  { id, digest }: Omit<Described, "name">,
  fileName: string,
  where: FindOptions = {},
): Promise<Uint8Array> {
  const { DefaultArtifactClient } = await import("@actions/artifact");
  return retrying(clock, waitAfter, () =>
    inDirectory(files, "download", async (directory) => {
      const { digestMismatch } = await new DefaultArtifactClient().downloadArtifact(id, {
        ...where,
        path: directory,
        // We unpack it ourselves: one file, by name, of a bounded size.
        skipDecompress: true,
        ...(digest === undefined ? {} : { expectedHash: digest }),
      });
      if (digestMismatch === true) throw new Error("its digest is not the one the service recorded");
      return unpackOne(directory, fileName);
    }),
  );
}

async function inDirectory<T>(files: Files, purpose: string, work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await files.temporaryDirectory(purpose);
  try {
    return await work(directory);
  } finally {
    await files.remove(directory);
  }
}

function reportingWith(clock: Clock) {
  return async <T>(message: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof FlywheelError) throw error;
      const { words, hint, cause } = artifactFailure(message, error, clock.now());
      const code = error instanceof ZipError ? { detailCode: error.code } : {};
      return fail("artifact-failed", words, { ...code, hint, cause });
    }
  };
}
