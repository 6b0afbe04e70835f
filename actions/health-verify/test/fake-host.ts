import assert from "node:assert/strict";
import type { Context } from "@flywheel/core/ports/context";
import type { Host } from "@flywheel/core/ports/host";
import type { HttpRequest, HttpResult } from "@flywheel/core/ports/http";

/** What a run left behind. */
export interface Traces {
  readonly lines: string[];
  readonly warnings: string[];
  readonly secrets: string[];
  readonly summaries: string[];
  readonly asked: HttpRequest[];
}

export interface FakeHost {
  readonly host: Host;
  readonly traces: Traces;
  /** The file system; what the run writes is in it too. */
  readonly files: Map<string, string>;
}

/** The workspace is /work; each URL answers as told; sleeping takes no time but moves the clock. */
export function fakeHost(
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, HttpResult>>,
  context: Partial<Context> = {},
): FakeHost {
  const written = new Map(Object.entries(files));
  const traces: Traces = { lines: [], warnings: [], secrets: [], summaries: [], asked: [] };
  let now = 0;
  const host: Host = {
    context: { ...CONTEXT, ...context },
    log: {
      info: (line) => traces.lines.push(line),
      debug: () => undefined,
      notice: () => undefined,
      warning: (message) => traces.warnings.push(message),
      error: () => unexpected("log.error"),
      untrusted: (lines) => traces.lines.push(...lines),
      group: (_, body) => body(),
      secret: (value) => traces.secrets.push(value),
    },
    files: filesOver(written),
    processes: {
      run: () => unexpected("processes.run"),
      engine: () => unexpected("processes.engine"),
      bounded: () => unexpected("processes.bounded"),
      cancelled: () => false,
      isRunning: () => unexpected("processes.isRunning"),
      interrupt: () => unexpected("processes.interrupt"),
      find: () => unexpected("processes.find"),
    },
    clock: {
      now: () => now,
      sleep: (milliseconds) => {
        now += milliseconds;
        return Promise.resolve();
      },
    },
    http: {
      request: (request) => {
        traces.asked.push(request);
        return Promise.resolve(answers[request.url] ?? unexpected(request.url));
      },
    },
    network: {
      connect: () => unexpected("network.connect"),
      resolve: () => unexpected("network.resolve"),
      addresses: () => unexpected("network.addresses"),
    },
    patterns: { test: () => unexpected("patterns.test") },
    artifacts: {
      prepare: () => unexpected("artifacts.prepare"),
      upload: () => unexpected("upload"),
      download: () => unexpected("download"),
      downloadEach: () => unexpected("downloadEach"),
      downloadFrom: () => unexpected("downloadFrom"),
    },
    journal: {
      removeLater: () => unexpected("journal.removeLater"),
      note: () => unexpected("journal.note"),
      reported: () => unexpected("journal.reported"),
      notes: () => unexpected("journal.notes"),
    },
    forge: () => unexpected("forge"),
    summarize: (markdown) => {
      traces.summaries.push(markdown);
      return Promise.resolve();
    },
  };
  return { host, traces, files: written };
}

const CONTEXT: Context = {
  workspace: "/work",
  repository: "acme/infrastructure",
  sha: "4f2c",
  ref: "refs/heads/main",
  runId: "1",
  runAttempt: 1,
  runUrl: "https://github.example/run/1",
  job: "verify",
  event: "push",
  actor: "mia",
  pullRequest: undefined,
  queuedPullRequest: undefined,
  untrustedHead: undefined,
  eventCommits: ["4f2c"],
  repositoryIsPrivate: false,
  processors: 2,
  environment: {},
};

function filesOver(files: Map<string, string>): Host["files"] {
  const readText = (path: string): Promise<string> => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new Error(`ENOENT: ${path}`)) : Promise.resolve(text);
  };
  return {
    readText,
    readBytes: async (path) => new TextEncoder().encode(await readText(path)),
    write: (path, content) => {
      assert.ok(typeof content === "string");
      files.set(path, content);
      return Promise.resolve();
    },
    stat: (path) => {
      if (path === CONTEXT.workspace) return Promise.resolve({ kind: "directory" as const, size: 0, modifiedMs: 0 });
      const text = files.get(path);
      return Promise.resolve(
        text === undefined ? undefined : { kind: "file" as const, size: text.length, modifiedMs: 0 },
      );
    },
    list: () => Promise.resolve([]),
    realPath: (path) => Promise.resolve(path),
    makeDirectory: () => Promise.resolve(),
    remove: () => unexpected("files.remove"),
    temporaryDirectory: (prefix) => Promise.resolve(`/tmp/${prefix}`),
  };
}

function unexpected(what: string): never {
  throw new Error(`the action reached for ${what}`);
}
