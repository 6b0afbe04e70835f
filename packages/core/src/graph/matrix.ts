import { waves } from "../units/order.ts";
import type { Unit } from "../units/unit.ts";

/** Most legs GitHub runs of one matrix. Source: GitHub's documentation of usage limits. */
export const MOST_LEGS = 256;

/** Most waves a pipeline can have, since each is a job of its own there (design §6). */
export const MOST_WAVES = 8;

/** One job of a matrix. A leg of several units names one a line, as inputs that are lists want it. */
export interface Leg {
  /** Ids of its units. */
  readonly unit: string;
  readonly stack: string;
  /** All its units are of one environment. */
  readonly environment: string;
  readonly directory: string;
  /** From 1; what it depends on is of an earlier one. */
  readonly wave: number;
  /** From 1, in its wave. */
  readonly shard: number;
}

/** The shape of `strategy.matrix`. */
export interface Matrix {
  readonly include: readonly Leg[];
}

/** Units that may share a leg. */
interface Group {
  readonly wave: number;
  readonly environment: string;
  readonly units: readonly Unit[];
}

/**
 * The units as legs of a matrix, in waves by dependency. Legs of one wave and environment differ by one unit at most.
 * @param shards how many legs there may be; each wave has at least one for each of its environments
 * @throws config-invalid for units that depend on each other in a circle
 */
export function matrixOf(units: readonly Unit[], shards: number): Matrix {
  return { include: legsOf(groupsOf(units), shards) };
}

/**
 * The units as a matrix for each wave, by its number: the legs of one matrix have no order. Waves beyond those that
 * there are have none.
 * @param shards how many legs each matrix may have; it has at least one for each of its environments
 * @throws config-invalid for units that depend on each other in a circle
 */
export function waveMatrices(units: readonly Unit[], shards: number): Readonly<Record<string, Matrix>> {
  const byWave = Map.groupBy(groupsOf(units), ({ wave }) => wave);
  return Object.fromEntries([...byWave].map(([wave, groups]) => [wave, { include: legsOf(groups, shards) }]));
}

function groupsOf(units: readonly Unit[]): readonly Group[] {
  return waves(units).flatMap((wave, index) =>
    [...Map.groupBy(wave, ({ environment }) => environment)].map(([environment, ofEnvironment]) => ({
      wave: index + 1,
      environment,
      units: ofEnvironment,
    })),
  );
}

function legsOf(groups: readonly Group[], shards: number): readonly Leg[] {
  const counts = legCounts(groups, shards);
  const numbers = new Map<number, number>();
  return groups.flatMap((group, index) =>
    split(group.units, counts[index] ?? 1).map((part) => {
      const shard = (numbers.get(group.wave) ?? 0) + 1;
      numbers.set(group.wave, shard);
      return legOf(group, part, shard);
    }),
  );
}

/** How many legs each group gets: one, and the next to whichever has the longest, as long as there are any. */
function legCounts(groups: readonly Group[], shards: number): readonly number[] {
  const counts = groups.map(() => 1);
  const longest = (index: number): number => (groups[index]?.units.length ?? 0) / (counts[index] ?? 1);
  for (let left = shards - groups.length; left > 0; left--) {
    const next = counts.reduce((best, _, index) => (longest(index) > longest(best) ? index : best), 0);
    if (longest(next) <= 1) break;
    counts[next] = (counts[next] ?? 1) + 1;
  }
  return counts;
}

/** In parts of almost one length, in their order. */
function split<T>(items: readonly T[], parts: number): readonly (readonly T[])[] {
  const at = (part: number): number => Math.round((part * items.length) / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(at(part), at(part + 1)));
}

function legOf({ wave, environment }: Group, units: readonly Unit[], shard: number): Leg {
  const lines = (value: (unit: Unit) => string): string => units.map(value).join("\n");
  return {
    unit: lines(({ id }) => id),
    stack: lines(({ stack }) => stack),
    environment,
    directory: lines(({ directory }) => directory),
    wave,
    shard,
  };
}
