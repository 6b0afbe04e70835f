import assert from "node:assert/strict";
import { it } from "node:test";
import type { Backend } from "../../src/engine/init.ts";
import { sharedStates } from "../../src/engine/shared-states.ts";
import { unit } from "../units/units.ts";

const backend = (type: string, key?: string): Backend => ({ type, settings: key === undefined ? [] : [["key", key]] });
const at = (name: string, where: Backend, workspace = "default") => ({
  unit: unit(name, { directory: `tofu/stacks/${name}`, workspace }),
  backend: where,
});

const cases = {
  "one key, two stacks": { units: [at("a", backend("s3", "k")), at("b", backend("s3", "k"))], shared: 2 },
  "two keys": { units: [at("a", backend("s3", "k")), at("b", backend("s3", "l"))], shared: 0 },
  "one key, two workspaces": { units: [at("a", backend("s3", "k")), at("b", backend("s3", "k"), "blue")], shared: 0 },
  "local states in two directories": { units: [at("a", backend("local")), at("b", backend("local"))], shared: 0 },
  "one type of three": {
    units: [at("a", backend("s3", "k")), at("b", backend("gcs", "k")), at("c", backend("s3", "k"))],
    shared: 2,
  },
};

it("says what keeps states of a backend apart, and what a stack lacks that has none", () => {
  const hintOf = (where: Backend): string | undefined =>
    [
      ...sharedStates(
        [at("a", where), at("a", where)].map((each, index) => ({ ...each, unit: { ...each.unit, id: `a@${index}` } })),
      ).values(),
    ][0]?.hint;
  assert.match(hintOf(backend("s3", "k")) ?? "", /backend_config: \["key=\{stack\}\/\{environment\}"\]/);
  assert.match(hintOf({ type: "gcs", settings: [["bucket", "b"]] }) ?? "", /\["prefix=/);
  assert.match(hintOf(backend("local")) ?? "", /^Write a backend block/);
});

for (const [what, { units, shared }] of Object.entries(cases)) {
  it(`${what}: ${shared} units share a state`, () => {
    const failures = [...sharedStates(units).values()];
    assert.equal(failures.length, shared);
    assert.ok(failures.every(({ reason, detailCode }) => reason === "config-invalid" && detailCode === "shared-state"));
  });
}
