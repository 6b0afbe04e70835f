import type { Forge, ForgeComment } from "../ports/forge.ts";
import { hasMarker } from "./marker.ts";

/**
 * Edits our comment with this marker in place, or writes it when `create` says so. Nobody else's comment is ever
 * taken for ours: the forge lists only what the token's identity wrote. Runs that wrote at the same time leave one
 * comment: the oldest stays, and whoever finds more removes them.
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
  const marked = (comments: readonly ForgeComment[]): readonly ForgeComment[] =>
    comments.filter((comment) => hasMarker(comment.body, firstLine)).toSorted((a, b) => a.id - b.id);
  const own = marked(known ?? (await forge.ownComments(pullRequest)));
  if (own.length === 0 && !create) return undefined;
  if (own.length > 0) return keepOldest(forge, own, body);
  const created = await forge.createComment(pullRequest, body);
  const all = marked(await forge.ownComments(pullRequest));
  // A list that does not have the new one yet knows nothing of others either.
  return all.length > 1 ? keepOldest(forge, all, body) : created;
}

async function keepOldest(
  forge: Forge,
  [oldest, ...others]: readonly ForgeComment[],
  body: string,
): Promise<ForgeComment | undefined> {
  if (oldest === undefined) return undefined;
  const kept = oldest.body === body ? oldest : await forge.updateComment(oldest.id, body);
  for (const { id } of others) await forge.deleteComment(id);
  return kept;
}
