import assert from "node:assert/strict";
import { FlywheelError, type Failure } from "../../src/errors.ts";

/** The failure that the work throws; the test fails when it throws none. */
export async function failureOf(work: () => unknown): Promise<Failure> {
  try {
    await work();
  } catch (error) {
    if (error instanceof FlywheelError) return error.failure;
    throw error;
  }
  return assert.fail("nothing was thrown");
}
