import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { jsonTrouble } from "../../src/hcl/json-trouble.ts";

describe("where a text stops being JSON", () => {
  const right = ["{}", "[]", '{ "a": [1, -2.5, true, null], "b": { "c": "}" } }', "1"];
  for (const text of right) {
    it(`is nowhere in ${text}`, () => {
      assert.equal(jsonTrouble(text), undefined);
    });
  }

  const wrong: Readonly<Record<string, string>> = {
    "": "1:1 a value after this",
    '{\n  "a": }': "2:8 a value",
    '{ "a": 1\n  "b": 2 }': "2:3 a comma or a closing bracket",
    '{ "a": 1,\n}': "2:1 a name in quotes",
    "[1,]": "1:4 a value",
    '{ "a" 1 }': "1:7 a colon",
    "{ a: 1 }": "1:3 a name in quotes",
    '{ "a": yes }': "1:8 a value",
    '{ "a": "b }': "1:8 a value",
    '{ "a": [1 }': "1:11 a comma or a closing bracket",
    '{ "a": 1': "1:8 a comma or a closing bracket after this",
    '{ "a": 1 } }': "1:12 a comma or a closing bracket",
    "{} # none\n": "1:1 plain JSON, without comments",
  };
  for (const [text, expected] of Object.entries(wrong)) {
    it(`is found in ${JSON.stringify(text)}`, () => {
      const trouble = jsonTrouble(text);
      assert.equal(`${trouble?.line}:${trouble?.column} ${trouble?.expected}`, expected);
    });
  }
});
