import type { Cursor } from "../cursor.ts";
import type { LocatedDrift } from "../located.ts";

const RULE_FIELDS = ["address", "type", "attribute", "reason", "owner", "expires"] as const;

/** Reads `drift:`: here its fields are of the right kind, and `core/drift` gives them their meaning. */
export function readDrift(drift: Cursor | undefined): LocatedDrift {
  const fields = drift?.fields(["ignore", "owners"]);
  const rules = fields?.get("ignore")?.items() ?? [];
  for (const rule of rules) {
    const texts = rule.fields(RULE_FIELDS);
    for (const name of RULE_FIELDS) texts.get(name)?.text();
  }
  const owners = fields?.get("owners");
  owners?.named();
  return { ignore: rules.map((rule) => rule.part()), owners: owners?.part() };
}
