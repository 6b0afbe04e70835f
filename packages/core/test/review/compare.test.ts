import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { compareRecords } from "../../src/review/compare.ts";
import { resource, type Json } from "../support/plans.ts";
import { compare, create, HEADER, one, record, update } from "./records.ts";

const NEW = create({ name: "x" }, { id: true, list: true });
const SECRET = { after_sensitive: { pw: true } };
const A = resource("cloud_thing.a", NEW);
const B = resource("cloud_thing.b", create({ name: "y" }));

const both: Json = { resource_changes: [A, B] };

/** What was reviewed, and what is planned later that does no more than that. */
const covered: readonly (readonly [string, Json, Json])[] = [
  ["what is left after a partial apply", both, { resource_changes: [B] }],
  ["nothing", both, {}],
  ["a value that is known now", one(NEW), one(create({ name: "x", id: "i-1", list: [] }))],
  ["a whole tree that is known now", one(NEW), one(create({ name: "x", id: "i-1", list: [{ a: { b: 1 } }, 2] }))],
  [
    "an unknown that turned out to change nothing",
    one(update({ a: 1, b: 1 }, { a: 2 }, { b: true })),
    one(update({ a: 1, b: 1 }, { a: 2, b: 1 })),
  ],
  [
    "an unknown that changes one of the values that were there",
    one(update({ m: { a: 1, b: 1 } }, {}, { m: true })),
    one(update({ m: { a: 1, b: 1 } }, { m: { a: 1, b: 2, c: 3 } })),
  ],
  [
    "an unknown that is of another sort than the old value",
    one(update({ m: { a: 1 } }, {}, { m: true })),
    one(update({ m: { a: 1 } }, { m: ["x"] })),
  ],
  [
    "an unknown that empties a list",
    one(update({ m: [1, 2] }, {}, { m: true })),
    one(update({ m: [1, 2] }, { m: [] })),
  ],
  [
    "a secret that is known now",
    one({ ...create({}, { pw: true }), ...SECRET }),
    one({ ...create({ pw: "hunter2-x" }), ...SECRET }),
  ],
  [
    "a move that is done already",
    one(update({ a: 1 }, { a: 2 }), { previous_address: "cloud_thing.old" }),
    one(update({ a: 1 }, { a: 2 })),
  ],
  [
    "an import that is done already",
    one(update({ a: 1 }, { a: 2 }, {}, { importing: { id: "i" } })),
    one(update({ a: 1 }, { a: 2 })),
  ],
  [
    "an output that is known now",
    { output_changes: { url: { actions: ["create"], after_unknown: true } } },
    { output_changes: { url: { actions: ["create"], after: { host: "h" } } } },
  ],
];

describe("a plan is covered by", () => {
  for (const [what, reviewed, planned] of covered) {
    it(what, () => {
      assert.deepEqual(compare(reviewed, planned), { verdict: "covered" });
    });
  }
});

const DELETE = { actions: ["delete"], before: { id: "i-1" }, after: null };
const REPLACE = {
  actions: ["delete", "create"],
  before: { id: "i-1", a: 1 },
  after: { a: 2 },
  after_unknown: { id: true },
};

