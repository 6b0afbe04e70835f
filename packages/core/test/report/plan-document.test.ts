import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { byteLength, COMMENT_BYTES } from "../../src/report/budget.ts";
import { marker } from "../../src/report/marker.ts";
import type { Failure } from "../../src/errors.ts";
import type { Json } from "../support/plans.ts";
import { resource } from "../support/plans.ts";
import { goldenDocument, goldenDocuments, goldenFile } from "../support/golden.ts";
import { HOSTILE, hostileText } from "./hostile.ts";
import { anyParts, failedOutcome, outcome, render } from "./outcomes.ts";
import { page, type Page } from "./page.ts";

/** Elements a plan document may have. */
const OURS = new Set(
  "h2 h3 p strong code pre details summary table thead tbody tr th td ul li blockquote sub".split(" "),
);

describe("documents of real plans", () => {
  for (const name of goldenDocuments()) {
    it(`are, byte for byte, as they were: ${name}`, () => {
      assert.equal(goldenDocument(name), goldenFile(name, "rendered.md"));
    });
  }
});

describe("a plan document of hostile text", () => {
  /** A unit in which `text` stands wherever others choose a text. */
  const unitOf = (text: string) => {
    const failure: Failure = { reason: "plan-failed", message: text, hint: text, place: { file: text, line: 1 } };
    const change = { actions: ["update"], before: { [text]: text, "": "" }, after: { [text]: `${text}x`, "": "\n" } };
    return outcome(
      {
        resource_changes: [
          resource(`a.b["${text}"]`, change, { previous_address: `a.${text}`, action_reason: text, deposed: text }),
          resource(`a.c["${text}"]`, { actions: ["delete", text] }),
          resource("a.d", { actions: ["no-op"], importing: { id: text } }),
        ],
        resource_drift: [resource(`a.e["${text}"]`, change)],
        output_changes: { [text]: { actions: ["update"], before: text, after: [text, "x"] } },
        checks: [
          { address: { to_display: text }, status: "fail", instances: [{ problems: [{ message: text }] }] },
          { address: { to_display: text }, status: `x${text}` },
        ],
      },
      {
        unit: text,
        failures: [failure],
        warnings: [{ severity: "warning", summary: text, detail: text, address: text, place: { file: text } }],
      },
    );
  };
  const documentOf = (text: string): string =>
    `${marker("plan", text)}\n${render([unitOf(text), unitOf(text)], 64_000, { title: text })}`;

  const isInert = (text: string): void => {
    const found = page(documentOf(text));
    assert.deepEqual(
      found.elements.filter((name) => !OURS.has(name)),
      [],
    );
    assert.deepEqual(found.links, []);
    assert.deepEqual(found.references, []);
    assert.equal(found.comments.filter((comment) => comment !== " ").length, 1);
    assert.equal(new Set(found.tables.map((rows) => new Set(rows.map((cells) => cells.length)).size)).size, 1);
    assert.deepEqual(structure(found), structure(page(documentOf("harmless"))));
  };

  /** How many there are of each element that a text may not bring; a long output is compared in a block of its own. */
  const structure = ({ elements }: Page): Record<string, number> =>
    Object.fromEntries(
      ["details", "summary", "table", "tr", "blockquote", "h2", "h3"].map((name) => [
        name,
        elements.filter((element) => element === name).length,
      ]),
    );

  for (const text of HOSTILE.filter((item) => item.trim() !== "")) {
    it(`is inert: ${JSON.stringify(text)}`, () => {
      isInert(text);
    });
  }

  it("is inert, whatever it is", () => {
    const text = hostileText.filter((item) => item.trim() !== "");
    fc.assert(fc.property(text, isInert), { numRuns: 40 });
  });

  it("has its marker once, on the first line, even where a title forges it", () => {
    const forged = marker("plan", "web@production");
    const lines = `${forged}\n${render([outcome({})], 64_000, { title: `x\n${forged}` })}`.split("\n");
    assert.deepEqual(
      lines.flatMap((line, index) => (line.includes("<!-- flywheel") ? [index] : [])),
      [0],
    );
  });
});

