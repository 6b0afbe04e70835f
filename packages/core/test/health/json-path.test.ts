import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findJson, parseJsonPath, sameJson } from "../../src/health/json-path.ts";

describe("parseJsonPath", () => {
  const right: readonly (readonly [string, readonly (string | number)[]])[] = [
    ["$", []],
    ["$.status", ["status"]],
    ["$.a.b[0].c-d", ["a", "b", 0, "c-d"]],
    [`$["a b"]['c.d'][12]`, ["a b", "c.d", 12]],
  ];
  for (const [text, path] of right) {
    it(`reads ${text}`, () => {
      assert.deepEqual(parseJsonPath(text), path);
    });
  }
  for (const text of ["", "status", "$status", "$.", "$..a", "$.a[", "$[*]", "$[-1]", "$.a b", `$["a']`, "$[?(@.a)]"]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parseJsonPath(text), undefined);
    });
  }
});

describe("findJson", () => {
  const document: unknown = JSON.parse('{"a": {"b": [{"c": null}, 2]}, "__proto__": 1}');

  it("finds values, null as well", () => {
    assert.deepEqual(findJson(document, ["a", "b", 1]), { found: true, value: 2 });
    assert.deepEqual(findJson(document, ["a", "b", 0, "c"]), { found: true, value: null });
    assert.deepEqual(findJson(document, []), { found: true, value: document });
    assert.deepEqual(findJson(document, ["__proto__"]), { found: true, value: 1 });
  });

  it("finds nothing where nothing is, nor what is inherited", () => {
    for (const path of [["x"], ["a", "b", 2], ["a", "b", "length"], ["a", 0], ["a", "b", 1, "x"], ["constructor"]]) {
      assert.deepEqual(findJson(document, path), { found: false }, path.join("."));
    }
  });
});

describe("sameJson", () => {
  it("keeps types apart and ignores the order of keys", () => {
    assert.equal(sameJson(1, 1), true);
    assert.equal(sameJson({ a: [1, { b: null }], c: "x" }, { c: "x", a: [1, { b: null }] }), true);
    const different: readonly (readonly [unknown, unknown])[] = [
      [1, "1"],
      [true, "true"],
      [null, undefined],
      [null, {}],
      [[], {}],
      [
        [1, 2],
        [2, 1],
      ],
      [[1], [1, 2]],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { b: undefined }],
    ];
    for (const [a, b] of different) assert.equal(sameJson(a, b), false, `${JSON.stringify(a)} ${JSON.stringify(b)}`);
  });
});
