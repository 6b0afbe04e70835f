import * as v from "valibot";
import { didYouMean, list } from "../organization/wording.ts";
import type { Kind, Prepare } from "./kind.ts";
import { KINDS } from "./kinds.ts";
import type { CheckProblem } from "./problem.ts";
import { expressionsIn } from "./template.ts";
import { describeIssue, durationSchema, flag, inSnakeCase, wholeNumber } from "./schema.ts";

/** What every check has, whatever its kind. Undefined means the action's own default. Times are in milliseconds. */
export interface CheckSettings {
  readonly name: string;
  /** Empty where it has none. */
  readonly group: string;
  /** Whether its failure fails the step. */
  readonly critical: boolean;
  readonly timeoutMs: number | undefined;
  readonly intervalMs: number | undefined;
  readonly successes: number | undefined;
  readonly stableForMs: number | undefined;
  readonly startDelayMs: number | undefined;
}

/** One check as it is written; its templates have no values yet. */
export interface Check extends CheckSettings {
  readonly kind: string;
  /** What its templates name. */
  readonly expressions: readonly string[];
  readonly prepare: Prepare;
}

export interface ParsedChecks {
  readonly checks: readonly Check[];
  readonly problems: readonly CheckProblem[];
}

const labelSchema = v.pipe(
  v.string("must be text"),
  v.trim(),
  v.regex(/^[^\p{Cc}\p{Cf}]{1,100}$/u, "must have 1 to 100 characters and no control characters"),
  v.check((label) => !label.includes("{{"), "is shown as it is written: a template ({{ … }}) has no value in it"),
);

const COMMON = {
  name: labelSchema,
  group: v.optional(labelSchema),
  critical: v.optional(flag, true),
  timeout: v.optional(durationSchema(1_000)),
  interval: v.optional(durationSchema(1_000)),
  successes: v.optional(wholeNumber(1)),
  stable_for: v.optional(durationSchema(0)),
  start_delay: v.optional(durationSchema(0)),
};
/** So many tell enough of one check. */
const MOST_UNKNOWN = 5;

const commonSchema = v.strictObject(COMMON);

/** The keys that a check of any kind may have. */
export const COMMON_KEYS = Object.keys(COMMON);

/**
 * Reads a `checks:` list from parsed YAML.
 * @returns the checks that are right and every problem of those that are not
 */
export async function parseChecks(list: unknown): Promise<ParsedChecks> {
  if (!Array.isArray(list) || list.length === 0) return { checks: [], problems: [noList(list)] };
  const checks: Check[] = [];
  const problems: CheckProblem[] = [];
  for (const [index, item] of list.entries()) {
    const label = labelOf(item, index);
    const found = await readCheck(item);
    if ("messages" in found) {
      problems.push(...found.messages.map((message) => ({ check: label, message, index })));
    } else if (checks.some(({ name }) => name === found.name)) {
      problems.push({ check: label, message: "another check has this name; names must be unique", index });
    } else {
      checks.push(found);
    }
  }
  return { checks, problems };
}

/** In the organization file the list stands under `checks:`; where it stands alone it is copied with that. */
function noList(data: unknown): CheckProblem {
  const isWrapped = isObject(data) && Object.hasOwn(data, "checks");
  const example = '{name: web, http: "https://…"}';
  const advice = isWrapped
    ? ", not an object: leave out the line checks:"
    : ` with at least one item, such as ${example}`;
  return { check: "list", message: `must be a list${advice}` };
}

interface Refusal {
  readonly messages: readonly string[];
}

async function readCheck(item: unknown): Promise<Check | Refusal> {
  if (!isObject(item)) return { messages: ["must be an object with name and what to ask, such as http"] };
  const keys = Object.keys(KINDS).filter((key) => Object.hasOwn(item, key));
  const [key] = keys;
  if (key === undefined) return { messages: [missingKind(item)] };
  if (keys.length > 1) return { messages: [`asks for ${keys.join(" and ")}; a check asks for one of them`] };
  const kind = await KINDS[key]?.();
  if (kind === undefined) throw new Error(`${key} is in the list of kinds`);
  const [shared, own, unknown] = divide(item, kind.keys);
  const common = v.safeParse(commonSchema, shared);
  const prepare = kind.read(own);
  if (common.success && typeof prepare === "function" && unknown.length === 0)
    return { ...settingsOf(common.output), kind: key, expressions: expressionsIn(item), prepare };
  const messages = common.success ? [] : common.issues.map(describeIssue);
  const unknownKeys = unknown.slice(0, MOST_UNKNOWN).map((name) => unknownKey(name, kind));
  return { messages: [...messages, ...(typeof prepare === "function" ? [] : prepare), ...unknownKeys] };
}

function settingsOf(common: v.InferOutput<typeof commonSchema>): CheckSettings {
  return {
    name: common.name,
    group: common.group ?? "",
    critical: common.critical,
    timeoutMs: common.timeout,
    intervalMs: common.interval,
    successes: common.successes,
    stableForMs: common.stable_for,
    startDelayMs: common.start_delay,
  };
}

/** The keys that every check may have, those of its kind, and the names of the others. */
function divide(
  item: object,
  keys: readonly string[],
): readonly [shared: Record<string, unknown>, own: Record<string, unknown>, unknown: readonly string[]] {
  const entries = Object.entries(item);
  const among = (known: readonly string[]) => entries.filter(([key]) => known.includes(key));
  const others = Object.keys(item).filter((key) => !COMMON_KEYS.includes(key) && !keys.includes(key));
  return [Object.fromEntries(among(COMMON_KEYS)), Object.fromEntries(among(keys)), others];
}

function unknownKey(name: string, { key, keys }: Kind): string {
  const words = `unknown key ${name}${inSnakeCase(name)}`;
  const known = [...keys, ...COMMON_KEYS];
  return `${words}. ${didYouMean(name, known)}A check with ${key} has: ${known.join(", ")}`;
}

function missingKind(item: object): string {
  const known = Object.keys(KINDS);
  const unknown = Object.keys(item).find((key) => !Object.hasOwn(COMMON, key) && key !== "expect") ?? "";
  return `says nothing to ask. ${didYouMean(unknown, known)}A check has one of: ${list(known)}`;
}

function isObject(item: unknown): item is object {
  return typeof item === "object" && item !== null && !Array.isArray(item);
}

function labelOf(item: unknown, index: number): string {
  const name = v.safeParse(v.object({ name: labelSchema }), item);
  return name.success ? name.output.name : `#${index + 1}`;
}
