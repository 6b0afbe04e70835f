import { readCodeGraph, type CodeGraph } from "../../src/graph/code-graph.ts";
import type { Files } from "../../src/ports/files.ts";
import { memoryFiles } from "../support/files.ts";

/** The files of a repository at /w, by path relative to it. */
export function repository(contents: Readonly<Record<string, string>>): Files {
  return memoryFiles(Object.fromEntries(Object.entries(contents).map(([path, text]) => [`/w/${path}`, text])));
}

export function graphOf(files: Files, ...roots: readonly string[]): Promise<CodeGraph> {
  return readCodeGraph(files, "/w", roots);
}

/** A call of a module. */
export function call(source: string): string {
  return `module "it" {\n  source = "${source}"\n}\n`;
}
