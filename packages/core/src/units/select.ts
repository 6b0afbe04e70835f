import { fail } from "../errors.ts";
import type { Organization, StackSettings } from "../organization/model.ts";
import { didYouMean, list, quote } from "../organization/wording.ts";
import { DEFAULT_ENVIRONMENT, type Unit } from "./unit.ts";

/** The environments an organization has: `default` where it names none. */
export function environmentNames({ environments }: Organization): readonly string[] {
  return environments.length === 0 ? [DEFAULT_ENVIRONMENT] : environments.map(({ name }) => name);
}

/** The environments of the input `environment`: all when it is empty. Throws input-invalid for an unknown one. */
export function selectEnvironments(organization: Organization, environment: string): readonly string[] {
  const known = environmentNames(organization);
  if (environment === "") return known;
  if (known.includes(environment)) return [environment];
  return fail("input-invalid", `Input environment: ${quote(environment)} is no environment of this organization`, {
    hint: `${didYouMean(environment, known)}Environments: ${list(known)}.`,
  });
}

/** The stacks of the input `stacks`: all when it is empty. Throws input-invalid naming the unknown ones. */
export function selectStacks(stacks: readonly StackSettings[], wanted: readonly string[]): readonly StackSettings[] {
  if (wanted.length === 0) return stacks;
  const known = stacks.map(({ name }) => name);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown[0] === undefined) return stacks.filter(({ name }) => wanted.includes(name));
  const subject = unknown.length === 1 ? "is no stack" : "are no stacks";
  const severalOnOneLine = unknown.some((name) => /[,\s]/.test(name));
  return fail("input-invalid", `Input stacks: ${list(unknown)} ${subject} of this repository`, {
    hint: `${severalOnOneLine ? "Write one a line. " : didYouMean(unknown[0], known)}Stacks: ${list(known)}.`,
  });
}

/** The one environment of the units; throws input-invalid when there are several, since one apply serves one. */
export function requireOneEnvironment(units: readonly Unit[]): string {
  const names = [...new Set(units.map(({ environment }) => environment))];
  const [only, second] = names;
  if (only !== undefined && second === undefined) return only;
  return fail("input-invalid", `One apply serves one environment, but this call selects ${list(names)}`, {
    hint: "Set the input environment, and call the action once for each environment.",
  });
}
