import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PlanOutcome } from "../../src/plan/outcome.ts";
import { resource, type Json } from "../support/plans.ts";
import { failedOutcome, outcome, render } from "./outcomes.ts";
import { page } from "./page.ts";

const objects = (count: number, address: (index: number) => string, change: Json, rest: Json = {}): readonly Json[] =>
  Array.from({ length: count }, (_, index) => resource(address(index), change, rest));

function rendered(parts: Json, rest: Partial<PlanOutcome> = {}): string {
  return render([outcome(parts, rest)]);
}

describe("the table of changes", () => {
  it("has a row for each, riskiest first, with the reason or what changes", () => {
    const [rows] = page(
      rendered({
        resource_changes: [
          resource("a.new", { actions: ["create"], after: { x: 1 } }),
          resource("a.changed", { actions: ["update"], before: { x: 1, y: 1 }, after: { x: 2, y: 2 } }),
          resource("a.gone", { actions: ["delete"], before: { x: 1 } }, { action_reason: "delete_because_no_module" }),
          resource("data.a.b", { actions: ["read"] }, { mode: "data" }),
        ],
      }),
    ).tables;
    assert.deepEqual(rows, [
      ["action", "resource", "why, or what"],
      ["🟥 destroy", "a.gone", "its module is no longer in the code"],
      ["🟨 change", "a.changed", "x, y"],
      ["🟩 create", "a.new", ""],
    ]);
  });

  it("counts many by module and type", () => {
    const [rows] = page(
      rendered({
        resource_changes: [
          ...objects(20, (index) => `module.m.a.x${index}`, { actions: ["create"] }, { module_address: "module.m" }),
          ...objects(11, (index) => `b.y${index}`, { actions: ["update"] }),
          ...objects(2, (index) => `b.z${index}`, { actions: ["delete"] }),
        ],
      }),
    ).tables;
    assert.deepEqual(rows, [
      ["module", "type", "🟥 destroy", "🟨 change", "🟩 create"],
      ["(root)", "b", "2", "11", ""],
      ["module.m", "a", "", "", "20"],
    ]);
  });

  it("is none where there is one change only", () => {
    assert.deepEqual(page(rendered({ resource_changes: objects(1, () => "a.b", { actions: ["create"] }) })).tables, []);
  });
});

describe("instances of one resource with the same change", () => {
  const change = { actions: ["update"], before: { tag: "v1" }, after: { tag: "v2" } };

  it("are one entry that names them all and shows one of them", () => {
    const markdown = rendered({ resource_changes: objects(50, (index) => `a.x[${index}]`, change) });
    assert.equal(page(markdown).elements.filter((name) => name === "details").length, 1);
    assert.match(page(markdown).text, /🟨 change a\.x\[0\.\.49\] \(50 instances\)/);
    assert.match(markdown, /The same for all 50, each with its own key in place of `0`\./);
    assert.match(markdown, /^## 🟨 web: 50 to change/);
  });

  it("name each key that goes, and say how many have no room", () => {
    const gone = { actions: ["delete"], before: { id: 1 } };
    const few = rendered({ resource_changes: objects(10, (index) => `a.x["key ${index}"]`, gone) });
    for (let index = 0; index < 10; index += 1) assert.ok(page(few).text.includes(`"key ${index}"`));
    const many = rendered({ resource_changes: objects(300, (index) => `a.x["key ${index}"]`, gone) });
    assert.match(page(many).text, /"key \d+" and \d+ more\] \(300 instances\)/);
  });
});

