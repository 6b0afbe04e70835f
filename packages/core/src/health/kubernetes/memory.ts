/** A pod in CrashLoopBackOff runs again now and then: what is wrong counts only when it is still so a while later. */
const CONFIRM_MS = 5_000;
/** What a controller or the cluster has to make first is not there at once. */
const APPEAR_MS = 60_000;

/** What was wrong in the tries before, and since when. */
export class Memory {
  readonly #since = new Map<string, number>();

  /** Whether waiting is over for an object that has failed: the same was seen a while ago and it was never well since. */
  hasLasted(object: string, trouble: string, now: number): boolean {
    return this.#age(`${object} ${trouble}`, now) >= CONFIRM_MS;
  }

  /** Whether what is missing has had the time to appear. */
  isOverdue(now: number): boolean {
    return this.#age("missing", now) >= APPEAR_MS;
  }

  /** Everything that is looked for was found. */
  found(): void {
    this.#since.delete("missing");
  }

  /** The object is well: what comes next is a new trouble. */
  forget(object: string): void {
    for (const key of this.#since.keys()) if (key.startsWith(`${object} `)) this.#since.delete(key);
  }

  #age(key: string, now: number): number {
    const since = this.#since.get(key) ?? now;
    this.#since.set(key, since);
    return now - since;
  }
}
