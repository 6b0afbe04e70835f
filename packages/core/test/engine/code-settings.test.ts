import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jsonTextSettings, textSettings } from "../../src/engine/code-settings.ts";

const SET = "terraform.required_version";

describe("text settings of code", () => {
  const found: Readonly<Record<string, readonly (readonly [path: string, value: string, line: number])[]>> = {
    'terraform {\n  required_version = ">= 1.6"\n}\n': [[SET, ">= 1.6", 2]],
    'terraform { required_version = "1.6" }': [[SET, "1.6", 1]],
    'terraform\n{\n}\nterraform {\r\n\trequired_version="1.6"\r\n}': [[SET, "1.6", 5]],
    'terraform {\n  backend "s3" {\n    key = "x"\n  }\n  required_version = "1"\n}': [[SET, "1", 5]],
    'terraform {\n required_version = "1" # not "2"\n}\nterraform {\n required_version = "3" // 4\n}': [
      [SET, "1", 2],
      [SET, "3", 5],
    ],
    'language {\n compatible_with {\n  opentofu = ">= 1.12"\n }\n}': [
      ["language.compatible_with.opentofu", ">= 1.12", 3],
    ],
    // What only looks like it.
    '# terraform {\n#  required_version = "1"\n# }': [],
    '/* terraform {\n  required_version = "1"\n} */\nterraform {\n  required_version = "2"\n}': [[SET, "2", 5]],
    'locals {\n  a = <<-EOT\n    terraform {\n  required_version = "1"\n    }\n    EOT\n}\nterraform { required_version = "2" }':
      [[SET, "2", 8]],
    'locals {\n  a = "terraform {"\n}\nterraform { required_version = "2" }': [
      ["locals.a", "terraform {", 2],
      [SET, "2", 4],
    ],
    'resource "x" "terraform" {\n  required_version = "1"\n}': [],
    'locals {\n  terraform = {\n    required_version = "1"\n  }\n}': [],
    'module "a" {\n  source = "${join("}", ["}\\"", "$${"])}"\n}\nterraform { required_version = "2" }': [
      [SET, "2", 4],
    ],
    // What the engine alone can read.
    'terraform {\n  required_version = "${"1"}"\n}': [],
    'terraform {\n  required_version = ("1")\n}': [],
    'terraform {\n  required_version = "1" == "1" ? "1" : "2"\n}': [],
    'terraform {\n  required_version = "\\u0031"\n}': [],
    "terraform {\n  required_version = <<E\n1\nE\n}": [],
    'terraform {\n  required_version = "1': [],
    "terraform {\n  required_version = 1\n}": [],
    "/*": [],
    "<<EOT\n": [],
    "}": [],
    "": [],
  };
  for (const [code, settings] of Object.entries(found)) {
    it(`of ${JSON.stringify(code)}`, () => {
      assert.deepEqual(
        textSettings(code).map(({ path, value, line }) => [path, value, line]),
        settings,
      );
    });
  }
});

describe("text settings of JSON code", () => {
  const found: Readonly<Record<string, readonly (readonly [path: string, value: string])[]>> = {
    '{"terraform":{"required_version":"1"}}': [[SET, "1"]],
    '{"terraform":[{"required_version":"1"},{"required_version":"2"}]}': [
      [SET, "1"],
      [SET, "2"],
    ],
    '{"language":{"compatible_with":{"opentofu":"1"}}}': [["language.compatible_with.opentofu", "1"]],
    '{"terraform":{"required_version":1}}': [],
    "terraform {}": [],
    null: [],
  };
  for (const [text, settings] of Object.entries(found)) {
    it(`of ${text}`, () => {
      assert.deepEqual(
        jsonTextSettings(text).map(({ path, value }) => [path, value]),
        settings,
      );
    });
  }
});
