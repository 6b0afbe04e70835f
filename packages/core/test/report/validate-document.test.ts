import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../src/organization/model.ts";
import { byteLength, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { renderValidation } from "../../src/report/validate-document.ts";
import { HOSTILE } from "./hostile.ts";
import { page } from "./page.ts";

const FACTS = ["commit <code>0123abcd</code>"];

function finding(rest: Partial<Finding> = {}): Finding {
  return {
    rule: "format",
    severity: "error",
    file: "main.tf",
    line: 3,
    column: 7,
    message: "Bad",
    fix: "Mend it",
    ...rest,
  };
}

function render(findings: readonly Finding[], patch = ""): string {
  return renderValidation("1 stack was checked.", findings, patch, FACTS);
}

describe("the verdict of a validation document", () => {
  const warning = finding({ severity: "warning" });
  const verdicts: readonly (readonly [findings: readonly Finding[], verdict: string])[] = [
    [[], "✅ valid"],
    [[warning], "⚠️ valid, with warnings"],
    [[finding()], "❌ 1 error"],
    [[finding(), finding()], "❌ 2 errors"],
    [[finding(), warning], "❌ 1 error, 1 warning"],
    [[finding(), warning, warning], "❌ 1 error, 2 warnings"],
  ];
  for (const [findings, verdict] of verdicts) {
    it(`of ${findings.map(({ severity }) => severity).join(", ") || "nothing"} is "${verdict}"`, () => {
      assert.equal(page(render(findings)).text.split("\n")[0], verdict);
    });
  }
});

describe("a validation document", () => {
  it("has every finding in a row, errors first", () => {
    const { tables } = page(render([finding({ severity: "warning", file: "a|b.tf" }), finding()]));
    assert.deepEqual(tables, [
      [
        ["", "where", "what", "fix", "rule"],
        ["❌", "main.tf:3:7", "Bad", "Mend it", "format"],
        ["⚠️", "a|b.tf:3:7", "Bad", "Mend it", "format"],
      ],
    ]);
  });

  it("shows what formatting would change", () => {
    const patch = "--- old/a.tf\n+++ new/a.tf\n@@ -1 +1 @@\n-a=1\n+a = 1\n";
    const found = page(render([finding()], patch));
    assert.deepEqual(found.blocks, [patch]);
    assert.equal(found.elements.includes("details"), true);
  });

  const tooLong: Readonly<Record<string, () => string>> = {
    "10,000 findings": () => render(Array.from({ length: 10_000 }, () => finding())),
    "findings with words without end": () =>
      render(
        Array.from({ length: 300 }, () =>
          finding({ message: "<x>".repeat(5_000), fix: "|".repeat(5_000), file: "|".repeat(4_000) }),
        ),
      ),
    "a patch of 5 MB": () => render([finding()], "-a=1\n+a = 1\n".repeat(400_000)),
    "a patch of control characters": () => render([finding()], "\u0001".repeat(190_000)),
  };
  for (const [what, make] of Object.entries(tooLong)) {
    it(`keeps within a summary: ${what}`, () => {
      const markdown = make();
      assert.ok(byteLength(markdown) <= SUMMARY_BYTES, String(byteLength(markdown)));
    });
  }

  it("says how many findings it leaves out, and that the patch is cut", () => {
    const markdown = render(
      Array.from({ length: 250 }, () => finding()),
      "+ x\n".repeat(100_000),
    );
    const { text, tables } = page(markdown);
    assert.equal((tables[0]?.length ?? 0) - 1 + Number(/and (\d+) more/.exec(text)?.[1]), 250);
    assert.match(text, /The rest is left out: run tofu fmt/);
  });

  for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
    it(`is inert: ${JSON.stringify(text)}`, () => {
      const of = (word: string): string =>
        render([finding({ file: word, message: word, fix: word, rule: word })], `+ ${word}\n`);
      const found = page(of(text));
      assert.equal(found.skeleton, page(of("harmless")).skeleton);
      assert.deepEqual([found.links, found.references], [[], []]);
    });
  }
});
