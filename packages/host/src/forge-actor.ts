import * as v from "valibot";

/** Who did something; null for a deleted account. */
export const actorSchema = v.nullable(v.object({ __typename: v.string(), login: v.string() }));

/** GraphQL leaves out the `[bot]` that REST and events have, by which an app is told from a person of its name. */
export function loginOf(actor: v.InferOutput<typeof actorSchema>): string {
  if (actor === null) return "";
  return actor.__typename === "Bot" ? `${actor.login}[bot]` : actor.login;
}
