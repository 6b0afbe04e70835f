import type { Located } from "../cursor.ts";
import { settingsOf } from "../located.ts";
import { quote } from "../wording.ts";
import type { Report } from "../report.ts";
import type { Rule } from "./rule.ts";

const LONGEST_LABEL = 63;
const WHY =
  "Names become part of artifact names, hosts and namespaces: lower-case letters, digits and inner dashes only.";

/** Names are DNS labels: they end up in artifact names, markers, hosts and Kubernetes objects. */
export const nameFormat: Rule = ({ environments, stacks, runners }, report) => {
  for (const { name } of environments) checkLabel("The environment name", name, report);
  for (const { name } of stacks) checkLabel("The stack name", name, report);
  for (const { name } of runners) checkLabel("The runner name", name, report);
  for (const { namespace } of environments) {
    if (namespace !== undefined) checkLabel(namespace.path, namespace, report);
  }
  for (const { workspace } of settingsOf(stacks)) {
    if (workspace !== undefined) checkWorkspace(workspace, report);
  }
};

/** Whether the text is one DNS label (RFC 1123). */
export function isLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text);
}

function checkLabel(what: string, name: Located<string>, report: Report): void {
  if (isLabel(name.value)) return;
  const message = `${what} ${quote(name.value)} ${problemOf(name.value)}`;
  const label = labelLike(name.value);
  report.add("name-format", name.at, message, `${label === undefined ? "" : `Write ${label}. `}${WHY}`);
}

/** The first thing wrong, because a look-alike letter or a blank is hard to see. */
function problemOf(name: string): string {
  if (name === "") return "is empty";
  const bad = /[^a-z0-9-]/u.exec(name)?.[0];
  if (bad === undefined) {
    return name.length > LONGEST_LABEL ? `has ${name.length} characters, more than 63` : "begins or ends with a dash";
  }
  if (/^[A-Z]$/.test(bad)) return `has a capital letter, ${quote(bad)}`;
  const code = (bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `contains ${quote(bad)}${/^[!-~]$/.test(bad) ? "" : ` (U+${code})`}, which is not allowed`;
}

/** The label somebody probably meant; letters that are not ASCII are not guessed at. */
function labelLike(name: string): string | undefined {
  const parts = name.toLowerCase().split(/[^a-z0-9]+/);
  const label = parts.filter((part) => part !== "").join("-");
  return /^[ -~]*$/.test(name) && isLabel(label) ? label : undefined;
}

function checkWorkspace(workspace: Located<string>, report: Report): void {
  const plain = workspace.value.replaceAll(/\{[a-z]+\}/g, "x");
  if (/^[A-Za-z0-9_.~][A-Za-z0-9_.~-]*$/.test(plain)) return;
  const message = `${workspace.path} ${quote(workspace.value)} is no workspace name`;
  report.add("name-format", workspace.at, message, "Use letters, digits, dashes, dots and underscores.");
}
