import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { declaredVariables, definedVariables, textsOfValue } from "../../src/engine/variables.ts";

describe("a declared variable", () => {
  const cases: Readonly<Record<string, readonly [file: string, text: string, isSecret: boolean]>> = {
    "is none by itself": ["v.tf", 'variable "v" {}\n', false],
    "is one as sensitive": ["v.tf", 'variable "v" {\n  sensitive = true\n}\n', true],
    "is one as ephemeral": ["v.tf", 'variable "v" {\n  ephemeral = true\n}\n', true],
    "is none where that is false": ["v.tf", 'variable "v" {\n  sensitive = false\n}\n', false],
    "is one where that is not told": ["v.tf", 'variable "v" {\n  sensitive = local.hide\n}\n', true],
    "is one behind a block without indentation": [
      "v.tf",
      'variable "v" {\nvalidation {\ncondition = true\n}\nsensitive = true\n}\n',
      true,
    ],
    "is none by what its blocks and texts say": [
      "v.tf",
      'variable "v" {\n  description = "}\\" sensitive = true"\n  default = { sensitive = true }\n  # sensitive = true\n}\n',
      false,
    ],
    "is none by the one after it": ["v.tf", 'variable "v" {}\nvariable "w" { sensitive = true }\n', false],
    "is one without an end": ["v.tf", 'variable "v" {\n  sensitive = true\n', true],
    "is one in JSON": ["v.tf.json", '{ "variable": { "v": { "sensitive": true } } }', true],
    "is one in a list of JSON": ["v.tf.json", '{ "variable": [{ "v": [{ "ephemeral": "${x}" }] }] }', true],
    "is none in JSON": ["v.tf.json", '{ "variable": { "v": { "type": "string", "sensitive": false } } }', false],
  };
  for (const [what, [file, text, isSecret]] of Object.entries(cases)) {
    it(`${isSecret ? "that is a secret" : "that is no secret"} ${what}`, () => {
      assert.deepEqual(declaredVariables(file, text)[0], { name: "v", isSecret });
    });
  }

  it("is not found in text that is no code", () => {
    for (const text of ["", "{", "[]", '{ "variable": 1 }']) assert.deepEqual(declaredVariables("v.tf.json", text), []);
  });
});

describe("a file of variables", () => {
  it("gives the texts and numbers of each, whatever their form", () => {
    const text = `a = "plain" # "comment"
b = {
  password = "deep" // key
  "quoted" : ["one", 123456789]
}
c = <<-EOT
  first line
  EOT
d = "a \\"quote\\" and $\${b}"
`;
    assert.deepEqual(
      definedVariables("x.tfvars", text).map(([name, texts]) => [name, [...new Set(texts)]]),
      [
        ["a", ["plain"]],
        ["b", ["deep", "one", "123456789"]],
        ["c", ["  first line\n  EOT"]],
        ["d", ['a \\"quote\\" and $${b}', 'a "quote" and ${b}']],
      ],
    );
  });

  it("gives them in JSON too", () => {
    const text = '{ "a": "plain", "b": { "password": ["deep", 12] } }';
    assert.deepEqual(definedVariables("x.tfvars.json", text), [
      ["a", ["plain"]],
      ["b", ["deep", "12"]],
    ]);
    assert.deepEqual(definedVariables("x.tfvars.json", "no JSON"), []);
  });
});

describe("a value given as text", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    plain: ["plain"],
    '{"password":"deep"}': ["deep"],
    '{ password = "deep", list = ["one"] }': ["deep", "one"],
    '["one", "two"]': ["one", "two"],
  };
  for (const [value, texts] of Object.entries(cases)) {
    it(`${value} holds ${texts.join(" and ")}`, () => {
      assert.deepEqual(new Set(textsOfValue(value)), new Set([value, ...texts]));
    });
  }
});
