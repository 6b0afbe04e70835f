import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { canonicalJson } from "../../src/review/canonical.ts";
import { isContainer } from "../../src/json.ts";
import { resource, type Json } from "../support/plans.ts";
import { compare, create, digest, one, update } from "./records.ts";

const value = fc.jsonValue({ maxDepth: 3 });

/** Plan JSON of a value of which only some is known: what is unknown is left out, in lists it is null. */
function masked(
  known: unknown,
  path: string,
  isUnknown: (path: string) => boolean,
): { after: unknown; unknown: unknown } {
  if (isUnknown(path)) return { after: undefined, unknown: true };
  if (!isContainer(known)) return { after: known, unknown: false };
  const parts = Object.entries(known).map(([key, item]) => [key, masked(item, `${path}/${key}`, isUnknown)] as const);
  if (Array.isArray(known)) {
    return { after: parts.map(([, part]) => part.after ?? null), unknown: parts.map(([, part]) => part.unknown) };
  }
  const unknown = parts.filter(([, part]) => part.unknown !== false).map(([key, part]) => [key, part.unknown] as const);
  const after = parts.filter(([, part]) => part.unknown !== true).map(([key, part]) => [key, part.after] as const);
  return { after: Object.fromEntries(after), unknown: Object.fromEntries(unknown) };
}

/** Which places of a value are unknown, by chance but always the same. */
const unknownPlaces = fc.func(fc.boolean()).map(
  (flip) =>
    (path: string): boolean =>
      path.length > 1 && flip(path),
);

function partly(before: unknown, known: unknown, isUnknown: (path: string) => boolean): Json {
  const { after, unknown } = masked({ value: known }, "", isUnknown);
  return one(update({ value: before }, after, unknown));
}

describe("covered", () => {
  it("is every plan that only knows more", () => {
    fc.assert(
      fc.property(value, value, unknownPlaces, (before, after, isUnknown) => {
        const planned = one(update({ value: before }, { value: after }));
        assert.notEqual(compare(partly(before, after, isUnknown), planned).verdict, "differs");
      }),
      { numRuns: 300 },
    );
  });

  it("is no plan with another value where one was known", () => {
    fc.assert(
      fc.property(value, value, value, unknownPlaces, (before, after, other, isUnknown) => {
        const reviewed = partly(before, after, isUnknown);
        const { after: seen } = masked({ value: after }, "", isUnknown);
        const { after: there } = masked({ value: other }, "", isUnknown);
        fc.pre(canonicalJson(seen) !== canonicalJson(there));
        assert.equal(compare(reviewed, one(update({ value: before }, { value: other }))).verdict, "differs");
      }),
      { numRuns: 300 },
    );
  });

  it("is no plan with another old value", () => {
    fc.assert(
      fc.property(value, value, unknownPlaces, (before, other, isUnknown) => {
        fc.pre(canonicalJson(before) !== canonicalJson(other));
        const reviewed = partly(before, "new-value", isUnknown);
        assert.equal(compare(reviewed, one(update({ value: other }, { value: "new-value" }))).verdict, "differs");
      }),
      { numRuns: 500 },
    );
  });

  it("is no plan with an added delete, replacement or forget", () => {
    const actions = fc.constantFrom<readonly string[]>(
      ["delete"],
      ["delete", "create"],
      ["create", "delete"],
      ["forget"],
      ["forget", "create"],
    );
    const kept = fc.constantFrom<readonly string[]>(["no-op"], ["update"], ["create"], ["read"]);
    fc.assert(
      fc.property(actions, kept, value, fc.boolean(), (added, reviewed, before, isThere) => {
        const planned = { actions: added, before: { id: "i-1", before }, after: null };
        const others = [resource("cloud_thing.b", create({ before }))];
        const was = resource("cloud_thing.a", { actions: reviewed, before: { id: "i-1" }, after_unknown: true });
        const comparison = compare(
          { resource_changes: isThere ? [...others, was] : others },
          { resource_changes: [...others, resource("cloud_thing.a", planned)] },
        );
        assert.equal(comparison.verdict, "differs");
      }),
    );
  });
});

describe("the digest of an update", () => {
  it("is another for every other new value", () => {
    fc.assert(
      fc.property(value, value, value, (before, a, b) => {
        const digests = [a, b].map((after) => digest(one(update({ value: [before] }, { value: [after] }))));
        assert.equal(digests[0] === digests[1], canonicalJson(a) === canonicalJson(b));
      }),
      { numRuns: 300 },
    );
  });
});
