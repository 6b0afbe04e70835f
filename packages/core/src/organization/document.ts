import { LineCounter, parseDocument, type ErrorCode } from "yaml";
import { withinLimits } from "./limits.ts";
import type { RuleId } from "../rules/registry.ts";
import { START, type Position, type Report } from "./report.ts";
import { reportTooDeep, TreeBuilder } from "./tree-builder.ts";
import type { Tree } from "./tree.ts";

/** What follows a syntax error is mostly its echo. */
const MAX_SYNTAX_FINDINGS = 10;

const SYNTAX_FIX =
  "Check indentation and punctuation here and on the line above. Text that contains a colon and a space, or " +
  'starts with one of { [ * & ! % @ `, needs quotes, as in "{path}/common.tfvars".';

/** The parser's codes for which plainer words than its own exist. */
const KNOWN_TROUBLE: Readonly<
  Partial<Record<ErrorCode, { readonly rule: RuleId; readonly message: string; readonly fix: string }>>
> = {
  MULTIPLE_DOCS: {
    rule: "multi-document",
    message: "The file holds several YAML documents",
    fix: "Remove the --- line and write one document.",
  },
  TAG_RESOLVE_FAILED: {
    rule: "tag",
    message: "The value has a YAML tag (a word that starts with !), and tags are not supported",
    fix: "Remove the tag and write the plain value; text that starts with ! needs quotes.",
  },
  TAB_AS_INDENT: {
    rule: "yaml",
    message: "The line is indented with a tab",
    fix: "Indent with spaces; YAML allows no tabs there.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    rule: "yaml",
    message: "The YAML is broken: the value holds a second colon, or the next line is indented further than this one",
    fix: 'Put a value with a colon and a blank in it into quotes, as in "a: b"; begin all keys of one mapping in the same column.',
  },
  MULTILINE_IMPLICIT_KEY: {
    rule: "yaml",
    message: "The YAML is broken: a line of key: value was expected here",
    fix: SYNTAX_FIX,
  },
  UNEXPECTED_TOKEN: {
    rule: "yaml",
    message: "The YAML is broken: there is more text where the value has ended",
    fix: SYNTAX_FIX,
  },
  BAD_INDENT: {
    rule: "yaml",
    message: "The YAML is broken: a [ or { above is not closed, or this line is indented too little",
    fix: SYNTAX_FIX,
  },
  NON_STRING_KEY: {
    rule: "yaml",
    message: "A key must be a plain word",
    fix: "Write key: value, with one word before the colon. A value in braces such as {stack} needs quotes.",
  },
};

/**
 * Parses one YAML document with positions. Refuses, each by a finding of its own, what is slow, ambiguous or
 * means different things to different readers.
 * @param file where the text is from, when the report is about another file
 * @returns undefined when anything was refused
 */
export function parseTree(text: string, report: Report, file?: string): Tree | undefined {
  if (!withinLimits(text, report)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), {
    lineCounter: lines,
    prettyErrors: false,
    // Ours names both lines, and theirs takes minutes on large mappings.
    uniqueKeys: false,
    stringKeys: true,
    // A %YAML directive must not bring back `no` as false and 012 as 10.
    schema: "core",
    resolveKnownTags: false,
  });
  const positionAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1), ...(file === undefined ? {} : { file }) };
  };
  reportSyntax([...document.errors, ...document.warnings], positionAt, report);
  if (report.isUnreadable()) return undefined;
  const { tree } = new TreeBuilder(positionAt, report).build(document.contents, 1);
  if (tree.kind === "scalar" && tree.value === null) {
    report.add("empty", START, "The file is empty or holds only comments", "Write at least organization: with a name.");
  }
  return report.isUnreadable() ? undefined : tree;
}

type Trouble = Readonly<{ code: ErrorCode; message: string; pos: [number, number] }>;

function reportSyntax(troubles: readonly Trouble[], positionAt: (offset: number) => Position, report: Report): void {
  const lines = new Set<number>();
  for (const { code, message, pos } of troubles) {
    const at = positionAt(pos[0]);
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    if (lines.size > MAX_SYNTAX_FINDINGS) return;
    reportTrouble(code, message, at, report);
  }
}

function reportTrouble(code: ErrorCode, message: string, at: Position, report: Report): void {
  if (code === "RESOURCE_EXHAUSTION") {
    reportTooDeep(at, report);
    return;
  }
  const known = KNOWN_TROUBLE[code];
  report.add(known?.rule ?? "yaml", at, known?.message ?? `The YAML is broken: ${message}`, known?.fix ?? SYNTAX_FIX);
}
