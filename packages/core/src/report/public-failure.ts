import type { Failure } from "../errors.ts";

/**
 * A failure for where values of attributes must not be shown. The engine's words can hold them (a condition's
 * `error_message` says what it likes): only the place, the object and what to do next are left, and the log has the words.
 */
export function withoutEngineWords(failure: Failure): Failure {
  const { cause, message, address } = failure;
  // What is said in our own words does not begin with the engine's.
  const [summary = ""] = cause?.split("\n") ?? [];
  if (summary === "" || !message.startsWith(summary)) return failure;
  const about = address === undefined ? "" : ` of ${address}`;
  return { ...failure, message: `What the engine says${about} can hold values, and is in the log of the run only` };
}
