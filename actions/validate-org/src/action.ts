import type { Action } from "@flywheel/core/action";
import { inputs, outputs } from "./inputs.ts";
import { run } from "./run.ts";

export const validateOrg: Action<typeof inputs, typeof outputs> = { name: "validate-org", inputs, outputs, run };
