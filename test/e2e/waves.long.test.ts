/** An organization of forty units in four waves, one of which fails: what runs, what does not, and how it reads. */
import assert from "node:assert/strict";
import { it } from "node:test";
import * as v from "valibot";
import type { StepResult } from "@flywheel/local/runner/job";
import { keysOf, ManyUnits, unitIds } from "./many-units.ts";
import { messages, unitsOf } from "./stages.ts";
import { FAILING, inWaves, name } from "./waves.ts";

const STACKS = inWaves(10);

function statuses(step: StepResult): Readonly<Record<string, string>> {
  const units = v.parse(v.record(v.string(), v.looseObject({ status: v.string() })), unitsOf(step));
  return Object.fromEntries(Object.entries(units).map(([id, { status }]) => [id, status]));
}

it("forty units in four waves, with one that fails, read as one report", async (t) => {
  const many = await ManyUnits.open(t, STACKS, ["staging"]);
  many.write(FAILING, "never", "exit 7");
  many.repository.commit(`Break ${FAILING}`);
  const { plan, apply } = await many.deploy({ environment: "staging" });
  assert.equal(plan.outcome, "success", messages(plan).join());
  assert.equal(unitIds(plan).length, 40);

  const behind = [name(3, 3), name(4, 3)].map((stack) => `${stack}@staging`);
  const found = Object.entries(statuses(apply));
  const of = (status: string): readonly string[] => found.filter(([, is]) => is === status).map(([id]) => id);
  assert.deepEqual(of("failed"), [`${FAILING}@staging`]);
  assert.deepEqual(of("skipped").toSorted(), behind);
  assert.equal(of("applied").length, 37);
  assert.equal(apply.outputs["failure-reason"], "apply-failed");
  assert.match(apply.summary, /37 of 40/);
  for (const unit of behind)
    assert.match(apply.summary, new RegExp(`${unit}[^\\n]*not started: \`${FAILING}@staging\` failed`));
  assert.equal(messages(apply).length, 1, messages(apply).join("\n"));

  const order = apply.log.flatMap((line) => /^(w\d-\d+@staging): applied \(\d+ of 40\)$/.exec(line)?.[1] ?? []);
  const at = new Map(order.map((id, index) => [id, index]));
  for (const [stack, upstream] of Object.entries(STACKS)) {
    for (const each of upstream) {
      if (at.has(`${stack}@staging`)) assert.ok((at.get(`${each}@staging`) ?? 99) < (at.get(`${stack}@staging`) ?? 0));
    }
  }

  many.write(FAILING, "at last");
  many.repository.commit(`Mend ${FAILING}`);
  const rest = await many.run("validate-org", {});
  assert.deepEqual(keysOf(rest.outputs["waves"]), ["1", "2", "3", "4"]);
});
