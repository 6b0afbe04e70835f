/** An artifact of another run of this repository: by its id, else the newest of the name. */
export interface ForeignArtifact {
  readonly runId: string;
  readonly artifactId?: number;
  readonly name?: string;
  /** Needs the permission `actions: read`. */
  readonly token: string;
}

/** The artifacts of runs. Every call rejects with `artifact-failed`. */
export interface Artifacts {
  /** Says that an upload will come: what it needs is loaded meanwhile. */
  expectUpload(): void;
  /** Uploads one file as an artifact of its own; `retentionDays` is capped by the repository's setting. */
  upload(name: string, fileName: string, content: Uint8Array, retentionDays: number): Promise<{ readonly id: number }>;
  /** The one file of an artifact of this run, or undefined when the run has no artifact of that name. */
  download(name: string, fileName: string): Promise<Uint8Array | undefined>;
  /**
   * The one file of an artifact of another run, or undefined when that run has none of this id and name, or it has expired.
   * Who made that run is for the caller to judge (`Forge.workflowRun`).
   */
  downloadFrom(artifact: ForeignArtifact, fileName: string): Promise<Uint8Array | undefined>;
}
