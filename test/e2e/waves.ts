import type { StackNames } from "./many-units.ts";

const WAVES = [1, 2, 3, 4];

export function name(wave: number, index: number): string {
  return `w${wave}-${index}`;
}

/** The unit that a test lets fail. */
export const FAILING = name(2, 3);

/** Stacks in four waves, each of which depends on the one of its number in the wave before it. */
export function inWaves(width: number): StackNames {
  const numbers = Array.from({ length: width }, (_, index) => index);
  return Object.fromEntries(
    WAVES.flatMap((wave) => numbers.map((index) => [name(wave, index), wave === 1 ? [] : [name(wave - 1, index)]])),
  );
}
