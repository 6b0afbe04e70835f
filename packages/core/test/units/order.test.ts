import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { reversed, runInOrder, waves } from "../../src/units/order.ts";
import type { Unit } from "../../src/units/unit.ts";
import { failureOf } from "../support/failure.ts";
import { unit } from "./units.ts";

/** Units without cycles: each depends on some before it, then the list is shuffled; few directories, so they clash. */
const acyclic: fc.Arbitrary<readonly Unit[]> = fc
  .array(fc.record({ edges: fc.array(fc.nat()), directory: fc.nat({ max: 3 }) }), { maxLength: 12 })
  .map((nodes) =>
    nodes.map(({ edges, directory }, index) => {
      const before = index === 0 ? [] : [...new Set(edges.map((edge) => `u${edge % index}@production`))];
      return unit(`u${index}`, { dependsOn: [...before, "elsewhere@production"], directory: `d${directory}` });
    }),
  )
  .chain((units) => fc.shuffledSubarray([...units], { minLength: units.length, maxLength: units.length }));

const idsOf = (units: readonly Unit[]): readonly string[] => units.map(({ id }) => id);

describe("reversed", () => {
  it("puts each unit after those that depend on it", () => {
    fc.assert(
      fc.property(acyclic, (units) => {
        const place = new Map(
          waves(reversed(units))
            .flat()
            .map(({ id }, index) => [id, index] as const),
        );
        for (const { id, dependsOn } of units) {
          for (const upstream of dependsOn.filter((each) => place.has(each))) {
            assert.ok((place.get(upstream) ?? 0) > (place.get(id) ?? 0));
          }
        }
      }),
    );
  });
});

describe("waves", () => {
  it("puts each unit after what it depends on, and keeps the given order within a wave", () => {
    fc.assert(
      fc.property(acyclic, (units) => {
        const found = waves(units);
        const waveOf = new Map(found.flatMap((wave, index) => wave.map(({ id }) => [id, index] as const)));
        assert.deepEqual([...waveOf.keys()].toSorted(), [...idsOf(units)].toSorted());
        for (const wave of found) {
          assert.notEqual(wave.length, 0);
          assert.deepEqual(
            wave,
            units.filter((each) => wave.includes(each)),
          );
        }
        for (const { id, dependsOn } of units) {
          const upstream = dependsOn.flatMap((dependency) => waveOf.get(dependency) ?? []);
          // In the first wave that is possible, not merely in a later one.
          assert.equal(waveOf.get(id), Math.max(-1, ...upstream) + 1);
        }
      }),
    );
  });

  it("gives none for none", () => {
    assert.deepEqual(waves([]), []);
  });

  it("names a circle with its path", async () => {
    const units = [
      unit("a", { dependsOn: ["b@production"] }),
      unit("b", { dependsOn: ["a@production"] }),
      unit("c", { dependsOn: ["a@production"] }),
    ];
    const failure = await failureOf(() => waves(units));
    assert.deepEqual([failure.reason, failure.detailCode], ["config-invalid", "cycle"]);
    assert.match(failure.message, /a@production → b@production → a@production/);
  });
});

/** Runs of which the test says when each ends. */
class Bench {
  readonly started: string[] = [];
  readonly #ends = new Map<string, (ok: boolean) => void>();
  readonly #fails = new Map<string, (error: Error) => void>();