/** What was reviewed, what is planned, and the words that say what is new. */
const different: readonly (readonly [string, Json, Json, RegExp])[] = [
  ["one more object", { resource_changes: [A] }, both, /^cloud_thing\.b: create was not reviewed$/],
  ["a delete", one(update({ a: 1 }, { a: 2 })), one(DELETE), /^cloud_thing\.a: delete instead of the reviewed update$/],
  ["a replacement", one(update({ a: 1 }, { a: 2 })), one(REPLACE), /delete, create instead of the reviewed update/],
  ["a forget", {}, one({ ...DELETE, actions: ["forget"] }), /^cloud_thing\.a: forget was not reviewed$/],
  [
    "a deposed object",
    one(DELETE),
    one(DELETE, { deposed: "12345678" }),
    /^cloud_thing\.a \(deposed 12345678\): delete was/,
  ],
  [
    "a replacement that was reviewed, and is of a tainted object now",
    one(REPLACE),
    one(REPLACE, { action_reason: "replace_because_tainted" }),
    /half made/,
  ],
  [
    "a tainted replacement beside less than was reviewed",
    { resource_changes: [resource("cloud_thing.a", REPLACE, { action_reason: "replace_because_tainted" }), B] },
    one(REPLACE, { action_reason: "replace_because_tainted" }),
    /half made/,
  ],
  ["another object", one(DELETE), one({ ...DELETE, before: { id: "i-2" } }), /it is another object/],
  ["another new value", one(NEW), one(create({ name: "z" }, { id: true, list: true })), /: name has another new value/],
  ["another old value", one(update({ a: 1 }, { a: 2 })), one(update({ a: 0 }, { a: 2 })), /: a has another old value/],
  [
    "one more value",
    one(NEW),
    one(create({ name: "x", extra: 1 }, { id: true, list: true })),
    /: extra was not reviewed/,
  ],
  [
    "one value less",
    one(create({ name: "x", encrypted: true })),
    one(create({ name: "x" })),
    /: encrypted is no longer changed as reviewed/,
  ],
  [
    "an old value that an unknown did not show",
    one(update({ m: {} }, {}, { m: true })),
    one(update({ m: { a: 1 } }, { m: { a: 2 } })),
    /: m\.a was not reviewed/,
  ],
  [
    "what was known and is unknown now",
    one(NEW),
    one(create({}, { name: true, id: true, list: true })),
    /: name has another new value/,
  ],
  [
    "a secret that is in the open now",
    one({ ...create({}, { pw: true }), ...SECRET }),
    one(create({ pw: "hunter2-x" })),
    /: pw is no longer sensitive/,
  ],
  [
    "a secret below an unknown that is in the open now",
    one(create({}, { m: true }, { m: true })),
    one(create({ m: { pw: "hunter2-x" } })),
    /: m\.pw was not reviewed|: m is no longer changed/,
  ],
  ["another provisioner", coded("x"), coded("y"), /: its provisioners are others/],
  [
    "another address it comes from",
    one(NEW),
    one(NEW, { previous_address: "cloud_thing.b" }),
    /it comes from another address/,
  ],
  ["one more import", one(NEW), one({ ...NEW, importing: { id: "i" } }), /it is imported otherwise/],
  [
    "one more output",
    {},
    { output_changes: { url: { actions: ["create"], after: "x" } } },
    /^output url: its change was not reviewed$/,
  ],
  [
    "another output",
    { output_changes: { url: { actions: ["create"], after: "y" } } },
    { output_changes: { url: { actions: ["create"], after: "x" } } },
    /^output url: its value has another new value/,
  ],
  [
    "another variable",
    { variables: { image: { value: 1 } } },
    { variables: { image: { value: 2 } } },
    /^variable image has another value$/,
  ],
  [
    "another provider",
    { configuration: { provider_config: { cloud: { a: 1 } } } },
    { configuration: { provider_config: { cloud: { a: 2 } } } },
    /^provider cloud is configured otherwise$/,
  ],
];

function coded(provisioner: string): Json {
  const code = { mode: "managed", type: "cloud_thing", name: "a", provisioners: [{ type: provisioner }] };
  return one(NEW, {}, { configuration: { root_module: { resources: [code] } } });
}

describe("a plan differs by", () => {
  for (const [what, reviewed, planned, words] of different) {
    it(what, () => {
      const comparison = compare(reviewed, planned);
      assert.equal(comparison.verdict, "differs");
      assert.ok("differences" in comparison && comparison.differences.some((line) => words.test(line)));
      assert.doesNotMatch(JSON.stringify(comparison), /hunter2/);
    });
  }

  it("the code that its provisioners depend on, unless nothing is left of them", () => {
    const other = { ...HEADER, code: { trees: [], uncommitted: "" } };
    const comparison = compareRecords(record(coded("x")), record(coded("x"), [], other));
    assert.deepEqual(comparison, {
      verdict: "differs",
      differences: ["the code that its provisioners or providers depend on is not the reviewed one"],
    });
    assert.equal(compareRecords(record(coded("x")), record({}, [], other)).verdict, "covered");
    assert.equal(compareRecords(record(one(NEW)), record(one(NEW), [], other)).verdict, "same");
  });

  it("its unit, workspace, backend or options", () => {
    const others = [
      { ...HEADER, unit: "shop@staging" },
      { ...HEADER, workspace: "other" },
      { ...HEADER, backend: { type: "local", settings: [] } },
      { ...HEADER, options: { ...HEADER.options, targets: ["cloud_thing.a"] } },
    ];
    for (const header of others) {
      const comparison = compareRecords(record(both), record({ resource_changes: [B] }, [], header));
      assert.equal(comparison.verdict, "differs");
    }
  });
});
