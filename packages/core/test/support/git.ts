import type { Command, ProcessResult } from "../../src/ports/processes.ts";
import type { HostParts } from "./host.ts";

/** A checkout as git tells of it. */
export interface FakeCheckout {
  readonly commit: string;
  readonly parents?: readonly string[];
  /** Where the checkout and the base branch part; undefined in a shallow clone. */
  readonly mergeBase?: string;
}

/** The parts of a host whose git has this checkout; undefined is no checkout at all. */
export function gitHost(checkout: FakeCheckout | undefined): Pick<HostParts, "programs" | "run"> {
  return { programs: { git: "/bin/git" }, run: (command) => answerOf(command, checkout) };
}

function answerOf({ arguments: [, , verb] }: Command, checkout: FakeCheckout | undefined): ProcessResult {
  const text = checkout === undefined ? undefined : sayings(checkout)[verb ?? ""];
  return { exitCode: text === undefined ? 128 : 0, stdout: text ?? "", stderr: "" };
}

function sayings({ commit, parents = [], mergeBase }: FakeCheckout): Readonly<Record<string, string | undefined>> {
  const lines = [
    "tree 0a",
    ...parents.map((parent) => `parent ${parent}`),
    "author Ada",
    "",
    "Say parent ff",
    "parent ee",
  ];
  return { "rev-parse": `${commit}\n`, "cat-file": lines.join("\n"), "merge-base": mergeBase };
}
