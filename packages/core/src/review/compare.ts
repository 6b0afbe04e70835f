import { canonicalJson } from "./canonical.ts";
import { UNKNOWN, type ReviewEntry, type ReviewLeaf, type ReviewOutput, type ReviewRecord } from "./schema.ts";

/** What a plan is, measured against a reviewed one. */
export type Comparison =
  /** `same`: equal digests. `covered`: it does nothing that was not reviewed, though perhaps less. */
  | { readonly verdict: "same" | "covered" }
  /** What was not reviewed, one sentence each, naming entries and attributes but no values. */
  | { readonly verdict: "differs"; readonly differences: readonly string[] };

/**
 * Holds the record of the plan at hand against the one that was reviewed (design §3). Covered is what a retry after a
 * partial apply looks like, or a dependent whose upstream has been applied: each entry is a reviewed one, and a value
 * that was unknown then may be any now. Nothing is ever added, and a tainted replacement is never covered.
 */
export function compareRecords(reviewed: ReviewRecord, planned: ReviewRecord): Comparison {
  if (canonicalJson(reviewed) === canonicalJson(planned)) return { verdict: "same" };
  const differences = [
    ...headerDifferences(reviewed.header, planned.header),
    ...entryDifferences(reviewed.entries, planned.entries),
    ...outputDifferences(reviewed.outputs, planned.outputs),
  ];
  return differences.length === 0 ? { verdict: "covered" } : { verdict: "differs", differences };
}

function headerDifferences(reviewed: ReviewRecord["header"], planned: ReviewRecord["header"]): readonly string[] {
  const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);
  return [
    ...(reviewed.unit === planned.unit ? [] : [`it was reviewed for ${reviewed.unit}, and this is ${planned.unit}`]),
    ...(reviewed.workspace === planned.workspace ? [] : ["the workspace is another"]),
    ...(reviewed.backend === planned.backend ? [] : ["the backend is another"]),
    ...(same(reviewed.options, planned.options)
      ? []
      : ["the plan options (target, exclude, replace, destroy, refresh) are others"]),
    // What needs no code any more was reviewed with some.
    ...(isLess(reviewed.code, planned.code)
      ? []
      : ["the code that its provisioners or providers depend on is not the reviewed one"]),
    ...differingKeys(reviewed.providers, planned.providers).map((name) => `provider ${name} is configured otherwise`),
    ...differingKeys(reviewed.variables, planned.variables).map((name) => `variable ${name} has another value`),
  ];
}

function differingKeys(
  reviewed: Readonly<Record<string, string>>,
  planned: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(reviewed), ...Object.keys(planned)])]
    .filter((name) => reviewed[name] !== planned[name])
    .toSorted();
}

function entryDifferences(reviewed: readonly ReviewEntry[], planned: readonly ReviewEntry[]): readonly string[] {
  const known = new Map(reviewed.map((entry) => [entryName(entry), entry]));
  return planned.flatMap((entry) => {
    const name = entryName(entry);
    const counterpart = known.get(name);
    if (counterpart === undefined) return [`${name}: ${entry.actions.join(", ")} was not reviewed`];
    return [
      ...objectDifferences(counterpart, entry).map((words) => `${name}: ${words}`),
      ...leafDifferences(name, counterpart.leaves, entry.leaves),
    ];
  });
}

function entryName({ address, deposed }: ReviewEntry): string {
  return deposed === null ? address : `${address} (deposed ${deposed})`;
}

/** What must be the same in an entry beside its attributes, and how it is called. */
const OBJECT_FIELDS: readonly (readonly [keyof ReviewEntry, string])[] = [
  ["mode", "it is of another mode"],
  ["replacePaths", "other attributes force its replacement"],
  ["identity", "it is another object"],
  ["provider", "its provider is another"],
  ["providerConfig", "its provider configuration is another"],
  ["provisioners", "its provisioners are others"],
];

