import { failureOf, type Failure } from "../errors.ts";
import type { Forge } from "../ports/forge.ts";

/** So many failures in a row are not about one issue: GitHub is down, or the token may not. */
const MOST_IN_A_ROW = 3;

/** Goes on with the next issue where GitHub refuses one, and stops asking where it refuses all. */
export class Attempts {
  readonly #failures: Failure[] = [];
  #inARow = 0;
  #skipped = 0;

  /** @returns what the call gives, or `instead` where it failed or was not tried any more */
  async try<T>(call: () => Promise<T>, instead: T, unit?: string): Promise<T> {
    if (this.#inARow >= MOST_IN_A_ROW) {
      this.#skipped += 1;
      return instead;
    }
    try {
      const result = await call();
      this.#inARow = 0;
      return result;
    } catch (error) {
      this.#inARow += 1;
      this.#failures.push({ ...failureOf(error), ...(unit === undefined ? {} : { unit }) });
      return instead;
    }
  }

  /** What failed, and how much was not tried after that. */
  get failures(): readonly Failure[] {
    const last = this.#failures.at(-1);
    if (last === undefined || this.#skipped === 0) return this.#failures;
    const message = `After ${MOST_IN_A_ROW} failures in a row ${this.#skipped} more changes of issues were not tried`;
    return [...this.#failures, { reason: last.reason, message, hint: last.hint }];
  }
}

/** A forge where a comment that fails takes nothing else with it. */
export function forgiving(forge: Forge, attempts: Attempts): Forge {
  return {
    ...forge,
    // The issue's text, which remembers, is written before it.
    commentOnIssue: (number, body) => attempts.try(() => forge.commentOnIssue(number, body), undefined),
  };
}
