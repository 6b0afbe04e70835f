import { createHash } from "node:crypto";
import type { Folder } from "./folder.ts";
import type { RunJob } from "./tokens.ts";

/** What an upload announces about itself. */
export interface ArtifactHeader {
  readonly name: string;
  readonly mimeType: string;
  /** ISO 8601; undefined where the upload named no retention. */
  readonly expiresAt: string | undefined;
}

/** A finished artifact of a run. */
export interface StoredArtifact extends ArtifactHeader {
  readonly id: number;
  readonly run: RunJob;
  readonly content: Buffer;
  /** `sha256:<hex>` of the content. */
  readonly digest: string;
  readonly createdAt: string;
}

interface Upload extends ArtifactHeader {
  readonly id: number;
  readonly run: RunJob;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
}

/** The artifacts of all runs, each also a file in the folder, and the uploads under way. */
export class ArtifactStore {
  readonly #folder: Folder;
  readonly #now: () => Date;
  readonly #uploads = new Map<number, Upload>();
  readonly #artifacts = new Map<number, StoredArtifact>();
  #lastId = 100;

  constructor(folder: Folder, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Finished artifacts of a run, oldest first. */
  of(runId: string): readonly StoredArtifact[] {
    return [...this.#artifacts.values()].filter((artifact) => artifact.run.runId === runId);
  }

  get(id: number): StoredArtifact | undefined {
    return this.#artifacts.get(id);
  }

  /** The artifact's id; undefined where the run already has one of this name, finished or not. */
  create(run: RunJob, header: ArtifactHeader): number | undefined {
    const taken = [...this.#uploads.values(), ...this.#artifacts.values()].some(
      (other) => other.run.runId === run.runId && other.name === header.name,
    );
    if (taken) return undefined;
    this.#lastId += 1;
    this.#uploads.set(this.#lastId, { ...header, id: this.#lastId, run, blocks: new Map(), content: undefined });
    return this.#lastId;
  }

  /** False where no upload of this id is under way. */
  stageBlock(id: number, blockId: string, bytes: Buffer): boolean {
    return this.#uploads.get(id)?.blocks.set(blockId, bytes) !== undefined;
  }

  /** Puts the content together in the order of the list, whatever order the blocks came in. False where one is missing. */
  commitBlocks(id: number, blockIds: readonly string[]): boolean {
    const upload = this.#uploads.get(id);
    if (upload === undefined) return false;
    const blocks = blockIds.flatMap((blockId) => upload.blocks.get(blockId) ?? []);
    if (blocks.length !== blockIds.length) return false;
    upload.content = Buffer.concat(blocks);
    return true;
  }

  /** Finishes the upload of a name. Undefined where none is under way or its content is not the announced one. */
  finalize(runId: string, name: string, announced: { size: number; digest: string | undefined }): number | undefined {
    const upload = [...this.#uploads.values()].find((other) => other.run.runId === runId && other.name === name);
    if (upload?.content === undefined || upload.content.length !== announced.size) return undefined;
    if (announced.digest !== undefined && announced.digest !== digestOf(upload.content)) return undefined;
    this.#uploads.delete(upload.id);
    this.#save(upload, upload.content);
    return upload.id;
  }

  /** Puts other bytes under an artifact's name, as someone with write access to the run could. */
  replace(artifact: StoredArtifact, content: Uint8Array): void {
    this.#save(artifact, Buffer.from(content));
  }

  /** As when the days of retention have passed. */
  expire(artifact: StoredArtifact): void {
    this.#artifacts.set(artifact.id, { ...artifact, expiresAt: this.#now().toISOString() });
  }

  delete(artifact: StoredArtifact): void {
    this.#artifacts.delete(artifact.id);
    this.#folder.remove(pathOf(artifact));
  }

  #save(of: ArtifactHeader & { readonly id: number; readonly run: RunJob }, content: Buffer): void {
    const { id, run, name, mimeType, expiresAt } = of;
    const createdAt = this.#now().toISOString();
    const artifact = { id, run, name, mimeType, expiresAt, content, digest: digestOf(content), createdAt };
    this.#artifacts.set(id, artifact);
    this.#folder.write(pathOf(artifact), content);
  }
}

/** The name under which an artifact is downloaded: a zip has its ending, a file uploaded raw has its own name. */
export function fileNameOf(artifact: ArtifactHeader): string {
  return artifact.mimeType === "application/zip" ? `${artifact.name}.zip` : artifact.name;
}

function pathOf(artifact: ArtifactHeader & { readonly id: number; readonly run: RunJob }) {
  return `artifacts/run-${encodeURIComponent(artifact.run.runId)}/${artifact.id}-${fileNameOf(artifact)}` as const;
}

function digestOf(content: Uint8Array): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
