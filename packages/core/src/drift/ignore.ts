import { diffAttributes, diffDrift, type AttributeChange } from "../plan/attribute-diff.ts";
import { child, childName, sameValue, valueAt } from "../plan/values.ts";
import { changeAt, type ChangeSet, type ResourceChange } from "../plan/change-set.ts";
import type { ValuePath } from "../plan/plan-json.ts";
import { isContainer } from "../json.ts";
import { matchesGlob } from "../policy/glob.ts";
import type { Carried } from "./carried.ts";
import { isExpired, type IgnoreRule } from "./ignore-rules.ts";

/** What a rule kept from being drift. */
export interface IgnoredDrift {
  readonly address: string;
  /** Names of attributes, such as `tags.team`; empty for the whole object. */
  readonly attributes: readonly string[];
  readonly rule: IgnoreRule;
}

/** A plan as if what is ignored had not happened. */
export interface AfterIgnoring {
  readonly plan: ChangeSet;
  readonly ignored: readonly IgnoredDrift[];
  /** What changed there: other objects may only follow it. */
  readonly values: readonly Carried[];
}

/**
 * Takes out of a plan the drift that rules ignore, leaf by leaf, together with what the plan would do to undo it. What
 * the code itself changes at such a leaf stays. Items of a list have no names: there all that differs is ignored, or
 * nothing.
 * @param today `2026-12-31` in UTC; expired rules ignore nothing
 */
export function applyIgnore(plan: ChangeSet, rules: readonly IgnoreRule[], today: string): AfterIgnoring {
  const active = rules.filter((rule) => !isExpired(rule, today));
  const ignored: IgnoredDrift[] = [];
  const values: Carried[] = [];
  const drift: ResourceChange[] = [];
  let changes = plan.changes;
  for (const entry of plan.drift) {
    const found = ignoredOf(entry, changeAt(entry, plan.changes), active);
    if (found === undefined) drift.push(entry);
    else {
      ignored.push(...found.ignored);
      for (const path of found.paths) {
        values.push({ before: valueAt(entry.before, path), after: valueAt(entry.after, path) });
      }
      if (found.left !== undefined) drift.push(found.left);
      changes = changes.flatMap((change) =>
        change.address === entry.address ? withoutUndoing(change, entry, found.paths) : [change],
      );
    }
  }
  return { plan: { ...plan, drift, changes }, ignored, values };
}

/** What of one entry is ignored, and what is left of it; undefined where no rule matches. */
function ignoredOf(
  entry: ResourceChange,
  proposed: ResourceChange | undefined,
  rules: readonly IgnoreRule[],
):
  | {
      readonly ignored: readonly IgnoredDrift[];
      readonly paths: readonly ValuePath[];
      readonly left: ResourceChange | undefined;
    }
  | undefined {
  const { address } = entry;
  const matching = rules.filter(
    (rule) => matchesGlob(address, rule.address ?? "*") && matchesGlob(entry.type, rule.type ?? "*"),
  );
  const leaves = diffDrift(entry, proposed);
  const whole = matching.find(({ attribute }) => attribute === undefined);
  if (whole !== undefined) {
    return { ignored: [{ address, attributes: [], rule: whole }], paths: leaves.map(rootOf), left: undefined };
  }
  // What is gone has no attributes.
  if (entry.kind === "delete" || matching.length === 0) return undefined;
  const matched = leaves.flatMap((leaf) => {
    const rule = matching.find(({ attribute = "*" }) => namesOf(leaf).some((name) => matchesGlob(name, attribute)));
    return rule === undefined ? [] : [{ leaf, rule }];
  });
  const kept = leaves.filter((leaf) => !matched.some((match) => match.leaf === leaf)).map(rootOf);
  const taken = matched.filter(({ leaf }) => !kept.some((path) => samePath(path, rootOf(leaf))));
  if (taken.length === 0) return undefined;
  const paths = taken.map(({ leaf }) => rootOf(leaf));
  const byRule = Map.groupBy(taken, ({ rule }) => rule);
  return {
    ignored: [...byRule].map(([rule, matches]) => ({
      address,
      attributes: matches.map(({ leaf }) => leaf.name),
      rule,
    })),
    paths,
    left: kept.length === 0 ? undefined : { ...entry, before: copied(paths, entry.before, entry.after) },
  };
}

/**
 * The leaf's own name and those of what it lies in: a rule for `tags` ignores `tags.team`. A key that needs brackets
 * (`tags["kubernetes.io/name"]`) is also one after a dot, for `tags.*` to mean all tags.
 */
function namesOf({ name, path }: AttributeChange): readonly string[] {
  const outer = path.map((_, index) => path.slice(0, index + 1).reduce<string>(childName, ""));
  const dotted = path.every((step) => typeof step === "string") ? [path.join(".")] : [];
  return [name, ...outer, ...dotted];
}

/** The path down to the first list: an index says nothing of which item it is. */
function rootOf({ path }: AttributeChange): ValuePath {
  const list = path.findIndex((step) => typeof step === "number");
  return list === -1 ? path : path.slice(0, list);
}

/** The plan's own change at the address without what only undoes ignored drift; none where nothing else is left. */
function withoutUndoing(
  change: ResourceChange,
  drift: ResourceChange,
  paths: readonly ValuePath[],
): readonly ResourceChange[] {
  if (drift.kind === "delete") {
    const onlyUndoes = change.kind === "create" && !changesKnown({ ...change, before: drift.before });
    return onlyUndoes ? [] : [change];
  }
  const replaced = change.kind === "replace" && change.reason === "replace_because_cannot_update";
  if (change.kind !== "update" && !replaced) return [change];
  const undone = paths.filter((path) => sameValue(valueAt(change.after, path), valueAt(drift.before, path)));
  const rest = { ...change, after: copied(undone, change.after, change.before) };
  if (changesKnown(rest)) return [rest];
  const kind = change.importing ? "import" : change.previousAddress === undefined ? undefined : "move";
  return kind === undefined
    ? []
    : [{ ...rest, kind, actions: ["no-op"], after: change.before, afterUnknown: undefined }];
}

/** What is not known yet follows from the change: where nothing known is left of it, nothing is. */
function changesKnown(change: ResourceChange): boolean {
  return diffAttributes(change).some(({ after }) => after.kind !== "unknown");
}

/** The value with what another has at these paths. */
function copied(paths: readonly ValuePath[], value: unknown, from: unknown): unknown {
  return paths.reduce((whole, path) => withValue(whole, path, valueAt(from, path)), value);
}

function withValue(value: unknown, path: ValuePath, replacement: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return replacement;
  const inner = withValue(child(value, step), rest, replacement);
  return isContainer(value) ? { ...value, [step]: inner } : { [step]: inner };
}

function samePath(a: ValuePath, b: ValuePath): boolean {
  return a.length === b.length && a.every((step, index) => b[index] === step);
}
