/** Names of secrets, or parts of them. Bounded, as all that repeats here: a log may be long, and hostile. */
const NAME =
  "(?:pass(?!ed\\b|es\\b|ing\\b|ive\\b)|pwd|secret|token|credential|(?:api|private|access|account)[_-]?key)\\w{0,40}";

/** Between quotes, which may be escaped; one that is not closed goes on to the end of the line. */
const QUOTED = String.raw`"(?:[^"\\\r\n]|\\.)*"?|'(?:[^'\\\r\n]|\\.)*'?|\\+"[^"\r\n]*"?[^\s,;&]*`;

/** What programs print of their secrets: keys, assignments, flags, user-info in URLs, tokens that say what they are. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g, "***"],
  // Only the end of a log is read: the key may have begun before it.
  [/^[\s\S]*-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----/g, "***"],
  [new RegExp(String.raw`((?:authorization|cookie)\\*["']?\s*[=:]\s*)(?:${QUOTED}|[^\r\n]+)`, "gi"), "$1***"],
  [new RegExp(String.raw`(${NAME}\\*["']?\s*[=:]\s*)(?:bearer\s+|basic\s+)?(?:${QUOTED}|[^\s,;&]+)`, "gi"), "$1***"],
  [
    new RegExp(String.raw`((?<![\w-])--?(?:[\w-]{0,40}[_-])?${NAME}[\w-]{0,40}\s+)(?:${QUOTED}|[^\s-]\S*)`, "gi"),
    "$1***",
  ],
  // Passwords may hold slashes and at signs of their own.
  [/(:\/\/)(?:[^\s/@:]*:[^\s"'<>]{1,400}|[^\s/@]{1,400})@/g, "$1***@"],
  [/(?<![\w-])eyJ[\w-]{10,}\.[\w-]+\.[\w-]*/g, "***"],
  [/\b(?:ghp|gho|ghs|ghu|github_pat|glpat|glrt|glcbt|xox[a-z])[_-][\w.-]{10,}/g, "***"],
  [/\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g, "***"],
];

/** A log of somebody else's program without what looks like its secrets. */
export function redactLog(text: string): string {
  return SECRETS.reduce((masked, [pattern, replacement]) => masked.replaceAll(pattern, replacement), text);
}
