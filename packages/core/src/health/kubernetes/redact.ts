/** What programs print of their secrets: assignments, user-info in URLs, tokens that say what they are. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [
    /((?:passw(?:or)?d|secret|token|api[_-]?key|authorization|credential)\w*["']?\s*[=:]\s*)(?:(?:bearer|basic)\s+)?(?:"[^"]*"|'[^']*'|[^\s,;&]+)/gi,
    "$1***",
  ],
  [/(:\/\/)[^\s/@]+@/g, "$1***@"],
  [/\beyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, "***"],
  [/\b(?:ghp|gho|ghs|ghu|github_pat|glpat|glrt|glcbt)[_-][\w.-]{10,}/g, "***"],
];

/** A log of somebody else's program without what looks like its secrets. */
export function redactLog(text: string): string {
  return SECRETS.reduce((masked, [pattern, replacement]) => masked.replaceAll(pattern, replacement), text);
}
