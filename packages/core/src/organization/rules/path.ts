import type { Located } from "../cursor.ts";
import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const FIX = "Write a path relative to the repository's root, such as tofu/stacks/attic.";

/** Paths of a stack stay inside the repository. */
export const path: Rule = ({ stacks }, report) => {
  for (const stack of stacks) {
    if (stack.path !== undefined) checkPath(stack.path, report);
    for (const varFile of stack.varFiles) checkPath(varFile, report);
    for (const entry of stack.backendConfig) if (!entry.value.includes("=")) checkPath(entry, report);
  }
};

function checkPath(value: Located<string>, report: Report): void {
  const problem = pathProblem(value.value);
  if (problem !== undefined) report.add("path", value.at, `${value.path} ${quote(value.value)} ${problem}`, FIX);
}

function pathProblem(text: string): string | undefined {
  if (text.startsWith("/")) return "is an absolute path";
  if (text.startsWith("-")) return "begins with a dash, so the engine would take it for an option";
  if (text.split("/").includes("..")) return 'contains "..", which could lead out of the repository';
  if (/[\p{Cc}\\]/u.test(text)) return "contains a backslash or a control character";
  return undefined;
}
