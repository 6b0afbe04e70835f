import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseIgnoreRules } from "../../src/drift/ignore-rules.ts";
import { failureOf } from "../support/failure.ts";

const PLACE = { file: "drift.yaml", line: 3 };

describe("a wrong ignore rule is refused:", () => {
  const wrong: Readonly<Record<string, readonly [rule: unknown, says: RegExp]>> = {
    "no mapping": ["acme_thing.a", /^The ignore rule is wrong: it must be a mapping$/],
    "no reason": [{ address: "a.b" }, /reason is missing: say why this drift is fine/],
    "an empty reason": [{ address: "a.b", reason: " " }, /reason is empty/],
    "nothing to ignore": [{ reason: "r" }, /it says nothing of what to ignore: write address, type or attribute/],
    "an unknown key": [{ adress: "a.b", reason: "r" }, /"adress" is no key of a rule: it has address, /],
    "a number for an address": [{ address: 7, reason: "r" }, /address must be text/],
    "a date in words": [{ address: "a.b", expires: "next year", reason: "r" }, /expires must be a day such as/],
    "a day that does not exist": [{ address: "a.b", expires: "2026-06-31", reason: "r" }, /expires must be a day/],
  };
  for (const [what, [rule, says]] of Object.entries(wrong)) {
    it(what, async () => {
      const { reason, detailCode, message, place } = await failureOf(() =>
        parseIgnoreRules([{ data: rule, place: PLACE }]),
      );
      assert.deepEqual([reason, detailCode, place], ["config-invalid", "ignore-rule", PLACE]);
      assert.match(message, says);
    });
  }
});
