import { runInOrder } from "./order.ts";
import type { Unit } from "./unit.ts";

/**
 * Runs work that does not change anything on every unit, whatever they depend on: at most `maxParallel` at once, and
 * never two of one directory at once.
 * @returns one value a unit, in the order of `units`
 */
export async function runEach<T>(
  units: readonly Unit[],
  maxParallel: number,
  run: (unit: Unit) => Promise<T>,
): Promise<readonly T[]> {
  const given = new Map(units.map((unit) => [unit.id, unit]));
  return runInOrder(
    units.map((unit) => ({ ...unit, dependsOn: [] })),
    maxParallel,
    async (unit) => ({ ok: true, value: await run(given.get(unit.id) ?? unit) }),
    ({ id }) => {
      throw new Error(`unit ${id} waits for nothing and cannot be skipped`);
    },
  );
}
