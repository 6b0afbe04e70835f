import type { Forge, ForgeComment } from "../ports/forge.ts";
import { hasMarker } from "./marker.ts";

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote.
 * @param known our comments where they were read already
 */
export async function upsertComment(
  forge: Forge,
  pullRequest: number,
  firstLine: string,
  body: string,
  create: boolean,
  known?: readonly ForgeComment[],
): Promise<ForgeComment | undefined> {
  const own = (known ?? (await forge.ownComments(pullRequest))).find((comment) => hasMarker(comment.body, firstLine));
  if (own === undefined) return create ? forge.createComment(pullRequest, body) : undefined;
  return own.body === body ? own : forge.updateComment(own.id, body);
}
