import { stackPath } from "../organization-of.ts";
import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

const FIX = "Give each a path of its own, unless their workspace or backend_config keeps their states apart.";

/** No two stacks have the same path. */
export const duplicatePath: Rule = ({ stacks }, report) => {
  const owners = new Map<string, string>();
  for (const stack of stacks) {
    const directory = stackPath(stack);
    const owner = owners.get(directory);
    owners.set(directory, owner ?? stack.name.value);
    if (owner === undefined) continue;
    const { name, path } = stack;
    const message = `The stacks ${quote(owner)} and ${quote(name.value)} have the same path ${quote(directory)}`;
    report.add("duplicate-path", (path ?? name).at, message, FIX);
  }
};
