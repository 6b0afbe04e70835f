import type { Note, ProcessIdentity, StartedCommand } from "./notes.ts";

type NotedUnit = Extract<Note, { note: "unit" }>;

/** What main left for its post step. */
export interface Left {
  /** Commands whose end main did not see. */
  readonly unended: readonly StartedCommand[];
  /** Applies that main could not report on; ended ones too. */
  readonly unreported: readonly StartedCommand[];
  /** By id. */
  readonly units: ReadonlyMap<string, NotedUnit>;
  /** Folders of rescued states. */
  readonly rescued: readonly { readonly unit: string; readonly folder: string }[];
  /** Folders of those that were uploaded. */
  readonly kept: ReadonlySet<string>;
  /** Ids of deployments of which nobody has said how they ended. */
  readonly deploying: ReadonlySet<number>;
  /** Paths of what has to go, in the order in which it came. */
  readonly remove: readonly string[];
}

/** What follows from the notes of main. */
export function leftOf(notes: readonly Note[]): Left {
  const started: StartedCommand[] = [];
  const ended = new Set<string>();
  const units = new Map<string, NotedUnit>();
  const rescued: { unit: string; folder: string }[] = [];
  const kept = new Set<string>();
  const deploying = new Set<number>();
  const remove: string[] = [];
  let isReported = false;
  for (const note of notes) {
    if (note.note === "started") started.push(note.started);
    if (note.note === "ended") ended.add(keyOf(note.process));
    if (note.note === "unit") units.set(note.unit.id, note);
    if (note.note === "rescued") rescued.push(note);
    if (note.note === "kept") kept.add(note.folder);
    if (note.note === "deploying") deploying.add(note.id);
    if (note.note === "deployed") deploying.delete(note.id);
    if (note.note === "remove") remove.push(note.path);
    if (note.note === "reported") isReported = true;
  }
  return {
    unended: started.filter((command) => !ended.has(keyOf(command.process))),
    unreported: isReported ? [] : started.filter(({ command }) => command === "apply"),
    units,
    rescued,
    kept,
    deploying,
    remove: [...remove, ...started.map(({ outputDirectory }) => outputDirectory)],
  };
}

function keyOf({ pid, began }: ProcessIdentity): string {
  return `${pid} ${began}`;
}
