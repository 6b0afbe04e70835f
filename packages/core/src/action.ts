import type { Failure, Place } from "./errors.ts";
import type { OutcomeDetail } from "./outcome/outcome.ts";
import type { COMMON_OUTPUTS, InputDeclarations, InputsOf, OutputDeclarations } from "./inputs/declaration.ts";
import type { Host } from "./ports/host.ts";

/** What one call of an action came to. Outputs that are not named keep their declared default. */
export interface ActionResult<OutputName extends string> {
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>;
  /** Every failure, each annotated; the worst one gives the exit code and `failure-reason`. */
  readonly failures: readonly Failure[];
  /** What deserves a look and stops nothing, annotated too. */
  readonly warnings?: readonly Warning[];
  readonly event: ActionEvent;
  /** What the report action is to tell of the call; nothing more than its failures where it is absent. */
  readonly detail?: OutcomeDetail;
}

/** Something to look at, in words that hold no secret. */
export interface Warning {
  readonly message: string;
  readonly place: Place | undefined;
  /** undefined where it is about none, or about all. */
  readonly unit: string | undefined;
}

/** The part of an event (`flywheel.event/v1`) only the action itself knows. */
export interface ActionEvent {
  readonly organization: string;
  readonly environment: string;
  readonly units: readonly string[];
  /** One line for a person. */
  readonly summary: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

/** An action: its contract as data, and its use case. */
export interface Action<Inputs extends InputDeclarations, Outputs extends OutputDeclarations> {
  readonly name: string;
  readonly inputs: Inputs;
  /** Beside the outputs every action has. */
  readonly outputs: Outputs;
  run(
    inputs: InputsOf<Inputs>,
    host: Host,
  ): Promise<ActionResult<Exclude<keyof Outputs & string, keyof typeof COMMON_OUTPUTS>>>;
  /** The post step, at the end of the job, after a cancelled or killed run too. @returns what must turn the job red */
  post?(inputs: InputsOf<Inputs>, host: Host): Promise<readonly Failure[]>;
}
