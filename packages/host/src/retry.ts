import type { Clock } from "@flywheel/core/ports/clock";

const TRIES = 3;

/** No single wait is longer: a job's minutes are paid for. */
export const LONGEST_WAIT_MS = 60_000;

/** In how many milliseconds trying again may help after an error; undefined where it will not. */
export type WaitAfter = (error: unknown) => number | undefined;

/** Tries at most three times, with waits that grow. Only for what may be done twice. */
export async function retrying<T>(clock: Clock, waitAfter: WaitAfter, attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      const wait = waitAfter(error);
      if (wait === undefined || tries === TRIES) throw error;
      await clock.sleep(Math.min(wait * 2 ** (tries - 1), LONGEST_WAIT_MS));
    }
  }
}

/**
 * Makes something once: an error says nothing of what took effect, so what an earlier try may have made is looked for
 * before the next one.
 * @param find undefined where there is none
 */
export function creating<T>(
  clock: Clock,
  waitAfter: WaitAfter,
  create: () => Promise<T>,
  find: () => Promise<T | undefined>,
): Promise<T> {
  let tried = false;
  return retrying(clock, waitAfter, async () => {
    const made = tried ? await find() : undefined;
    tried = true;
    return made ?? create();
  });
}
