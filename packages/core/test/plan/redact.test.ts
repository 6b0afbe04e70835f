import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { planRedactor, planSecrets, REDACTED, redactor } from "../../src/plan/redact.ts";
import { goldenDocument } from "../support/golden.ts";
import { plan, resource, type Json } from "../support/plans.ts";

describe("redaction", () => {
  const cases: Readonly<
    Record<string, { readonly secrets: readonly string[]; readonly text: string; readonly hidden: string }>
  > = {
    "hides a secret wherever it stands": {
      secrets: ["hunter2!"],
      text: "hunter2! and xhunter2!x",
      hidden: `${REDACTED} and x${REDACTED}x`,
    },
    "leaves text without secrets alone": { secrets: ["hunter2!"], text: "hunter3!", hidden: "hunter3!" },
    "does not hide what is too short to be one": {
      secrets: ["true", "1", "a", "", "      "],
      text: "true 1 a      ",
      hidden: "true 1 a      ",
    },
    "hides the longer of two secrets whole": {
      secrets: ["secret", "secret-suffix"],
      text: "secret-suffix secret",
      hidden: `${REDACTED} ${REDACTED}`,
    },
    "hides two that overlap": { secrets: ["abcdefgh", "efghijkl"], text: "-abcdefghijkl-", hidden: `-${REDACTED}-` },
    "hides two that touch": {
      secrets: ["abcdefgh", "ijklmnop"],
      text: "abcdefghijklmnop",
      hidden: REDACTED + REDACTED,
    },
    "hides each line of a secret": {
      secrets: ["first line\r\n  second line\nend"],
      text: "| second line | first line | end |",
      hidden: `| ${REDACTED} | ${REDACTED} | end |`,
    },
    "hides a whole secret of several lines at once": {
      secrets: ["first line\nsecond line"],
      text: "a first line\nsecond line b",
      hidden: `a ${REDACTED} b`,
    },
    "takes no secret for a pattern": { secrets: ["a.*b$&(c"], text: "a.*b$&(c axxb", hidden: `${REDACTED} axxb` },
    "knows no blanks around a secret": {
      secrets: [" padded-secret\n"],
      text: "(padded-secret)",
      hidden: `(${REDACTED})`,
    },
  };
  for (const [what, { secrets, text, hidden }] of Object.entries(cases)) {
    it(what, () => {
      assert.equal(redactor(secrets)(text), hidden);
    });
  }
});

describe("secrets of a plan", () => {
  it("include what a secret document holds, for a reader is shown documents leaf by leaf", () => {
    const document = JSON.stringify({ db: { password: "hunter2-hunter2" } });
    const marked = { actions: ["create"], after: { a: document }, after_sensitive: { a: true } };
    const redact = planRedactor(plan({ resource_changes: [resource("a.b", marked)] }));
    assert.equal(redact("password=hunter2-hunter2"), `password=${REDACTED}`);
  });
});

describe("redaction of encodings", () => {
  const secret = `p<a>s&s "w"\\ö/d+=!'()*~$@:`;
  const encodings: Readonly<Record<string, string>> = {
    JSON: JSON.stringify(secret),
    // Go's encoder writes these three as escapes, and so do jsonencode() and every provider.
    "Go's JSON": JSON.stringify(secret)
      .replaceAll("&", "\\u0026")
      .replaceAll("<", "\\u003c")
      .replaceAll(">", "\\u003e"),
    base64: Buffer.from(secret).toString("base64"),
    "URL-safe base64": Buffer.from(secret).toString("base64url"),
    "base64 after one other byte": Buffer.from(`:${secret}`).toString("base64"),
    "base64 after two other bytes": Buffer.from(`u:${secret}`).toString("base64"),
    "base64 before other bytes": Buffer.from(`${secret}:more`).toString("base64"),
    "a URL": encodeURIComponent(secret),
    "a form": new URLSearchParams({ "": secret }).toString().slice(1),
    "a query by Go": "p%3Ca%3Es%26s+%22w%22%5C%C3%B6%2Fd%2B%3D%21%27%28%29%2A~%24%40%3A",
    "a path by Go": "p%3Ca%3Es&s%20%22w%22%5C%C3%B6%2Fd+=%21%27%28%29%2A~$@:",
    hex: Buffer.from(secret).toString("hex"),
    "hex in capitals": Buffer.from(secret).toString("hex").toUpperCase(),
  };
  for (const [what, encoded] of Object.entries(encodings)) {
    it(`hides it in ${what}`, () => {
      const hidden = redactor([secret])(`before ${encoded} after`);
      assert.match(hidden, /^before .*\(sensitive\).* after$/);
      // At most the few bytes it shares with its neighbours are left.
      assert.ok(hidden.length <= `before ${REDACTED} after`.length + 12, hidden);
    });
  }

  it("is no second secret where the encoding is the text itself", () => {
    assert.equal(redactor(["harmless"])("harmless"), REDACTED);
  });

  it("takes lone surrogates as they are", () => {
    assert.equal(redactor(["broken\ud800text"])("broken\ud800text"), REDACTED);
  });
});

