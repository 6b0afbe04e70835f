import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPlanComment, withFinalLine } from "../../src/report/final-line.ts";
import { marker } from "../../src/report/marker.ts";
import { page } from "./page.ts";

const PLAN = `${marker("plan", "acme")}\n## ✅ acme: no changes\n\n<sub>run 1</sub>\n`;
const AT = "2026-01-02T03:04:05Z";

describe("the final line", () => {
  it("says last how the pull request ended, and when", () => {
    const merged = withFinalLine(PLAN, { merged: true, at: AT });
    assert.ok(merged.startsWith(PLAN.trimEnd()));
    assert.match(page(merged).text.trimEnd(), /The pull request was merged at 2026-01-02T03:04:05Z\. .*final\.$/);
    assert.match(withFinalLine(PLAN, { merged: false, at: AT }), /closed without a merge/);
    assert.match(withFinalLine(PLAN, { merged: true, at: "" }), /was \*\*merged\*\*\. /);
  });

  it("is there once, however often it is said", () => {
    const closed = withFinalLine(PLAN, { merged: false, at: AT });
    assert.equal(withFinalLine(closed, { merged: false, at: AT }), closed);
    assert.equal(withFinalLine(closed.replaceAll("\n", "\r\n"), { merged: false, at: AT }), closed);
    const merged = { merged: true, at: "2026-02-02T03:04:05Z" };
    assert.equal(withFinalLine(closed, merged), withFinalLine(PLAN, merged));
  });

  it("is not taken for there when only the plan quotes it", () => {
    const quoting = `${PLAN}\n\`\`\`\n<!-- flywheel:v1 final -->\nmerged\n\`\`\`\n`;
    assert.match(withFinalLine(quoting, { merged: true, at: AT }), /merged\n```\n\n<!-- flywheel:v1 final -->\n🏁/);
  });
});

describe("a comment of a plan", () => {
  const bodies: Readonly<Record<string, boolean>> = {
    [PLAN]: true,
    [PLAN.replaceAll("\n", "\r\n")]: true,
    [`${marker("apply", "acme")}\nx`]: false,
    [`> ${PLAN}`]: false,
    [`x\n${PLAN}`]: false,
    "": false,
  };
  for (const [body, expected] of Object.entries(bodies)) {
    it(`is ${expected ? "known" : "not taken for one"}: ${JSON.stringify(body.slice(0, 24))}`, () => {
      assert.equal(isPlanComment(body), expected);
    });
  }
});
