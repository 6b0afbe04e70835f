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

const ANY_FILE = [[".", "repository"]] as const;
/** Nobody can tell whether the code puts the path of its own directory in front. */
const either = (path: string): readonly (readonly [string, string])[] => [
  [path, "module"],
  [path, "root"],
];

describe("referencesOf: other paths", () => {
  const cases: readonly [what: string, text: string, paths: readonly (readonly [string, string])[]][] = [
    ["of the module", 'locals { x = file("${path.module}/../shared/a.json") }', [["../shared/a.json", "module"]]],
    ["of the root module", 'locals { x = file("${path.root}/../shared/a.json") }', [["../shared/a.json", "root"]]],
    ["bare", 'locals { x = file("../shared/a.json") }', either("../shared/a.json")],
    ["up to a template", 'locals { x = file("../shared/${var.env}/a.json") }', either("../shared")],
    ["up to a template in a name", 'locals { x = file("../shared/a-${var.env}.json") }', either("../shared")],
    ["in a nested block", 'resource "a" "b" {\n  c {\n    d = ["../x"]\n  }\n}', either("../x")],
    ["in an object", 'locals { x = { y = "../x" } }', either("../x")],
    ["behind a call", 'locals { x = file("${abspath(path.module)}/../x") }', ANY_FILE],
    ["behind a local", 'locals { x = file("${local.here}/../x") }', ANY_FILE],
    ["behind a format", 'locals { x = format("%s/../../x", path.module) }', ANY_FILE],
    ["put together", 'locals { x = join("/", [path.module, "../x", "y"]) }', ANY_FILE],
    ["put together from steps", 'locals { x = join("/", ["..", "x"]) }', [...ANY_FILE]],
    ["to be put together elsewhere", 'locals { up = "../.." }', ANY_FILE],
    ["by the directory of a file", 'locals { x = "${dirname(path.module)}/x" }', ANY_FILE],
    ["in a heredoc", "locals { x = file(trimspace(<<EOT\n  ../x\nEOT\n)) }", ANY_FILE],
    ["with escapes", 'locals { x = file("\\u002e\\u002E/x") }', ANY_FILE],
    ["in a template", 'locals { x = "${file("../x")}!" }', either("../x")],
    ["none inside of the directory", 'locals { x = file("${path.module}/templates/a.tpl") }', []],
    ["none of a module's source", 'module "a" {\n  source = "../db"\n}', []],
    ["none in a comment", '# see "../x"\nlocals { x = 1 } // "../y"', []],
    ["none in a comment of an expression", 'locals {\n  x = f(\n    # "../x", dirs..\n    1,\n  )\n}', []],
    ["none in prose", 'variable "x" { description = "See ../README.md, or 1..2, and ... so on" }', []],
    ["none of a script", "locals { x = <<EOT\ncd ../x\nEOT\n}", []],
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

it("finds paths in files of values, wherever they are used", () => {
  const found = (file: string, text: string): readonly (readonly [string, string])[] =>
    pathsInValues(file, text).map(({ path, from }) => [path, from]);
  assert.deepEqual(found("a.tfvars", 'f = "../../config/x.yaml"\n'), either("../../config/x.yaml"));
  assert.deepEqual(found("a.tfvars.json", '{"f": ["../x"]}'), either("../x"));
  assert.deepEqual(found("a.tfvars.json", '{"f": "..\\/x"}'), either("../x"));
});

it("finds paths in templates of the JSON syntax", () => {
  const text = '{"locals": {"x": "${file(\\"${path.module}/../x\\")}"}}';
  const found = referencesOf("tofu/stacks/web/main.tf.json", text).paths.map(({ path, from }) => `${path} ${from}`);
  assert.deepEqual([...new Set(found)], ["../x module"]);
});
