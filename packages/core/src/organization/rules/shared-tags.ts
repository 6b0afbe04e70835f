import { list, quote } from "../wording.ts";
import type { Rule } from "./rule.ts";

/** No two runners have the same set of tags: which of them takes a job would be chance. */
export const sharedTags: Rule = ({ runners }, report) => {
  const owners = new Map<string, string>();
  for (const { name, tags } of runners) {
    const [first] = tags;
    if (first === undefined) continue;
    const sorted = [...new Set(tags.map(({ value }) => value))].toSorted();
    const owner = owners.get(JSON.stringify(sorted));
    owners.set(JSON.stringify(sorted), owner ?? name.value);
    if (owner === undefined) continue;
    const message = `The runners ${quote(owner)} and ${quote(name.value)} have the same tags, ${list(sorted)}`;
    report.add("shared-tags", first.at, message, "Give one of them a tag of its own, or join the two.");
  }
};
