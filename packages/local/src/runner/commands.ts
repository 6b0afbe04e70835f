/** Workflow commands in a step's output. Rules: actions/runner src/Runner.Common/ActionCommand.cs and ActionCommandManager.cs. */

export interface WorkflowCommand {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const NAMES = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** `::name key=value,key=value::data` at the start of a line, leading blanks aside. */
export function parseCommand(line: string, names: ReadonlySet<string> = NAMES): WorkflowCommand | undefined {
  const text = line.trimStart();
  if (!text.startsWith("::")) return undefined;
  const end = text.indexOf("::", 2);
  if (end < 0) return undefined;
  const properties = { separator: ",", unescape: unescapeProperty };
  return commandOf(text.slice(2, end), unescapeData(text.slice(end + 2)), properties, names);
}

/** The old form `##[name key=value;key=value;]data`, anywhere in a line. */
export function parseBracketCommand(line: string, names: ReadonlySet<string> = NAMES): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = line.indexOf("]", start);
  if (start < 0 || end < 0) return undefined;
  const properties = { separator: ";", unescape: unescapeBracket };
  return commandOf(line.slice(start + 3, end), unescapeBracket(line.slice(end + 1)), properties, names);
}

/** The end of a stop-commands block: the very token that began it, as the name of a command in either form. */
export function isResume(line: string, token: string): boolean {
  const names = new Set([token.toLowerCase()]);
  return parseCommand(line, names) !== undefined || parseBracketCommand(line, names) !== undefined;
}

/** Whether a stop-commands block may have this token: any line that names a command would end it otherwise. */
export function isStopToken(token: string): boolean {
  return token.trim() !== "" && token.toLowerCase() !== "pause-logging" && !NAMES.has(token.toLowerCase());
}

function commandOf(
  head: string,
  data: string,
  properties: { readonly separator: string; readonly unescape: (text: string) => string },
  names: ReadonlySet<string>,
): WorkflowCommand | undefined {
  const space = head.indexOf(" ");
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!names.has(name)) return undefined;
  const pairs = (space < 0 ? "" : head.slice(space + 1))
    .split(properties.separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes("="))
    .map((pair) => [pair.slice(0, pair.indexOf("=")), properties.unescape(pair.slice(pair.indexOf("=") + 1))] as const);
  return { name, properties: Object.fromEntries(pairs), data };
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescapeBracket(text: string): string {
  return text
    .replaceAll("%3B", ";")
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%5D", "]")
    .replaceAll("%25", "%");
}
