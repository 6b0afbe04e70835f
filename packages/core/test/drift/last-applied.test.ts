import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeRefusals } from "../../src/drift/last-applied.ts";
import type { PastDeployment } from "../../src/ports/forge.ts";
import { fakeForge } from "../support/forge.ts";

const HEAD = "b".repeat(40);
const OLD = "a".repeat(40);
const OLDER = "0".repeat(40);

/** What git has of each path at each commit. */
const TREES: Readonly<Record<string, string>> = {
  [`${OLD}:web`]: "1",
  [`${HEAD}:web`]: "2",
  [`${OLD}:db`]: "3",
  [`${HEAD}:db`]: "3",
  [`${OLDER}:dns`]: "4",
  [`${HEAD}:dns`]: "5",
};

/** A deployment of a commit, of all of the unit unless told otherwise. */
function of(sha: string, rest: Partial<PastDeployment> = {}): PastDeployment {
  return { environment: "production", sha, units: ["web"], isWhole: true, createdAt: "", url: "", ...rest };
}

async function refusals(deployed: Readonly<Record<string, PastDeployment | undefined>>) {
  const calls: (readonly string[])[] = [];
  const forge = fakeForge({
    trees: (revisions, paths) => {
      calls.push(revisions);
      return Promise.resolve(
        new Map(revisions.flatMap((at) => paths.map((path) => [`${at}:${path}`, TREES[`${at}:${path}`]]))),
      );
    },
  });
  const units = Object.keys(deployed).map((id) => ({ id, paths: [id] }));
  const found = await codeRefusals(units, (unit) => deployed[unit], HEAD, forge);
  return { codes: Object.fromEntries([...found].map(([unit, { detailCode }]) => [unit, detailCode])), calls };
}

describe("a unit is not healed", () => {
  it("where its code is not what was applied last", async () => {
    const { codes, calls } = await refusals({ web: of(OLD), db: of(OLD), dns: of(OLDER) });
    assert.deepEqual(codes, { web: "heal-other-code", dns: "heal-other-code" });
    assert.deepEqual(calls, [
      [OLD, HEAD],
      [OLDER, HEAD],
    ]);
  });

  it("where nobody knows what was applied last", async () => {
    for (const web of [undefined, of(HEAD, { units: undefined, isWhole: false })]) {
      assert.deepEqual(await refusals({ web }), { codes: { web: "heal-undeployed" }, calls: [] });
    }
  });

  it("where only a part of it was applied last", async () => {
    const { codes } = await refusals({ web: of(HEAD, { isWhole: false }) });
    assert.deepEqual(codes, { web: "heal-partial" });
  });

  it("unless the commit is that which was applied", async () => {
    assert.deepEqual(await refusals({ web: of(HEAD) }), { codes: {}, calls: [] });
  });
});
