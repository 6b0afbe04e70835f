import assert from "node:assert/strict";
import { it } from "node:test";
import { decodeValue, encodeValue, UNKNOWN, type Value } from "../fixtures/provider/value.ts";

it("brings every kind of value through MessagePack, unknown ones included", () => {
  const value: Value = {
    nothing: null,
    flag: true,
    count: 42,
    ratio: 0.5,
    text: "é",
    list: ["a", UNKNOWN],
    map: { a: { b: UNKNOWN } },
  };
  assert.deepEqual(decodeValue(encodeValue(value)), value);
});

it("writes an unknown as the engine does, and reads one with a refinement", () => {
  assert.deepEqual(encodeValue(UNKNOWN), Uint8Array.of(0xd4, 0x00, 0x00));
  // Extension 12 with the map { 1: false }: known not to be null.
  assert.equal(decodeValue(Uint8Array.of(0xc7, 0x03, 0x0c, 0x81, 0x01, 0xc2)), UNKNOWN);
});

it("refuses what the engine's type system does not have", () => {
  assert.throws(() => decodeValue(Uint8Array.of(0xc1)));
});
