import type { Rule } from "./rule.ts";

/** Units and the graph of stacks and modules. */
export const UNIT_RULES = {} as const satisfies Readonly<Record<string, Rule>>;
