import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { matrixOf, waveMatrices } from "../../src/graph/matrix.ts";
import { legFindings } from "../../src/graph/unit-findings.ts";
import type { Unit } from "../../src/units/unit.ts";
import { unit } from "../units/units.ts";

const ATTIC = unit("attic");
const WEB = unit("web", { dependsOn: [ATTIC.id] });
const STAGING = unit("attic", { environment: "staging" });

/** Units of one wave. */
function independent(count: number): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => unit(`s${index}`));
}

/** How many units each leg has. */
function sizes(units: readonly Unit[], shards: number): readonly number[] {
  return matrixOf(units, shards).include.map((leg) => leg.unit.split("\n").length);
}

describe("matrixOf", () => {
  it("gives each unit a leg, in waves", () => {
    assert.deepEqual(matrixOf([WEB, ATTIC, STAGING], 256).include, [
      {
        unit: "attic@production",
        stack: "attic",
        environment: "production",
        directory: "tofu/stacks/attic",
        wave: 1,
        shard: 1,
      },
      {
        unit: "attic@staging",
        stack: "attic",
        environment: "staging",
        directory: "tofu/stacks/attic",
        wave: 1,
        shard: 2,
      },
      {
        unit: "web@production",
        stack: "web",
        environment: "production",
        directory: "tofu/stacks/web",
        wave: 2,
        shard: 1,
      },
    ]);
  });

  it("joins units of one wave and environment where legs are short", () => {
    const legs = matrixOf([ATTIC, STAGING, unit("cache"), WEB], 2).include;
    assert.deepEqual(
      legs.map(({ unit: ids, stack, wave }) => [ids, stack, wave]),
      [
        ["attic@production\ncache@production", "attic\ncache", 1],
        ["attic@staging", "attic", 1],
        ["web@production", "web", 2],
      ],
    );
  });

  it("balances", () => {
    assert.deepEqual(sizes(independent(10), 4), [3, 2, 3, 2]);
    assert.deepEqual(sizes(independent(3), 256), [1, 1, 1]);
    assert.deepEqual(sizes([], 4), []);
    assert.equal(sizes(independent(1000), 256).length, 256);
  });

  it("is found too large where waves and environments alone are more legs than GitHub runs", () => {
    const names = Array.from({ length: 129 }, (_, index) => `e${index}`);
    const found = (environments: readonly string[]) => {
      const units = environments.flatMap((environment) => {
        const first = unit("attic", { environment });
        return [first, unit("web", { environment, dependsOn: [first.id] })];
      });
      return legFindings(matrixOf(units, 256), { file: "o.yaml", line: 1, column: 1 });
    };
    assert.deepEqual(found(names.slice(1)), []);
    assert.match(found(names)[0]?.message ?? "", /has 258 legs, and GitHub runs at most 256: 129 environments/);
  });

  it("holds every unit once, within the shards, and never two lengths apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 256 }), (count, shards) => {
        const found = sizes(independent(count), shards);
        assert.equal(
          found.reduce((sum, size) => sum + size, 0),
          count,
        );
        assert.equal(found.length, Math.min(count, shards));
        assert.ok(Math.max(...found) - Math.min(...found) <= 1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("waveMatrices", () => {
  it("gives each wave a matrix of its own, which may have all the legs", () => {
    const matrices = Object.entries(waveMatrices([WEB, ATTIC, STAGING, unit("cache")], 2));
    assert.deepEqual(
      matrices.map(([wave, { include }]) => [wave, include.map((leg) => [leg.unit, leg.wave, leg.shard])]),
      [
        [
          "1",
          [
            ["attic@production\ncache@production", 1, 1],
            ["attic@staging", 1, 2],
          ],
        ],
        ["2", [["web@production", 2, 1]]],
      ],
    );
    assert.deepEqual(waveMatrices([], 2), {});
  });
});
