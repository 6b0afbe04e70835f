import type { Located } from "../cursor.ts";

/** What only an overlay says, for the rules of that shape. */
export interface LocatedOverlay {
  readonly slug: Located<string> | undefined;
  readonly repository: Located<string> | undefined;
  readonly configUrl: Located<string> | undefined;
  /** Every value that names a repository. */
  readonly repositories: readonly Located<string>[];
  readonly pinnedCommit: Located<string> | undefined;
  readonly publicKey: Located<string> | undefined;
  readonly sharedLabels: readonly Located<string>[];
  readonly forbidden: readonly Located<string>[];
}
