import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { boundedLines } from "../../src/health/bounds.ts";

describe("what a check says of itself", () => {
  it("is kept where it is short", () => {
    const lines = Array.from({ length: 20 }, (_, index) => `problem ${index}`);
    assert.deepEqual(boundedLines(lines), lines);
  });

  it("is at most twenty lines, and how many more there were", () => {
    const lines = boundedLines(Array.from({ length: 25 }, (_, index) => `problem ${index}`));
    assert.deepEqual(lines.slice(19), ["problem 19", "and 5 more"]);
  });

  it("has no line longer than a screen", () => {
    const [line = ""] = boundedLines(["x".repeat(60_000)]);
    assert.ok(line.length <= 1_000 && line.includes("…"));
  });
});
