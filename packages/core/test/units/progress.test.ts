import assert from "node:assert/strict";
import { it } from "node:test";
import { progress } from "../../src/units/progress.ts";

it("progress counts units where there are several", () => {
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line) };
  const tell = progress(2, log);
  tell("a@staging", "applied");
  tell("b@staging", "failed");
  progress(1, log)("c@staging", "applied");
  assert.deepEqual(lines, ["a@staging: applied (1 of 2)", "b@staging: failed (2 of 2)", "c@staging: applied"]);
});
