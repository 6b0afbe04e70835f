import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { blocksOf, readBody, textOf, type Block, type Body } from "../../src/hcl/body.ts";
import type { Attribute, Value } from "../../src/hcl/value.ts";

/** A body as short text: `a = 1`, `type label { … }`, an expression in angle brackets. */
function shown({ attributes, blocks }: Body): readonly string[] {
  return [...[...attributes.values()].map(shownAttribute), ...blocks.map(shownBlock)];
}

function shownBlock(block: Block): string {
  return `${[block.type, ...block.labels].join(" ")} { ${shown(block).join(", ")} } @${block.line}`;
}

function shownAttribute({ name, value, line }: Attribute): string {
  return `${name}@${line} = ${shownValue(value)}`;
}

function shownValue(value: Value): string {
  switch (value.kind) {
    case "literal":
      return JSON.stringify(value.value);
    case "list":
      return `[${value.items.map(shownValue).join(" ")}]`;
    case "object":
      return `{${[...value.entries.values()].map(shownAttribute).join(" ")}}`;
    case "expression":
      return `<${value.text}>`;
  }
}

const MODULE = 'module "a" {\n  source = "./b"\n}\n';
const FOUND = 'module a { source@2 = "./b" } @1';

describe("code in the native syntax", () => {
  const cases: Readonly<Record<string, readonly [code: string, ...found: string[]]>> = {
    "a block": [MODULE, FOUND],
    "a block on one line": ['module "a" { source = "./b" }', 'module a { source@1 = "./b" } @1'],
    "a label without quotes": ["module a {}", "module a {  } @1"],
    "line ends of Windows and a byte order mark": [`\uFEFF${MODULE.replaceAll("\n", "\r\n")}`, FOUND],
    "blocks in blocks": [
      'terraform {\n  backend "s3" {\n    key = "k"\n  }\n  required_version = "1"\n}',
      'terraform { required_version@5 = "1", backend s3 { key@3 = "k" } @2 } @1',
    ],
    "every kind of literal": [
      'a = "x"\nb = -12.5\nc = true\nd = null\ne = [1, "two",\n  3,]\nf = { g = 1, "h" : { i = 2 }\n j = 3 }',
      'a@1 = "x"',
      "b@2 = -12.5",
      "c@3 = true",
      "d@4 = null",
      'e@5 = [1 "two" 3]',
      "f@7 = {g@7 = 1 h@7 = {i@7 = 2} j@8 = 3}",
    ],
    escapes: ['a = "say \\"}\\" $${x} \\u0031"', `a@1 = ${JSON.stringify('say "}" ${x} 1')}`],
    "what only the engine can evaluate": [
      'a = var.x\nb = "k-${var.x}"\nc = 1 + 1\nd = (1)\ne = f("x", [\n1])\ng = [for x in y : x]\nh = { for k in y : k => 1 }\ni = "\\U0001F600"',
      "a@1 = <var.x>",
      'b@2 = <"k-${var.x}">',
      "c@3 = <1 + 1>",
      "d@4 = <(1)>",
      'e@5 = <f("x", [\n1])>',
      "g@7 = <[for x in y : x]>",
      "h@8 = <{ for k in y : k => 1 }>",
      'i@9 = <"\\U0001F600">',
    ],
    "an expression inside of an object": ['a = { b = var.b, c = "c" }', 'a@1 = {b@1 = <var.b> c@1 = "c"}'],
    "a heredoc, whatever it says": [`a = <<-EOT\n${MODULE}  EOT\nb = 1`, `a@1 = <<<-EOT\n${MODULE}  EOT>`, "b@6 = 1"],
    "comments, whatever they say": [
      `# x {\n// "\n# \u2028 module "b" {}\n/* ${MODULE} */ ${MODULE}`,
      'module a { source@8 = "./b" } @7',
    ],
    "a template with quotes and braces of its own": [
      `x = "\${join("}", ["{", "\${"module"}"])}"\n${MODULE}`,
      'x@1 = <"${join("}", ["{", "${"module"}"])}">',
      'module a { source@3 = "./b" } @2',
    ],
    "an object that looks like a block": [
      'a = {\n  module = { source = "./b" }\n}',
      'a@1 = {module@2 = {source@2 = "./b"}}',
    ],
    "a block without an end": ['module "a" {\n  source = "./b"', FOUND],
    "an attribute without a value": ["a =\nb = 1", "a@1 = <>", "b@2 = 1"],
    "braces without a beginning": [`}]) ,\n${MODULE}`, 'module a { source@3 = "./b" } @2'],
    "text without an end": ['a = "b\nc = 1', 'a@1 = <"b>', "c@2 = 1"],
    nothing: [""],
  };
  for (const [what, [code, ...found]] of Object.entries(cases)) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(shown(readBody("main.tf", code)), found);
    });
  }
});

