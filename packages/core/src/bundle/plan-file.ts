import { unzipSync } from "fflate";
import * as v from "valibot";
import { stateIdentitySchema } from "../engine/state-identity.ts";
import type { Manifest } from "./manifest.ts";

// The state in a plan is as large as the state itself; beyond this a plan is no longer believable.
const MAXIMUM_STATE_BYTES = 512 * 1024 * 1024;

/**
 * Lineage and serial of the state a saved plan was made from.
 * @param plan the saved plan's bytes (a zip)
 * @returns null where the engine encrypted the plan itself
 */
export function planState(plan: Uint8Array): Manifest["state"] {
  if (plan[0] !== 0x50 || plan[1] !== 0x4b) return null;
  const files = unzipSync(plan, {
    filter: (file) => file.name === "tfstate" && file.originalSize <= MAXIMUM_STATE_BYTES,
  });
  const state = files["tfstate"];
  if (state === undefined) return null;
  const parsed = v.safeParse(stateIdentitySchema, JSON.parse(new TextDecoder().decode(state)));
  return parsed.success ? parsed.output : null;
}
