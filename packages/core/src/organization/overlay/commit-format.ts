import type { Report } from "../report.ts";
import { quote } from "../wording.ts";
import type { LocatedOverlay } from "./located.ts";

/** What an overlay is pinned to cannot move: a whole commit id. */
export function commitFormat({ pinnedCommit }: LocatedOverlay, report: Report): void {
  if (pinnedCommit === undefined || /^[0-9a-f]{40}$/.test(pinnedCommit.value)) return;
  const message = `${pinnedCommit.path} ${quote(pinnedCommit.value)} is no commit id`;
  const fix = "Write all 40 lower-case hex digits, as git rev-parse gives them; tags and branches can move.";
  report.add("commit-format", pinnedCommit.at, message, fix);
}
