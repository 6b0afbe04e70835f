import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const tofuApply: Action<typeof inputs, typeof outputs> = {
  name: "tofu-apply",
  inputs,
  outputs,
  run,
  post: async ({ cancelGrace: graceMs, planKey, githubToken }, host) => {
    const { finishUp } = await import("@flywheel/core/lifecycle/finish-up");
    return finishUp(host, { graceMs, planKey, githubToken });
  },
};
