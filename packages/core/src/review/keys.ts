import { hkdfSync, randomBytes } from "node:crypto";
import { fail } from "../errors.ts";

const MINIMUM_LENGTH = 16;
const KEY_BYTES = 32;

/**
 * The key of review records: from `digest-key`, else from `plan-key`, so that the two stay independent of each other.
 * @returns undefined without either: there is no record then
 * @throws input-invalid for a digest-key that is too short to be secret
 */
export function digestKeyOf(inputs: { readonly digestKey: string; readonly planKey: string }): Uint8Array | undefined {
  if (inputs.digestKey !== "") {
    if (inputs.digestKey.length < MINIMUM_LENGTH) {
      fail("input-invalid", `Input digest-key is shorter than ${MINIMUM_LENGTH} characters`, {
        hint: "Store a long random text as a secret, such as the output of `openssl rand -hex 32`.",
      });
    }
    return derive(Buffer.from(inputs.digestKey), "digest-key");
  }
  return inputs.planKey === "" ? undefined : derive(Buffer.from(inputs.planKey), "plan-key");
}

/** A key for records that are compared within one process and go nowhere. */
export function passingKey(): Uint8Array {
  return new Uint8Array(randomBytes(KEY_BYTES));
}

/** A key for one purpose only: what is made with it says nothing about the others. */
export function subkey(key: Uint8Array, purpose: string): Uint8Array {
  return derive(key, `subkey ${purpose}`);
}

/** HKDF-SHA-256 (RFC 5869). */
function derive(material: Uint8Array, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", material, "flywheel.review/v1", purpose, KEY_BYTES));
}