describe("code in the JSON syntax", () => {
  const cases: Readonly<Record<string, readonly [code: string, ...blocks: string[]]>> = {
    "blocks with and without labels": [
      `{
  "terraform": { "required_version": "1", "backend": { "s3": { "key": "k" } } },
  "module": { "a": { "source": "./a" },
              "b": { "source": "./b\\u0031" } },
  "data": { "terraform_remote_state": { "net": { "config": { "path": "\${path.module}/x" } } } }
}`,
      'terraform { required_version@2 = "1", backend@2 = {s3@2 = {key@2 = "k"}}, backend s3 { key@2 = "k" } @2 } @2',
      'module a { source@3 = "./a" } @3',
      'module b { source@4 = "./b1" } @4',
      'data terraform_remote_state net { config@5 = {path@5 = <"${path.module}/x">} } @5',
    ],
    "lists of blocks": [
      '[]{"terraform":[{"required_version":"1"},{"required_version":"2"}],"module":[{"a":[{"source":"./a"}]}]}'.slice(
        2,
      ),
      'terraform { required_version@1 = "1" } @1',
      'terraform { required_version@1 = "2" } @1',
      'module a { source@1 = "./a" } @1',
    ],
    "settings that are no blocks": [
      '{"module":{"a":{"module":{"b":{"source":"./b"}}}},"other":{"a":{}}}',
      'module a { module@1 = {b@1 = {source@1 = "./b"}} } @1',
    ],
    "another type than a block has": ['{"module":"a","terraform":[1],"locals":null}'],
    "names that JavaScript has too": [
      '{"__proto__":{"a":1},"constructor":{"labels":0},"module":{"constructor":{}}}',
      "module constructor {  } @1",
    ],
    "no object": ["[]"],
    "no JSON": [MODULE],
  };
  for (const [what, [code, ...blocks]] of Object.entries(cases)) {
    it(`is read with ${what}`, () => {
      assert.deepEqual(readBody("main.tf.json", code).blocks.map(shownBlock), blocks);
    });
  }

  it("gives variables as attributes", () => {
    assert.deepEqual(shown(readBody("a.tfvars.json", '{\n "a": "x",\n "b": [1, {"c": null}]\n}')), [
      'a@2 = "x"',
      "b@3 = [1 {c@3 = null}]",
    ]);
  });
});

describe("hostile code", () => {
  const many = (text: string): string => text.repeat(100_000);
  const cases: Readonly<Record<string, string>> = {
    "open brackets": `a = ${many("[")}`,
    "open braces": many("a {"),
    "objects in objects": `a = ${many("{ a = ")}`,
    "comments without an end": many("/*"),
    "templates in templates": `a = "${many('${"')}`,
    "text after text without an end": many('"\n'),
    "heredocs without an end": many("a = <<E\n"),
  };
  for (const [what, code] of Object.entries(cases)) {
    // A reader that takes quadratic time would not come to an end here.
    it(`of ${what} is read`, () => {
      readBody("main.tf", code);
      readBody("main.tf.json", code);
    });
  }
});

describe("what a body holds", () => {
  const body = readBody("main.tf", 'a = "x"\nb = 1\nc = "${d}"\nm "1" {}\nn {}\nm "2" {}');

  it("is found by name", () => {
    assert.equal(textOf(body, "a"), "x");
    for (const none of ["b", "c", "d"]) assert.equal(textOf(body, none), undefined);
    assert.deepEqual(
      blocksOf(body, "m").map(({ labels }) => labels),
      [["1"], ["2"]],
    );
  });
});
