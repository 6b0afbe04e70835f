import * as v from "valibot";

/** What tells one version of a state from another, of a state file's JSON; a state never written has neither. */
export const stateIdentitySchema = v.object({
  lineage: v.optional(v.string(), ""),
  serial: v.optional(v.number(), 0),
});
