import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CHANGE_KINDS, readChangeSet, type ChangeKind } from "../../src/plan/change-set.ts";
import { changes, plan, resource, type Json } from "../support/plans.ts";

/** `actions` of one object, what stands beside them, and what happens to it. */
const kinds: readonly (readonly [actions: unknown, beside: Json, kind: ChangeKind])[] = [
  [["no-op"], {}, "no-op"],
  [["create"], {}, "create"],
  [["read"], {}, "read"],
  [["update"], {}, "update"],
  [["delete"], {}, "delete"],
  [["delete", "create"], {}, "replace"],
  [["create", "delete"], {}, "replace"],
  [["forget"], {}, "forget"],
  [["forget", "create"], {}, "forget"],
  [["no-op"], { importing: { id: "i-1" } }, "import"],
  [["no-op"], { importing: {} }, "import"],
  [["no-op"], { importing: null }, "no-op"],
  [["update"], { importing: { id: "i-1" } }, "update"],
  [["delete", "create"], { importing: { id: "i-1" } }, "replace"],
  [["no-op"], { previous_address: "a.old" }, "move"],
  [["no-op"], { previous_address: "a.b" }, "no-op"],
  [["update"], { previous_address: "a.old" }, "update"],
  [["no-op"], { previous_address: "a.old", importing: { id: "i-1" } }, "import"],
  [["open"], {}, "unknown"],
  [["delete", "explode"], {}, "unknown"],
  [["Delete"], {}, "unknown"],
  [[], {}, "unknown"],
  [null, {}, "unknown"],
  [undefined, {}, "unknown"],
];

describe("the kind of a change", () => {
  for (const [actions, { previous_address, ...beside }, kind] of kinds) {
    it(`${actions === undefined ? "no actions" : JSON.stringify(actions)} with ${JSON.stringify({ previous_address, ...beside })} is ${kind}`, () => {
      const entry = resource("a.b", { actions, ...beside }, { previous_address });
      const [change] = changes({ resource_changes: [entry] }).changes;
      assert.equal(change?.kind ?? "no-op", kind);
    });
  }
});

describe("changes", () => {
  it("come riskiest first, then by address, then by deposed key; no-ops are left out", () => {
    const entries = CHANGE_KINDS.toReversed().map((kind) => entryOf(`z.${kind}`, kind));
    const { changes: read } = changes({
      resource_changes: [
        entryOf("b.x", "delete"),
        resource("a.x", { actions: ["delete"] }, { deposed: "2222" }),
        resource("a.x", { actions: ["delete"] }, { deposed: "1111" }),
        ...entries,
      ],
    });
    assert.deepEqual(
      read.map(({ address, deposed }) => `${address}${deposed ?? ""}`),
      ["z.unknown", "a.x1111", "a.x2222", "b.x", ...CHANGE_KINDS.slice(1, -1).map((kind) => `z.${kind}`)],
    );
  });

  it("come in the order of their numbers", () => {
    const entries = ["a.x[10]", "a.x[9]", "module.m[10].a.x", "module.m[2].a.x", 'a.x["10"]'].map((address) =>
      resource(address, { actions: ["create"] }),
    );
    assert.deepEqual(
      changes({ resource_changes: entries }).changes.map(({ address }) => address),
      ['a.x["10"]', "a.x[9]", "a.x[10]", "module.m[2].a.x", "module.m[10].a.x"],
    );
  });

  it("leave out ephemeral objects, which exist only while the engine runs, and name them apart", () => {
    const opened = ["ephemeral.a.c", "ephemeral.a.b"].map((address) =>
      resource(address, { actions: ["Open"] }, { mode: "ephemeral" }),
    );
    const read = changes({ resource_changes: opened });
    assert.deepEqual([read.changes, read.ephemeral], [[], ["ephemeral.a.b", "ephemeral.a.c"]]);
  });

  it("tell by what an import finds its object, and the code the engine wrote for it", () => {
    const importing = { identity: { region: "eu", name: "web" } };
    const [change] = changes({
      resource_changes: [resource("a.b", { actions: ["no-op"], importing, generated_config: 'resource "a" "b" {}' })],
    }).changes;
    assert.deepEqual(
      [change?.kind, change?.importId, change?.importIdentity, change?.generatedConfig],
      ["import", undefined, { region: "eu", name: "web" }, 'resource "a" "b" {}'],
    );
  });

  it("keep what the engine says of each", () => {
    const entry = resource(
      "module.web.aws_instance.a",
      {
        actions: ["delete", "create"],
        before: { ami: "1" },
        after: { ami: "2" },
        after_unknown: { id: true },
        before_sensitive: { ami: false },
        after_sensitive: { ami: true },
        replace_paths: [["ami"], ["tags", 0]],
        importing: { id: "i-7" },
      },
      { module_address: "module.web", deposed: "0badcafe", action_reason: "replace_by_request" },
    );
    assert.deepEqual(changes({ resource_changes: [entry] }).changes, [
      {
        kind: "replace",
        actions: ["delete", "create"],
        address: "module.web.aws_instance.a",
        deposed: "0badcafe",
        previousAddress: undefined,
        module: "module.web",
        mode: "managed",
        type: "aws_instance",
        provider: "registry.example/acme/cloud",
        reason: "replace_by_request",
        replacePaths: [["ami"], ["tags", 0]],
        importing: true,
        importId: "i-7",
        importIdentity: undefined,
        generatedConfig: undefined,
        before: { ami: "1" },
        after: { ami: "2" },
        afterUnknown: { id: true },
        beforeSensitive: { ami: false },
        afterSensitive: { ami: true },
      },
    ]);
  });
});