function objectDifferences(reviewed: ReviewEntry, planned: ReviewEntry): readonly string[] {
  const actions = canonicalJson(reviewed.actions) === canonicalJson(planned.actions);
  return [
    ...(actions ? [] : [`${planned.actions.join(", ")} instead of the reviewed ${reviewed.actions.join(", ")}`]),
    ...(planned.tainted ? ["it is replaced because an apply left it half made, which always needs a new review"] : []),
    // A move or an import that is done already is not planned again.
    ...(isLess(reviewed.previousAddress, planned.previousAddress) ? [] : ["it comes from another address"]),
    ...(isLess(reviewed.import, planned.import) ? [] : ["it is imported otherwise"]),
    ...OBJECT_FIELDS.filter(([field]) => canonicalJson(reviewed[field]) !== canonicalJson(planned[field])).map(
      ([, words]) => words,
    ),
  ];
}

function isLess(reviewed: string | null, planned: string | null): boolean {
  return planned === null || planned === reviewed;
}

function outputDifferences(reviewed: readonly ReviewOutput[], planned: readonly ReviewOutput[]): readonly string[] {
  const known = new Map(reviewed.map((output) => [output.name, output]));
  return planned.flatMap((output) => {
    const name = `output ${output.name}`;
    const counterpart = known.get(output.name);
    if (counterpart === undefined) return [`${name}: its change was not reviewed`];
    const action =
      counterpart.action === output.action
        ? []
        : [`${name}: ${output.action} instead of the reviewed ${counterpart.action}`];
    return [...action, ...leafDifferences(name, counterpart.leaves, output.leaves)];
  });
}

function leafDifferences(
  name: string,
  reviewed: readonly ReviewLeaf[],
  planned: readonly ReviewLeaf[],
): readonly string[] {
  const known = new Map(reviewed.map((leaf) => [leaf.path, leaf]));
  const present = new Set(planned.map(({ path }) => path));
  const unknowns = reviewed.filter(({ after }) => after === UNKNOWN);
  const missing = reviewed.filter(({ path, after }) => after !== UNKNOWN && !present.has(path));
  return [
    ...planned.flatMap((leaf) => {
      const words = leafDifference(known.get(leaf.path), leaf, unknowns);
      return words === undefined ? [] : [`${name}: ${pathWords(leaf)} ${words}`];
    }),
    ...missing.map((leaf) => `${name}: ${pathWords(leaf)} is no longer changed as reviewed`),
  ];
}

function leafDifference(
  reviewed: ReviewLeaf | undefined,
  planned: ReviewLeaf,
  unknowns: readonly ReviewLeaf[],
): string | undefined {
  if (reviewed === undefined) return isBelowUnknown(planned, unknowns) ? undefined : "was not reviewed";
  if (reviewed.before !== planned.before || reviewed.sensitiveBefore !== planned.sensitiveBefore) {
    return "has another old value than reviewed";
  }
  if (reviewed.after === UNKNOWN) return keepsMark(reviewed, planned) ? undefined : "is no longer sensitive";
  if (reviewed.after !== planned.after) return "has another new value than reviewed";
  return reviewed.sensitiveAfter === planned.sensitiveAfter ? undefined : "is marked otherwise as sensitive";
}

/** Below something that was unknown as a whole, all that is new there may be anything; what was there is listed. */
function isBelowUnknown(planned: ReviewLeaf, unknowns: readonly ReviewLeaf[]): boolean {
  if (planned.before !== null) return false;
  return unknowns.some((reviewed) => isWithin(planned.path, reviewed.path) && keepsMark(reviewed, planned));
}

/** Nothing that would have been secret may turn up in the open. */
function keepsMark(reviewed: ReviewLeaf, planned: ReviewLeaf): boolean {
  return planned.sensitiveAfter || planned.after === null || !reviewed.sensitiveAfter;
}

/** Paths are unambiguous: keys that hold dots or brackets are quoted. */
function isWithin(path: string, outer: string): boolean {
  return outer === "" || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`);
}

function pathWords({ path }: ReviewLeaf): string {
  return path === "" ? "its value" : path;
}
