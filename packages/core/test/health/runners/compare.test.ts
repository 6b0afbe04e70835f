import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareRunners, type RunnerRequirements } from "../../../src/health/runners/compare.ts";
import type { FoundRunner } from "../../../src/health/runners/runner.ts";

const NOW = Date.UTC(2026, 0, 1);
const MINUTE_MS = 60_000;
const EXPECTED = [{ name: "docker", tags: ["docker", "linux"] }];

function runner(parts: Partial<FoundRunner> = {}): FoundRunner {
  return {
    name: "docker-1",
    tags: ["docker", "linux", "x64"],
    state: "online",
    isPaused: false,
    version: "17.5.0",
    contactedAt: NOW - MINUTE_MS,
    ...parts,
  };
}

function verdict(found: readonly FoundRunner[], requirements: Partial<RunnerRequirements> = {}) {
  const all = { minOnline: 1, minVersion: undefined, maxContactAgeMs: undefined, ...requirements };
  const [only] = compareRunners(EXPECTED, found, all, NOW);
  return only === undefined ? assert.fail("one runner is expected") : only;
}

describe("a runner that should be there", () => {
  const cases: readonly {
    readonly title: string;
    readonly found: readonly FoundRunner[];
    readonly requirements?: Partial<RunnerRequirements>;
    readonly trouble: string | undefined;
    readonly words?: RegExp;
  }[] = [
    { title: "is", found: [runner()], trouble: undefined },
    { title: "is, under another name", found: [runner({ name: "arc-7" })], trouble: undefined },
    { title: "is, beside one that is offline", found: [runner({ state: "offline" }), runner()], trouble: undefined },
    { title: "is not", found: [], trouble: "missing", words: /none of 0 has the tags docker, linux/ },
    { title: "is not among others", found: [runner({ name: "nix", tags: ["nix"] })], trouble: "missing" },
    {
      title: "has the name alone",
      found: [runner({ tags: ["docker"] })],
      trouble: "wrong-tags",
      words: /lacks the tags linux/,
    },
    { title: "never came", found: [runner({ state: "never-contacted" })], trouble: "never-contacted" },
    {
      title: "is away",
      found: [runner({ state: "offline", contactedAt: NOW - 90 * MINUTE_MS })],
      trouble: "offline",
      words: /docker-1 is offline, last seen 90 min ago/,
    },
    { title: "was given up by the forge", found: [runner({ state: "stale" })], trouble: "stale" },
    {
      title: "is called online and was not seen for long",
      found: [runner({ contactedAt: NOW - 11 * MINUTE_MS })],
      requirements: { maxContactAgeMs: 10 * MINUTE_MS },
      trouble: "stale",
      words: /is said to be online, last seen 11 min ago/,
    },
    {
      title: "is called online, nobody says since when",
      found: [runner({ contactedAt: undefined })],
      requirements: { maxContactAgeMs: 10 * MINUTE_MS },
      trouble: "stale",
      words: /is said to be online, but not when it was last seen/,
    },
    { title: "is paused", found: [runner({ isPaused: true })], trouble: "paused" },
    {
      title: "is too old",
      found: [runner({ version: "16.11.1" })],
      requirements: { minVersion: "17.0" },
      trouble: "version-old",
      words: /has version 16\.11\.1, not 17\.0/,
    },
    {
      title: "does not say how old it is",
      found: [runner({ version: undefined })],
      requirements: { minVersion: "17" },
      trouble: "version-old",
    },
    { title: "is new enough", found: [runner()], requirements: { minVersion: "17.5" }, trouble: undefined },
    {
      title: "is alone where two should be",
      found: [runner()],
      requirements: { minOnline: 2 },
      trouble: "too-few",
      words: /found 1 of 2 that can take jobs$/,
    },
    {
      title: "is nearest to ok in the one that only has to be resumed",
      found: [runner({ state: "offline" }), runner({ isPaused: true })],
      trouble: "paused",
    },
  ];
  for (const { title, found, requirements, trouble, words } of cases) {
    it(title, () => {
      const given = verdict(found, requirements);
      assert.equal(given.trouble, trouble);
      if (words !== undefined) assert.match(given.problem, words);
    });
  }

  it("is shown with a few of many", () => {
    const found = Array.from({ length: 8 }, (_, index) => runner({ name: `docker-${index}`, state: "offline" }));
    assert.match(verdict(found).problem, /docker-4 is offline, last seen 1 min ago, 3 more$/);
  });
});
