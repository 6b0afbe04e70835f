import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { ExactNumber, numberText, parseExactJson, sameScalar } from "../src/json.ts";

/** A number in the words of the engine, which writes no exponent and no zeros at the end. */
const engineNumber = fc
  .tuple(fc.boolean(), fc.stringMatching(/^(0|[1-9]\d{0,29})$/), fc.stringMatching(/^\d{0,29}[1-9]$|^$/))
  .map(([negative, whole, fraction]) => {
    const text = fraction === "" ? whole : `${whole}.${fraction}`;
    return negative && text !== "0" ? `-${text}` : text;
  });

describe("numbers of a plan's JSON", () => {
  it("keep the text the engine wrote, whatever they are", () => {
    fc.assert(
      fc.property(engineNumber, (text) => {
        assert.equal(numberText(parseExactJson(text)), text);
        assert.deepEqual(parseExactJson(`{"a": [1,${text}]}`), { a: [1, parseExactJson(text)] });
      }),
    );
  });

  it("differ when they differ, beyond what JavaScript can hold", () => {
    const [exact, next] = ["9007199254740992", "9007199254740993"].map(parseExactJson);
    assert.equal(exact, 2 ** 53);
    assert.deepEqual(next, new ExactNumber("9007199254740993"));
    assert.equal(sameScalar(exact, next), false);
    assert.equal(sameScalar(next, parseExactJson("9007199254740993")), true);
    assert.equal(sameScalar(next, "9007199254740993"), false);
  });

  const plain: readonly (readonly [string, string])[] = [
    ["1.0", "1"],
    ["1e3", "1000"],
    ["1000000000000000000000", "1000000000000000000000"],
    ["0.0000001", "0.0000001"],
    ["-0.0000000123", "-0.0000000123"],
    ["0.30000000000000004", "0.30000000000000004"],
    ["1.7976931348623157e308", `17976931348623157${"0".repeat(292)}`],
  ];
  for (const [source, text] of plain) {
    it(`stay plain numbers where nothing is lost: ${source}`, () => {
      const value = parseExactJson(source);
      assert.equal(typeof value, "number");
      assert.equal(numberText(value), text);
    });
  }

  it("have no text where they are none", () => {
    assert.deepEqual(["1", null, undefined, true, [1]].map(numberText), Array(5).fill(undefined));
  });

  it("are left alone inside of strings", () => {
    const text = '["x,9007199254740993", "]:9007199254740993", "\\",9007199254740993"]';
    assert.deepEqual(parseExactJson(text), JSON.parse(text));
  });
});
