import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const healthVerify: Action<typeof inputs, typeof outputs> = { name: "health-verify", inputs, outputs, run };
