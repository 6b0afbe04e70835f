/** What the sources of an action can answer, as far as it is written there in words. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { importsOf, nodes, ROOT, sourceOf, type Source } from "./source.ts";

/** These files and every file of ours that they import, and so on. */
export function reachedFrom(...paths: readonly string[]): readonly Source[] {
  const found = new Map<string, Source>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const source = sourceOf(path, readFileSync(join(ROOT, path), "utf8"));
    found.set(path, source);
    waiting.push(...importsOf(source).flatMap((specifier) => fileOf(specifier, join(path, ".."))));
  }
  return [...found.values()];
}

/** A specifier's file relative to the repository; none for a package that is not ours. */
function fileOf(specifier: string, folder: string): readonly string[] {
  const [, name, rest = ""] = /^@flywheel\/([a-z]+)\/(.+)$/.exec(specifier) ?? [];
  const path = name === undefined ? join(folder, specifier) : `packages/${name}/src/${rest}.ts`;
  return path.endsWith(".ts") && existsSync(join(ROOT, path)) ? [path] : [];
}

/** Every detail code that is written in words: in a failure, or in a call of a function or a table that makes failures. */
export function detailCodesIn(all: readonly Source[]): ReadonlySet<string> {
  const makers = new Map(all.flatMap(({ path, tree }) => makersIn(path, tree)));
  return new Set(all.flatMap(({ path, tree }) => nodes(tree).flatMap((node) => codesAt(node, path, makers))));
}

/** A function that takes a detail code, by its file and name, or by its name alone where others can call it. */
function makersIn(path: string, tree: ts.SourceFile): readonly (readonly [name: string, position: number])[] {
  return nodes(tree).flatMap((node) => {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) return [];
    const position = node.parameters.findIndex(({ name }) => name.getText() === "detailCode");
    if (position < 0) return [];
    const isExported = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    return [[isExported ? node.name.text : `${path} ${node.name.text}`, position]];
  });
}

function codesAt(node: ts.Node, path: string, makers: ReadonlyMap<string, number>): readonly string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === "detailCode") return wordsIn(node.initializer);
  if (ts.isCallExpression(node)) {
    const name = node.expression.getText();
    return wordsIn(node.arguments[makers.get(`${path} ${name}`) ?? makers.get(name) ?? -1]);
  }
  if (!ts.isVariableDeclaration(node) || node.type?.getText().includes("[detailCode: string") !== true) return [];
  if (node.initializer === undefined || !ts.isArrayLiteralExpression(node.initializer)) return [];
  return node.initializer.elements.flatMap((row) => (ts.isArrayLiteralExpression(row) ? wordsIn(row.elements[0]) : []));
}

/** The strings that an expression can be, less the empty one. */
function wordsIn(node: ts.Expression | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isConditionalExpression(node)) return [...wordsIn(node.whenTrue), ...wordsIn(node.whenFalse)];
  return ts.isStringLiteralLike(node) && node.text !== "" ? [node.text] : [];
}

/** Every string, and every name of a property that is set, in these files. */
export function namesIn(all: readonly Source[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ tree }) =>
      nodes(tree).flatMap((node) => {
        if (ts.isStringLiteralLike(node)) return [node.text];
        return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [node.name.text] : [];
      }),
    ),
  );
}
