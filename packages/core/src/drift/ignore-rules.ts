import * as v from "valibot";
import { fail, type Place } from "../errors.ts";
import type { Part } from "../organization/model.ts";

/** Drift that somebody knows of and does not want to hear about. What a rule leaves out matches anything. */
export interface IgnoreRule {
  /** Globs (`policy/glob.ts`) over addresses, resource types and attributes (`tags.team`, `rule[0].port`). */
  readonly address: string | undefined;
  readonly type: string | undefined;
  /** A rule without one ignores the whole object, its deletion too. */
  readonly attribute: string | undefined;
  readonly reason: string;
  readonly owner: string | undefined;
  /** The last day on which it holds, `2026-12-31` in UTC; undefined for always. */
  readonly expires: string | undefined;
  readonly place: Place;
}

const text = (name: string) =>
  v.pipe(v.string(`${name} must be text`), v.trim(), v.nonEmpty(`${name} is empty: write text, or leave it out`));

/** A day of the calendar, `2026-12-31`. */
export function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // The 31st of June is one day of July to JavaScript.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

const DAY = "expires must be a day such as 2026-12-31";

const ruleSchema = v.strictObject(
  {
    address: v.optional(text("address")),
    type: v.optional(text("type")),
    attribute: v.optional(text("attribute")),
    reason: text("reason"),
    owner: v.optional(text("owner")),
    expires: v.optional(v.pipe(v.string(DAY), v.check(isDay, DAY))),
  },
  ({ expected, received }) =>
    expected === "never"
      ? `${received} is no key of a rule: it has address, type, attribute, reason, owner, expires`
      : "reason is missing: say why this drift is fine",
);

/**
 * Reads the items of an ignore file, or of `drift.ignore`.
 * @throws config-invalid (`ignore-rule`)
 */
export function parseIgnoreRules(items: readonly Part[]): readonly IgnoreRule[] {
  return items.map(({ data, place }) => {
    const refuse = (problem: string): never =>
      fail("config-invalid", `The ignore rule is wrong: ${problem}`, {
        hint: "A rule is a mapping such as {address: acme_thing.a, attribute: tags.*, reason: set by the autoscaler, expires: 2026-12-31}.",
        detailCode: "ignore-rule",
        place,
      });
    if (typeof data !== "object" || data === null || Array.isArray(data)) return refuse("it must be a mapping");
    const { issues, success, output } = v.safeParse(ruleSchema, data);
    if (!success) return refuse(issues[0].message);
    const { address, type, attribute } = output;
    if (address === undefined && type === undefined && attribute === undefined) {
      return refuse("it says nothing of what to ignore: write address, type or attribute");
    }
    return { address, type, attribute, reason: output.reason, owner: output.owner, expires: output.expires, place };
  });
}

/** Whether a rule's last day is over. @param today `2026-12-31`, in UTC */
export function isExpired({ expires }: IgnoreRule, today: string): boolean {
  return expires !== undefined && expires < today;
}
