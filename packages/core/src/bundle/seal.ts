import { strToU8, unzipSync, zipSync, strFromU8 } from "fflate";
import { fail } from "../errors.ts";
import { parseManifest, type Manifest } from "./manifest.ts";
import { sha256 } from "./digest.ts";

/** Saved plans are refused beyond this, sealed or not (a zip can promise any size). */
const MAXIMUM_BUNDLE_BYTES = 512 * 1024 * 1024;

/** One saved plan with what it was made from. */
export interface BundledPlan {
  readonly manifest: Manifest;
  readonly plan: Uint8Array;
}

/**
 * Makes an age identity's public half, so that a mistyped key fails before the engine runs.
 * @throws input-invalid
 */
export async function recipientOf(planKey: string): Promise<string> {
  const { identityToRecipient } = await import("age-encryption");
  try {
    return await identityToRecipient(planKey);
  } catch {
    return fail("input-invalid", "Input plan-key is no age identity", {
      hint: "It must be one line that begins with AGE-SECRET-KEY-1, as age-keygen prints it. Store it as a secret.",
    });
  }
}

/** Packs plans and manifests and seals them to the key's owner with age. Nothing is ever written in clear. */
export async function sealBundle(plans: readonly BundledPlan[], planKey: string): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const entries = plans.flatMap((entry, index): [string, Uint8Array][] => [
    [`${index}/manifest.json`, strToU8(JSON.stringify(entry.manifest))],
    [`${index}/plan.tfplan`, entry.plan],
  ]);
  const encrypter = new Encrypter();
  encrypter.addRecipient(await recipientOf(planKey));
  // Plans are deflated already.
  return encrypter.encrypt(zipSync(Object.fromEntries(entries), { level: 0 }));
}

/**
 * Opens a sealed bundle.
 * @param expectedSha256 of the sealed bytes, from a trusted channel (a job output)
 * @throws plan-mismatch when the bytes are others, plan-unsealed when they are not sealed, plan-unreadable when the
 * key does not open them
 */
export async function openBundle(
  sealed: Uint8Array,
  expectedSha256: string,
  planKey: string,
): Promise<readonly BundledPlan[]> {
  if (sha256(sealed) !== expectedSha256.toLowerCase()) {
    return fail("plan-mismatch", "The bundle is not the one the plan job made: its sha256 differs from bundle-sha256", {
      detailCode: "bundle-sha256",
      hint: "Nothing was applied. Wire bundle-sha256 from the plan job's output, and find out who changed the artifact.",
    });
  }
  if (!strFromU8(sealed.subarray(0, 22)).startsWith("age-encryption.org/v1")) {
    return fail("plan-unsealed", "The bundle is not sealed", { hint: "Plan again with the same plan-key." });
  }
  return unpack(await decrypt(sealed, planKey));
}

async function decrypt(sealed: Uint8Array, planKey: string): Promise<Uint8Array> {
  await recipientOf(planKey);
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(planKey);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    return fail("plan-unreadable", "The key does not open the bundle", {
      hint: "Give tofu-apply the plan-key that tofu-plan had.",
      cause: String(error),
    });
  }
}

function unpack(packed: Uint8Array): readonly BundledPlan[] {
  const files = unzip(packed);
  const pairs = Math.ceil(Object.keys(files).length / 2);
  if (pairs === 0) return notABundle("it holds no plans");
  return Array.from({ length: pairs }, (_, index) => {
    const manifestFile = files[`${index}/manifest.json`];
    const plan = files[`${index}/plan.tfplan`];
    // Never a part of the plans: a unit that is missing would count as one that needs nothing.
    if (manifestFile === undefined || plan === undefined) return notABundle(`plan ${index} is not whole`);
    const manifest = parseManifest(strFromU8(manifestFile));
    verifyPlanBytes(manifest, plan);
    return { manifest, plan };
  });
}

function unzip(packed: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(packed, { filter: (file) => file.originalSize <= MAXIMUM_BUNDLE_BYTES });
  } catch (error) {
    return notABundle(String(error));
  }
}

function notABundle(cause: string): never {
  return fail("plan-unreadable", "The bundle opens, but what is in it is no bundle of plans", {
    hint: "Use the same version of flywheel for tofu-plan and tofu-apply, and plan again.",
    cause,
  });
}

/** @throws plan-mismatch when the plan file is not the one of the manifest */
export function verifyPlanBytes(manifest: Manifest, plan: Uint8Array): void {
  if (sha256(plan) === manifest.planSha256) return;
  fail("plan-mismatch", `The saved plan of ${manifest.unit} is not the one of its manifest: its sha256 differs`, {
    detailCode: "planSha256",
    unit: manifest.unit,
    hint: "Nothing was applied. Plan again, and find out who changed the file.",
  });
}
