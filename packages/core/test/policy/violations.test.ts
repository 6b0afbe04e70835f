import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ChangeKind, ResourceChange } from "../../src/plan/change-set.ts";
import { guarded, violatingProtection, type Guard } from "../../src/policy/destruction.ts";
import { guardViolations, limitViolations, type UnitChanges } from "../../src/policy/violations.ts";
import { resourceChange } from "../support/plans.ts";

const ACTIONS: Readonly<Partial<Record<ChangeKind, readonly string[]>>> = {
  delete: ["delete"],
  replace: ["delete", "create"],
  forget: ["forget"],
  unknown: ["vaporise"],
};

const change = (kind: ChangeKind, address: string, rest: Partial<ResourceChange> = {}): ResourceChange =>
  resourceChange(address, { kind, actions: ACTIONS[kind] ?? [kind], ...rest });

const unit = (name: string, changes: readonly ResourceChange[]): UnitChanges => ({
  unit: `${name}@staging`,
  changes,
  redact: (text) => text.replaceAll("hush", "(sensitive)"),
});

describe("guarded", () => {
  const DB = "aws_db_instance.main";
  const DATA = "terraform_data.x";
  const cases: readonly (readonly [string, ResourceChange, Guard, readonly string[], boolean])[] = [
    ["a stateful delete", change("delete", DB), "stateful", [], true],
    ["a stateful replace", change("replace", DB), "stateful", [], true],
    ["a deposed object of a stateful type", change("delete", DB, { deposed: "1234abcd" }), "stateful", [], true],
    ["a type on neither list", change("delete", "acme_thing.x"), "stateful", [], true],
    ["an action nobody knows", change("unknown", DB), "stateful", [], true],
    ["a stateless delete", change("delete", DATA), "stateful", [], false],
    ["a stateless delete, with guard all", change("delete", DATA), "all", [], true],
    ["a stateful delete, with guard none", change("delete", DB), "none", [], false],
    ["an allowed address", change("delete", DB), "all", ["aws_db_instance.*"], false],
    ["another address than the allowed one", change("delete", DB), "all", ["aws_db_instance.m"], true],
    ["an allowed former address", change("replace", DB, { previousAddress: "a.b" }), "all", ["a.b"], true],
    ["forgetting, which destroys nothing", change("forget", DB), "all", [], false],
    ["an update", change("update", DB), "all", [], false],
    ["a data source", change("delete", DB, { mode: "data" }), "all", [], false],
  ];
  for (const [named, item, guard, allowed, expected] of cases) {
    it(`${expected ? "wants approval for" : "lets pass"} ${named}`, () => {
      assert.equal(guarded([item], guard, allowed).length, expected ? 1 : 0);
    });
  }
});

describe("violatingProtection", () => {
  const cases: readonly (readonly [string, ResourceChange, boolean])[] = [
    ["a delete", change("delete", "a.keep"), true],
    ["a replace", change("replace", "a.keep"), true],
    ["a forget", change("forget", "a.keep"), true],
    ["a forget that creates anew", change("forget", "a.keep", { actions: ["forget", "create"] }), true],
    ["an unknown action", change("unknown", "a.keep"), true],
    ["a replace after a move away", change("replace", "a.other", { previousAddress: "a.keep" }), true],
    ["a move", change("move", "a.other", { previousAddress: "a.keep", actions: ["no-op"] }), false],
    ["an update", change("update", "a.keep"), false],
    ["another object", change("delete", "a.keeper"), false],
  ];
  for (const [named, item, expected] of cases) {
    it(`${expected ? "finds" : "lets pass"} ${named}`, () => {
      assert.equal(violatingProtection([item], ["a.keep"]).length, expected ? 1 : 0);
    });
  }
});

describe("limitViolations", () => {
  const two = [change("delete", "a.one"), change("replace", "a.two"), change("update", "a.three")];

  it("counts what all units of the call destroy, and says which destroys how much", () => {
    const units = [unit("attic", two), unit("runners", [change("delete", "a.x")]), unit("idle", [])];
    assert.deepEqual(limitViolations(units, { maxDestroy: 3, protect: [] }), []);
    const failures = limitViolations(units, { maxDestroy: 2, protect: [] });
    assert.deepEqual(
      failures.map(({ reason, detailCode, unit: name, message }) => [reason, detailCode, name, message]),
      [
        [
          "policy-denied",
          "max-destroy",
          "attic@staging",
          "max-destroy is 2; the plan destroys 2, and all units of this call 3: a.one (delete), a.two (replace)",
        ],
        [
          "policy-denied",
          "max-destroy",
          "runners@staging",
          "max-destroy is 2; the plan destroys 1, and all units of this call 3: a.x (delete)",
        ],
      ],
    );
  });

  it("allows none with a limit of 0, and any without one", () => {
    assert.equal(limitViolations([unit("a", two)], { maxDestroy: 0, protect: [] }).length, 1);
    assert.deepEqual(limitViolations([unit("a", two)], { maxDestroy: undefined, protect: [] }), []);
  });

  it("names what is protected by unit, ten at most, redacted", () => {
    const many = Array.from({ length: 12 }, (_, index) => change("delete", `a.b["hush-${index}"]`));
    const [failure] = limitViolations([unit("attic", many)], { maxDestroy: undefined, protect: ["a.*"] });
    assert.equal(failure?.unit, "attic@staging");
    assert.equal(failure.detailCode, "protect");
    assert.match(failure.message, /a\.b\["\(sensitive\)-0"\] \(delete\), /);
    assert.match(failure.message, / and 2 more$/);
    assert.doesNotMatch(failure.message, /hush/);
  });
});

describe("guardViolations", () => {
  it("names the addresses, and why there is no approval", () => {
    const [failure] = guardViolations(unit("attic", [change("delete", "a.b")]), "stateful", [], "Nobody approved it");
    assert.equal(failure?.reason, "policy-denied");
    assert.equal(failure.detailCode, "guard");
    assert.equal(failure.message, "The plan destroys objects that may hold data: a.b (delete). Nobody approved it");
    assert.match(failure.hint, /allow-destroy/);
  });
});
