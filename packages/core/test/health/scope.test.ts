import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeStackOutputs, parseStackOutputs } from "../../src/health/outputs.ts";
import { buildScope } from "../../src/health/scope.ts";

describe("buildScope", () => {
  const outputs = { "api@staging": { url: "s" }, "api@production": { url: "p" }, "web@production": { url: "w" } };
  const environment = (name: string) => ({ name, domain: undefined });

  it("means the chosen environment's unit by the bare stack", () => {
    const scope = buildScope({ sha: "x", environment: environment("production"), outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], ["p", "w"]);
    assert.equal(scope.get("outputs.api@staging.url"), "s");
    assert.equal(scope.has("environment.domain"), false);
  });

  it("never takes another environment's unit for it", () => {
    const scope = buildScope({ sha: "x", environment: environment("staging"), outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], ["s", undefined]);
  });

  it("means a stack's only unit where no environment was chosen, and none of several", () => {
    const scope = buildScope({ sha: "x", environment: undefined, outputs });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.web.url")], [undefined, "w"]);
    assert.equal(scope.has("environment.name"), false);
  });

  it("means direct mode's unit and bare stacks in any environment", () => {
    const direct = { "api@default": { url: "d" }, plain: { url: "b" } };
    const scope = buildScope({ sha: "x", environment: environment("staging"), outputs: direct });
    assert.deepEqual([scope.get("outputs.api.url"), scope.get("outputs.plain.url")], ["d", "b"]);
  });

  it("reaches into lists and objects", () => {
    const scope = buildScope({ sha: "x", environment: undefined, outputs: { a: { v: { ip: ["1", 2], n: null } } } });
    assert.deepEqual([scope.get("outputs.a.v.ip.0"), scope.get("outputs.a.v.ip.1")], ["1", 2]);
    assert.equal(scope.has("outputs.a.v"), false);
    assert.deepEqual([scope.has("outputs.a.v.n"), scope.get("outputs.a.v.n")], [true, undefined]);
  });
});

describe("stack outputs", () => {
  it("are read from JSON of the right shape only", () => {
    assert.deepEqual(parseStackOutputs('{"a@b": {"url": "x", "n": [1]}}'), { "a@b": { url: "x", n: [1] } });
    for (const text of ["", "{", "null", "[]", '"x"', '{"a": 1}', '{"a": null}', '{"a": [1]}']) {
      assert.equal(parseStackOutputs(text), undefined, text);
    }
  });

  it("are merged, the later ones winning", () => {
    const merged = mergeStackOutputs([{ a: { x: 1, y: 1 } }, { b: { z: 1 } }, { a: { y: 2 } }]);
    assert.deepEqual(merged, { a: { x: 1, y: 2 }, b: { z: 1 } });
  });
});
