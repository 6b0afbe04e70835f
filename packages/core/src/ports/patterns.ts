/** Regular expressions that are stopped: some take longer than the job has, on a text that somebody else wrote. */
export interface Patterns {
  /**
   * Whether a text matches.
   * @param source a JavaScript regular expression, tried with flag `m`
   * @returns undefined where that took too long to tell
   */
  test(source: string, text: string): boolean | undefined;
}
