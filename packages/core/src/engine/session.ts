import { join } from "node:path/posix";
import { redactor, type Redact } from "../plan/redact.ts";
import type { Host } from "../ports/host.ts";
import type { EngineCommand, EngineLimits, ProcessResult } from "../ports/processes.ts";
import type { Unit } from "../units/unit.ts";
import { diagnosticLines, type Diagnostic } from "./diagnostics.ts";
import { engineEnvironment } from "./environment.ts";
import { EventStream } from "./events.ts";
import type { Engine } from "./locate.ts";
import { knownSecrets } from "./secrets.ts";

/** One unit on its way through the engine: its own data directory, its own environment, its own private files. */
export interface Session {
  readonly unit: Unit;
  readonly engine: Engine;
  readonly host: Host;
  /** Absolute path of the root module. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Private directory (0700) for plan files and plan JSON. */
  readonly scratch: string;
  /** Hides what is known to be secret in everything the engine says. */
  readonly redact: Redact;
  /** What the engine has warned of until now, in every command. */
  readonly warnings: Diagnostic[];
  /** What each command may take; left out where a command must not be killed. */
  readonly limits?: EngineLimits;
  /** In front of each line of the engine in the log; empty for a single unit. */
  readonly prefix: string;
}

/**
 * Opens a session. TF_DATA_DIR is the unit's own: with a shared one, a plan made for one environment lands in the
 * state of another (engine-behaviour §11).
 */
export async function openSession(unit: Unit, engine: Engine, host: Host, prefixed: boolean): Promise<Session> {
  const scratch = await host.files.temporaryDirectory("unit");
  host.journal.removeLater(scratch);
  host.journal.note({ note: "unit", unit, engine });
  const { variables } = engineEnvironment(host.context.environment);
  return {
    unit,
    engine,
    host,
    directory: join(host.context.workspace, unit.directory),
    scratch,
    redact: redactor(await knownSecrets(unit, host)),
    warnings: [],
    prefix: prefixed ? `${unit.id} | ` : "",
    environment: {
      ...variables,
      TF_DATA_DIR: join(scratch, "data"),
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      TF_WORKSPACE: unit.workspace,
    },
  };
}

/** How one `-json` command of the engine ended. */
export interface EngineRun {
  readonly exitCode: number | null;
  readonly events: EventStream;
  readonly stderr: string;
  /** The limit for which it was killed. */
  readonly exceeded?: ProcessResult["exceeded"] | undefined;
}

/** Runs a command that streams `-json` events, showing them as they come. */
export async function runStreaming(session: Session, command: readonly string[]): Promise<EngineRun> {
  return tell(session, await stream(session, command, eventsOf(session, command)), (text) => text);
}

/**
 * Runs a command of which only its end says what is secret: its progress is shown as it comes, its diagnostics wait
 * for {@link tell}.
 */
export function runHolding(session: Session, command: readonly string[]): Promise<EngineRun> {
  return stream(session, command, eventsOf(session, command, true));
}

/** Shows what a command has still to say, and keeps its warnings. @returns the run without what `redact` hides */
export function tell(session: Session, run: EngineRun, redact: Redact): EngineRun {
  const { events } = run;
  const stderr = redact(run.stderr);
  show(session, [...events.release(redact), ...stderr.split("\n").filter((line) => line.trim() !== "")]);
  session.warnings.push(...events.diagnostics.filter(({ severity }) => severity === "warning"));
  return { ...run, stderr };
}

async function stream(session: Session, command: readonly string[], events: EventStream): Promise<EngineRun> {
  const result = await session.host.processes.engine({
    ...engineCommand(session, command),
    onLines: (lines) => {
      show(
        session,
        lines.flatMap((line) => events.take(line)),
      );
    },
  });
  return endOf(session, result, events);
}

function show({ host, prefix }: Session, lines: readonly string[]): void {
  if (lines.length > 0) host.log.untrusted(lines.map((line) => prefix + line));
}

function eventsOf({ unit, host, redact }: Session, command: readonly string[], holdWords = false): EventStream {
  const { workspace } = host.context;
  const hidePlanned = command[0] === "apply";
  return new EventStream({ directory: unit.directory, workspace, redact, hidePlanned, holdWords });
}

function engineCommand(session: Session, command: readonly string[]): EngineCommand {
  const { unit, engine, directory, environment, limits } = session;
  const bounds = limits === undefined ? {} : { limits };
  return { file: engine.path, arguments: command, directory, environment, unit: unit.id, ...bounds };
}

/** Runs a command whose stdout is secret or large, into a file that nobody prints. */
export async function runToFile(session: Session, command: readonly string[], file: string): Promise<EngineRun> {
  const result = await session.host.processes.engine({
    ...engineCommand(session, command),
    stdoutFile: file,
  });
  return endOf(session, result, eventsOf(session, command));
}

function endOf(session: Session, { exitCode, stderr, exceeded }: ProcessResult, events: EventStream): EngineRun {
  return { exitCode, events, stderr: session.redact(stderr), exceeded };
}

/** The JSON in a file of {@link runToFile}: the engine may print a warning about its own configuration before it. */
export async function readJsonText(session: Session, file: string): Promise<string> {
  const text = await session.host.files.readText(file);
  const start = text.search(/^\{/m);
  return start < 0 ? "" : text.slice(start);
}

/** The engine's own words of a run that failed, for the cause of a failure. */
export function engineWords(run: EngineRun): string {
  const words = run.events.errors.flatMap(diagnosticLines).join("\n");
  return words === "" ? run.stderr.slice(0, 4_000) : words;
}
