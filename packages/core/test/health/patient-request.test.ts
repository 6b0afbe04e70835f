import assert from "node:assert/strict";
import { it } from "node:test";
import { requestPatiently } from "../../src/health/patient-request.ts";
import { answer } from "./http-answers.ts";

const REQUEST = { method: "GET", url: "https://x/", headers: {}, maxBodyBytes: 1 };

/** The pauses that a server gets which is busy with this header until ten seconds are over. */
async function pauses(retryAfter: string | undefined): Promise<readonly number[]> {
  let now = 0;
  const slept: number[] = [];
  const busy = answer({ status: 429, headers: retryAfter === undefined ? {} : { "retry-after": retryAfter } });
  const clock = {
    now: () => now,
    sleep: (ms: number) => {
      slept.push(ms);
      assert.ok(slept.length < 100, "a hot loop");
      now += ms;
      return Promise.resolve();
    },
  };
  await requestPatiently(REQUEST, { http: { request: () => Promise.resolve(busy) }, clock, deadline: 10_000 });
  return slept;
}

it("a busy server is asked as it wishes, but at most once a second", async () => {
  const eachSecond = Array.from({ length: 9 }, () => 1_000);
  assert.deepEqual(await pauses("4"), [4_000, 4_000]);
  assert.deepEqual(await pauses("60"), []);
  for (const header of [undefined, "0", "", "-1", "0.001", "Wed, 21 Oct 2026 07:28:00 GMT"]) {
    assert.deepEqual(await pauses(header), eachSecond, header);
  }
});
