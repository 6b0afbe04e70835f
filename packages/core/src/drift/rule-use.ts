import type { Warning } from "../action.ts";
import type { Organization } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import type { DriftOutcome } from "./check-unit.ts";
import { isExpired, parseIgnoreRules, type IgnoreRule } from "./ignore-rules.ts";

/**
 * The rules of `drift.ignore` and of the input `ignore-file`, which may be empty.
 * @throws input-invalid, config-invalid
 */
export async function loadIgnoreRules(
  organization: Organization | undefined,
  ignoreFile: string,
  host: Host,
): Promise<readonly IgnoreRule[]> {
  const own = organization?.drift.ignore ?? [];
  if (ignoreFile === "") return parseIgnoreRules(own);
  const { readIgnoreFile } = await import("./ignore-file.ts");
  return parseIgnoreRules([...own, ...(await readIgnoreFile(host.files, host.context.workspace, ignoreFile))]);
}

/**
 * What to say of rules that ignore nothing: one that has expired, and one that matched nothing. The latter only where
 * every unit was checked, for the drift it is about may be in another one.
 * @param today `2026-12-31` in UTC
 */
export function uselessRules(
  rules: readonly IgnoreRule[],
  outcomes: readonly DriftOutcome[],
  today: string,
): readonly Warning[] {
  const used = new Set(outcomes.flatMap(({ ignored }) => ignored.map(({ rule }) => rule)));
  const all = outcomes.every(({ verdict }) => verdict !== "errored");
  return rules.flatMap((rule): readonly Warning[] => {
    const { place, expires = "", reason, owner } = rule;
    const about = `${describe(rule)} (${reason}${owner === undefined ? "" : `, ${owner}`})`;
    const warning = { place, unit: undefined };
    if (isExpired(rule, today)) {
      const message = `The ignore rule for ${about} expired on ${expires} and ignores nothing: remove it, or give it another date`;
      return [{ ...warning, message }];
    }
    if (used.has(rule) || !all) return [];
    return [{ ...warning, message: `The ignore rule for ${about} matched nothing in the units that were checked` }];
  });
}

/** `acme_thing.a, tags.*` */
function describe({ address, type, attribute }: IgnoreRule): string {
  return [address ?? type, attribute].filter((part) => part !== undefined).join(", ");
}