describe("redaction of many secrets", () => {
  it("takes no longer for each text than for a few", () => {
    const secrets = Array.from({ length: 20_000 }, (_, index) => `the-secret-number-${index}`);
    const redact = redactor(secrets);
    const started = performance.now();
    for (const secret of secrets) assert.equal(redact(`password = ${secret}x`), `password = ${REDACTED}x`);
    assert.ok(performance.now() - started < 2_000);
  });
});

describe("redaction of any secrets", () => {
  it("leaves none of them, whatever they hold", () => {
    const secret = fc.string({ minLength: 6, maxLength: 20, unit: "binary" }).filter((text) => text.trim().length >= 6);
    fc.assert(
      fc.property(fc.array(secret, { minLength: 1, maxLength: 5 }), fc.string(), (secrets, around) => {
        const redact = redactor(secrets);
        for (const text of secrets) {
          const hidden = redact(`${around}${text}${around}`);
          assert.ok(around.includes(text.trim()) || REDACTED.includes(text.trim()) || !hidden.includes(text.trim()));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Parts of a plan, and the secrets in it. */
const plans: Readonly<Record<string, { readonly parts: Json; readonly secrets: readonly string[] }>> = {
  "attributes under a mark, before and after, at any depth": {
    parts: {
      resource_changes: [
        resource("a.b", {
          actions: ["update"],
          before: { open: "open", deep: [{ token: "old" }] },
          after: { open: "open", deep: [{ token: "new" }, { token: "unmarked" }] },
          before_sensitive: { deep: [{ token: true }] },
          after_sensitive: { deep: [{ token: true }, {}] },
        }),
      ],
    },
    secrets: ["new", "old"],
  },
  "everything below a mark, numbers included": {
    parts: {
      resource_changes: [
        resource("a.b", {
          actions: ["create"],
          after: { deep: { list: ["x", 12, true, null, { y: "z" }] } },
          after_sensitive: { deep: true },
        }),
      ],
    },
    secrets: ["12", "x", "z"],
  },
  "objects that do not change": {
    parts: {
      resource_changes: [resource("a.b", { actions: ["no-op"], before: { t: "kept" }, before_sensitive: { t: true } })],
    },
    secrets: ["kept"],
  },
  "what changed outside of code": {
    parts: {
      resource_drift: [resource("a.b", { actions: ["update"], before: { t: "was" }, before_sensitive: { t: true } })],
    },
    secrets: ["was"],
  },
  outputs: {
    parts: {
      output_changes: {
        constructor: {
          actions: ["update"],
          before: "b",
          after: { c: "d" },
          before_sensitive: true,
          after_sensitive: true,
        },
        open: { actions: ["create"], after: "open", after_sensitive: false },
      },
    },
    secrets: ["b", "d"],
  },
  "sensitive variables, whatever their name is": {
    parts: {
      variables: { constructor: { value: "secret" }, map: { value: { a: "in map" } }, open: { value: "open" } },
      configuration: {
        root_module: { variables: { constructor: { sensitive: true }, map: { sensitive: true }, open: {} } },
      },
    },
    secrets: ["in map", "secret"],
  },
  "what data sources gave, in any module, and what was there before": {
    parts: {
      prior_state: {
        values: {
          outputs: { o: { sensitive: true, value: { p: "output" } }, open: { value: "open" } },
          root_module: {
            resources: [{ values: { open: "open", t: "root" }, sensitive_values: { t: true } }, { values: { a: "b" } }],
            child_modules: [
              { child_modules: [{ resources: [{ values: { l: ["deep"] }, sensitive_values: { l: [true] } }] }] },
            ],
          },
        },
      },
    },
    secrets: ["deep", "output", "root"],
  },
  "marks that fit no value": {
    parts: {
      resource_changes: [
        resource("a.b", {
          actions: ["update"],
          before: "scalar",
          after: null,
          before_sensitive: { a: true },
          after_sensitive: { toString: true, a: [true] },
        }),
      ],
    },
    secrets: [],
  },
};

describe("the secrets of a plan", () => {
  for (const [what, { parts, secrets }] of Object.entries(plans)) {
    it(`are found in ${what}`, () => {
      assert.deepEqual([...planSecrets(plan(parts))].toSorted(), secrets);
    });
  }

  it("are hidden where a provider carries them on without a mark", () => {
    assert.doesNotMatch(goldenDocument("every-action"), /GOLDEN-/);
    assert.doesNotMatch(goldenDocument("first-plan"), /GOLDEN-/);
  });

  it("are hidden in any text about it", () => {
    const parts = { output_changes: { o: { actions: ["create"], after: "s3cr3t-value", after_sensitive: true } } };
    assert.equal(planRedactor(plan(parts))('Error: "s3cr3t-value" is taken'), `Error: "${REDACTED}" is taken`);
  });
});
