import { LONGEST_PATH } from "../../long-paths.ts";
import type { Located } from "../cursor.ts";
import { settingsOf } from "../located.ts";
import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const FIX = "Write a path relative to the repository's root, such as tofu/stacks/attic.";

/** Paths of a stack stay inside the repository. */
export const path: Rule = ({ stacks }, report) => {
  for (const { path: directory } of stacks) if (directory !== undefined) checkPath(directory, report);
  for (const { varFiles, backendConfig } of settingsOf(stacks)) {
    for (const varFile of varFiles) checkPath(varFile, report);
    for (const entry of backendConfig) if (!entry.value.includes("=")) checkPath(entry, report);
  }
};

function checkPath(value: Located<string>, report: Report): void {
  const problem = pathProblem(value.value);
  if (problem !== undefined) report.add("path", value.at, `${value.path} ${quote(value.value)} ${problem}`, FIX);
}

function pathProblem(text: string): string | undefined {
  if (text.length > LONGEST_PATH) return `is longer than ${LONGEST_PATH} characters`;
  if (text.startsWith("/")) return "is an absolute path";
  if (text.startsWith("-")) return "begins with a dash, so the engine would take it for an option";
  if (text.split("/").includes("..")) return 'contains "..", which could lead out of the repository';
  if (/[\p{Cc}\\]/u.test(text)) return "contains a backslash or a control character";
  return undefined;
}
