/** An artifact of another run of this repository: by its id, else the newest of the name. */
export interface ForeignArtifact {
  readonly runId: string;
  readonly artifactId?: number | undefined;
  readonly name?: string | undefined;
  /** Needs the permission `actions: read`. */
  readonly token: string;
}

/** An artifact of this run: by its name, its id or both. */
export interface OwnArtifact {
  readonly name?: string | undefined;
  readonly id?: number | undefined;
}

/** The artifacts of runs. Every call rejects with `artifact-failed`. */
export interface Artifacts {
  /** Says that artifacts will be asked for: what that needs is loaded meanwhile. */
  prepare(): void;
  /** Uploads one file as an artifact of its own; `retentionDays` is capped by the repository's setting. */
  upload(name: string, fileName: string, content: Uint8Array, retentionDays: number): Promise<{ readonly id: number }>;
  /** The one file of an artifact of this run, or undefined when the run has none of this name and id. */
  download(artifact: OwnArtifact, fileName: string): Promise<Uint8Array | undefined>;
  /**
   * The one file of every artifact of this run whose name is wanted, by name. Reading one that holds anything else rejects.
   */
  downloadEach(isWanted: (name: string) => boolean, fileName: string): Promise<ReadonlyMap<string, Uint8Array>>;
  /**
   * The one file of an artifact of another run, or undefined when that run has none of this id and name, or it has expired.
   * Who made that run is for the caller to judge (`Forge.workflowRun`).
   */
  downloadFrom(artifact: ForeignArtifact, fileName: string): Promise<Uint8Array | undefined>;
}
