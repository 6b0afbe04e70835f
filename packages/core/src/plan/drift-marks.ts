import { isContainer } from "../json.ts";
import { hasMark } from "./marks.ts";
import type { PlanJson, PlanJsonChange } from "./plan-json.ts";
import { child } from "./values.ts";

/**
 * Marks what changed outside of code with what the code says is sensitive, too: drift comes with the marks that were
 * written to the state, and what the code calls sensitive since then is as secret in reality.
 */
export function withMarksOfCode(plan: PlanJson): PlanJson {
  const drift = plan.resource_drift ?? [];
  if (drift.length === 0) return plan;
  const changes = Map.groupBy(plan.resource_changes ?? [], ({ address }) => address);
  return {
    ...plan,
    resource_drift: drift.map((entry) => ({
      ...entry,
      change: marked(
        entry.change,
        (changes.get(entry.address) ?? []).map(({ change }) => change),
      ),
    })),
  };
}

function marked(drift: PlanJsonChange, changes: readonly PlanJsonChange[]): PlanJsonChange {
  const marks = [drift, ...changes].flatMap((change) => [change.before_sensitive, change.after_sensitive]);
  return {
    ...drift,
    before_sensitive: anyOf(drift.before, marks),
    after_sensitive: anyOf(drift.after, marks),
  };
}

/** A value's marks where each of `marks` counts. In a list on every item: items move, and indexes do not tell them apart. */
function anyOf(value: unknown, marks: readonly unknown[]): unknown {
  if (value === undefined || value === null) return false;
  if (marks.includes(true)) return true;
  const inner = marks.filter(hasMark).filter(isContainer);
  if (Array.isArray(value)) {
    const ofItems = inner.flatMap((mark) => Object.values(mark));
    return value.map((item: unknown) => anyOf(item, ofItems));
  }
  // What is marked inside and has no inside is of another shape now.
  if (!isContainer(value)) return inner.length > 0;
  const keys = new Set(inner.flatMap((mark) => Object.keys(mark)));
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      anyOf(
        child(value, key),
        inner.map((mark) => child(mark, key)),
      ),
    ]),
  );
}
