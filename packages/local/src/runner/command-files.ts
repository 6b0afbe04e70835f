/** Parsing the runner's command files. Rules: actions/runner src/Runner.Worker/FileCommandManager.cs. */

/** A file the runner would fail the step for. */
export class CommandFileError extends Error {
  override readonly name = "CommandFileError";
}

/**
 * Parses `NAME=VALUE` and `NAME<<DELIMITER … DELIMITER` pairs; whichever of `=` and `<<` comes first in a line counts.
 * Later pairs win.
 * @throws CommandFileError for a line that is neither, an empty name, or a missing end
 */
export function parsePairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  let position = 0;
  const nextLine = (): { readonly line: string; readonly ended: boolean } | undefined => {
    if (position >= text.length) return undefined;
    const end = text.indexOf("\n", position);
    const line = end < 0 ? text.slice(position) : text.slice(position, end);
    position = end < 0 ? text.length : end + 1;
    return { line, ended: end >= 0 };
  };
  for (let next = nextLine(); next !== undefined; next = nextLine()) {
    const { line } = next;
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.slice(0, equals);
      if (name === "") throw new CommandFileError(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(name, line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (name === "" || delimiter === "") {
        throw new CommandFileError(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      pairs.set(name, readHeredoc(delimiter, nextLine));
    } else {
      throw new CommandFileError(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

function readHeredoc(
  delimiter: string,
  nextLine: () => { readonly line: string; readonly ended: boolean } | undefined,
): string {
  const lines: string[] = [];
  for (let next = nextLine(); next !== undefined; next = nextLine()) {
    if (next.line === delimiter) return lines.join("\n");
    if (!next.ended) break;
    lines.push(next.line);
  }
  throw new CommandFileError(`Invalid value. Matching delimiter not found '${delimiter}'`);
}
