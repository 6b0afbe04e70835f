import type { PlanOutcome } from "../plan/outcome.ts";
import { codeSpan, shorten } from "./markdown.ts";

/** Names that are shown of a list of addresses. */
const MOST_NAMES = 20;

/** What a plan leaves out or does beyond the code, because it was asked to; and which workspaces it makes. */
export function requestAlerts(
  outcomes: readonly PlanOutcome[],
): readonly { readonly kind: string; readonly text: string }[] {
  // All units of a call were asked for the same.
  const [first] = outcomes;
  if (first === undefined) return [];
  const { targets, excludes, replaces, destroy, refresh } = first.request;
  const names = (addresses: readonly string[]): string => addressWords(addresses, first);
  const made = outcomes.filter(({ newWorkspace }) => newWorkspace !== "");
  return [
    ...(destroy ? [{ kind: "CAUTION", text: "This plan destroys all that the state holds: `destroy` is set." }] : []),
    ...(targets.length === 0
      ? []
      : [{ kind: "WARNING", text: `A part only: ${names(targets)} and what that depends on (\`target\`).` }]),
    ...(excludes.length === 0
      ? []
      : [{ kind: "WARNING", text: `A part only: without ${names(excludes)} and what depends on that (\`exclude\`).` }]),
    ...(refresh
      ? []
      : [{ kind: "WARNING", text: "Planned without a look at reality (`refresh` is false): drift is not seen." }]),
    ...(replaces.length === 0
      ? []
      : [{ kind: "NOTE", text: `Replaced on request, not because the code requires it: ${names(replaces)}.` }]),
    ...made.map(({ unit, newWorkspace }) => ({
      kind: "NOTE",
      text: `The workspace ${codeSpan(newWorkspace)} of ${codeSpan(unit)} holds no state yet: applying this makes it.`,
    })),
  ];
}

function addressWords(addresses: readonly string[], { redact }: PlanOutcome): string {
  const shown = addresses.slice(0, MOST_NAMES).map((address) => codeSpan(shorten(redact(address), 120)));
  const more = addresses.length > MOST_NAMES ? ` and ${addresses.length - MOST_NAMES} more` : "";
  return `${shown.join(", ")}${more}`;
}
