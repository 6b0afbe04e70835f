import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Masks } from "@flywheel/local/runner/masks";

describe("a secret", () => {
  const secret = `p&ss "w'rd" <é>`;
  const encoded: Readonly<Record<string, string>> = {
    "as it is": secret,
    "in base64": Buffer.from(secret).toString("base64"),
    "in base64, from its second byte on": Buffer.from(secret).subarray(1).toString("base64"),
    "in base64, from its third byte on": Buffer.from(secret).subarray(2).toString("base64"),
    "in JSON": JSON.stringify(secret).slice(1, -1),
    "in a URI": "p%26ss%20%22w%27rd%22%20%3C%C3%A9%3E",
    "in XML": "p&amp;ss &quot;w&apos;rd&quot; &lt;é&gt;",
    "on a command line": String.raw`p&ss \"w'rd\" <é>`,
    "in an expression": `p&ss "w''rd" <é>`,
  };
  for (const [form, text] of Object.entries(encoded)) {
    it(`is hidden ${form}`, () => {
      assert.equal(new Masks([secret]).mask(`a ${text} b`), "a *** b");
    });
  }

  it("is hidden without the quotes around it, unless it is short", () => {
    assert.equal(new Masks(['"hunter22"']).mask("hunter22"), "***");
    assert.equal(new Masks(['"ab"']).mask("ab"), "ab");
  });

  it("that is empty hides nothing", () => {
    assert.equal(new Masks([""]).mask("text"), "text");
  });
});
