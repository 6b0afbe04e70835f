import type { Forge, ForgeIssue } from "../ports/forge.ts";
import { hasMarker } from "../report/marker.ts";
import type { Attempts } from "./attempts.ts";

/** The issues with this first line: all that are open, oldest first, else the closed one that was made last. */
export function issuesWith(issues: readonly ForgeIssue[], firstLine: string): readonly ForgeIssue[] {
  const all = issues.filter(({ body }) => hasMarker(body, firstLine)).toSorted((a, b) => a.number - b.number);
  const open = all.filter(({ state }) => state === "open");
  return open.length > 0 ? open : all.slice(-1);
}

/** The one of {@link issuesWith} that is kept. Two runs at once may open two: the others are closed. */
export async function onlyIssue(
  issues: readonly ForgeIssue[],
  firstLine: string,
  forge: Forge,
  runUrl: string,
  attempts: Attempts,
): Promise<ForgeIssue | undefined> {
  const [kept, ...others] = issuesWith(issues, firstLine);
  for (const { number } of others) {
    await attempts.try(async () => {
      await forge.updateIssue(number, { state: "closed", body: "" });
      await forge.commentOnIssue(number, `The same as #${kept?.number ?? 0} ([run](${runUrl})). Closing.`);
    }, undefined);
  }
  return kept;
}
