import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const driftCheck: Action<typeof inputs, typeof outputs> = { name: "drift-check", inputs, outputs, run };
