import { sha256 } from "../bundle/digest.ts";

/**
 * The hidden first line by which we find our own comment or issue again.
 * @param kind what the document is, such as `plan` or `drift`
 * @param key what it is about; hashed, so that nothing in it can break out of the comment
 */
export function marker(kind: string, key: string): string {
  return `<!-- flywheel:v1 ${kind} ${sha256(key).slice(0, 32)} -->`;
}

/** True when the text's first line is exactly this marker. */
export function hasMarker(body: string, wanted: string): boolean {
  return firstLineOf(body) === wanted;
}

/** True when the text's first line is a marker of this kind, whatever it is about. */
export function hasMarkerOf(body: string, kind: string): boolean {
  const [, found] = /^<!-- flywheel:v1 ([a-z]+) [0-9a-f]{32} -->$/.exec(firstLineOf(body)) ?? [];
  return found === kind;
}

function firstLineOf(body: string): string {
  return (body.split(/\r?\n/, 1)[0] ?? "").trim();
}
