import { numberText } from "../json.ts";
import { diffAttributes, type AttributeChange, type Shown } from "./attribute-diff.ts";
import type { ResourceChange } from "./change-set.ts";

/** Instances of one resource to which the same happens, or a single change. */
export interface ChangeGroup {
  /** The first member: what is said of it holds for all, with their own key in place of its key. */
  readonly sample: ResourceChange;
  readonly members: readonly ResourceChange[];
  /** The address of them all, in which each key has its place: `aws_instance.a[` … `]`. undefined for a single one. */
  readonly folded: { readonly head: string; readonly keys: readonly string[]; readonly tail: string } | undefined;
  /** Attributes that differ among the members in what goes away, which the sample cannot show. */
  readonly differing: readonly string[];
}

/** Fewer are told one by one. */
const FEWEST_FOLDED = 3;

/**
 * Folds the instances of one resource to which the same happens. Those are the same whose values after the change are
 * equal, each with its own key in place of the other's (`node-3` at [3] and `node-4` at [4]): so the sample tells what
 * all of them will be. What is lost may differ, and its attributes are named.
 * @param changes in the order in which they are shown; groups stand where their first member stood
 */
export function foldInstances(changes: readonly ResourceChange[]): readonly ChangeGroup[] {
  const keyed = changes.map((change) => ({ change, place: placeOf(change) }));
  const candidates = Map.groupBy(keyed, ({ change, place }) =>
    place === undefined ? change : `${change.kind} ${change.actions.join()} ${change.reason ?? ""} ${place.pattern}`,
  );
  const groups = [...candidates.values()].flatMap((instances) =>
    instances.length < FEWEST_FOLDED ? instances.map(({ change }) => single(change)) : foldEqual(instances),
  );
  const order = new Map(changes.map((change, index) => [change, index]));
  return groups.toSorted((a, b) => (order.get(a.sample) ?? 0) - (order.get(b.sample) ?? 0));
}

/** Where an address has its last instance key. */
interface KeyPlace {
  readonly head: string;
  /** As it stands in the address, quotes and all. */
  readonly key: string;
  readonly tail: string;
  readonly pattern: string;
}

interface Instance {
  readonly change: ResourceChange;
  readonly place: KeyPlace | undefined;
}

/** undefined for an address without keys, and for what is never folded. */
function placeOf(change: ResourceChange): KeyPlace | undefined {
  if (change.deposed !== undefined || change.kind === "unknown") return undefined;
  const match = /^(.*)\[(\d+|"(?:[^"\\]|\\.)*")\]([^"[\]]*)$/s.exec(change.address);
  if (match === null) return undefined;
  const [, head = "", key = "", tail = ""] = match;
  return { head, key, tail, pattern: `${head}[*]${tail}` };
}

function foldEqual(instances: readonly Instance[]): readonly ChangeGroup[] {
  const compared = instances.map((instance) => ({
    ...instance,
    attributes: diffAttributes(instance.change, instance.change.replacePaths),
  }));
  const equal = Map.groupBy(compared, ({ change, place, attributes }) =>
    signature(change, place?.key ?? "", attributes),
  );
  return [...equal.values()].flatMap((group) => {
    const [first] = group;
    if (first?.place === undefined || group.length < FEWEST_FOLDED) return group.map(({ change }) => single(change));
    return [
      {
        sample: first.change,
        members: group.map(({ change }) => change),
        folded: { head: first.place.head, keys: group.map(({ place }) => place?.key ?? ""), tail: first.place.tail },
        differing: differing(group.map(({ attributes }) => attributes)),
      },
    ];
  });
}

function single(change: ResourceChange): ChangeGroup {
  return { sample: change, members: [change], folded: undefined, differing: [] };
}

/** Equal for instances to which the same happens. */
function signature(change: ResourceChange, key: string, attributes: readonly AttributeChange[]): string {
  const { previousAddress, importing, importId, importIdentity, generatedConfig } = change;
  // Apart from the texts: a key may be any word, `true` and `unknown` among them.
  const shape = attributes.map(({ before, after, forcesReplacement, losesMark, reordered }) => [
    before.kind,
    after.kind,
    forcesReplacement,
    losesMark,
    reordered,
  ]);
  const texts = attributes.map(({ name, before, after }) => [
    name,
    isLost(change, after) ? "" : sideText(before),
    sideText(after),
  ]);
  const own = JSON.stringify([previousAddress, importId, importIdentity, generatedConfig, texts]);
  return `${JSON.stringify([importing, shape])} ${withoutKey(own, key)}`;
}

/** The old value is of no account: the object goes, or nobody knows yet what comes. */
function isLost(change: ResourceChange, after: Shown): boolean {
  return after.kind === "unknown" || change.actions.join() === "delete" || change.actions.join() === "forget";
}

/** Stands for an instance's own key. JSON writes it as an escape, so that no value can look like it. */
const OWN_KEY = "\0";

/**
 * JSON text with {@link OWN_KEY} where the key stands as a word of its own. No regular expression: there is one key an
 * instance.
 */
function withoutKey(json: string, key: string): string {
  const word = key.startsWith('"') ? key.slice(1, -1) : key;
  if (word === "") return json;
  let result = "";
  let copied = 0;
  for (let at = json.indexOf(word); at >= 0; at = json.indexOf(word, at + word.length)) {
    const [before, after] = [json.charCodeAt(at - 1), json.charCodeAt(at + word.length)];
    // After a backslash it is no word: the `n` of a line break is not the key "n".
    if (isLetterOrDigit(before) || before === BACKSLASH || isLetterOrDigit(after)) continue;
    result += json.slice(copied, at) + OWN_KEY;
    copied = at + word.length;
  }
  return result + json.slice(copied);
}

const BACKSLASH = 92;

/** NaN, which stands before the first and after the last character, is none. */
function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function differing(members: readonly (readonly AttributeChange[])[]): readonly string[] {
  const [first = []] = members;
  return first
    .filter(({ before }, at) => members.some((attributes) => sideText(attributes[at]?.before) !== sideText(before)))
    .map(({ name }) => name);
}

function sideText(side: Shown | undefined): string {
  if (side?.kind !== "value") return `(${side?.kind ?? ""})`;
  return JSON.stringify(side.value, (_, value: unknown) => numberText(value) ?? value);
}
