import assert from "node:assert/strict";
import { it } from "node:test";
import { landedSteps, untoldSteps } from "../../src/plan/landed.ts";
import { changes, resource } from "../support/plans.ts";

it("data that was read is not done, and a read that failed is told", () => {
  const step = (action: string, succeeded: boolean) => ({ address: `a.${action}`, action, succeeded });
  const told = [step("read", true), step("delete", true), step("read", false), step("create", false)];
  assert.deepEqual(landedSteps(told), told.slice(1));
});

it("imports, moves and forgets are done, of which the engine tells nothing", () => {
  const plan = changes({
    resource_changes: [
      resource("a.created", { actions: ["create"] }),
      resource("a.imported", { actions: ["update"], importing: { id: "i-1" } }),
      resource("a.moved", { actions: ["no-op"] }, { previous_address: "a.before" }),
      resource("a.forgotten", { actions: ["forget"] }),
      resource("data.a.read", { actions: ["read"] }, { mode: "data" }),
    ],
  });
  assert.deepEqual(
    untoldSteps(plan).map(({ action, address }) => `${action} ${address}`),
    ["forget a.forgotten", "import a.imported", "move a.moved"],
  );
});
