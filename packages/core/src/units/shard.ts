import { fail } from "../errors.ts";

/** One part of the units, which are spread over several jobs: the `index`th, from 1, of `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** As many as a matrix has legs. */
const MOST_SHARDS = 256;

/**
 * Parses the input `shard`.
 * @returns undefined where it is empty: the whole
 * @throws input-invalid
 */
export function parseShard(text: string): Shard | undefined {
  if (text === "") return undefined;
  const [, index = "0", count = "0"] = /^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS) return shard;
  return fail("input-invalid", `Input shard: "${text.slice(0, 80)}" is no part of a whole`, {
    detailCode: "shard",
    hint: `Write it as 2/4, the second of four parts, with ${MOST_SHARDS} parts at most: \${{ matrix.shard }}/4.`,
  });
}

/**
 * The items of a shard: sorted by id, every count-th one, so that shards are of one size, each item is in exactly one,
 * and every job of a run comes to the same split.
 */
export function itemsOfShard<Item extends { readonly id: string }>(
  items: readonly Item[],
  { index, count }: Shard,
): readonly Item[] {
  const ids = items.map(({ id }) => id).toSorted();
  const own = new Set(ids.filter((_, place) => place % count === index - 1));
  return items.filter(({ id }) => own.has(id));
}
