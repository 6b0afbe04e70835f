import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { allowsStatus, describeStatusSet, namesStatus, parseStatusSet } from "../../src/health/status.ts";

describe("a status set", () => {
  const cases = [
    { written: [200], allows: [200], refuses: [201, 301, 500], words: "200" },
    { written: ["2XX"], allows: [200, 299], refuses: [199, 300], words: "2xx" },
    { written: [200, "204", "4xx"], allows: [200, 204, 404], refuses: [201, 500], words: "200 or 204 or 4xx" },
    { written: ["!5xx"], allows: [200, 301, 404], refuses: [500, 599], words: "anything but 5xx" },
    { written: ["2xx", "!204"], allows: [200], refuses: [204, 404], words: "2xx but not 204" },
  ] as const;
  for (const { written, allows, refuses, words } of cases) {
    it(`is ${words}`, () => {
      const set = parseStatusSet(written);
      assert.ok(set);
      for (const status of allows) assert.equal(allowsStatus(set, status), true, String(status));
      for (const status of refuses) assert.equal(allowsStatus(set, status), false, String(status));
      assert.equal(describeStatusSet(set), words);
    });
  }

  it("is refused when any part is no status", () => {
    for (const written of [[], ["ok"], [20], [600], ["2x"], [200, "!"], ["!!5xx"], [200.5]]) {
      assert.equal(parseStatusSet(written), undefined, JSON.stringify(written));
    }
  });

  it("names a status only when it is written out, not when others are refused", () => {
    const named = parseStatusSet([302]);
    const open = parseStatusSet(["!5xx"]);
    assert.ok(named && open);
    assert.deepEqual([namesStatus(named, 302), namesStatus(named, 301), namesStatus(open, 302)], [true, false, false]);
  });
});
