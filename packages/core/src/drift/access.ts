import type { RefusedRequest } from "./issue-record.ts";

/** A drifted unit may cost three calls in all: however many strangers comment, they must not make it cost more. */
const MOST_ASKED = 2;

/** Tells whether somebody can write; undefined where GitHub does not say. */
export type CanWrite = (login: string) => Promise<boolean | undefined>;

/** Who of those that comment has access, as far as that is known. */
export class Access {
  readonly #lastOf: ReadonlyMap<string, number>;
  readonly #answers: Map<string, boolean | undefined>;
  readonly #canWrite: CanWrite;
  #asked = 0;

  /**
   * @param commands newest first
   * @param refused whom nobody has to be asked about, unless they commented since: they may have got access
   */
  constructor(commands: readonly RefusedRequest[], refused: readonly RefusedRequest[], canWrite: CanWrite) {
    this.#lastOf = new Map(commands.toReversed().map(({ by, at }) => [by, at]));
    const still = refused.filter(({ by, at }) => this.#lastOf.get(by) === at);
    this.#answers = new Map(still.map(({ by }) => [by, false]));
    this.#canWrite = canWrite;
  }

  /** undefined where it is not known, or will only be asked in a later check. */
  async has(login: string): Promise<boolean | undefined> {
    if (this.#answers.has(login) || this.#asked >= MOST_ASKED) return this.#answers.get(login);
    this.#asked += 1;
    const answer = await this.#canWrite(login);
    this.#answers.set(login, answer);
    return answer;
  }

  /** To be remembered. */
  get refused(): readonly RefusedRequest[] {
    return [...this.#answers].flatMap(([by, answer]) =>
      answer === false ? [{ by, at: this.#lastOf.get(by) ?? 0 }] : [],
    );
  }
}
