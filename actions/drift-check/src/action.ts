import type { Action } from "@flywheel/core/action";
import { finishUp, PLAN_GRACE_MS } from "@flywheel/core/lifecycle/finish-up";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

/** As long as tofu-apply has by default. */
const HEAL_GRACE_MS = 240_000;

export const driftCheck: Action<typeof inputs, typeof outputs> = {
  name: "drift-check",
  inputs,
  outputs,
  run,
  post: ({ heal, planKey }, host) => finishUp(host, { graceMs: heal ? HEAL_GRACE_MS : PLAN_GRACE_MS, planKey }),
};
