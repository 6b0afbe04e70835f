import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { Failure } from "../../src/errors.ts";
import type { PlanOutcome } from "../../src/plan/outcome.ts";
import { byteLength, COMMENT_BYTES, SUMMARY_BYTES } from "../../src/report/budget.ts";
import { resource, type Json } from "../support/plans.ts";
import { anyParts, failedOutcome, outcome, render } from "./outcomes.ts";
import { page } from "./page.ts";

/** `count` objects of which each holds `text`; addresses hold `n<number>x`. */
function objects(count: number, actions: readonly string[], text: string, offset = 0): readonly Json[] {
  return Array.from({ length: count }, (_, index) => {
    const before = actions.includes("create") ? null : { id: index, text: `${text} before` };
    const after = actions.includes("delete") ? null : { id: index, text: `${text} after` };
    return resource(`module.m["${text}"].acme_thing.n${offset + index}x`, { actions, before, after });
  });
}

/** The numbers of the objects that are named below the alerts, and how many are only counted. */
function told(markdown: string): { readonly named: ReadonlySet<string>; readonly counted: number } {
  const text = page(markdown.replaceAll(/^> .*$/gm, "")).text;
  const counted = [...text.matchAll(/^(\d+) × /gm)].reduce((sum, [, count]) => sum + Number(count), 0);
  return { named: new Set(text.match(/n\d+x/g)), counted };
}

const failure = (text: string): Failure => ({ reason: "plan-failed", message: text, hint: text, unit: "a" });

/** Plans that are too long in one way each. */
const tooLong: Readonly<Record<string, () => readonly PlanOutcome[]>> = {
  "2,000 changes": () => [outcome({ resource_changes: objects(2_000, ["update"], "x") })],
  "2,000 destroyed objects": () => [outcome({ resource_changes: objects(2_000, ["delete"], "x") })],
  "2,000 objects changed outside": () => [outcome({ resource_drift: objects(2_000, ["update"], "x") })],
  "an address of 20,000 characters": () => [
    outcome({ resource_changes: objects(30, ["delete"], "|<".repeat(10_000)) }),
  ],
  "objects of 500 long types": () => [
    outcome({
      resource_changes: Array.from({ length: 2_000 }, (_, index) =>
        resource(`${"t".repeat(200)}${index % 500}.n${index}x`, { actions: ["create"] }),
      ),
    }),
  ],
  "an object of 50,000 attributes": () => {
    const wide = (value: number): Json =>
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, value]));
    return [
      outcome({ resource_changes: [resource("a.n0x", { actions: ["update"], before: wide(1), after: wide(2) })] }),
    ];
  },
  "a value of 5 MB": () => [
    outcome({ resource_changes: [resource("a.n0x", { actions: ["create"], after: { a: "y|<".repeat(1_700_000) } })] }),
  ],
  "attribute names of 10,000 characters": () => [
    outcome({
      resource_changes: Array.from({ length: 50 }, (_, index) =>
        resource(`a.n${index}x`, { actions: ["create"], after: { ["|".repeat(10_000)]: 1 } }),
      ),
    }),
  ],
  "1,000 outputs of long names": () => [
    outcome({
      output_changes: Object.fromEntries(
        Array.from({ length: 1_000 }, (_, index) => [
          `o${index}${"|".repeat(300)}`,
          { actions: ["create"], after: "x" },
        ]),
      ),
    }),
  ],
  "1,000 failing checks with long words": () => [
    outcome({
      checks: Array.from({ length: 1_000 }, (_, index) => ({
        address: { to_display: `check.c${index}` },
        status: "fail",
        instances: [{ problems: [{ message: "<problem>".repeat(2_000) }] }],
      })),
    }),
  ],
  "1,000 warnings with long words": () => [
    outcome(
      {},
      {
        warnings: Array.from({ length: 1_000 }, () => ({
          severity: "warning",
          summary: "<warning>".repeat(500),
          detail: "",
          address: undefined,
          place: undefined,
        })),
      },
    ),
  ],
  "500 failures": () => [
    failedOutcome("a@b", { failures: Array.from({ length: 500 }, () => failure("<x> ".repeat(150))) }),
  ],
  "failures without end": () => [failedOutcome("a@b", { failures: [failure("<x> ".repeat(50_000))] })],
  "300 units": () =>
    Array.from({ length: 300 }, (_, index) =>
      outcome({ resource_changes: objects(8, ["delete"], "y", index * 8) }, { unit: `stack-${index}@production` }),
    ),
  "300 units that failed": () =>
    Array.from({ length: 300 }, (_, index) =>
      failedOutcome(`stack-${index}@a`, { failures: [failure("<x>".repeat(200))] }),
    ),
  "300 units of long names": () =>
    Array.from({ length: 300 }, (_, index) => outcome({}, { unit: `${"|".repeat(400)}${index}@production` })),
};

