import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const FIX = "Write cache: with server: https://… at the top level, or use another type.";

/** Runners of type nix have a cache to use. */
export const nixCache: Rule = ({ runners, cache }, report) => {
  if (cache?.server !== undefined) return;
  for (const { name, type } of runners) {
    if (type?.value !== "nix") continue;
    const message = `The runner ${quote(name.value)} is of type nix and needs a cache, but cache.server is not set`;
    report.add("nix-cache", type.at, message, FIX);
  }
};
