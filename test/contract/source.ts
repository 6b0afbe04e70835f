import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const ROOT = join(import.meta.dirname, "../..");

/** One of our TypeScript files, parsed. */
export interface Source {
  /** Relative to the repository. */
  readonly path: string;
  readonly tree: ts.SourceFile;
}

/** The TypeScript files of these globs. Throws for none: a rule about nothing is always kept. */
export function sources(...globs: readonly string[]): readonly Source[] {
  const paths = globSync(globs, { cwd: ROOT, exclude: ["**/node_modules/**", "**/build/**"] }).toSorted();
  if (paths.length === 0) throw new Error(`no files: ${globs.join(", ")}`);
  return paths.map((path) => sourceOf(path, readFileSync(join(ROOT, path), "utf8")));
}

export function sourceOf(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** A node and every node under it. */
export function nodes(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [node];
  for (const parent of found) {
    parent.forEachChild((child) => {
      found.push(child);
    });
  }
  return found;
}

/** What a file imports, re-exports, or imports while it runs. */
export function importsOf({ tree }: Source): readonly string[] {
  return nodes(tree).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier !== undefined && ts.isStringLiteralLike(specifier) ? [specifier.text] : [];
  });
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  return undefined;
}

/** `@scope/name/sub/path` and `name/sub/path` to their package. */
export function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
