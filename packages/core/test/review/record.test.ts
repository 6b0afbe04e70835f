import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { planContent } from "../../src/plan/plan-content.ts";
import { parsePlanJson } from "../../src/plan/plan-json.ts";
import { canonicalJson } from "../../src/review/canonical.ts";
import { recordDigest, reviewRecord } from "../../src/review/record.ts";
import { parseRecords, recordsText } from "../../src/review/schema.ts";
import { failureOf } from "../support/failure.ts";
import { planText, resource, type Json } from "../support/plans.ts";
import { create, digest, HEADER, KEY, one, record, update } from "./records.ts";

const OBJECT = { id: "i-1", size: 1, tags: { team: "a" } };
const CHANGE = update(OBJECT, { ...OBJECT, size: 2 });
const CODE = {
  mode: "managed",
  type: "cloud_thing",
  name: "a",
  provider_config_key: "cloud",
  provisioners: [{ type: "x" }],
};
const PROVIDER = { name: "cloud", expressions: { endpoint: { constant_value: "https://staging" } } };

/** A plan with something of everything, or with one thing changed. */
function base(parts: {
  change?: Json;
  rest?: Json;
  code?: Json;
  providers?: Json;
  variables?: Json;
  url?: Json;
}): Json {
  return one({ ...CHANGE, ...parts.change }, parts.rest, {
    variables: { image: { value: "v1" }, once: { value: "x" }, ...parts.variables },
    output_changes: { url: { actions: ["update"], before: "a", after: "b", ...parts.url } },
    configuration: {
      provider_config: { cloud: PROVIDER, ...parts.providers },
      root_module: {
        variables: { image: {}, once: { ephemeral: true } },
        resources: [{ ...CODE, ...parts.code }],
      },
    },
  });
}

const BASE = base({});

/** What an approval must be sensitive to. */
const noticed: readonly (readonly [string, Parameters<typeof base>[0]])[] = [
  ["a value", { change: { after: { ...OBJECT, size: 3 } } }],
  ["an old value", { change: { before: { ...OBJECT, size: 0 } } }],
  ["a value that becomes unknown", { change: { after_unknown: { size: true } } }],
  ["a value that becomes sensitive", { change: { after_sensitive: { size: true } } }],
  ["one more value", { change: { after: { ...OBJECT, size: 2, tags: { team: "b" } } } }],
  ["an empty list for nothing", { change: { after: { ...OBJECT, size: 2, list: [] } } }],
  ["the object", { change: { before: { ...OBJECT, id: "i-2" }, after: { ...OBJECT, id: "i-2", size: 2 } } }],
  ["the object's identity", { change: { before_identity: { account: "2", id: "i-1" } } }],
  ["the action", { change: { actions: ["delete", "create"] } }],
  ["the order of a replacement", { change: { actions: ["create", "delete"] } }],
  ["an attribute that forces replacement", { change: { replace_paths: [["size"]] } }],
  ["an import", { change: { importing: { id: "i-1" } } }],
  ["an import by identity", { change: { importing: { identity: { id: "i-1" } } } }],
  ["a taint", { rest: { action_reason: "replace_because_tainted" } }],
  ["a move", { rest: { previous_address: "cloud_thing.old" } }],
  ["a deposed object", { rest: { deposed: "12345678" } }],
  ["the address", { rest: { address: "cloud_thing.a[0]" } }],
  ["the provider", { rest: { provider_name: "registry.example/evil/cloud" } }],
  ["a variable", { variables: { image: { value: "v2" } } }],
  ["one more variable", { variables: { other: { value: null } } }],
  ["an output", { url: { after: "c" } }],
  ["what is done to an output", { url: { actions: ["delete"] } }],
  ["the provider's endpoint", { providers: { cloud: { name: "cloud", expressions: {} } } }],
  ["one more provider configuration", { providers: { "cloud.other": PROVIDER } }],
  ["the resource's provider configuration", { code: { provider_config_key: "cloud.other" } }],
  ["a provisioner", { code: { provisioners: [{ type: "y" }] } }],
];

