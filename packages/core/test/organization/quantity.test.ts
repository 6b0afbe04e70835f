import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseQuantity } from "../../src/organization/quantity.ts";

describe("parseQuantity", () => {
  const parsed: Readonly<Record<string, number>> = {
    "0": 0,
    "2": 2,
    "0.5": 0.5,
    "500m": 0.5,
    "1k": 1_000,
    "1M": 1_000_000,
    "1Ki": 1_024,
    "512Mi": 536_870_912,
    "1.5Gi": 1_610_612_736,
    "1e3": 1_000,
    "1.5E+3": 1_500,
    "5e-1": 0.5,
    "1E": 1e18,
  };
  for (const [text, amount] of Object.entries(parsed)) {
    it(`reads ${text}`, () => {
      assert.equal(parseQuantity(text), amount);
    });
  }

  for (const text of ["", "Gi", "1 Gi", "1gi", "1GB", "-1", "+1", "1.", ".5", "1e", "1e3Gi", "NaN", "9".repeat(400)]) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(parseQuantity(text), undefined);
    });
  }
});
