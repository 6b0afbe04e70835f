/**
 * What every set-up step works with.
 * @typedef {object} Context
 * @property {string} root the checkout, absolute
 * @property {NodeJS.ProcessEnv} env
 * @property {(line: string) => void} say prints one short line, unless `--quiet`
 */

/** A set-up step that cannot go on: what is wrong, and what the person at the keyboard does next. */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} hint
   */
  constructor(message, hint) {
    super(message);
    this.hint = hint;
  }
}
