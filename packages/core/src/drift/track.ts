import type { Forge, ForgeIssue, WrittenIssue } from "../ports/forge.ts";
import { COMMENT_BYTES } from "../report/budget.ts";
import { renderDriftIssue } from "../report/drift-document.ts";
import { escapeText } from "../report/markdown.ts";
import { hasMarker, marker } from "../report/marker.ts";
import type { DriftOutcome } from "./check-unit.ts";

/** By it closed issues are found again. */
const LABEL = "flywheel-drift";

/** How issues are written. */
export interface TrackOptions {
  /** Short Markdown facts for the last line. */
  readonly facts: readonly string[];
  readonly showValues: boolean;
  readonly runUrl: string;
  /** Tells units of one name apart in one repository (`Scope.home`). */
  readonly home: string;
}

/**
 * Brings the repository's drift issues in line with what was found: one a drifted unit, closed when nothing differs any
 * more. A unit that could not be checked changes nothing, and a harmless difference closes nothing.
 * @returns the open issue of each unit that has one
 * @throws forge-failed
 */
export async function trackDrift(
  outcomes: readonly DriftOutcome[],
  forge: Forge,
  options: TrackOptions,
): Promise<ReadonlyMap<string, string>> {
  const open = (await forge.ownIssues(LABEL)).filter(({ state }) => state === "open");
  const urls = new Map<string, string>();
  for (const outcome of outcomes) {
    const firstLine = marker("drift", `${options.home}\n${outcome.unit}`);
    const own = open.filter((issue) => hasMarker(issue.body, firstLine)).toSorted((a, b) => a.number - b.number)[0];
    const issue = await trackUnit(outcome, own, firstLine, forge, options);
    if (issue !== undefined) urls.set(outcome.unit, issue.url);
  }
  return urls;
}

async function trackUnit(
  outcome: DriftOutcome,
  own: ForgeIssue | undefined,
  firstLine: string,
  forge: Forge,
  options: TrackOptions,
): Promise<WrittenIssue | undefined> {
  if (outcome.verdict === "drifted" || outcome.verdict === "both") {
    const room = COMMENT_BYTES - firstLine.length;
    const body = `${firstLine}\n${renderDriftIssue(outcome, options.facts, options.showValues, room)}`;
    if (own === undefined)
      return forge.createIssue({ title: `Drift in ${outcome.unit}`, body, labels: [LABEL], assignees: [] });
    return own.body.trim() === body.trim() ? own : forge.updateIssue(own.number, { body });
  }
  if (own === undefined || outcome.verdict === "errored" || outcome.drift.length > 0) return own;
  await forge.commentOnIssue(
    own.number,
    `✅ Reality and code of ${escapeText(outcome.unit)} agree again ([run](${options.runUrl})). Closing.`,
  );
  await forge.updateIssue(own.number, { state: "closed" });
  return undefined;
}
