import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** The events a run can be of. */
export const EVENTS = ["pull_request", "push", "schedule", "workflow_dispatch"] as const;
export type RunEvent = (typeof EVENTS)[number];

/** What `flywheel run` was asked to do. */
export interface RunCommand {
  readonly kind: "run";
  readonly action: string;
  /** As it was written: relative to where the command was started. */
  readonly repository: string;
  /** The action's inputs. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: RunEvent;
  /** Names of environment variables whose values are masked, as a repository's secrets are. */
  readonly secrets: readonly string[];
}

export type Command = RunCommand | { readonly kind: "keygen" } | { readonly kind: "help" };

/** Where a workflow would run an action, unless said otherwise. */
const USUAL_EVENTS: Readonly<Record<string, RunEvent>> = {
  "validate-org": "pull_request",
  "tofu-plan": "pull_request",
  "drift-check": "schedule",
};

/**
 * Reads a command line.
 * @throws UsageError
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args);
  const [name, action, ...more] = positionals;
  if (values.help === true || name === undefined || name === "help") return { kind: "help" };
  if (name === "keygen") {
    if (action !== undefined) throw new UsageError(`keygen takes no argument, and got ${action}`);
    return { kind: "keygen" };
  }
  if (name !== "run") throw new UsageError(`there is no command ${name}: use run or keygen`);
  if (action === undefined) throw new UsageError("run needs the name of an action, such as: run tofu-plan");
  if (more.length > 0) throw new UsageError(`run takes one action, and got ${more.join(" ")} too`);
  return {
    kind: "run",
    action,
    repository: values.repo ?? ".",
    inputs: inputsOf(values.with ?? []),
    event: eventOf(values.event, action),
    secrets: values.secret ?? [],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        repo: { type: "string" },
        with: { type: "string", multiple: true },
        event: { type: "string" },
        secret: { type: "string", multiple: true },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** `name=value`; a name that comes again adds a line, as lists are written in a workflow. */
function inputsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const inputs = new Map<string, string>();
  for (const entry of given) {
    const [, name, value = ""] = /^([a-z][a-z0-9-]*)=(.*)$/s.exec(entry) ?? [];
    if (name === undefined) throw new UsageError("--with wants name=value, such as --with working-directory=tofu/web");
    const earlier = inputs.get(name);
    inputs.set(name, earlier === undefined ? value : `${earlier}\n${value}`);
  }
  return Object.fromEntries(inputs);
}

function eventOf(wanted: string | undefined, action: string): RunEvent {
  if (wanted === undefined) return USUAL_EVENTS[action] ?? "push";
  const event = EVENTS.find((known) => known === wanted);
  if (event === undefined) throw new UsageError(`there is no event ${wanted} here: use ${EVENTS.join(", ")}`);
  return event;
}
