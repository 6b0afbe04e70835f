import { actorsOf } from "../drift/leaves.ts";
import { diffDrift } from "../plan/attribute-diff.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { Redact } from "../plan/redact.ts";
import type { Entry } from "./budget.ts";
import { namesSuffix } from "./change-entry.ts";
import { codeSpan, fenced, shorten, MAXIMUM_ADDRESS } from "./markdown.ts";
import { attributeLines } from "./values.ts";

/**
 * One object that changed outside of code: what happened to it there. What the plan does about it stands with the
 * plan's own change, and is only named here.
 * @param proposed the plan's own change of the object; undefined for none
 * @param consequence what becomes of it, as {@link driftConsequence} says; empty for nothing to say
 */
export function driftEntry(
  change: ResourceChange,
  proposed: ResourceChange | undefined,
  redact: Redact,
  consequence = "",
): Entry {
  const attributes = () => diffDrift(change, proposed);
  const word = change.kind === "delete" ? "deleted outside of code" : "changed outside of code";
  return {
    rank: 0,
    render: (level) => {
      const line = `- ${codeSpan(shorten(redact(change.address), MAXIMUM_ADDRESS))} was ${word}${consequence}`;
      if (level === "address" || change.kind === "delete") return `${line}\n`;
      if (level === "names") return `${line}${namesSuffix(attributes().map((attribute) => redact(attribute.name)))}\n`;
      const length = level === "whole" ? "whole" : "brief";
      return `${line}\n\n${fenced(attributeLines(attributes(), redact, length).join("\n"), "diff")}\n`;
    },
  };
}

/**
 * What a plan does about drift at an address.
 * @param proposed the plan's own change there; undefined for none
 */
export function driftConsequence(drift: ResourceChange, proposed: ResourceChange | undefined): string {
  if (proposed === undefined || proposed.kind === "read") return "; applying leaves it so";
  if (proposed.kind === "create") return "; applying creates it again";
  if (proposed.kind !== "update") return "";
  return actorsOf(drift, proposed).drift ? "; applying undoes that" : "; applying keeps that and changes other things";
}