describe("drift", () => {
  it("is what managed objects went through outside, less moves and no-ops", () => {
    const { drift } = changes({
      resource_drift: [
        resource("a.updated", { actions: ["update"] }),
        resource("a.deleted", { actions: ["delete"] }),
        resource("a.same", { actions: ["no-op"] }),
        resource("a.moved", { actions: ["no-op"] }, { previous_address: "a.before" }),
        resource("data.a.read", { actions: ["update"] }, { mode: "data" }),
      ],
    });
    assert.deepEqual(
      drift.map(({ address }) => address),
      ["a.deleted", "a.updated"],
    );
  });
});

describe("outputs", () => {
  it("are those that change, by name, whatever their name is", () => {
    const output = { actions: ["create"], after: 1 };
    const text = `{"format_version":"1.2","output_changes":{"same":{"actions":["no-op"]},
      "constructor":${JSON.stringify(output)},"prototype":${JSON.stringify(output)},"__proto__":${JSON.stringify(output)}}}`;
    const { outputs } = readChangeSet(plan(parseObject(text)));
    assert.deepEqual(
      outputs.map(({ name, kind }) => [name, kind]),
      [
        ["__proto__", "create"],
        ["constructor", "create"],
        ["prototype", "create"],
      ],
    );
  });
});

describe("checks", () => {
  it("have their status and every problem of every instance, in an order of their own", () => {
    const { checks } = changes({
      checks: [
        {
          address: { kind: "check", to_display: "check.health" },
          status: "fail",
          instances: [{ problems: [{ message: "down" }, {}] }, { problems: null }, { problems: [{ message: "slow" }] }],
        },
        { address: {}, instances: null },
      ],
    });
    assert.deepEqual(checks, [
      { name: "", status: "unknown", problems: [] },
      { name: "check.health", status: "fail", problems: ["", "down", "slow"] },
    ]);
  });
});

/** An entry that comes out as `kind`. */
function entryOf(address: string, kind: ChangeKind): Json {
  switch (kind) {
    case "unknown":
      return resource(address, { actions: ["explode"] });
    case "replace":
      return resource(address, { actions: ["delete", "create"] });
    case "import":
      return resource(address, { actions: ["no-op"], importing: { id: "1" } });
    case "move":
      return resource(address, { actions: ["no-op"] }, { previous_address: `${address}_before` });
    case "delete":
    case "forget":
    case "update":
    case "create":
    case "read":
    case "no-op":
      return resource(address, { actions: [kind] });
  }
}

function parseObject(text: string): Json {
  const value: unknown = JSON.parse(text);
  assert.ok(typeof value === "object" && value !== null);
  return Object.fromEntries(Object.entries(value));
}
