import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { codeSpan, details, escapeText, fenced, htmlCode, table, visible } from "../../src/report/markdown.ts";
import { blanksAside, HOSTILE, hostileText } from "./hostile.ts";
import { page } from "./page.ts";

/** Where inert text is put, and the structure it must leave alone. */
const places: Readonly<Record<string, (text: string) => string>> = {
  "a paragraph": (text) => text,
  "the middle of a paragraph": (text) => `x ${text} y`,
  "a heading": (text) => `## 🟥 ${text}: 1 to add`,
  "a list item": (text) => `- ${text}\n- next`,
  "an alert": (text) => `> [!NOTE]\n> ${text}`,
  "bold text": (text) => `**x**: ${text}`,
  "a table cell": (text) =>
    table(
      ["a", "b"],
      [
        [text, "x"],
        ["y", text],
      ],
    ),
};

/** Ways to make text inert. */
const escapes: Readonly<Record<string, (text: string) => string>> = {
  escapeText,
  codeSpan,
  htmlCode,
};

for (const [name, escape] of Object.entries(escapes)) {
  describe(name, () => {
    for (const [place, put] of Object.entries(places)) {
      const harmless = page(put(escape("harmless"))).skeleton;
      const empty = page(put(escape(""))).skeleton;
      const holds = (text: string): void => {
        const found = page(put(escape(text)));
        assert.equal(found.skeleton, text.trim() === "" && found.skeleton === empty ? empty : harmless);
        assert.deepEqual(found.links, []);
        assert.deepEqual(found.references, []);
        assert.deepEqual(
          found.comments.filter((comment) => comment !== " "),
          [],
        );
        const expected = page(put("PLACE")).text.replaceAll("PLACE", () => visible(text).trim());
        assert.equal(blanksAside(found.text), blanksAside(expected));
      };

      it(`is nothing but text in ${place}`, () => {
        for (const text of HOSTILE) holds(text);
      });

      it(`is nothing but text in ${place}, whatever it is`, () => {
        fc.assert(fc.property(hostileText, holds), { numRuns: 80 });
      });
    }

    it("takes time in proportion to the text", () => {
      const started = performance.now();
      for (const text of [" ".repeat(200_000), "`".repeat(200_000), "\t\n".repeat(100_000), "<@#".repeat(50_000)]) {
        assert.equal(escape(text).includes("\n"), false);
      }
      assert.ok(performance.now() - started < 2_000);
    });
  });
}

describe("htmlCode in HTML", () => {
  it("is nothing but text", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const found = page(details(`🟥 ${htmlCode(text)}`, "body"));
        assert.equal(found.skeleton, page(details(`🟥 ${htmlCode("x")}`, "body")).skeleton);
        assert.equal(blanksAside(found.text), blanksAside(`🟥 ${visible(text)} body`));
      }),
      { numRuns: 150 },
    );
  });
});

describe("fenced", () => {
  it("is one code block that holds the text, whatever it is", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, more) => {
        const inside = `${text}\n${more}`;
        const found = page(`before\n\n${fenced(inside, "diff")}\n\nafter`);
        assert.equal(found.skeleton, "<p></><pre><code></></><p></>");
        assert.equal(withoutEnds(found.blocks.join()), withoutEnds(visible(inside)));
      }),
      { numRuns: 150 },
    );
  });

  it("may be empty", () => {
    assert.equal(page(`before\n\n${fenced("")}\n\nafter`).skeleton, "<p></><pre><code></></><p></>");
  });

  it("takes any number of backticks", () => {
    assert.equal(fenced("x `".repeat(300_000)).startsWith("```\nx `x `"), true);
    assert.equal(fenced("`".repeat(300_000)).startsWith("`".repeat(300_001)), true);
  });
});

describe("visible", () => {
  const cases: readonly (readonly [text: string, shown: string])[] = [
    ["plain\ttext\nline", "plain\ttext\nline"],
    ["a\r\nb", "a\nb"],
    ["a\rb", "a\\u{D}b"],
    ["\u0000\u001b[31m\u007f\u009f", "\\u{0}\\u{1B}[31m\\u{7F}\\u{9F}"],
    ["\u202e\u2066\u200b\ufeff\u00ad\u061c\u2028", "\\u{202E}\\u{2066}\\u{200B}\\u{FEFF}\\u{AD}\\u{61C}\\u{2028}"],
    ["\u{e0041}", "\\u{E0041}"],
    ["\ud800x", "\ufffdx"],
    ["a\u00a0b\u3000", "a\\u{A0}b\\u{3000}"],
    ["\u3164\u115f\u2800", "\\u{3164}\\u{115F}\\u{2800}"],
    ["a\ufe0f\u{e0100}", "a\\u{FE0F}\\u{E0100}"],
    // A mark covers what is beside it: it stands on a letter, and not too many of it do.
    ['"\u0338', '"\\u{338}'],
    [`a${"\u0301".repeat(5)}`, `a${"\u0301".repeat(3)}\\u{301}\\u{301}`],
    ...["😀 ä 漢", "Việt Nam, e\u0302\u0301", "हिन्दी", "ภาษาไทย", "한국어", "العربية"].map(
      (text) => [text, text] as const,
    ),
  ];
  for (const [text, shown] of cases) {
    it(`shows ${JSON.stringify(text)} as ${shown}`, () => {
      assert.equal(visible(text), shown);
    });
  }
});

describe("table", () => {
  it("has as many cells in every row as in its head", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileText, hostileText), { maxLength: 5 }), (rows) => {
        const cells = rows.map(([a, b]) => [escapeText(a), codeSpan(b)]);
        const found = page(table(["a", "b"], cells)).tables[0] ?? [];
        assert.deepEqual(
          found.map((row) => row.map(blanksAside)),
          [["a", "b"], ...rows.map((row) => row.map((text) => blanksAside(visible(text))))],
        );
      }),
      { numRuns: 100 },
    );
  });
});

/** HTML drops line ends before the text of a block, and Markdown gives every block a last one. */
function withoutEnds(text: string): string {
  return text.replace(/^\n+/, "").replace(/\n+$/, "");
}
