import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No stack lists an environment or a dependency twice. */
export const duplicateItem: Rule = ({ stacks }, report) => {
  for (const items of stacks.flatMap(({ environments, dependsOn }) => [environments ?? [], dependsOn])) {
    const seen = new Set<string>();
    for (const { value, path, at } of items) {
      const message = `${path} ${quote(value)} is listed twice`;
      if (seen.has(value)) report.add("duplicate-item", at, message, "Remove one of the two.");
      seen.add(value);
    }
  }
};
