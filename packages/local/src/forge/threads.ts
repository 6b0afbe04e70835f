import type { Folder } from "./folder.ts";
import type { PullDetails } from "./pull-details.ts";

/** A comment on an issue or pull request. Times are ISO 8601 in whole seconds, as GitHub gives them. */
export interface StoredComment {
  readonly id: number;
  /** Login. */
  readonly author: string;
  readonly body: string;
  readonly url: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** An issue or a pull request: both are numbered in one sequence and have comments. */
export interface StoredThread {
  readonly kind: "issue" | "pull";
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly state: "open" | "closed";
  readonly stateReason: "completed" | "not_planned" | "duplicate" | "reopened" | null;
  readonly url: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  readonly comments: readonly StoredComment[];
  /** What only a pull request has. */
  readonly pull: PullDetails | undefined;
}

/** What an edit may change. */
export interface ThreadChange {
  readonly author?: string | undefined;
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly state?: "open" | "closed" | undefined;
  readonly stateReason?: StoredThread["stateReason"] | undefined;
  readonly pull?: PullDetails | undefined;
}

/** What a new thread begins with. */
export interface ThreadContent {
  readonly title: string;
  readonly body: string;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  /** For a pull request. */
  readonly pull?: PullDetails;
}

/** The issues, pull requests and comments of the repository, each thread also one JSON file in the folder. */
export class Threads {
  readonly #webUrl: string;
  readonly #folder: Folder;
  readonly #now: () => Date;
  readonly #threads = new Map<number, StoredThread>();
  #lastId = 1000;

  /** @param webUrl of the repository, such as `https://github.com/acme/infra` */
  constructor(webUrl: string, folder: Folder, now: () => Date) {
    this.#webUrl = webUrl;
    this.#folder = folder;
    this.#now = now;
  }

  /** In the order of their numbers. */
  all(): readonly StoredThread[] {
    return [...this.#threads.values()].toSorted((a, b) => a.number - b.number);
  }

  get(number: number): StoredThread | undefined {
    return this.#threads.get(number);
  }

  /** A comment and the thread it stands in. */
  findComment(id: number): { readonly comment: StoredComment; readonly thread: StoredThread } | undefined {
    for (const thread of this.#threads.values()) {
      const comment = thread.comments.find((candidate) => candidate.id === id);
      if (comment !== undefined) return { comment, thread };
    }
    return undefined;
  }

  /** @param number defaults to the next free one; taken is an error of the caller */
  open(
    kind: StoredThread["kind"],
    author: string,
    content: ThreadContent,
    number = Math.max(0, ...this.#threads.keys()) + 1,
  ): StoredThread {
    if (this.#threads.has(number)) throw new Error(`#${number} exists already in the local forge`);
    const time = this.#time();
    return this.#save({
      kind,
      id: this.#nextId(),
      number,
      author,
      title: content.title,
      body: content.body,
      labels: content.labels ?? [],
      assignees: content.assignees ?? [],
      state: "open",
      stateReason: null,
      url: `${this.#webUrl}/${kind === "issue" ? "issues" : "pull"}/${number}`,
      createdAt: time,
      updatedAt: time,
      closedAt: null,
      comments: [],
      pull: content.pull,
    });
  }

  update(thread: StoredThread, change: ThreadChange): StoredThread {
    const time = this.#time();
    const state = change.state ?? thread.state;
    const turned = state !== thread.state;
    return this.#save({
      ...thread,
      author: change.author ?? thread.author,
      title: change.title ?? thread.title,
      body: change.body ?? thread.body,
      labels: change.labels ?? thread.labels,
      state,
      stateReason: turned
        ? (change.stateReason ?? (state === "closed" ? "completed" : "reopened"))
        : thread.stateReason,
      closedAt: turned ? (state === "closed" ? time : null) : thread.closedAt,
      pull: change.pull ?? thread.pull,
      updatedAt: time,
    });
  }

  addComment(thread: StoredThread, author: string, body: string): StoredComment {
    const id = this.#nextId();
    const time = this.#time();
    const url = `${thread.url}#issuecomment-${id}`;
    const comment: StoredComment = { id, author, body, url, createdAt: time, updatedAt: time };
    this.#save({ ...thread, comments: [...thread.comments, comment], updatedAt: time });
    return comment;
  }

  updateComment(thread: StoredThread, comment: StoredComment, body: string): StoredComment {
    const time = this.#time();
    const updated = { ...comment, body, updatedAt: time };
    const comments = thread.comments.map((other) => (other.id === comment.id ? updated : other));
    this.#save({ ...thread, comments, updatedAt: time });
    return updated;
  }

  deleteComment(thread: StoredThread, comment: StoredComment): void {
    this.#save({ ...thread, comments: thread.comments.filter(({ id }) => id !== comment.id) });
  }

  #save(thread: StoredThread): StoredThread {
    this.#threads.set(thread.number, thread);
    this.#folder.writeJson(`${thread.kind === "issue" ? "issues" : "pulls"}/${thread.number}.json`, thread);
    return thread;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  #time(): string {
    return this.#now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
  }
}
