import assert from "node:assert/strict";
import type { Note } from "../../src/lifecycle/notes.ts";
import type { Context } from "../../src/ports/context.ts";
import type { Files } from "../../src/ports/files.ts";
import type { Forge } from "../../src/ports/forge.ts";
import type { Host } from "../../src/ports/host.ts";
import type { Command, EngineCommand, ProcessResult } from "../../src/ports/processes.ts";
import { memoryFiles } from "./files.ts";
import { fakeForge } from "./forge.ts";

const CONTEXT: Context = {
  workspace: "/ws",
  repository: "acme/infrastructure",
  repositoryIsPrivate: false,
  sha: "0123456789abcdef0123456789abcdef01234567",
  ref: "refs/heads/main",
  runId: "1001",
  runAttempt: 1,
  runUrl: "https://github.example/acme/infrastructure/actions/runs/1001",
  job: "plan",
  event: "push",
  actor: "mia",
  pullRequest: undefined,
  queuedPullRequest: undefined,
  untrustedHead: undefined,
  eventCommits: ["0123456789abcdef0123456789abcdef01234567"],
  processors: 2,
  environment: {},
};

/** What a test decides about its host; the rest must not be reached. */
export interface HostParts {
  readonly context?: Partial<Context>;
  readonly files?: Files;
  readonly engine?: (command: EngineCommand) => Promise<ProcessResult> | ProcessResult;
  readonly run?: (command: Command) => Promise<ProcessResult> | ProcessResult;
  /** Programs on PATH. */
  readonly programs?: Readonly<Record<string, string>>;
  readonly cancelled?: boolean;
  /** What the journal holds already. */
  readonly notes?: readonly Note[];
  readonly forge?: Partial<Forge>;
}

/** A host of plain objects, what was printed on it, and what it noted. */
export interface FakeHost {
  readonly host: Host;
  readonly printed: string[];
  readonly notes: readonly Note[];
}

export function fakeHost(parts: HostParts): FakeHost {
  const printed: string[] = [];
  const notes = [...(parts.notes ?? [])];
  const host: Host = {
    context: { ...CONTEXT, ...parts.context },
    log: {
      info: (line) => printed.push(line),
      debug: () => undefined,
      notice: (message) => printed.push(message),
      warning: (message) => printed.push(message),
      error: (message) => printed.push(message),
      untrusted: (lines) => printed.push(...lines),
      group: (_, body) => body(),
      secret: () => undefined,
    },
    files: parts.files ?? memoryFiles({}),
    processes: {
      run: async (command) => (await parts.run?.(command)) ?? unexpected("processes.run"),
      engine: async (command) => (await parts.engine?.(command)) ?? unexpected("processes.engine"),
      bounded: () => unexpected("processes.bounded"),
      cancelled: () => parts.cancelled ?? false,
      isRunning: () => unexpected("processes.isRunning"),
      interrupt: () => unexpected("processes.interrupt"),
      find: (program) => Promise.resolve(parts.programs?.[program]),
    },
    clock: { now: () => Date.UTC(2026, 0, 1), sleep: () => unexpected("clock.sleep") },
    http: { request: () => unexpected("http") },
    network: {
      connect: () => unexpected("network.connect"),
      resolve: () => unexpected("network.resolve"),
      addresses: () => unexpected("network.addresses"),
    },
    patterns: { test: (source, text) => new RegExp(source, "m").test(text) },
    artifacts: {
      prepare: () => unexpected("artifacts.prepare"),
      upload: () => unexpected("upload"),
      download: () => unexpected("download"),
      downloadEach: () => unexpected("downloadEach"),
      downloadFrom: () => unexpected("downloadFrom"),
    },
    journal: {
      removeLater: (path) => notes.push({ note: "remove", path }),
      note: (note) => notes.push(note),
      reported: () => Promise.resolve(),
      notes: () => Promise.resolve(notes),
    },
    forge: () => (parts.forge === undefined ? unexpected("forge") : fakeForge(parts.forge)),
    summarize: () => unexpected("summarize"),
  };
  return { host, printed, notes };
}

/** What the engine answers, as {@link EngineCommand} wants it: to `onLines`, to a file, or to nobody. */
export function answer(lines: readonly string[], exitCode: number | null = 0, stderr = ""): AnswerTo {
  return async (command, files) => {
    if (command.stdoutFile !== undefined) await files.write(command.stdoutFile, lines.join("\n"));
    command.onLines?.(lines);
    return { exitCode, stdout: "", stderr };
  };
}

export type AnswerTo = (command: EngineCommand, files: Files) => Promise<ProcessResult>;

function unexpected(what: string): never {
  return assert.fail(`the code reached for ${what}`);
}
