/** The run's artifacts. Every call rejects with `artifact-failed`. */
export interface Artifacts {
  /** Says that an upload will come: what it needs is loaded meanwhile. */
  expectUpload(): void;
  /** Uploads one file as an artifact of its own; `retentionDays` is capped by the repository's setting. */
  upload(name: string, fileName: string, content: Uint8Array, retentionDays: number): Promise<{ readonly id: number }>;
  /** The one file of an artifact of this run, or undefined when the run has no artifact of that name. */
  download(name: string, fileName: string): Promise<Uint8Array | undefined>;
}
