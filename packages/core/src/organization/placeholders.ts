import type { Report } from "./report.ts";
import type { Tree } from "./tree.ts";
import { quote } from "./wording.ts";

/** What examples put where a value of one's own belongs. */
const PLACEHOLDER = /^(?:your[_-]\S+|(?:change|replace|fill)[_-]?(?:me|this|in)|todo|tbd|fixme|x{3,9}|<[\w .:/-]+>)$/i;

/** Reports values that were never filled in. What checks expect of others is theirs. */
export function reportPlaceholders(tree: Tree, report: Report): void {
  if (tree.kind !== "mapping") return;
  for (const [key, { value }] of tree.entries) if (key !== "checks") walk(value, report);
}

function walk(tree: Tree, report: Report): void {
  if (tree.kind === "list") for (const item of tree.items) walk(item, report);
  if (tree.kind === "mapping") for (const { value } of tree.entries.values()) walk(value, report);
  if (tree.kind !== "scalar" || typeof tree.value !== "string" || !PLACEHOLDER.test(tree.value.trim())) return;
  report.add("placeholder-value", tree.at, `${quote(tree.value)} looks like a placeholder`, "Write the real value.");
}

/** Reports a file that its name calls an example: usually another one is deployed. */
export function reportExample(file: string, at: Tree["at"], report: Report): void {
  if (!/\.example\.[^/]+$/.test(file)) return;
  const message = "The file's name says that it is an example";
  report.add(
    "example-file",
    at,
    message,
    "Set the input config to the file that is deployed, or switch this rule off.",
  );
}
