import { posix } from "node:path";
import { defaultStackPath } from "../../units/layout.ts";
import { PLACEHOLDERS, unknownPlaceholders } from "../../units/placeholders.ts";
import type { Located } from "../cursor.ts";
import type { LocatedStack } from "../located.ts";
import type { Report } from "../report.ts";
import { didYouMean, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** Paths of a stack stay inside the repository, its templates hold only our placeholders. */
export const stackSettings: Rule = ({ stacks }, report) => {
  for (const stack of stacks) {
    if (stack.path !== undefined) checkPath(stack.path, report);
    for (const varFile of stack.varFiles) checkPath(varFile, report);
    for (const entry of stack.backendConfig) checkBackendConfig(entry, report);
    const templates = [...stack.varFiles, ...stack.backendConfig, ...(stack.workspace ? [stack.workspace] : [])];
    for (const template of templates) checkPlaceholders(template, report);
  }
  warnOfSharedPaths(stacks, report);
};

function checkPath(path: Located<string>, report: Report): void {
  const problem = pathProblem(path.value);
  if (problem === undefined) return;
  const fix = "Write a path relative to the repository's root, such as tofu/stacks/attic.";
  report.add("path", path.at, `${path.path} ${quote(path.value)} ${problem}`, fix);
}

function pathProblem(path: string): string | undefined {
  if (path.startsWith("/")) return "is an absolute path";
  if (path.startsWith("-")) return "begins with a dash, so the engine would take it for an option";
  if (path.split("/").includes("..")) return 'contains "..", which could lead out of the repository';
  if (/[\p{Cc}\\]/u.test(path)) return "contains a backslash or a control character";
  return undefined;
}

/** The value may be a credential, so no message shows it. */
function checkBackendConfig(entry: Located<string>, report: Report): void {
  if (!entry.value.includes("=")) checkPath(entry, report);
  else if (!/^\s*[A-Za-z_][\w-]*\s*=/.test(entry.value)) {
    report.add("backend-config", entry.at, `${entry.path} names no setting before its =`, "Write key=value.");
  }
}

function checkPlaceholders(template: Located<string>, report: Report): void {
  for (const name of unknownPlaceholders(template.value)) {
    const message = `${template.path} contains ${quote(`{${name}}`)}, which is no placeholder`;
    const known = PLACEHOLDERS.map((placeholder) => `{${placeholder}}`).join(", ");
    report.add("placeholder", template.at, message, `${didYouMean(name, PLACEHOLDERS)}Use ${known}.`);
  }
}

function warnOfSharedPaths(stacks: readonly LocatedStack[], report: Report): void {
  const owners = new Map<string, string>();
  for (const { name, path } of stacks) {
    const directory = posix.join(path?.value ?? defaultStackPath(name.value), ".");
    const owner = owners.get(directory);
    if (owner === undefined) {
      owners.set(directory, name.value);
      continue;
    }
    const message = `The stacks ${quote(owner)} and ${quote(name.value)} have the same path ${quote(directory)}`;
    const fix = "Give each a path of its own, unless their workspace or backend_config keeps their states apart.";
    report.add("duplicate-path", path?.at ?? name.at, message, fix);
  }
}
