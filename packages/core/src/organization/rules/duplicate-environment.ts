import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No two environments have the same name; keys cannot, but clusters are a list. */
export const duplicateEnvironment: Rule = ({ environments }, report) => {
  const lines = new Map<string, number>();
  for (const { name } of environments) {
    const first = lines.get(name.value);
    lines.set(name.value, first ?? name.at.line);
    if (first === undefined) continue;
    const message = `The name ${quote(name.value)} is taken by the environment on line ${first}`;
    report.add("duplicate-environment", name.at, message, "Give each its own name.");
  }
};
