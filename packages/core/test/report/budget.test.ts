import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { fitEntries, type Entry, type Level } from "../../src/report/budget.ts";

const SIZES = { full: 30, names: 12, address: 5 } as const;

/** An entry whose text at each level has a size of its own, no value cut; it notes at which levels it was asked. */
function entry(rank: number, asked: Level[] = [], sizes: Readonly<Record<keyof typeof SIZES, number>> = SIZES): Entry {
  return {
    rank,
    render: (level) => {
      asked.push(level);
      return "x".repeat(sizes[level === "whole" ? "full" : level]);
    },
  };
}

function levels(entries: readonly Entry[], room: number): readonly Level[] {
  return fitEntries(entries, room).map(({ level }) => (level === "whole" ? "full" : level));
}

/** The rule in its plainest form: lower the last entry of the lowest rank by one level until all of it fits. */
function lowerOneByOne(entries: readonly Entry[], room: number): readonly Level[] {
  const order: readonly Level[] = ["full", "names", "address", "counted"];
  const told: Level[] = entries.map(() => "full");
  const size = (): number =>
    entries.reduce((sum, item, at) => {
      const level = told[at] ?? "counted";
      return sum + (level === "counted" ? 0 : item.render(level).length);
    }, 0);
  for (const rank of [...new Set(entries.map((item) => item.rank))].toSorted((a, b) => a - b)) {
    for (const level of order.slice(1)) {
      for (const at of [...entries.keys()].toReversed()) {
        if (size() <= room) return told;
        if (entries[at]?.rank === rank) told[at] = level;
      }
    }
  }
  return told;
}

describe("fitEntries", () => {
  it("tells everything in full where there is room", () => {
    assert.deepEqual(levels([entry(1), entry(2)], 60), ["full", "full"]);
  });

  it("tells values whole when all else is told, as long as there is room", () => {
    const long = (whole: number): Entry => ({
      rank: 1,
      render: (level) => "x".repeat(level === "whole" ? whole : 10),
    });
    const told = (room: number): readonly Level[] =>
      fitEntries([long(30), long(15), long(10)], room).map(({ level }) => level);
    assert.deepEqual(told(55), ["whole", "whole", "whole"]);
    assert.deepEqual(told(54), ["whole", "full", "whole"]);
    assert.deepEqual(told(35), ["full", "whole", "whole"]);
    assert.deepEqual(told(30), ["full", "full", "whole"]);
  });

  it("takes detail from the lower rank, from the last entry on", () => {
    assert.deepEqual(levels([entry(1), entry(1), entry(2)], 77), ["full", "names", "full"]);
  });

  it("counts all of a lower rank before a higher one loses anything", () => {
    assert.deepEqual(levels([entry(1), entry(2), entry(2)], 42), ["counted", "full", "names"]);
  });

  it("counts everything where there is no room at all", () => {
    assert.deepEqual(levels([entry(1), entry(2)], -1), ["counted", "counted"]);
  });

  it("does what lowering one by one does", () => {
    const size = fc.record({ full: fc.nat(20), names: fc.nat(20), address: fc.nat(20) }).map((sizes) => {
      const [address = 0, names = 0, full = 0] = Object.values(sizes).toSorted((a, b) => a - b);
      // Lowering something must make it shorter, as it does in every document.
      return { address: address + 1, names: names + 2, full: full + 3 };
    });
    const entries = fc.array(fc.tuple(fc.nat(3), size), { maxLength: 12 });
    fc.assert(
      fc.property(entries, fc.nat(300), (described, room) => {
        const all = described.map(([rank, sizes]) => entry(rank, [], sizes));
        assert.deepEqual(levels(all, room), lowerOneByOne(all, room));
      }),
    );
  });

  it("renders in full little more than what fits, however much there is", () => {
    const asked: Level[] = [];
    const all = Array.from({ length: 1_000 }, () => entry(1, asked));
    fitEntries(all, 300);
    assert.equal(asked.filter((level) => level === "full").length, 11);
  });
});
