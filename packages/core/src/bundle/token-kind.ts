/** What a token acts as: the workflow's or an app's installation, a person, nobody, or something newer than this list. */
export const TOKEN_KINDS = ["installation", "user", "other", "none"] as const;

export type TokenKind = (typeof TOKEN_KINDS)[number];

/** GitHub's prefixes (docs.github.com, "GitHub's token formats"); 40 hex digits are a person's old one. */
const FORMATS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^$/, "none"],
  [/^ghs_/, "installation"],
  [/^(ghp|gho|ghu|github_pat)_/, "user"],
  [/^[0-9a-f]{40}$/, "user"],
];

/**
 * Whose a token is, by its form. GitHub is not asked: `GET /user` is closed to the workflow's own token, and a call in
 * every plan and apply is more than this is worth.
 */
export function tokenKind(token: string): TokenKind {
  return FORMATS.find(([format]) => format.test(token))?.[1] ?? "other";
}
