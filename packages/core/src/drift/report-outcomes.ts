import { isContainer } from "../json.ts";
import type { ResourceChange } from "../plan/change-set.ts";
import type { ValuePath } from "../plan/plan-json.ts";
import { childName, valueAt } from "../plan/values.ts";
import type { DriftOutcome } from "./check-unit.ts";
import type { IgnoreRule } from "./ignore-rules.ts";
import type { DriftReport, ReportedObject } from "./report-file.ts";

/**
 * What a report was made of, as far as it shows it: a value that it does not show counts as sensitive.
 * @param rules as the report was made with
 */
export function outcomesOf(
  { units }: Pick<DriftReport, "units">,
  rules: readonly IgnoreRule[],
): readonly DriftOutcome[] {
  return units.map(({ unit, verdict, drift, noise, ignored, proposed, failures }) => {
    const changed = drift.map((object) => changeOf(object, {}, STAND_INS));
    const realityOf = (address: string): unknown => changed.find((change) => change.address === address)?.after;
    return {
      unit,
      verdict,
      drift: changed,
      noise: noise.map((object) => changeOf(object, {}, STAND_INS)),
      ignored: ignored.flatMap(({ address, attributes, rule: place }) => {
        const rule = rules[place];
        return rule === undefined ? [] : [{ address, attributes, rule }];
      }),
      // Applying starts at reality, and takes back what it changes at all.
      proposed: proposed.map((object) => changeOf(object, realityOf(object.address) ?? {}, STAND_INS.toReversed())),
      failures: failures.map(({ detailCode, ...failure }) => ({
        ...failure,
        unit,
        ...(detailCode === undefined ? {} : { detailCode }),
      })),
      // It was hidden when the report was made.
      redact: (words) => words,
    };
  });
}

/** For the two sides of a value that is not shown. */
const STAND_INS: readonly string[] = ["before", "after"];

/**
 * A change that differs where the reported one did.
 * @param same what both sides have besides
 * @param standIns for a value that is not shown, before and after
 */
function changeOf(
  { address, deposed, previousAddress, type, action, attributes }: ReportedObject,
  same: unknown,
  standIns: readonly string[],
): ResourceChange {
  let before = same;
  let after = same;
  let mark: unknown = {};
  for (const attribute of attributes) {
    const { path, reordered } = attribute;
    const hasValues = attribute.before !== undefined || attribute.after !== undefined;
    const [from, to] = hasValues
      ? [attribute.before, attribute.after]
      : reordered
        ? [standIns, standIns.toReversed()]
        : standIns;
    before = withLeaf(before, path, from);
    after = withLeaf(after, path, to);
    if (!hasValues && !reordered) mark = withLeaf(mark, path, true);
  }
  for (const path of documentPaths(attributes)) {
    before = withLeaf(before, path, JSON.stringify(valueAt(before, path)));
    after = withLeaf(after, path, JSON.stringify(valueAt(after, path)));
  }
  return {
    kind: action,
    actions: action === "replace" ? ["delete", "create"] : [action],
    address,
    deposed,
    previousAddress,
    module: "",
    mode: "managed",
    type,
    provider: "",
    reason: undefined,
    replacePaths: [],
    importing: false,
    importId: undefined,
    importIdentity: undefined,
    generatedConfig: undefined,
    before,
    after: action === "delete" ? undefined : after,
    afterUnknown: undefined,
    beforeSensitive: mark,
    afterSensitive: mark,
  };
}

/** Where a text holds the document that leaves were named in (`policy (JSON).Version`), the inner ones first. */
function documentPaths(attributes: ReportedObject["attributes"]): readonly ValuePath[] {
  const found = new Map<string, ValuePath>();
  for (const { name, path } of attributes) {
    let outer = "";
    for (const [index, step] of path.entries()) {
      outer = childName(outer, step);
      if (!name.startsWith(`${outer} (JSON)`)) continue;
      outer += " (JSON)";
      found.set(outer, path.slice(0, index + 1));
    }
  }
  return [...found.values()].toSorted((a, b) => b.length - a.length);
}

function withLeaf(value: unknown, path: readonly (string | number)[], leaf: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return leaf;
  const inner = withLeaf(isContainer(value) ? value[step] : undefined, rest, leaf);
  if (typeof step === "string") return { ...(isContainer(value) ? value : {}), [step]: inner };
  const items: unknown[] = [];
  if (isContainer(value)) for (const [index, item] of Object.entries(value)) items[Number(index)] = item;
  items[step] = inner;
  return items;
}
