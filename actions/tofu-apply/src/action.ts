import type { Action } from "@flywheel/core/action";
import { finishUp } from "@flywheel/core/lifecycle/finish-up";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const tofuApply: Action<typeof inputs, typeof outputs> = {
  name: "tofu-apply",
  inputs,
  outputs,
  run,
  post: ({ cancelGrace: graceMs, planKey, githubToken }, host) => finishUp(host, { graceMs, planKey, githubToken }),
};
