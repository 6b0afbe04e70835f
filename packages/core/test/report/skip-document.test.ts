import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { byteLength, COMMENT_BYTES } from "../../src/report/budget.ts";
import { renderSkip, type SkipDocument } from "../../src/report/skip-document.ts";
import { HOSTILE } from "./hostile.ts";
import { page } from "./page.ts";

function render(rest: Partial<SkipDocument>): string {
  const facts = ["commit <code>0123abcd</code>"];
  return renderSkip({
    title: "acme",
    verdict: "valid, not planned",
    why: "Why.",
    units: [],
    failures: [],
    facts,
    ...rest,
  });
}

const FAILURE = { reason: "validate-failed", message: "Unknown name", hint: "Mend it" } as const;

describe("the document of what was not planned", () => {
  it("says what was done instead, why, and of what", () => {
    const lines = page(render({ units: ["a@b", "c@d"] })).text.split("\n");
    assert.deepEqual(lines, ["⏭️ acme: valid, not planned", "Why.", "Units: a@b, c@d", "commit 0123abcd"]);
  });

  it("has every failure with its place and what to do", () => {
    const place = { file: "main.tf", line: 3, column: 1 };
    const { text } = page(render({ verdict: "not valid", failures: [{ ...FAILURE, place }] }));
    assert.match(text, /^❌ acme: not valid\n[^]*validate-failed at main\.tf:3:1: Unknown name\n→ Mend it/);
  });

  it("is as inert as any, whatever stands in it", () => {
    const withText = (text: string): SkipDocument["failures"] => [{ ...FAILURE, message: text, hint: text }];
    const plain = page(render({ title: "x", why: "x", units: ["x"], failures: withText("x") }));
    for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
      const found = page(render({ title: text, why: text, units: [text], failures: withText(text) }));
      assert.deepEqual([found.skeleton, found.references], [plain.skeleton, []], text);
    }
  });

  it("fits a comment, whatever there is to say", () => {
    const units = Array.from({ length: 500 }, (_, index) => `${"x".repeat(200)}${index}@production`);
    const failures = Array.from({ length: 500 }, () => ({ ...FAILURE, message: "x".repeat(2_000) }));
    const text = render({ units, failures });
    assert.ok(byteLength(text) < COMMENT_BYTES);
    assert.match(text, / and 400 more\n/);
    assert.match(text, /and 480 more failures/);
  });
});