describe("the digest of a plan", () => {
  for (const [what, change] of noticed) {
    it(`notices ${what}`, () => {
      assert.notEqual(digest(base(change)), digest(BASE));
    });
  }

  it("is that of the unit, its workspace, its backend and the plan's options", () => {
    const headers = [
      HEADER,
      { ...HEADER, unit: "shop@staging" },
      { ...HEADER, workspace: "other" },
      { ...HEADER, backend: { type: "http", settings: [] } },
      ...["targets", "excludes", "replaces"].map((name) => ({
        ...HEADER,
        options: { ...HEADER.options, [name]: ["cloud_thing.a"] },
      })),
      { ...HEADER, options: { ...HEADER.options, destroy: true } },
      { ...HEADER, options: { ...HEADER.options, refresh: false } },
    ];
    assert.equal(new Set(headers.map((header) => digest(BASE, [], header))).size, headers.length);
  });

  it("is another under another key", () => {
    assert.notEqual(recordDigest(record(BASE), KEY), recordDigest(record(BASE), new Uint8Array(32)));
  });

  it("tells 2^53 from 2^53 + 1", () => {
    const text = planText(one(create({ size: "NUMBER" })));
    const [a, b] = ["9007199254740992", "9007199254740993"].map((number) =>
      recordDigest(reviewRecord(planContent(parsePlanJson(text.replace('"NUMBER"', number))), HEADER, KEY, []), KEY),
    );
    assert.notEqual(a, b);
  });

  it("sees a changed secret where people see (sensitive)", () => {
    const secret = (value: string): Json => one(create({ input: value }, { id: true }, { input: true }));
    assert.notEqual(digest(secret("hunter2-hunter2")), digest(secret("hunter3-hunter3")));
  });

  it("finds the provisioner of a resource in a module of many instances", () => {
    const provisioned = (type: string): Json =>
      one(
        create({}),
        { module_address: 'module.m["a.b[\\"c"].module.n[0]' },
        {
          configuration: {
            root_module: {
              module_calls: {
                m: {
                  module: { module_calls: { n: { module: { resources: [{ ...CODE, provisioners: [{ type }] }] } } } },
                },
              },
            },
          },
        },
      );
    assert.notEqual(digest(provisioned("x")), digest(provisioned("y")));
  });

  it("passes over ephemeral variables, no-ops and data that is read", () => {
    const noOp = resource("cloud_thing.b", { actions: ["no-op"], before: { a: 1 }, after: { a: 1 } });
    const read = resource("data.cloud_thing.c", { actions: ["read"], after: {} }, { mode: "data" });
    const other = base({ variables: { once: { value: "y" } } });
    const more = { ...other, resource_changes: [noOp, read, resource("cloud_thing.a", CHANGE)] };
    assert.equal(digest(more), digest(BASE));
  });

  it("does not depend on the order of anything that has none", () => {
    const resources = ["a", "b", "c"].map((name) => resource(`cloud_thing.${name}`, create({ name, size: 1 })));
    fc.assert(
      fc.property(fc.shuffledSubarray(resources, { minLength: 3 }), (shuffled) => {
        assert.equal(digest({ resource_changes: shuffled }), digest({ resource_changes: resources }));
      }),
    );
    assert.equal(digest(one(create({ a: 1, b: 2 }))), digest(one(create({ b: 2, a: 1 }))));
  });

  it("of two different new objects is never the same", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        const same = canonicalJson(a) === canonicalJson(b);
        assert.equal(digest(one(create({ value: [a] }))) === digest(one(create({ value: [b] }))), same);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a record", () => {
  it("survives its text", () => {
    const made = record(BASE);
    assert.deepEqual(parseRecords(recordsText([made, made])), [made, made]);
  });

  it("shows no value, not even in a name", () => {
    const secret = "hunter2-hunter2";
    const made = record(
      one(
        create({ input: secret, copy: { [secret]: 1 }, plain: "harmless-text" }, {}, { input: true }),
        {},
        {
          variables: { password: { value: secret } },
          configuration: { provider_config: { cloud: { expressions: { token: { constant_value: secret } } } } },
        },
      ),
    );
    assert.doesNotMatch(recordsText([made]), /hunter2|harmless/);
  });

  it("has another digest for one value in two places", () => {
    const [entry] = record(one(create({ a: "same", b: "same" }))).entries;
    assert.equal(new Set(entry?.leaves.map(({ after }) => after)).size, 2);
  });

  it("is refused when it is none", async () => {
    for (const text of ["", "{}", "[{}]", JSON.stringify([{ ...record(BASE), schema: "flywheel.review/v2" }])]) {
      const failure = await failureOf(() => parseRecords(text));
      assert.equal(failure.reason, "plan-unreadable");
    }
  });
});
