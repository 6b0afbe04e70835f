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
    reason: "format-failed",
    file: "main.tf",
    line: 3,
    column: 7,
    message: "Bad",
    fix: "Mend it",
    ...rest,
  };
}

function render(findings: readonly Finding[], patch = ""): string {
  const isValid = findings.every(({ severity }) => severity === "warning");
  return renderValidation({
    findings,
    isValid,
    checked: ["`organization.yaml`"],
    affected: undefined,
    patch,
    facts: FACTS,
  });
}

describe("the verdict of a validation document", () => {
  const warning = finding({ severity: "warning" });
  const verdicts: readonly (readonly [findings: readonly Finding[], verdict: string])[] = [
    [[], "✅ valid"],
    [[warning], "⚠️ valid, with 1 warning"],
    [[finding()], "❌ 1 error"],
    [[finding(), finding()], "❌ 2 errors"],
    [[finding(), warning], "❌ 1 error, 1 warning"],
    [[finding(), warning, warning], "❌ 1 error, 2 warnings"],
    [[finding(), finding({ file: "b.tf" })], "❌ 2 errors in 2 files"],
  ];
  for (const [findings, verdict] of verdicts) {
    it(`of ${findings.map(({ severity }) => severity).join(", ") || "nothing"} is "${verdict}"`, () => {
      assert.equal(page(render(findings)).text.split("\n")[0], verdict);
    });
  }
});

describe("a validation document", () => {
  const HEADER = ["", "line", "what is wrong, and what to do", "rule"];

  it("has a table a file, the worst first, and in it the worst first, then by line; formatting is the least of errors", () => {
    const { tables, text } = page(
      render([
        finding({ severity: "warning", file: "a|b.tf" }),
        finding({ line: 9 }),
        finding({ severity: "warning", line: 1, rule: "path" }),
        finding({ line: 2 }),
        finding({ line: 12, message: "Worse", rule: "validate" }),
        finding({ file: "a.tf" }),
      ]),
    );
    assert.deepEqual(tables, [
      [
        HEADER,
        ["❌", "12", "Worse→ Mend it", "validate"],
        ["❌", "2, 9", "Bad→ Mend it", "format"],
        ["⚠️", "1", "Bad→ Mend it", "path"],
      ],
      [HEADER, ["❌", "3", "Bad→ Mend it", "format"]],
      [HEADER, ["⚠️", "3", "Bad→ Mend it", "format"]],
    ]);
    assert.match(text, /main\.tf[^]*a\.tf[^]*a\|b\.tf/);
  });

  it("says the same trouble of a file once, with its lines", () => {
    const { tables } = page(render(Array.from({ length: 20 }, (_, index) => finding({ line: index + 1 }))));
    assert.deepEqual(tables[0]?.slice(1), [
      ["❌", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …", "Bad→ Mend it", "format"],
    ]);
  });

  it("says what the change affects, and why", () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ unit: `s${index}@dev`, wave: 1, why: "<b> changed" }));
    const found = page(
      renderValidation({
        findings: [],
        isValid: true,
        checked: [],
        affected: { rows, count: 300, total: 900, since: 'What changed since "<i>".' },
        patch: "",
        facts: FACTS,
      }),
    );
    assert.match(found.text, /Affected: 300 of 900 units[^]*What changed since "<i>"\.[^]*and 100 more/);
    assert.deepEqual(found.tables[0]?.[1], ["s0@dev", "1", "<b> changed"]);
  });

  it("shows what formatting would change", () => {
    const patch = "--- old/a.tf\n+++ new/a.tf\n@@ -1 +1 @@\n-a=1\n+a = 1\n";
    const found = page(render([finding()], patch));
    assert.deepEqual(found.blocks, [patch]);
    assert.equal(found.elements.includes("details"), true);
  });

  const different = (count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, index) => finding({ message: `Bad ${index}` }));
  const tooLong: Readonly<Record<string, () => string>> = {
    "10,000 findings": () => render(different(10_000)),
    "findings with words without end": () =>
      render(
        Array.from({ length: 300 }, (_, index) =>
          finding({
            message: `${index}${"<x>".repeat(5_000)}`,
            fix: "|".repeat(5_000),
            file: `${index}${"|".repeat(4_000)}`,
          }),
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
    const markdown = render(different(250), "+ x\n".repeat(100_000));
    const { text, tables } = page(markdown);
    assert.equal((tables[0]?.length ?? 0) - 1 + Number(/and (\d+) more/.exec(text)?.[1]), 250);
    assert.match(text, /The rest is left out: run tofu fmt/);
  });

  for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
    it(`is inert: ${JSON.stringify(text)}`, () => {
      const of = (word: string): string => render([finding({ file: word, message: word, fix: word })], `+ ${word}\n`);
      const found = page(of(text));
      assert.equal(found.skeleton, page(of("harmless")).skeleton);
      assert.deepEqual([found.links, found.references], [[], []]);
    });
  }
});
