import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hidesMore } from "../../src/outcome/hidden.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { redactor } from "../../src/plan/redact.ts";
import { plan, resource } from "../support/plans.ts";

describe("a plan job's own secrets", () => {
  const after = { open: "0.0.0.0/0", port: 1234567, policy: '{"who":"everybody"}', marked: "hunter2hunter2" };
  const change = { actions: ["create"], before: null, after, after_unknown: {}, after_sensitive: { marked: true } };
  const content = planContent(plan({ resource_changes: [resource("fakecloud_object.a", change)] }));
  for (const [what, secret, hides] of [
    ["a value that anybody may read", "0.0.0.0/0", true],
    ["a part of one", "0.0.0.", true],
    ["a number", "1234567", true],
    ["a value inside a document", "everybody", true],
    ["an address", "fakecloud_object", true],
    ["what the plan marks itself", "hunter2hunter2", false],
    ["what is not in it", "hunter3hunter3", false],
    ["what we write around a value", '= "0.0.0.0/0"', false],
  ] as const) {
    it(`${hides ? "hide" : "do not hide"} ${what}`, () => {
      assert.equal(hidesMore(redactor([secret]), content), hides);
    });
  }
});
