import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const tofuPlan: Action<typeof inputs, typeof outputs> = {
  name: "tofu-plan",
  inputs,
  outputs,
  run,
  post: async (_, host) => {
    const { finishUp, PLAN_GRACE_MS } = await import("@flywheel/core/lifecycle/finish-up");
    return finishUp(host, { graceMs: PLAN_GRACE_MS });
  },
};
