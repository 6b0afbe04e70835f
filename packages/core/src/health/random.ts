import { randomInt } from "node:crypto";

const STEPS = 1_000_000;

/** A number from 0 to 1, for spreading requests in time. */
export function randomFraction(): number {
  return randomInt(STEPS) / STEPS;
}
