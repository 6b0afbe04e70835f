import type { Decrypter } from "age-encryption";
import { strFromU8 } from "fflate";
import { fail } from "../errors.ts";
import { sha256 } from "./digest.ts";
import { recipientOf } from "./keys.ts";
import { unpackBundle, type Bundle } from "./pack.ts";

/** An opened bundle. */
export interface OpenBundle extends Bundle {
  /** False where the plan job was allowed to upload it in clear. */
  readonly sealed: boolean;
}

/** Seals a packed bundle with age, so that any of the recipients opens it. */
export async function sealBundle(packed: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(packed);
}

/**
 * Opens the file of a bundle's artifact. A plain one is taken only without a key: where there is one, the plan job
 * had to seal.
 * @param expectedSha256 of the file, from a trusted channel (a job output)
 * @param planKey empty for none
 * @throws plan-mismatch when the bytes are others, plan-unsealed when they are not sealed, plan-unreadable when the
 *   key does not open them, input-invalid when there is no key and they are sealed
 */
export async function openBundle(file: Uint8Array, expectedSha256: string, planKey: string): Promise<OpenBundle> {
  return bundleOpener(planKey)(file, expectedSha256);
}

/**
 * Opens many bundles with one key, whose preparation costs more than opening one does.
 * @param planKey empty for none
 * @returns as {@link openBundle}
 */
export function bundleOpener(planKey: string): (file: Uint8Array, expectedSha256: string) => Promise<OpenBundle> {
  let decrypter: ReturnType<typeof decrypterOf> | undefined;
  return async (file, expectedSha256) => {
    if (sha256(file) !== expectedSha256.toLowerCase()) {
      return fail(
        "plan-mismatch",
        "The bundle is not the one the plan job made: its sha256 differs from bundle-sha256",
        {
          detailCode: "bundle-sha256",
          hint: "Nothing was applied. Wire bundle-sha256 from the plan job's output, and find out who changed the artifact.",
        },
      );
    }
    const sealed = isSealed(file);
    if (sealed) return { ...unpackBundle(await decrypt(file, await (decrypter ??= decrypterOf(planKey)))), sealed };
    if (planKey === "") return { ...unpackBundle(file), sealed };
    return fail("plan-unsealed", "The bundle is not sealed, and this job has a plan-key", {
      hint: "Plan again with the same plan-key; leave it out here only where tofu-plan has allow-plain-plan.",
    });
  };
}

/** Whether the file of a bundle can be read only with a key. */
export function isSealed(file: Uint8Array): boolean {
  return strFromU8(file.subarray(0, 22)).startsWith("age-encryption.org/v1");
}

async function decrypterOf(planKey: string): Promise<Decrypter> {
  if (planKey === "") {
    return fail("input-invalid", "Input plan-key is empty, and the bundle is sealed", {
      hint: "Give tofu-apply the plan-key that tofu-plan had. A pull request from a fork has no secrets.",
    });
  }
  await recipientOf(planKey);
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(planKey);
  return decrypter;
}

async function decrypt(sealed: Uint8Array, decrypter: Decrypter): Promise<Uint8Array> {
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    return fail("plan-unreadable", "The key does not open the bundle", {
      hint: "Give tofu-apply the plan-key that tofu-plan had, or the identity of one of its plan-recipients.",
      cause: String(error),
    });
  }
}
