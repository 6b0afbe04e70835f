import type { Cursor } from "../cursor.ts";
import type { LocatedDrift } from "../located.ts";

const RULE_FIELDS = ["address", "type", "attribute", "reason", "owner", "expires"] as const;

/**
 * Reads `drift:`: here its fields are of the right kind, and `core/drift` gives them their meaning. A rule with a wrong
 * one is left out: it has been reported, and would be a second time where its meaning is read.
 */
export function readDrift(drift: Cursor | undefined): LocatedDrift {
  const fields = drift?.fields(["ignore", "owners"]);
  const rules = fields?.get("ignore")?.items() ?? [];
  const right = rules.filter((rule) => {
    const texts = rule.fields(RULE_FIELDS);
    const written = RULE_FIELDS.flatMap((name) => texts.single(name) ?? []);
    return written.map((field) => field.text()).every((text) => text !== undefined) && rule.kind === "mapping";
  });
  const owners = fields?.get("owners");
  owners?.named();
  return {
    ignore: right.map((rule) => rule.part()),
    owners: owners?.kind === "mapping" ? owners.part() : undefined,
  };
}
