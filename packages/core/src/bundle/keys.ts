import { fail } from "../errors.ts";

/** The inputs that say to whom plans are sealed. */
export interface SealingInputs {
  readonly planKey: string;
  readonly planRecipients: readonly string[];
}

/**
 * The public keys that plans are sealed to: the owner of `plan-key` and `plan-recipients`. Asked before the engine runs,
 * so that a mistyped key costs seconds.
 * @returns none where plans are not sealed
 * @throws input-invalid
 */
export async function recipientsOf({ planKey, planRecipients }: SealingInputs): Promise<readonly string[]> {
  for (const [index, recipient] of planRecipients.entries()) {
    if (!(await isRecipient(recipient))) refuseRecipient(recipient, index + 1);
  }
  return [...new Set([...(planKey === "" ? [] : [await recipientOf(planKey)]), ...planRecipients])];
}

/**
 * Makes an age identity's public half.
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

/** X25519 only: age does not mix it with its other kinds, and `plan-key` is of this one. */
async function isRecipient(recipient: string): Promise<boolean> {
  if (!/^age1[0-9a-z]{58}$/.test(recipient)) return false;
  const { Encrypter } = await import("age-encryption");
  try {
    new Encrypter().addRecipient(recipient);
    return true;
  } catch {
    return false;
  }
}

/** The line itself is not shown: it may be an identity, put here by mistake. */
function refuseRecipient(recipient: string, line: number): never {
  const isIdentity = recipient.toUpperCase().startsWith("AGE-SECRET-KEY-");
  return fail(
    "input-invalid",
    `Input plan-recipients: line ${line} is ${isIdentity ? "an identity" : "no recipient"}`,
    {
      hint: isIdentity
        ? "This key has been given away: make a new one with age-keygen, store it as a secret, and write its public key here."
        : "Write the public key that age-keygen prints: age1 and 58 more letters and digits.",
    },
  );
}
