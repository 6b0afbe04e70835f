import assert from "node:assert/strict";
import { it } from "node:test";
import { grouping } from "../../src/units/grouping.ts";

it("units that take turns have a group each, and none else", async () => {
  const titles: string[] = [];
  const log = {
    group: <T>(title: string, body: () => Promise<T>): Promise<T> => {
      titles.push(title);
      return body();
    },
  };
  const cases = [
    [1, 1],
    [2, 2],
    [2, 1],
  ] as const;
  for (const [units, parallel] of cases) {
    const title = `${units} units, ${parallel} at once`;
    assert.equal(await grouping(units, parallel, log)(title, () => Promise.resolve("done")), "done");
  }
  assert.deepEqual(titles, ["2 units, 1 at once"]);
});