describe("a plan document", () => {
  for (const [what, outcomes] of Object.entries(tooLong)) {
    it(`keeps within a comment and a summary: ${what}`, () => {
      const made = outcomes();
      for (const limit of [COMMENT_BYTES, SUMMARY_BYTES]) {
        const size = byteLength(render(made, limit, { fullUrl: "https://github.example/run/1" }));
        assert.ok(size <= limit, `${size} bytes of ${limit}`);
      }
    });
  }

  it("keeps within a limit, and names or counts every change, whatever it is", () => {
    fc.assert(
      fc.property(
        fc.array(anyParts, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 12_000, max: 60_000 }),
        (parts, limit) => {
          const outcomes = parts.map((part, index) => outcome(part, { unit: `u${index}@production` }));
          const markdown = render(outcomes, limit);
          assert.ok(byteLength(markdown) <= limit, `${byteLength(markdown)} of ${limit}`);
          if (outcomes.length > 1) return;
          const expected = outcomes.flatMap(({ changeSet }) => changeSet?.changes.map(({ address }) => address) ?? []);
          const { named, counted } = told(markdown);
          const missing = expected.filter((address) => !named.has(/n\d+x$/.exec(address)?.[0] ?? ""));
          assert.ok(missing.length <= counted, `${missing.join(" ")} of ${counted} counted`);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("names or counts each of 2,000 changes", () => {
    const parts = {
      resource_changes: [
        ...objects(1_000, ["create"], "x"),
        ...objects(900, ["update"], "x", 1_000),
        ...objects(100, ["delete"], "x", 1_900),
      ],
    };
    const markdown = render([outcome(parts)], COMMENT_BYTES);
    const { named, counted } = told(markdown);
    assert.equal(named.size + counted, 2_000);
    assert.match(markdown, /too long for one place: .*only counted/);
  });
});

describe("detail that has to go", () => {
  const parts = {
    resource_changes: [
      ...objects(60, ["create"], "created"),
      ...objects(60, ["update"], "updated", 100),
      ...objects(60, ["delete"], "deleted", 200),
    ],
  };
  const share = (markdown: string, kind: string, shape: RegExp): number =>
    markdown.split("\n").filter((line) => shape.test(line) && line.includes(kind)).length;

  for (const limit of [50_000, 35_000, 25_000, 18_000, 12_000, 8_000]) {
    it(`goes from destruction last, in ${limit} bytes`, () => {
      const markdown = render([outcome(parts)], limit);
      const whole = (kind: string): number => share(markdown, kind, /^<details/);
      const named = (kind: string): number => share(markdown, kind, /^(<details|- )/);
      if (whole("🟥") < 60) assert.equal(named("🟨 change <") + named("🟩 create <"), 0);
      if (whole("🟨") < 60 && named("🟨") < 60) assert.equal(named("🟩 create <"), 0);
      assert.ok(byteLength(markdown) <= limit);
    });
  }

  it("leaves every entry Markdown of its own, in whatever detail its neighbour is", () => {
    const all = 180;
    for (const limit of [50_000, 35_000, 25_000, 18_000, 12_000]) {
      const markdown = render([outcome(parts)], limit);
      const found = page(markdown);
      const { counted } = told(markdown);
      const items = found.elements.filter((name) => name === "li").length;
      const groups = markdown.split("\n").filter((line) => /^- \d+ × /.test(line)).length;
      const folded = found.elements.filter((name) => name === "details").length;
      assert.equal(folded + (items - groups) + counted, all, `${limit}`);
    }
  });
});
