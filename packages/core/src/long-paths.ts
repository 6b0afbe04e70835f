import { posix } from "node:path";

/** No system opens a longer path. */
export const LONGEST_PATH = 4096;

/**
 * `posix.join` for paths that anybody may have written: normalizing takes time in proportion to the square of the length.
 * @returns a path that is too long for any file as it is written
 */
export function joinPath(...parts: readonly string[]): string {
  const written = parts.join("/");
  return written.length > LONGEST_PATH ? written : posix.join(...parts);
}
