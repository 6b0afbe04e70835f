import type { Masks } from "./masks.ts";
import { isResume, isStopToken, parseBracketCommand, parseCommand, type WorkflowCommand } from "./commands.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number | undefined;
}

/** GitHub keeps this many annotations a level and step. */
const KEPT_ANNOTATIONS = 10;

/** What a step prints, read as the runner reads it: commands obeyed, secrets masked. */
export class StepLog {
  readonly annotations: Annotation[] = [];
  /** What fails the step beside its exit code, such as commands that are no longer allowed. */
  readonly refused: string[] = [];
  /** What a person sees. */
  readonly lines: string[] = [];
  /** What was printed, as it was. */
  readonly raw: string[] = [];
  readonly #masks: Masks;
  readonly #onLine: (line: string) => void;
  #stopToken: string | undefined;

  /**
   * @param masks shared by all steps of a job; add-mask adds to it
   * @param onLine called with each line that a person sees
   */
  constructor(masks: Masks, onLine: (line: string) => void = () => undefined) {
    this.#masks = masks;
    this.#onLine = onLine;
  }

  take(line: string): void {
    this.raw.push(line);
    if (this.#stopToken !== undefined) {
      if (isResume(line, this.#stopToken)) this.#stopToken = undefined;
      else this.#print(line);
      return;
    }
    const command = parseCommand(line) ?? parseBracketCommand(line);
    if (command === undefined) this.#print(line);
    else this.#obey(command);
  }

  /** Says what failed the step, as the runner does at its end. */
  reportRefused(): void {
    for (const fault of this.refused) this.#annotate("error", { name: "error", properties: {}, data: fault });
  }

  #print(line: string): void {
    const masked = this.#masks.mask(line);
    this.lines.push(masked);
    this.#onLine(masked);
  }

  #obey(command: WorkflowCommand): void {
    switch (command.name) {
      case "add-mask":
        for (const secret of [command.data, ...command.data.split(/\r?\n/)]) this.#masks.add(secret.trim());
        return;
      case "stop-commands":
        if (isStopToken(command.data)) this.#stopToken = command.data.trim();
        else this.refused.push("stop-commands without a token of its own");
        return;
      case "error":
      case "warning":
      case "notice":
        this.#annotate(command.name, command);
        return;
      case "group":
        this.#print(`▸ ${command.data}`);
        return;
      case "set-env":
      case "add-path":
      case "set-output":
      case "save-state":
        this.refused.push(command.name);
        return;
      default:
        return;
    }
  }

  #annotate(level: Annotation["level"], { properties, data }: WorkflowCommand): void {
    const message = this.#masks.mask(data);
    this.#print(`${level[0]?.toUpperCase() ?? ""}${level.slice(1)}: ${message}`);
    if (this.annotations.filter((annotation) => annotation.level === level).length >= KEPT_ANNOTATIONS) return;
    const line = properties["line"];
    this.annotations.push({
      level,
      message,
      title: this.#masks.mask(properties["title"] ?? ""),
      file: this.#masks.mask(properties["file"] ?? ""),
      line: line === undefined ? undefined : Number(line),
    });
  }
}
