import type { Failure } from "../errors.ts";
import type { PlanContent } from "../plan/plan-content.ts";
import type { Redact } from "../plan/redact.ts";
import { provisionerFinder } from "./code-dependence.ts";
import { notApproved } from "./evidence.ts";

const MAXIMUM_CHANGES = 10;

/**
 * Why the first plan of a unit that waited must not be applied: nobody has seen one of it, and it does more than create.
 * @param redact hides in addresses what is secret
 * @returns undefined where it only creates
 */
export function refuseUnseen(unit: string, content: PlanContent, redact: Redact): Failure | undefined {
  const more = moreThanCreates(content).map(redact);
  if (more.length === 0) return undefined;
  const rest = more.length - MAXIMUM_CHANGES;
  const words = `${more.slice(0, MAXIMUM_CHANGES).join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
  const failure = notApproved(
    "waiting",
    `Nobody has seen a plan of ${unit}, since what it reads was not there, and now it would not only create: ${words}`,
    "Nothing of it was applied. What it waited for is applied now: plan it again, have that plan reviewed, and deploy it.",
  );
  return { ...failure, unit };
}

/** What nobody reviewed and is no mere creation: a provisioner runs any command. */
function moreThanCreates({ json, changeSet }: PlanContent): readonly string[] {
  const hasProvisioners = provisionerFinder(json);
  return changeSet.changes.flatMap((change) => {
    const { kind, address } = change;
    if (kind !== "create" && kind !== "read") return [`${kind} ${address}`];
    return hasProvisioners(change) ? [`${kind} ${address} and run its provisioners`] : [];
  });
}
