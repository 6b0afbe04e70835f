import { createContext, Script, type Context } from "node:vm";
import type { Patterns } from "@flywheel/core/ports/patterns";

/** Nothing else runs meanwhile: other checks are kept waiting so long. A mebibyte takes a good pattern a few milliseconds. */
const TIMEOUT_MS = 500;

const script = new Script("new RegExp(source, 'm').test(text)");
let context: Context | undefined;

/** V8 gives a regular expression no limit of its own, but stops one that runs inside a script with a time-out. */
export const patterns: Patterns = {
  test(source, text) {
    context ??= createContext();
    Object.assign(context, { source, text });
    try {
      return script.runInContext(context, { timeout: TIMEOUT_MS }) === true;
    } catch (error) {
      if (isTimeout(error)) return undefined;
      throw error;
    }
  },
};

/** The error is one of the script's own realm, where `Error` is another. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