describe("alerts", () => {
  it("name the stateful among what is destroyed, for a type that nobody knows too", () => {
    const parts = {
      resource_changes: [
        resource("aws_db_instance.main", { actions: ["delete"] }),
        resource("acme_thing.x", { actions: ["delete", "create"] }),
        resource("null_resource.x", { actions: ["delete"] }),
        resource("aws_db_instance.kept", { actions: ["forget"] }),
      ],
    };
    const markdown = rendered(parts);
    assert.match(
      markdown,
      /> \*\*May hold data that the code cannot bring back\*\*: `aws_db_instance\.main`, `acme_thing\.x`\n/,
    );
  });

  it("tell a left-over from the object in its place, and name folded instances as one", () => {
    const gone = { actions: ["delete"], before: { id: 1 } };
    const markdown = rendered({
      resource_changes: [
        resource("null_resource.a", gone, { deposed: "0badcafe" }),
        ...objects(40, (index) => `null_resource.b[${index}]`, gone, { type: "null_resource" }),
      ],
    });
    assert.match(
      markdown,
      /> \*\*41 × destroy\*\*: `null_resource\.a \(deposed 0badcafe\)`, `null_resource\.b\[0\.\.39\] \(40 instances\)`\n/,
    );
  });

  it("say what is no longer sensitive, resources and outputs, without a value", () => {
    const opened = { before: { pin: "hush-hush" }, after: { pin: "hush-hush" }, before_sensitive: { pin: true } };
    const markdown = rendered({
      resource_changes: [
        resource("a.opened", { actions: ["update"], ...opened, after_sensitive: {} }),
        resource("a.gone", { actions: ["delete"], ...opened, after: null, after_sensitive: false }),
        resource("a.kept", { actions: ["update"], ...opened, after_sensitive: true }),
      ],
      output_changes: {
        pin: { actions: ["update"], before: "1", after: "1", before_sensitive: true, after_sensitive: false },
      },
    });
    assert.match(markdown, /\*\*No longer sensitive\*\*: `a\.opened`, `output\.pin`\./);
    assert.doesNotMatch(markdown, /hush/);
  });

  it("say that a plan is not the whole one", () => {
    assert.match(rendered({ complete: false }), /not complete/);
    assert.doesNotMatch(rendered({ complete: true }), /complete/);
  });

  it("say that ends of long values are left out, and where they are", () => {
    const long = (size: number): Json => ({
      resource_changes: [resource("a.b", { actions: ["create"], after: { x: "y".repeat(size) } })],
    });
    const comment = (size: number): string => render([outcome(long(size))], 20_000, { fullUrl: "https://x.example/1" });
    assert.doesNotMatch(comment(10_000), /too long|characters more/);
    assert.match(comment(30_000), /1 without the ends of long values\. \[The job summary has more room\.\]/);
    assert.match(comment(30_000), /\(\d+ characters more\)/);
  });
});

describe("a unit without changes", () => {
  it("has its reads told where the document is its own", () => {
    const read = resource("data.a.b", { actions: ["read"] }, { mode: "data" });
    assert.match(rendered({ resource_changes: [read] }), /no changes\n\n- ⬜ read `data\.a\.b`\n/);
  });
});

describe("several units", () => {
  const changed = outcome({ resource_changes: [resource("a.b", { actions: ["update"] })] }, { unit: "web@a" });
  const drifted = outcome({ resource_drift: [resource("a.b", { actions: ["update"] })] }, { unit: "db@a" });
  const quiet = ["x@a", "y@a"].map((unit) => outcome({}, { unit }));

  it("are an index first, and those without changes one line", () => {
    const markdown = render([...quiet, changed, drifted]);
    const found = page(markdown);
    assert.deepEqual(found.tables[0]?.slice(1), [
      ["🟨 web@a", "", "", "1", "", ""],
      ["✅ db@a", "", "", "", "", "no changes, 1 changed outside of code"],
    ]);
    assert.match(markdown, /\n\n✅ No changes: `x@a`, `y@a`\n\n/);
    assert.ok(markdown.indexOf("| unit |") < markdown.indexOf("### `web@a`"));
    assert.doesNotMatch(markdown, /### `x@a`/);
  });

  it("say of each that others come before it, in the index and in its own section", () => {
    const upstream = ["db@a", "net@a"];
    const provisional = outcome({}, { unit: "app@a", dependence: { kind: "provisional", upstream } });
    const waiting = failedOutcome("late@a", { dependence: { kind: "waiting", upstream: ["new@a"] } });
    const markdown = render([changed, provisional, waiting]);
    assert.match(markdown, /^## 🟨 web: 1 to change; 1 of 3 units cannot be planned yet\n/);
    assert.deepEqual(page(markdown).tables[0]?.slice(2), [
      ["✅ app@a", "", "", "", "", "no changes, provisional"],
      ["⏳ late@a", "", "", "", "", "cannot be planned yet"],
    ]);
    assert.match(
      markdown,
      /### `app@a`: no changes \(provisional\)\n\n\*\*Provisional\*\*: `db@a`, `net@a` change before it\./,
    );
    assert.match(
      markdown,
      /### `late@a`: cannot be planned yet\n\n\*\*Waits\*\* for `new@a`, which has no state yet\./,
    );
    assert.match(render([waiting]), /^## ⏳ web: cannot be planned yet\n\n\*\*Waits\*\*/);
  });

  it("may all be without changes", () => {
    assert.match(render(quiet), /^## ✅ web: no changes\n\n✅ No changes: `x@a`, `y@a`\n/);
  });
});
