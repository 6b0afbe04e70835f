import { fail } from "@flywheel/core/errors";
import { parseShard, type Shard } from "@flywheel/core/units/shard";
import type { Inputs } from "./inputs.ts";

/** What a call has to do with shards. */
export type Part =
  { readonly kind: "whole" } | { readonly kind: "shard"; readonly shard: Shard } | { readonly kind: "fold" };

/**
 * Reads the inputs `shard` and `fold-shards`.
 * @throws input-invalid
 */
export function partOf(inputs: Inputs): Part {
  const shard = parseShard(inputs.shard);
  if (inputs.select === "affected" && (shard !== undefined || inputs.foldShards > 0)) {
    fail("input-invalid", "Input select: affected cannot be combined with shard or fold-shards", {
      detailCode: "shard",
      hint: "What is affected can change from one job to the next: check it in one job, or all units in shards.",
    });
  }
  if (shard !== undefined && inputs.foldShards > 0) {
    fail("input-invalid", "Input shard cannot be combined with fold-shards", {
      detailCode: "shard",
      hint: "Give shard to the jobs that check, and fold-shards to the one job that comes after them.",
    });
  }
  if (inputs.heal) requireTracking(inputs, shard);
  if (inputs.adopt && inputs.foldShards > 0) {
    fail("input-invalid", "Input adopt cannot be combined with fold-shards, which plans nothing", {
      detailCode: "adopt",
      hint: "Give adopt to the jobs that check.",
    });
  }
  if (shard !== undefined) return { kind: "shard", shard };
  return { kind: inputs.foldShards > 0 ? "fold" : "whole" };
}

/** What is healed has to be remembered, or it would be healed for ever. */
function requireTracking({ issues, githubToken, foldShards }: Inputs, shard: Shard | undefined): void {
  if (issues && githubToken !== "" && shard === undefined && foldShards === 0) return;
  fail("input-invalid", "Input heal needs issues, which remember what was healed, and works in no shard", {
    detailCode: "heal",
    hint: "Leave issues and github-token at their defaults, give the job issues: write, and remove shard and fold-shards.",
  });
}
