import assert from "node:assert/strict";
import { describe, it } from "node:test";
import ts from "typescript";
import { importsOf, nodes, packageOf, sourceOf, sources, type Source } from "./source.ts";

const all = sources("packages/**/*.ts", "actions/**/*.ts", "test/**/*.ts", "scripts/**/*.ts");

/** A file that only hands on what others export. */
function isBarrel({ tree }: Source): boolean {
  return (
    tree.statements.length > 0 &&
    tree.statements.every(
      (statement) =>
        ts.isImportDeclaration(statement) ||
        ts.isExportAssignment(statement) ||
        (ts.isExportDeclaration(statement) && (statement.moduleSpecifier ?? statement.exportClause) !== undefined),
    ) &&
    tree.statements.some((statement) => ts.isExportDeclaration(statement))
  );
}

/** Calls such as `mock.module(…)` and `jest.mock(…)`. */
function moduleMocks({ path, tree }: Source): readonly string[] {
  return nodes(tree).flatMap((node) =>
    ts.isCallExpression(node) && /\bmock\.module$|^(?:jest|vi)\.(?:do)?mock$/i.test(node.expression.getText())
      ? [`${path}: ${node.expression.getText()}`]
      : [],
  );
}

describe("the house", () => {
  it("lets only packages/host import @actions/*", () => {
    const importers = all.filter(
      ({ path }) => !path.startsWith("packages/host/src/") && !/\/test\/|^test\//.test(path),
    );
    assert.deepEqual(
      importers.flatMap((source) =>
        importsOf(source)
          .filter((name) => name.startsWith("@actions/"))
          .map((name) => `${source.path}: ${name}`),
      ),
      [],
    );
  });

  it("lets actions know core and host, nothing else", () => {
    const foreign = sources("actions/*/src/**/*.ts", "actions/index.ts").flatMap((source) =>
      importsOf(source)
        .filter((name) => !name.startsWith(".") && !["@flywheel/core", "@flywheel/host"].includes(packageOf(name)))
        .filter((name) => !/^node:path(\/posix)?$/.test(name))
        .map((name) => `${source.path}: ${name}`),
    );
    assert.deepEqual(foreign, []);
  });

  it("keeps actions from importing one another", () => {
    const crossing = sources("actions/*/src/**/*.ts").flatMap((source) =>
      importsOf(source)
        .filter((name) => name.startsWith("../"))
        .map((name) => `${source.path}: ${name}`),
    );
    assert.deepEqual(crossing, []);
  });

  it("mocks no modules", () => {
    assert.deepEqual(all.flatMap(moduleMocks), []);
    assert.equal(moduleMocks(sourceOf("a.ts", "t.mock.module('x', {});")).length, 1);
  });

  it("has no barrels", () => {
    assert.deepEqual(
      all.filter(isBarrel).map(({ path }) => path),
      [],
    );
    assert.ok(isBarrel(sourceOf("a.ts", 'export * from "./b.ts";\nexport { c } from "./c.ts";')));
    assert.ok(isBarrel(sourceOf("a.ts", 'import { b } from "./b.ts";\nexport { b };')));
    assert.ok(!isBarrel(sourceOf("a.ts", 'import { b } from "./b.ts";\nb();')));
  });
});
