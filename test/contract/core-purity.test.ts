import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";
import * as v from "valibot";
import { importsOf, nodes, packageOf, ROOT, sourceOf, sources, type Source } from "./source.ts";

const ALLOWED_BUILTINS = ["node:crypto", "node:path", "node:path/posix"];
/** What reaches outside, or differs from one run to the next. */
const IMPURE_GLOBALS = new Set([
  "process",
  "fetch",
  "console",
  "performance",
  "require",
  "globalThis",
  "setTimeout",
  "setInterval",
  "setImmediate",
  "queueMicrotask",
  "WebSocket",
]);

const core = sources("packages/core/src/**/*.ts");

/** Impure things that a file uses, as words. */
function impurities({ path, tree }: Source): readonly string[] {
  return nodes(tree).flatMap((node) => {
    const found = impurity(node);
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return found === undefined ? [] : [`${path}:${line} ${found}`];
  });
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && isFree(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) {
    const words = node.getText();
    if (words === "Date.now" || words === "Math.random") return words;
  }
  if (isDate(node) && (node.arguments ?? []).length === 0) return "the current date";
  return undefined;
}

function isDate(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "Date";
}

/** Not the name of a property, nor anything declared: a variable that a file takes from its surroundings. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isExpression(parent)) return true;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return ts.isShorthandPropertyAssignment(parent) || ts.isStatement(parent) || ts.isTemplateSpan(parent);
}

const manifestSchema = v.object({ dependencies: v.record(v.string(), v.string()) });

function dependencies(directory: string): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(ROOT, directory, "package.json"), "utf8"));
  return Object.keys(v.parse(manifestSchema, manifest).dependencies);
}

describe("packages/core", () => {
  it("imports itself, its dependencies, node:crypto and node:path, and nothing else", () => {
    const allowed = new Set([...ALLOWED_BUILTINS, ...dependencies("packages/core")]);
    const foreign = core.flatMap((source) =>
      importsOf(source)
        .filter((name) => !name.startsWith(".") && !allowed.has(name.startsWith("node:") ? name : packageOf(name)))
        .map((name) => `${source.path}: ${name}`),
    );
    assert.deepEqual(foreign, []);
  });

  it("leaves its own directory nowhere", () => {
    const outside = core.flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith("."))
        .map((name) => join(source.path, "..", name))
        .filter((path) => !path.startsWith("packages/core/src/")),
    );
    assert.deepEqual(outside, []);
  });

  it("takes nothing from its surroundings: no process, network, clock, timer, console or chance", () => {
    assert.deepEqual(core.flatMap(impurities), []);
  });

  it("would be caught at each of these", () => {
    const impure = [
      "export const a = process.env;",
      "export const a = () => fetch('x');",
      "export const a = Date.now();",
      "export const a = Date.now;",
      "export const a = new Date();",
      "export const a = Date();",
      "setTimeout(() => {}, 1);",
      "export const a = { console };",
      "export const a = { log: console };",
      "export const a = `${performance}`;",
      "export const a = Math.random();",
      "export function a() { return globalThis; }",
    ];
    for (const text of impure) assert.equal(impurities(sourceOf("a.ts", text)).length, 1, text);
    const pure = "export const a = (host: { fetch: 1; process: 2 }) => [host.fetch, new Date(0), { console: 1 }];";
    assert.deepEqual(impurities(sourceOf("a.ts", pure)), []);
  });

  it("uses every dependency it declares", () => {
    const used = new Set(core.flatMap(importsOf).map(packageOf));
    assert.deepEqual(
      dependencies("packages/core").filter((name) => !used.has(name)),
      [],
    );
  });
});
