import { RULES } from "../rules/registry.ts";
import type { Finding } from "./model.ts";
import type { Mapping, Tree } from "./tree.ts";

/** The top-level keys, of whatever shape, under which nothing says which units there are. */
const APART: ReadonlySet<string> = new Set([
  "cache",
  "checks",
  "core",
  "cross_checks",
  "dashboard",
  "drift",
  "links",
  "network",
  "notifications",
  "policy",
  "runner_contract",
  "runners",
]);

/**
 * Whether the units of a file are known although it is refused: all that refuses it lies in parts that say nothing of
 * them, so that whoever lists what else is wrong need not stop there.
 * @param file as findings name it
 * @param tree what the file holds
 */
export function unitsAreKnown(findings: readonly Finding[], file: string, tree: Tree): boolean {
  const refusing = findings.filter(({ rule }) => RULES[rule].stops === "reading");
  return tree.kind === "mapping" && refusing.every((finding) => finding.file === file && isApart(finding, tree));
}

function isApart(finding: Finding, top: Mapping): boolean {
  // What depends on what says nothing of which units there are.
  if (finding.rule === "cycle") return true;
  const key = keyAt(finding, top) ?? "";
  if (key !== "organization") return APART.has(key);
  const organization = top.entries.get(key)?.value;
  // A missing name is told where the key `organization` stands, and everything beside it was read.
  if (organization?.kind !== "mapping") return false;
  return finding.rule === "required-field" || keyAt(finding, organization) === "name";
}

/** The key that a finding stands under: the last of the file's own before it. */
function keyAt(finding: Finding, { entries }: Mapping): string | undefined {
  const before = [...entries].filter(
    ([, { keyAt: at }]) =>
      at.file === undefined && (at.line < finding.line || (at.line === finding.line && at.column <= finding.column)),
  );
  return before.toSorted(([, a], [, b]) => a.keyAt.line - b.keyAt.line || a.keyAt.column - b.keyAt.column).at(-1)?.[0];
}
