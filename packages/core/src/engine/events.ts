import * as v from "valibot";
import { parseJson } from "../json.ts";
import { diagnosticLines, parseDiagnostic, type Diagnostic } from "./diagnostics.ts";

const eventSchema = v.object({
  "@message": v.optional(v.string(), ""),
  type: v.optional(v.string(), "log"),
  diagnostic: v.optional(v.unknown()),
  hook: v.optional(
    v.object({ resource: v.optional(v.object({ addr: v.string() })), action: v.optional(v.string(), "") }),
  ),
});

/** What happened to one resource during apply. */
export interface AppliedResource {
  readonly address: string;
  /** The engine's word: create, update, delete, ... */
  readonly action: string;
  readonly succeeded: boolean;
}

/** Folds the `-json` stream of one engine command, line by line. */
export class EventStream {
  readonly diagnostics: Diagnostic[] = [];
  readonly applied: AppliedResource[] = [];
  readonly #directory: string;
  readonly #workspace: string;

  /**
   * @param directory root module relative to the repository
   * @param workspace absolute path of the repository
   */
  constructor(directory: string, workspace: string) {
    this.#directory = directory;
    this.#workspace = workspace;
  }

  /** Takes one line and gives what a person should read of it. */
  take(line: string): readonly string[] {
    const parsed = v.safeParse(eventSchema, parseJson(line));
    // Some commands print plain text on failure even with -json.
    if (!parsed.success) return line.trim() === "" ? [] : [line];
    const event = parsed.output;
    const diagnostic = parseDiagnostic(event.diagnostic, this.#directory, this.#workspace);
    if (diagnostic !== undefined) {
      this.diagnostics.push(diagnostic);
      return diagnosticLines(diagnostic);
    }
    const address = event.hook?.resource?.addr;
    if (address !== undefined && (event.type === "apply_complete" || event.type === "apply_errored")) {
      this.applied.push({
        address,
        action: event.hook?.action ?? "",
        succeeded: event.type === "apply_complete",
      });
    }
    // The emergency state dump: a whole state, secrets included, as a log line.
    if (event.type === "log" && event["@message"].trimStart().startsWith("{")) return ["(state not shown)"];
    return event["@message"] === "" ? [] : [event["@message"]];
  }

  get errors(): readonly Diagnostic[] {
    return this.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  }
}
