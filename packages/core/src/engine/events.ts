import * as v from "valibot";
import { parseExactJson, parseJson } from "../json.ts";
import type { Redact } from "../plan/redact.ts";
import { canonicalJson } from "../review/canonical.ts";
import { parseOutputs, type OutputValues } from "./outputs.ts";
import { diagnosticLines, parseDiagnostic, type Diagnostic } from "./diagnostics.ts";

const resourceSchema = v.object({ addr: v.string() });

const eventSchema = v.object({
  "@message": v.optional(v.string(), ""),
  type: v.optional(v.string(), "log"),
  diagnostic: v.optional(v.unknown()),
  hook: v.optional(v.object({ resource: v.optional(resourceSchema), action: v.optional(v.string(), "") })),
  change: v.optional(v.object({ resource: resourceSchema, action: v.optional(v.string(), "") })),
  changes: v.optional(v.object({ operation: v.optional(v.string(), "") })),
  /** Where it is the end of an apply: those of the state that it wrote. */
  outputs: v.optional(v.unknown()),
  /** The emergency state dump. */
  state: v.optional(v.unknown()),
});

type Event = v.InferOutput<typeof eventSchema>;

/** One step on one object. */
export interface ResourceStep {
  readonly address: string;
  /** The engine's word: create, update, delete, ... */
  readonly action: string;
}

/** What happened to one resource during apply. */
export interface AppliedResource extends ResourceStep {
  readonly succeeded: boolean;
}

/** Events that say nothing a person has to read: each is followed by one that says how it ended, or by none that matters. */
const QUIET = new Set(["refresh_start", "refresh_complete", "apply_start", "provision_start"]);

export interface EventStreamOptions {
  /** Root module relative to the repository. */
  readonly directory: string;
  /** Absolute path of the repository. */
  readonly workspace: string;
  /** Hides secrets in every text of an event. The raw line is never redacted: a secret may be a word of the protocol. */
  readonly redact: Redact;
  /** The engine tells again what a saved plan holds before it applies it; reviewers have read it. */
  readonly hidePlanned?: boolean;
  /** What the engine and its providers say in their own words waits for {@link EventStream.release}. */
  readonly holdWords?: boolean;
}

/** Folds the `-json` stream of one engine command, line by line. */
export class EventStream {
  readonly applied: AppliedResource[] = [];
  /** What the engine said it was going to do. */
  readonly planned: ResourceStep[] = [];
  readonly #started = new Map<string, ResourceStep>();
  readonly #options: EventStreamOptions;
  #diagnostics: Diagnostic[] = [];
  readonly #plainLines: string[] = [];
  #hasApplied = false;
  #outputs: OutputValues | undefined;
  #dumpedState: string | undefined;

  constructor(options: EventStreamOptions) {
    this.#options = options;
  }

  /** Takes one line and gives what a person should read of it. */
  take(line: string): readonly string[] {
    const { directory, workspace, redact } = this.#options;
    const parsed = v.safeParse(eventSchema, parseJson(line));
    // Some commands print plain text on failure even with -json.
    if (!parsed.success) return line.trim() === "" ? [] : this.#takePlain(redact(line));
    const event = parsed.output;
    const diagnostic = parseDiagnostic(event.diagnostic, directory, workspace);
    if (diagnostic !== undefined) {
      const shown = redacted(diagnostic, redact);
      this.#diagnostics.push(shown);
      return this.#options.holdWords === true ? [] : diagnosticLines(shown);
    }
    if (event.state !== undefined) this.#dumpedState = dumpedIn(line);
    this.#fold(event);
    return this.#words(event);
  }

  /** What was held back, for a person to read, without the secrets that came to light meanwhile. */
  release(redact: Redact): readonly string[] {
    if (this.#options.holdWords !== true) return [];
    this.#diagnostics = this.#diagnostics.map((diagnostic) => redacted(diagnostic, redact));
    return [...this.#plainLines.map(redact), ...this.#diagnostics.flatMap(diagnosticLines)];
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  get errors(): readonly Diagnostic[] {
    return this.#diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  }

  /** Objects on which work began and of which no end was told. */
  get unfinished(): readonly ResourceStep[] {
    return [...this.#started.values()];
  }

  /** True once an apply told its own summary: all was done and the state is saved. */
  get hasApplied(): boolean {
    return this.#hasApplied;
  }

  /** The outputs as an apply told them at its end; undefined where it did not. */
  get outputs(): OutputValues | undefined {
    return this.#outputs;
  }

  /** The JSON of the whole state, secrets included, of an engine that could save it nowhere else. */
  get dumpedState(): string | undefined {
    return this.#dumpedState;
  }

  #takePlain(line: string): readonly string[] {
    if (this.#options.holdWords !== true) return [line];
    this.#plainLines.push(line);
    return [];
  }

  #fold({ type, hook, change, changes, outputs }: Event): void {
    if (type === "change_summary" && changes?.operation === "apply") this.#hasApplied = true;
    if (type === "outputs" && this.#hasApplied) this.#outputs = parseOutputs(outputs);
    if (type === "planned_change" && change !== undefined) {
      this.planned.push(this.#step(change.resource.addr, change.action));
    }
    const address = hook?.resource?.addr;
    if (address === undefined) return;
    const step = this.#step(address, hook?.action ?? "");
    const key = JSON.stringify(step);
    if (type === "apply_start") this.#started.set(key, step);
    if (type !== "apply_complete" && type !== "apply_errored") return;
    this.#started.delete(key);
    this.applied.push({ ...step, succeeded: type === "apply_complete" });
  }

  #step(address: string, action: string): ResourceStep {
    return { address: this.#options.redact(address), action };
  }

  #words({ type, "@message": message }: Event): readonly string[] {
    if (message === "" || QUIET.has(type)) return [];
    if (type === "planned_change" && this.#options.hidePlanned === true) return [];
    // An emergency state dump of older engines: a whole state, secrets included, as a log line.
    if (type === "log" && message.trimStart().startsWith("{")) return ["(state not shown)"];
    return [this.#options.redact(message)];
  }
}

const dumpSchema = v.object({ state: v.unknown() });

/** With every digit of its numbers: this will be the state. */
function dumpedIn(line: string): string {
  return canonicalJson(v.parse(dumpSchema, parseExactJson(line)).state);
}

function redacted(diagnostic: Diagnostic, redact: Redact): Diagnostic {
  return { ...diagnostic, summary: redact(diagnostic.summary), detail: redact(diagnostic.detail) };
}