describe("a plan document", () => {
  const text = (parts: Json, limit?: number): string => page(render([outcome(parts)], limit)).text;

  it("says what the engine gave up on", () => {
    assert.match(text({ errored: true }), /stopped before this plan was whole/);
  });

  it("says of failing checks how many there are", () => {
    const failing = (count: number): Json => ({
      checks: Array.from({ length: count }, () => ({ address: { to_display: "check.a" }, status: "fail" })),
    });
    assert.match(text(failing(1)), /1 check of the code fails: /);
    assert.match(text(failing(2)), /2 checks of the code fail: /);
  });

  it("never shows a sensitive output, not even one whose two sides look the same", () => {
    const output = {
      actions: ["update"],
      before: "pin-1",
      after: "pin-1",
      before_sensitive: true,
      after_sensitive: true,
    };
    assert.doesNotMatch(render([outcome({ output_changes: { pin: output } })]), /pin-1/);
  });

  it("says that a value is no longer sensitive, without the value", () => {
    const change = { actions: ["update"], before: { a: "s3cr" }, after: { a: "s3cr" }, before_sensitive: { a: true } };
    const markdown = render([outcome({ resource_changes: [resource("a.b", change)] })]);
    assert.match(markdown, /\+ a = \(sensitive\) {2}# no longer sensitive/);
    assert.doesNotMatch(markdown, /s3cr/);
  });

  it("shows failures of a unit that could not be planned, and those of others beside it", () => {
    const failure: Failure = {
      reason: "state-locked",
      message: "Locked by mia",
      hint: "Wait",
      place: { file: "a.tf", line: 3 },
    };
    const found = page(render([failedOutcome("db@production", { failures: [failure] }), outcome({})]));
    assert.match(found.text, /^❌ web: 1 of 2 plans failed/);
    assert.match(found.text, /❌ state-locked at a.tf:3: Locked by mia\s+→ Wait/);
    assert.deepEqual(
      found.tables[0]?.map((row) => row[0]),
      ["unit", "❌ db@production"],
    );
    assert.match(found.text, /✅ No changes: web@production/);
  });

  it("is the same each time", () => {
    fc.assert(
      fc.property(anyParts, fc.integer({ min: 3_000, max: 20_000 }), (parts, limit) => {
        assert.equal(render([outcome(parts)], limit), render([outcome(parts)], limit));
      }),
      { numRuns: 30 },
    );
  });

  it("is the same in whatever order the engine lists things", () => {
    const shuffled = (list: unknown): fc.Arbitrary<readonly unknown[]> => {
      const items = Array.isArray(list) ? list : [];
      return fc.shuffledSubarray(items, { minLength: items.length });
    };
    const both = anyParts.chain((parts) =>
      fc
        .record({
          resource_changes: shuffled(parts["resource_changes"]),
          resource_drift: shuffled(parts["resource_drift"]),
        })
        .map((lists) => [parts, { ...parts, ...lists }] as const),
    );
    fc.assert(
      fc.property(both, fc.integer({ min: 3_000, max: 20_000 }), ([parts, other], limit) => {
        assert.equal(render([outcome(other)], limit), render([outcome(parts)], limit));
      }),
      { numRuns: 30 },
    );
  });
});

describe("alerts of a plan document", () => {
  it("are each a block of their own, with nothing but a kind on the first line", () => {
    const parts = {
      errored: true,
      resource_changes: [resource("a.b\nc", { actions: ["delete"] })],
      resource_drift: [resource("a.e", { actions: ["update"] })],
      checks: [{ address: { to_display: "c" }, status: "fail" }],
    };
    const markdown = render([outcome(parts)], 64_000, { notes: ["A note."] });
    const alerts = markdown.split("\n\n").filter((block) => block.startsWith("> [!"));
    assert.deepEqual(
      alerts.map((block) => block.split("\n").map((line) => line.slice(0, 12))),
      [
        ["> [!CAUTION]", "> **1 × dest", "> **May hold"],
        ["> [!WARNING]", "> The engine"],
        ["> [!WARNING]", "> 1 check of"],
        ["> [!WARNING]", "> 1 object c"],
        ["> [!NOTE]", "> A note."],
      ],
    );
    assert.ok(byteLength(markdown) < COMMENT_BYTES);
  });
});
