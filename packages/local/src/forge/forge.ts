import { ArtifactStore } from "./artifact-store.ts";
import { Contract } from "./contract.ts";
import { Deployments } from "./deployments.ts";
import { Folder } from "./folder.ts";
import { GitObjects } from "./git-objects.ts";
import { Runners } from "./runners.ts";
import { Threads } from "./threads.ts";
import { DEFAULT_TOKENS, UrlSigner } from "./tokens.ts";
import { WorkflowRuns } from "./workflow-runs.ts";

export interface ForgeOptions {
  /** Where it leaves its data as files; what an earlier forge left there is removed. */
  readonly directory: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The repository itself, for questions about its commits and trees. */
  readonly gitDirectory?: string;
  /** Logins by token; one workflow token unless given. */
  readonly tokens?: Readonly<Record<string, string>>;
}

/** What somebody may do in a repository. */
export type Permission = "admin" | "write" | "read";

/** What the handlers share: the repository's data and what they note about the requests. */
export interface Forge {
  /** `owner/name`. */
  readonly repository: string;
  /** Where the server listens, such as `http://127.0.0.1:4711`. */
  readonly origin: string;
  /** Logins by token. */
  readonly tokens: ReadonlyMap<string, string>;
  /** What people may do in the repository, by login; nobody else may do anything. */
  readonly people: Map<string, Permission>;
  readonly threads: Threads;
  readonly artifacts: ArtifactStore;
  readonly deployments: Deployments;
  readonly runs: WorkflowRuns;
  readonly runners: Runners;
  readonly git: GitObjects;
  readonly signer: UrlSigner;
  readonly contract: Contract;
  /** What was asked that the forge does not model. */
  readonly unexpected: string[];
  /** Requests, and replies of our own, that break GitHub's published contract. */
  readonly violations: string[];
}

/** A forge without any data, which thinks it listens at `origin`. */
export function emptyForge(options: ForgeOptions, origin: string): Forge {
  const folder = new Folder(options.directory);
  const now = (): Date => new Date();
  return {
    repository: options.repository,
    origin,
    tokens: new Map(Object.entries(options.tokens ?? DEFAULT_TOKENS)),
    people: new Map(),
    threads: new Threads(`https://github.com/${options.repository}`, folder, now),
    artifacts: new ArtifactStore(folder, now),
    deployments: new Deployments(folder, now),
    runs: new WorkflowRuns(),
    runners: new Runners(),
    git: new GitObjects(options.gitDirectory),
    signer: new UrlSigner(),
    contract: new Contract(),
    unexpected: [],
    violations: [],
  };
}
