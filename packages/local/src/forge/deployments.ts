import type { Folder } from "./folder.ts";

/** One status of a deployment. */
export interface StoredDeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly logUrl: string;
  readonly description: string;
  /** Login. */
  readonly creator: string;
  readonly createdAt: string;
}

export interface StoredDeployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly environment: string;
  readonly description: string;
  /** JSON. */
  readonly payload: string;
  /** Login. */
  readonly creator: string;
  readonly createdAt: string;
  /** Oldest first. */
  readonly statuses: readonly StoredDeploymentStatus[];
}

type New<Stored, Key extends keyof Stored> = Omit<Stored, "id" | "createdAt" | Key>;

/** The deployments of the repository, each also one JSON file in the folder. */
export class Deployments {
  readonly #folder: Folder;
  readonly #now: () => Date;
  readonly #deployments = new Map<number, StoredDeployment>();
  #lastId = 5000;

  constructor(folder: Folder, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Oldest first. */
  all(): readonly StoredDeployment[] {
    return [...this.#deployments.values()];
  }

  get(id: number): StoredDeployment | undefined {
    return this.#deployments.get(id);
  }

  create(deployment: New<StoredDeployment, "statuses">): StoredDeployment {
    return this.#save({ ...deployment, id: this.#nextId(), createdAt: this.#time(), statuses: [] });
  }

  addStatus(deployment: StoredDeployment, status: New<StoredDeploymentStatus, never>): StoredDeploymentStatus {
    const added = { ...status, id: this.#nextId(), createdAt: this.#time() };
    this.#save({ ...deployment, statuses: [...deployment.statuses, added] });
    return added;
  }

  #save(deployment: StoredDeployment): StoredDeployment {
    this.#deployments.set(deployment.id, deployment);
    this.#folder.writeJson(`deployments/${deployment.id}.json`, deployment);
    return deployment;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #time(): string {
    return this.#now().toISOString();
  }
}
