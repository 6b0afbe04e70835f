import type { Action } from "@flywheel/core/action";
import { finishUp, PLAN_GRACE_MS } from "@flywheel/core/lifecycle/finish-up";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const tofuPlan: Action<typeof inputs, typeof outputs> = {
  name: "tofu-plan",
  inputs,
  outputs,
  run,
  post: (_, host) => finishUp(host, { graceMs: PLAN_GRACE_MS }),
};
