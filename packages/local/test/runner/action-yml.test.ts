import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { stepInputs, type ActionYml } from "@flywheel/local/runner/action-yml";

const action: ActionYml = {
  name: "a",
  inputs: {
    plain: { default: "x", required: false },
    empty: { default: "", required: false },
    token: { default: "${{ github.token }}", required: false },
    mixed: { default: "<${{github.token}}>", required: false },
  },
  outputs: {},
  runs: { using: "node24", main: "index.js" },
};

describe("the inputs of a step", () => {
  it("are what is given, else the default with its expressions", () => {
    const inputs = stepInputs(action, { plain: "given", empty: "" }, { "github.token": "T" });
    assert.deepEqual(inputs, { plain: "given", empty: "", token: "T", mixed: "<T>" });
  });

  it("take what is given as it is, expressions and all", () => {
    assert.equal(
      stepInputs(action, { plain: "${{ github.token }}" }, { "github.token": "T" })["plain"],
      "${{ github.token }}",
    );
  });

  it("refuse a name the action does not have, also one that every object has", () => {
    for (const name of ["typo", "constructor", "toString"]) {
      assert.throws(() => stepInputs(action, { [name]: "x" }, { "github.token": "T" }), /a has no input/);
    }
  });

  it("refuse an expression that is not known", () => {
    assert.throws(() => stepInputs(action, {}, {}), /does not know the expression github\.token/);
  });
});
