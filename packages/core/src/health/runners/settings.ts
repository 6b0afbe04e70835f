import * as v from "valibot";
import { didYouMean, list, quote } from "../../organization/wording.ts";
import type { ProbeContext } from "../kind.ts";
import type { Resolver } from "../resolver.ts";
import { text, texts, wholeNumber } from "../schema.ts";
import type { ExpectedRunner } from "./runner.ts";

/** What checks of runners have in common, whatever the forge. */
export const runnerEntries = {
  runners: v.optional(texts),
  tags: v.optional(texts),
  min_online: v.optional(wholeNumber(1), 1),
  min_version: v.optional(v.pipe(text, v.regex(/^\d+(?:\.\d+)*$/, "must be a version such as 17.5, in quotes"))),
};

export interface ExpectedSettings {
  /** Names in the organization file. */
  readonly runners?: readonly string[] | undefined;
  /** Instead of names. */
  readonly tags?: readonly string[] | undefined;
}

/**
 * The runners that a check expects: those with these tags, those of these names in the organization file, or all that
 * the organization has in the environment. Problems go to the resolver.
 */
export function expectedRunners(
  key: string,
  { runners: names, tags }: ExpectedSettings,
  resolver: Resolver,
  { organization, environment }: ProbeContext,
): readonly ExpectedRunner[] {
  if (tags !== undefined) {
    if (names !== undefined) resolver.problems.push(`${key}.runners and ${key}.tags exclude each other`);
    const resolved = tags.map((tag) => resolver.text(tag));
    return [{ name: `with ${resolved.join(", ")}`, tags: resolved }];
  }
  const known = (organization?.runners ?? []).filter(
    ({ environments }) =>
      environments.length === 0 || environment === undefined || environments.includes(environment.name),
  );
  const unknown = (names ?? []).filter((name) => !known.some((runner) => runner.name === name));
  for (const name of unknown) {
    const all = known.map((runner) => runner.name);
    const hint = `${didYouMean(name, all)}It has: ${list(all)}`;
    resolver.problems.push(`${key}.runners: the organization has no runner ${quote(name)} here. ${hint}`);
  }
  if (known.length === 0 && names === undefined) {
    resolver.problems.push(`${key} expects nothing: list runners in the organization file, or write tags`);
  }
  return known.filter(({ name }) => names?.includes(name) ?? true);
}
