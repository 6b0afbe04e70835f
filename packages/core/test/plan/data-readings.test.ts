import assert from "node:assert/strict";
import { it } from "node:test";
import { strToU8, zipSync } from "fflate";
import { dataReadings } from "../../src/plan/data-readings.ts";

const PROVIDER = 'module.m.provider["registry.example/acme/cloud"].east';

function state(attributes: unknown, rest: object = {}): Uint8Array {
  const resource = { mode: "data", type: "t", name: "n", provider: PROVIDER, instances: [{ attributes }], ...rest };
  const managed = { ...resource, mode: "managed" };
  return strToU8(JSON.stringify({ resources: [managed, resource] }));
}

it("reads what data sources gave before and give now", () => {
  const plan = zipSync({ "tfstate-prev": state({ a: 1 }), tfstate: state({ a: 2 }), tfplan: strToU8("x") });
  assert.deepEqual(dataReadings(plan), [
    { provider: "registry.example/acme/cloud", before: { a: 1 }, after: { a: 2 } },
  ]);
});

it("knows none of a data source that is new, nor of a plan that the engine encrypted", () => {
  assert.deepEqual(dataReadings(zipSync({ tfstate: state({ a: 2 }) })), []);
  const other = state({ a: 1 }, { module: "module.m" });
  assert.deepEqual(dataReadings(zipSync({ "tfstate-prev": other, tfstate: state({ a: 2 }) })), []);
  assert.deepEqual(dataReadings(strToU8('{"encrypted":true}')), []);
});
