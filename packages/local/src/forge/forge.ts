import type { ArtifactStore } from "./artifact-store.ts";
import type { Contract } from "./contract.ts";
import type { Threads } from "./threads.ts";
import type { UrlSigner } from "./tokens.ts";

/** What the handlers share: the repository's data and what they note about the requests. */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  /** Where the server listens, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Logins by token. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly threads: Threads;
  readonly artifacts: ArtifactStore;
  readonly signer: UrlSigner;
  readonly contract: Contract;
  /** What was asked that the forge does not model. */
  readonly unexpected: string[];
  /** Requests, and replies of our own, that break GitHub's published contract. */
  readonly violations: string[];
}
