import { didYouMean, list, quote } from "../organization/wording.ts";
import { Resolver } from "./resolver.ts";
import { expressionsIn } from "./template.ts";

/**
 * What keeps a check from ever being asked, as far as it can be told before any template has a value.
 * @param data a check as parsed YAML
 * @param stacks names of all stacks; undefined where they are not known
 */
export function unanswerable(data: unknown, stacks: readonly string[] | undefined): readonly string[] {
  if (typeof data !== "object" || data === null) return [];
  const { problems } = targetsOf(data);
  return stacks === undefined ? problems : [...problems, ...unknownStacks(data, stacks)];
}

function targetsOf(data: object): Resolver {
  const resolver = new Resolver(new Map(), {});
  for (const [key, text] of Object.entries(data)) {
    if (typeof text !== "string" || text.includes("{{")) continue;
    if (key === "http") resolver.url(key, text.trim());
    if (key === "tcp") resolver.hostAndPort(key, text.trim());
  }
  return resolver;
}

function unknownStacks(data: object, stacks: readonly string[]): readonly string[] {
  const named = expressionsIn(data).flatMap((expression) => /^outputs\.([^.@]+)/.exec(expression)?.[1] ?? []);
  return [...new Set(named)]
    .filter((name) => !stacks.includes(name))
    .map((name) => {
      const known = `${didYouMean(name, stacks)}There are: ${list(stacks)}`;
      return `names outputs of ${quote(name)}, and there is no such stack. ${known}`;
    });
}
