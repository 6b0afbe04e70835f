import type { Host } from "../ports/host.ts";
import { recipientsOf, type SealingInputs } from "./keys.ts";
import { requirePrivateRepository } from "./plain.ts";

/** Whether and how plans leave the job. */
export interface Sealing {
  /** Public keys; none where plans are not sealed. */
  readonly recipients: readonly string[];
  /** Whether they leave in clear. */
  readonly allowPlain: boolean;
}

/**
 * Decides it before the engine runs. With a key or recipients plans are sealed, whatever else is allowed.
 * @throws input-invalid for a mistyped key, plan-unsealed where a plain plan could be read by everybody
 */
export async function decideSealing(
  inputs: SealingInputs & { readonly allowPlainPlan: boolean },
  host: Host,
): Promise<Sealing> {
  const recipients = await recipientsOf(inputs);
  const allowPlain = inputs.allowPlainPlan && recipients.length === 0;
  if (allowPlain) requirePrivateRepository(host.context);
  return { recipients, allowPlain };
}

/** Whether a plan will be uploaded. */
export function leavesTheJob({ recipients, allowPlain }: Sealing): boolean {
  return allowPlain || recipients.length > 0;
}
