import { settingsOf } from "../located.ts";
import { quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No stack lists an environment or a dependency twice, and no runner a tag. */
export const duplicateItem: Rule = ({ stacks, runners }, report) => {
  const lists = [
    ...stacks.map(({ environments }) => environments ?? []),
    ...settingsOf(stacks).map(({ dependsOn }) => dependsOn),
    ...runners.map(({ tags }) => tags),
  ];
  for (const items of lists) {
    const seen = new Set<string>();
    for (const { value, path, at } of items) {
      const message = `${path} ${quote(value)} is listed twice`;
      if (seen.has(value)) report.add("duplicate-item", at, message, "Remove one of the two.");
      seen.add(value);
    }
  }
};
