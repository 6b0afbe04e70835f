import { randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type HttpReply, type HttpRequest, serveHttp } from "./http-server.ts";

/** The user that the backend knows. */
export const STATE_USER = "flywheel";

export interface StateBackendOptions {
  /** Keeps the states, as `<path>.tfstate`, from one start to the next; without it they go at close. */
  readonly directory?: string;
  /** Asks for basic authentication of {@link STATE_USER}. */
  readonly password?: string;
}

/** One request that the backend got, in order. */
export interface StateRequest {
  readonly method: string;
  readonly path: string;
  /** What it answered. */
  readonly status: number;
}

/** Trouble to make; it lasts until it is taken back. */
export interface StateFaults {
  /** Answers every write of a state with this status, and doesn't write. */
  writeStatus?: number;
  /** Waits before each write of a state, in milliseconds. */
  writeDelay?: number;
  /** Called before each attempt to take a lock: somebody else is faster. */
  beforeLock?: () => void;
}

export interface StateBackend {
  /** Without a slash at the end; a state is at `<url>/<path>`. */
  readonly url: string;
  readonly requests: readonly StateRequest[];
  readonly faults: StateFaults;
  /** What `-backend-config` needs for the state at `path`, such as `attic/staging`. */
  backendConfig(path: string): readonly string[];
  /** The state's JSON text; undefined where there is none. */
  state(path: string): string | undefined;
  /** Holds the lock of a state as another process would. Throws where it is held. */
  lock(path: string, info?: LockInfo): HeldLock;
  close(): Promise<void>;
}

/** What an engine shows of the holder of a lock. */
export interface LockInfo {
  readonly Operation: string;
  readonly Who: string;
}

export interface HeldLock {
  readonly id: string;
  release(): void;
}

/** A held lock: its id, and the JSON text that the holder sent. */
interface Lock {
  readonly id: string;
  readonly info: string;
}

/** Starts a state backend with locking for the engine's `http` backend type, on a free port of this machine. */
export async function startStateBackend(options: StateBackendOptions = {}): Promise<StateBackend> {
  const states = new States(options.directory);
  const requests: StateRequest[] = [];
  const faults: StateFaults = {};

  async function answer(request: HttpRequest): Promise<HttpReply> {
    const path = request.url.pathname.slice(1);
    const reply = await reach(path, request);
    requests.push({ method: request.method, path, status: reply.status });
    return reply;
  }

  async function reach(path: string, request: HttpRequest): Promise<HttpReply> {
    if (!isAuthorized(request, options.password)) return { status: 401 };
    if (request.method === "LOCK") faults.beforeLock?.();
    if (request.method === "POST") {
      if (faults.writeDelay !== undefined) await delay(faults.writeDelay);
      if (faults.writeStatus !== undefined) return { status: faults.writeStatus };
    }
    return states.answer(path, request);
  }

  const server = await serveHttp(answer);
  return {
    url: server.url,
    requests,
    faults,
    backendConfig(path) {
      const address = `${server.url}/${path}`;
      return [`address=${address}`, `lock_address=${address}`, `unlock_address=${address}`];
    },
    state: (path) => states.read(path),
    lock(path, info = { Operation: "OperationTypeApply", Who: "somebody@elsewhere" }) {
      const id = randomUUID();
      if (!states.lock(path, { id, info: JSON.stringify({ ID: id, Created: new Date(), ...info }) }))
        throw new Error(`${path} is locked`);
      return { id, release: () => void states.unlock(path, id) };
    },
    async close() {
      await server.close();
      states.close();
    },
  };
}

/** The states and their locks. */
class States {
  readonly #directory: string;
  readonly #isTemporary: boolean;
  readonly #locks = new Map<string, Lock>();

  constructor(directory: string | undefined) {
    this.#isTemporary = directory === undefined;
    this.#directory = directory ?? mkdtempSync(join(tmpdir(), "flywheel-states-"));
  }

  answer(path: string, request: HttpRequest): HttpReply {
    switch (request.method) {
      case "GET":
        return this.#answerRead(path);
      case "POST":
        return this.#answerWrite(path, request.url.searchParams.get("ID"), request.body);
      case "DELETE":
        rmSync(this.#file(path), { force: true });
        return { status: 200 };
      case "LOCK":
        return this.#answerLock(path, request.body);
      case "UNLOCK":
        return this.unlock(path, lockId(request.body)) ? { status: 200 } : this.#refuse(path, 409);
      default:
        return { status: 405 };
    }
  }

  read(path: string): string | undefined {
    try {
      return readFileSync(this.#file(path), "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
      throw error;
    }
  }

  /** False where somebody holds it. */
  lock(path: string, lock: Lock): boolean {
    if (this.#locks.has(path)) return false;
    this.#locks.set(path, lock);
    return true;
  }

  /** False where somebody else holds it. */
  unlock(path: string, id: string): boolean {
    const held = this.#locks.get(path);
    if (held !== undefined && held.id !== id) return false;
    this.#locks.delete(path);
    return true;
  }

  close(): void {
    if (this.#isTemporary) rmSync(this.#directory, { recursive: true });
  }

  #answerRead(path: string): HttpReply {
    const state = this.read(path);
    return state === undefined ? { status: 404 } : { status: 200, body: state };
  }

  #answerWrite(path: string, id: string | null, state: string): HttpReply {
    const held = this.#locks.get(path);
    if (held !== undefined && held.id !== id) return this.#refuse(path, 409);
    const file = this.#file(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, state, { mode: 0o600 });
    return { status: 200 };
  }

  #answerLock(path: string, info: string): HttpReply {
    return this.lock(path, { id: lockId(info), info }) ? { status: 200 } : this.#refuse(path, 423);
  }

  /** The holder's own words are the body: the engine shows its id. */
  #refuse(path: string, status: number): HttpReply {
    return { status, body: this.#locks.get(path)?.info ?? "" };
  }

  #file(path: string): string {
    // A URL has no ".." left in its path, so this stays in the directory.
    return join(this.#directory, `${path}.tfstate`);
  }
}

function isAuthorized(request: HttpRequest, password: string | undefined): boolean {
  if (password === undefined) return true;
  return request.headers.authorization === `Basic ${Buffer.from(`${STATE_USER}:${password}`).toString("base64")}`;
}

function lockId(info: string): string {
  const data: unknown = JSON.parse(info);
  if (typeof data === "object" && data !== null && "ID" in data && typeof data.ID === "string") return data.ID;
  throw new TypeError("lock info without ID");
}
