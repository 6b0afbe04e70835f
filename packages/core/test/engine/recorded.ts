import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/** The engines whose words are recorded: tofu 1.12.6 and terraform 1.11.4. */
export const ENGINES = ["tofu", "terraform"] as const;

/**
 * The `-json` output of one apply: an update, a replacement, a deletion and a creation succeed, a creation fails in its
 * provisioner, what depends on it is not started, and a check fails.
 */
export function recordedApply(engine: (typeof ENGINES)[number]): readonly string[] {
  return readFileSync(join(import.meta.dirname, "recorded", `${engine}-apply.jsonl`), "utf8").split("\n");
}

/** The events of commands that failed, by what was wrong. */
export function recordedTroubles(engine: (typeof ENGINES)[number]): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(import.meta.dirname, "recorded", `${engine}-diagnostics.json`), "utf8");
  return v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(text));
}
