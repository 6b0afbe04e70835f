import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { renderMarkdown } from "@flywheel/local/page/markdown";
import { HOSTILE } from "../../packages/core/test/report/hostile.ts";
import { outcome, render } from "../../packages/core/test/report/outcomes.ts";
import { resource } from "../../packages/core/test/support/plans.ts";

/** A plan document in which `text` stands where authors of code choose a text. */
function documentOf(text: string): string {
  const change = { actions: ["update"], before: { [`a${text}`]: "" }, after: { [`a${text}`]: `x${text}` } };
  return render([
    outcome({
      resource_changes: [
        resource(`a.x["${text}"]`, change),
        resource(`a.y["${text}"]`, { actions: ["delete"] }, { action_reason: text }),
      ],
      resource_drift: [resource(`a.z["${text}"]`, change)],
      output_changes: { [text]: { actions: ["create"], after: text } },
      checks: [{ address: { to_display: text }, status: "fail", instances: [{ problems: [{ message: text }] }] }],
    }),
  ]);
}

/** The elements of a page in their order, with what they refer to; colours and line breaks aside. */
function tree(html: string): readonly string[] {
  const tags = html.match(/<\/?[a-z][^>]*>/g) ?? [];
  return tags.filter((tag) => !/^<\/?(span|br)\b/.test(tag));
}

describe("a plan document as a browser shows it", () => {
  it("has the same elements whatever a module's author wrote", async () => {
    const harmless = tree(await renderMarkdown(documentOf("harmless"), { lineBreaks: true }));
    for (const text of HOSTILE) {
      const found = tree(await renderMarkdown(documentOf(text), { lineBreaks: true }));
      assert.deepEqual(found, harmless, JSON.stringify(text));
    }
  });
});
