/** Which statuses a check takes for good: any of `allowed` (all, when empty) and none of `refused`. */
export interface StatusSet {
  /** Codes (`204`) and classes (`2xx`). */
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

export const DEFAULT_STATUS: StatusSet = { allowed: ["2xx"], refused: [] };

const PATTERN = /^!?[1-5](?:xx|\d\d)$/;

/** Parses `200`, `2xx`, `!5xx` or several of them; undefined when one is none of these. */
export function parseStatusSet(patterns: readonly (string | number)[]): StatusSet | undefined {
  const texts = patterns.map((pattern) => String(pattern).toLowerCase());
  if (texts.length === 0 || !texts.every((text) => PATTERN.test(text))) return undefined;
  return {
    allowed: texts.filter((text) => !text.startsWith("!")),
    refused: texts.filter((text) => text.startsWith("!")).map((text) => text.slice(1)),
  };
}

export function allowsStatus(set: StatusSet, status: number): boolean {
  if (set.refused.some((pattern) => matches(pattern, status))) return false;
  return set.allowed.length === 0 || set.allowed.some((pattern) => matches(pattern, status));
}

/** Whether a check names this status on purpose, rather than allowing it by refusing others. */
export function namesStatus(set: StatusSet, status: number): boolean {
  return allowsStatus(set, status) && set.allowed.length > 0;
}

/** In words: `200 or 204`, `2xx but not 204`, `anything but 5xx`. */
export function describeStatusSet({ allowed, refused }: StatusSet): string {
  if (refused.length === 0) return allowed.join(" or ");
  const but = refused.join(" or ");
  return allowed.length === 0 ? `anything but ${but}` : `${allowed.join(" or ")} but not ${but}`;
}

function matches(pattern: string, status: number): boolean {
  const text = String(status);
  return pattern.endsWith("xx") ? text.charAt(0) === pattern.charAt(0) : text === pattern;
}
