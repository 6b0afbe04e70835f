import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { requireFresh } from "../../src/bundle/expiry.ts";
import { failureOf } from "../support/failure.ts";
import { manifest } from "./manifests.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const MADE = Date.parse(manifest().createdAt);

describe("the age of a plan", () => {
  for (const age of [0, DAY, DAY + 5 * MINUTE, -5 * MINUTE]) {
    it(`may be ${age / MINUTE} minutes where a day is allowed`, () => {
      assert.doesNotThrow(() => {
        requireFresh(manifest(), MADE + age, DAY);
      });
    });
  }

  const refused: readonly (readonly [age: number, detailCode: string, words: RegExp])[] = [
    [DAY + 5 * MINUTE + 1, "max-age", /web@production was made at 2026-01-01T00:00:00.000Z, which is too long ago/],
    [-5 * MINUTE - 1, "future", /which is yet to come/],
  ];
  for (const [age, detailCode, words] of refused) {
    it(`must not be ${age / MINUTE} minutes`, async () => {
      const failure = await failureOf(() => {
        requireFresh(manifest(), MADE + age, DAY);
      });
      assert.deepEqual([failure.reason, failure.detailCode], ["plan-expired", detailCode]);
      assert.match(failure.message, words);
    });
  }
});