  readonly run = (each: Unit): Promise<{ readonly ok: boolean; readonly value: string }> => {
    this.started.push(each.stack);
    return new Promise((resolve, reject) => {
      this.#ends.set(each.stack, (ok) => {
        resolve({ ok, value: `${each.stack} ran` });
      });
      this.#fails.set(each.stack, reject);
    });
  };

  async end(stack: string, ok = true): Promise<void> {
    this.#ends.get(stack)?.(ok);
    await this.settled();
  }

  async fail(stack: string): Promise<void> {
    this.#fails.get(stack)?.(new Error(`${stack} broke`));
    await this.settled();
  }

  /** Everything that can happen without another end has happened. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  }
}

const skip = (each: Unit, cause: Unit): string => `${each.stack} skipped because of ${cause.stack}`;

describe("runInOrder", () => {
  it("starts what may run, in order, and the next as soon as its dependencies are done", async () => {
    const bench = new Bench();
    const units = [unit("c", { dependsOn: ["a@production"] }), unit("a"), unit("b")];
    const result = runInOrder(units, 2, bench.run, skip);
    assert.deepEqual(bench.started, ["a", "b"]);
    await bench.end("a");
    assert.deepEqual(bench.started, ["a", "b", "c"]);
    await bench.end("c");
    await bench.end("b");
    assert.deepEqual(await result, ["c ran", "a ran", "b ran"]);
  });

  it("runs at most maxParallel at once", async () => {
    const bench = new Bench();
    const result = runInOrder([unit("a"), unit("b"), unit("c")], 2, bench.run, skip);
    assert.deepEqual(bench.started, ["a", "b"]);
    await bench.end("b");
    assert.deepEqual(bench.started, ["a", "b", "c"]);
    await bench.end("a");
    await bench.end("c");
    assert.equal((await result).length, 3);
  });

  it("never runs two of one directory at once", async () => {
    const bench = new Bench();
    const twins = [unit("a", { directory: "d" }), unit("b", { directory: "d" }), unit("c")];
    const result = runInOrder(twins, 3, bench.run, skip);
    assert.deepEqual(bench.started, ["a", "c"]);
    await bench.end("c");
    assert.deepEqual(bench.started, ["a", "c"]);
    await bench.end("a");
    assert.deepEqual(bench.started, ["a", "c", "b"]);
    await bench.end("b");
    assert.equal((await result).length, 3);
  });

  it("holds back everything behind a failed unit and names the one that failed", async () => {
    const bench = new Bench();
    const units = [
      unit("d", { dependsOn: ["c@production"] }),
      unit("c", { dependsOn: ["b@production"] }),
      unit("b", { dependsOn: ["a@production"] }),
      unit("a"),
      unit("other"),
    ];
    const result = runInOrder(units, 5, bench.run, skip);
    await bench.end("a", false);
    await bench.end("other");
    assert.deepEqual(await result, [
      "d skipped because of a",
      "c skipped because of a",
      "b skipped because of a",
      "a ran",
      "other ran",
    ]);
    assert.deepEqual(bench.started, ["a", "other"]);
  });

  it("starts nothing more after a failure where that is wanted, and names it", async () => {
    const bench = new Bench();
    const units = [unit("a"), unit("b"), unit("c"), unit("d", { dependsOn: ["b@production"] })];
    const result = runInOrder(units, 2, bench.run, skip, true);
    await bench.end("a", false);
    await bench.end("b");
    assert.deepEqual(await result, ["a ran", "b ran", "c skipped because of a", "d skipped because of a"]);
    assert.deepEqual(bench.started, ["a", "b"]);
  });

  it("awaits what runs before it throws on, and starts nothing more", async () => {
    const bench = new Bench();
    let over = false;
    const units = [unit("a"), unit("b"), unit("c", { dependsOn: ["b@production"] })];
    const result = runInOrder(units, 2, bench.run, skip).finally(() => {
      over = true;
    });
    const thrown = assert.rejects(result, /a broke/);
    await bench.fail("a");
    assert.equal(over, false);
    await bench.end("b");
    await thrown;
    assert.deepEqual(bench.started, ["a", "b"]);
  });

  it("throws on what a run throws before its first await", async () => {
    const broken = (): never => {
      throw new Error("at once");
    };
    await assert.rejects(runInOrder([unit("a"), unit("b")], 2, broken, skip), /at once/);
  });

  it("refuses a circle before anything runs", async () => {
    const bench = new Bench();
    const units = [unit("x"), unit("a", { dependsOn: ["a@production"] })];
    const failure = await failureOf(() => runInOrder(units, 2, bench.run, skip));
    assert.equal(failure.detailCode, "cycle");
    assert.deepEqual(bench.started, []);
  });

  it("gives nothing for nothing", async () => {
    assert.deepEqual(await runInOrder([], 2, new Bench().run, skip), []);
  });

  it("keeps its promises for any units, any failures and any timing", async () => {
    const property = fc.asyncProperty(
      acyclic,
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.nat({ max: 11 })),
      fc.scheduler(),
      async (units, maxParallel, failing, scheduler) => {
        const running = new Set<Unit>();
        const succeeded = new Set<string>();
        const given = new Set(idsOf(units));
        const run = async (each: Unit): Promise<{ readonly ok: boolean; readonly value: string }> => {
          assert.ok(running.size < maxParallel);
          assert.ok([...running].every(({ directory }) => directory !== each.directory));
          assert.ok(each.dependsOn.every((id) => succeeded.has(id) || !given.has(id)));
          running.add(each);
          await scheduler.schedule(Promise.resolve());
          running.delete(each);
          const ok = !failing.some((index) => each.stack === `u${index}`);
          if (ok) succeeded.add(each.id);
          return { ok, value: each.id };
        };
        const result = runInOrder(units, maxParallel, run, (each, cause) => `${each.id} after ${cause.id}`);
        await scheduler.waitFor(result);
        for (const [index, value] of (await result).entries()) {
          const each = units[index];
          const held = each?.dependsOn.some((id) => given.has(id) && !succeeded.has(id)) ?? false;
          if (held) assert.match(value, new RegExp(`^${each?.id ?? ""} after u\\d+@production$`));
          else assert.equal(value, each?.id);
        }
      },
    );
    await fc.assert(property);
  });
});
