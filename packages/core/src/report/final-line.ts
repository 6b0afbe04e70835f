import type { ClosedPullRequest } from "../ports/context.ts";
import { codeSpan, shorten } from "./markdown.ts";
import { hasMarkerOf } from "./marker.ts";

const FINAL = "<!-- flywheel:v1 final -->";

/** Whether a comment of ours is a plan's, whichever call of tofu-plan wrote it. */
export function isPlanComment(body: string): boolean {
  return hasMarkerOf(body, "plan");
}

/** The comment with its last line, which says how the pull request ended. Said again it replaces itself. */
export function withFinalLine(body: string, { merged, at }: ClosedPullRequest): string {
  const lines = body.trimEnd().split(/\r?\n/);
  const plan = lines.at(-2) === FINAL ? lines.slice(0, -2).join("\n").trimEnd() : lines.join("\n");
  const when = at === "" ? "" : ` at ${codeSpan(shorten(at, 40))}`;
  const words = `🏁 The pull request was **${merged ? "merged" : "closed without a merge"}**${when}. This comment is final.`;
  return `${plan}\n\n${FINAL}\n${words}\n`;
}
