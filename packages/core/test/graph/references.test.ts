import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pathsInValues, referencesOf } from "../../src/graph/references.ts";

const STACK = "tofu/stacks/web/main.tf";

const calls = (text: string, file = STACK): readonly (readonly [string, number])[] =>
  referencesOf(file, text).calls.map(({ directory, place }) => [directory, place.line]);

describe("referencesOf: module calls", () => {
  const cases: readonly [what: string, text: string, called: readonly (readonly [string, number])[]][] = [
    ["a sibling", 'module "a" {\n  source = "../db"\n}', [["tofu/stacks/db", 2]]],
    ["a child", 'module "a" {\n  source = "./inner"\n}', [["tofu/stacks/web/inner", 2]]],
    ["a path of many steps", 'module "a" { source = "../../modules/x/../y/" }', [["tofu/modules/y", 1]]],
    [
      "two in one file",
      'module "a" {\n  source = "../../modules/x"\n  for_each = toset(["}"])\n}\nmodule "b" {\n  source = "../../modules/y"\n}',
      [
        ["tofu/modules/x", 2],
        ["tofu/modules/y", 6],
      ],
    ],
    ["none in a comment", '# module "a" { source = "../db" }\n/* module "b" {\n source = "../db" } */', []],
    ["none in a heredoc", 'locals {\n  x = <<-EOT\n    module "a" {\n      source = "../db"\n    }\n  EOT\n}', []],
    ["none in a text", 'locals { x = "module \\"a\\" { source = \\"../db\\" }" }', []],
    ["none of a registry", 'module "a" { source = "terraform-aws-modules/vpc/aws" }', []],
    ["none by git", 'module "a" { source = "git::https://git.example/m.git//x?ref=v1" }', []],
    ["none longer than any path", `module "a" { source = "${"../".repeat(200_000)}" }`, []],
    ["none outside of the repository", 'module "a" { source = "../../../../m" }', []],
    ["none of another block", 'provider "a" { source = "../db" }', []],
  ];
  for (const [what, text, called] of cases) {
    it(`finds ${what}`, () => {
      assert.deepEqual(calls(text), called);
    });
  }

  it("reads the JSON syntax", () => {
    const text = '{"module": {"a": {"source": "../../modules/x"}}}';
    assert.deepEqual(calls(text, "tofu/stacks/web/main.tf.json"), [["tofu/modules/x", 1]]);
  });
});

describe("referencesOf: other paths", () => {
  const cases: readonly [what: string, text: string, paths: readonly (readonly [string, string])[]][] = [
    ["of the module", 'locals { x = file("${path.module}/../shared/a.json") }', [["../shared/a.json", "module"]]],
    ["of the root module", 'locals { x = file("${path.root}/../shared/a.json") }', [["../shared/a.json", "root"]]],
    ["bare", 'locals { x = file("../shared/a.json") }', [["../shared/a.json", "root"]]],
    ["up to a template", 'locals { x = file("../shared/${var.env}/a.json") }', [["../shared", "root"]]],
    ["up to a template in a name", 'locals { x = file("../shared/a-${var.env}.json") }', [["../shared", "root"]]],
    ["in a nested block", 'resource "a" "b" {\n  c {\n    d = ["../x"]\n  }\n}', [["../x", "root"]]],
    ["in an object", 'locals { x = { y = "../x" } }', [["../x", "root"]]],
    [
      "behind a call",
      'locals { x = file("${abspath(path.module)}/../x") }',
      [
        ["../x", "module"],
        ["../x", "root"],
      ],
    ],
    [
      "behind a format, with every number of steps",
      'locals { x = format("%s/../../x", path.module) }',
      [
        ["../../x", "module"],
        ["../../x", "root"],
        ["../x", "module"],
        ["../x", "root"],
      ],
    ],
    ["none inside of the directory", 'locals { x = file("${path.module}/templates/a.tpl") }', []],
    ["none of a module's source", 'module "a" {\n  source = "../db"\n}', []],
    ["none in a comment", '# see "../x"\nlocals { x = 1 } // "../y"', []],
    [
      "of a source that is computed",
      'module "a" { source = "../../modules/${var.kind}" }',
      [["../../modules", "module"]],
    ],
    [
      "of a computed source longer than any path",
      `module "a" { source = "${"../".repeat(200_000)}\${var.kind}" }`,
      [[".", "repository"]],
    ],
    ["of a source that says nothing", 'module "a" { source = var.source }', [["../../..", "module"]]],
  ];
  for (const [what, text, paths] of cases) {
    it(`finds ${what}`, () => {
      assert.deepEqual(
        referencesOf(STACK, text).paths.map(({ path, from }) => [path, from]),
        paths,
      );
    });
  }
});

it("finds paths in files of values, up from the root module", () => {
  assert.deepEqual(pathsInValues("a.tfvars", 'f = "../../config/x.yaml"\n'), [
    { path: "../../config/x.yaml", from: "root" },
  ]);
  assert.deepEqual(pathsInValues("a.tfvars.json", '{"f": ["../x"]}'), [{ path: "../x", from: "root" }]);
});
