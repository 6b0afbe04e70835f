import type { ChangeSet } from "../plan/change-set.ts";
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
  const replaced = replaces.filter((address) => outcomes.some((outcome) => isReplaced(address, outcome)));
  const idle = allPlanned(outcomes) ? replaces.filter((address) => !replaced.includes(address)) : [];
  const missed = allPlanned(outcomes)
    ? targets.filter((target) => !outcomes.some(({ changeSet }) => holds(changeSet, target)))
    : [];
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
    ...(missed.length === 0
      ? []
      : [{ kind: "WARNING", text: `Nothing in this plan is at ${names(missed)} (\`target\`): check the address.` }]),
    ...(replaced.length === 0
      ? []
      : [{ kind: "NOTE", text: `Replaced on request, not because the code requires it: ${names(replaced)}.` }]),
    ...(idle.length === 0
      ? []
      : [{ kind: "WARNING", text: `Nothing is replaced at ${names(idle)} (\`replace\`): check the address.` }]),
    ...made.map(({ unit, newWorkspace }) => ({
      kind: "NOTE",
      text: `The workspace ${codeSpan(newWorkspace)} of ${codeSpan(unit)} holds no state yet: applying this makes it.`,
    })),
  ];
}

/** False where a unit has no plan: what is missing may be there. */
function allPlanned(outcomes: readonly PlanOutcome[]): boolean {
  return outcomes.every(({ changeSet }) => changeSet !== undefined && !changeSet.errored);
}

/** The engine replaces the one instance at exactly this address. */
function isReplaced(address: string, { changeSet }: PlanOutcome): boolean {
  return (changeSet?.changes ?? []).some((change) => change.address === address && change.actions.length > 1);
}

/** Whether a module, resource or instance is in the plan, or is data, which a plan does not list once it is read. */
function holds(changeSet: ChangeSet | undefined, target: string): boolean {
  if (changeSet === undefined || /(^|\.)data\./.test(target)) return true;
  const { changes, unchanged, ephemeral } = changeSet;
  const addresses = changes.flatMap(({ address, previousAddress }) => [address, previousAddress ?? address]);
  return [...addresses, ...unchanged, ...ephemeral].some(
    (address) => address === target || address.startsWith(`${target}.`) || address.startsWith(`${target}[`),
  );
}

function addressWords(addresses: readonly string[], { redact }: PlanOutcome): string {
  const shown = addresses.slice(0, MOST_NAMES).map((address) => codeSpan(shorten(redact(address), 120)));
  const more = addresses.length > MOST_NAMES ? ` and ${addresses.length - MOST_NAMES} more` : "";
  return `${shown.join(", ")}${more}`;
}
