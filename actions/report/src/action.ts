import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const report: Action<typeof inputs, typeof outputs> = { name: "report", inputs, outputs, run };
