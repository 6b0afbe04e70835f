import type { Log } from "../ports/log.ts";

/**
 * Tells in the log what each unit came to as it does, and how far the whole call is.
 * @param total how many units there are
 */
export function progress(total: number, log: Pick<Log, "info">): (unit: string, words: string) => void {
  let done = 0;
  return (unit, words) => {
    done += 1;
    log.info(total === 1 ? `${unit}: ${words}` : `${unit}: ${words} (${done} of ${total})`);
  };
}
