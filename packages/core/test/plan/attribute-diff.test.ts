import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diffAttributes, diffDrift } from "../../src/plan/attribute-diff.ts";
import { describeCases, lines, whole } from "./attribute-lines.ts";

describeCases("values", {
  "that are equal are no difference": {
    change: { before: { a: 1, b: { c: [1, { d: null }] } }, after: { a: 1, b: { c: [1, {}] } } },
    expected: [],
  },
  "differ leaf by leaf, by name": {
    change: { before: { z: 1, b: { y: 1, x: 1 } }, after: { z: 2, b: { y: 2, x: 1 } } },
    expected: ["b.y: 1 → 2", "z: 1 → 2"],
  },
  "null and a missing key are the same nothing, and not the same as {} and []": {
    change: {
      before: { a: null, b: {}, c: [], e: null, f: [], g: null },
      after: { a: {}, c: null, d: [], e: [], f: {} },
    },
    expected: [
      "a: (absent) → {}",
      "b: {} → (absent)",
      "c: [] → (absent)",
      "d: (absent) → []",
      "e: (absent) → []",
      "f: [] → {}",
    ],
  },
  "that are empty are no news in what is new or goes": {
    change: { before: { gone: { a: {}, n: 1 } }, after: { come: { b: [], n: 1 } } },
    expected: ["come.n: (absent) → 1", "gone.n: 1 → (absent)"],
  },
  "that are empty and sensitive are hidden": {
    change: { before: { a: null }, after: { a: {} }, afterSensitive: { a: true } },
    expected: ["a: (absent) → (sensitive)"],
  },
  "empty text, zero and false are something": {
    change: { before: { a: null, b: null, c: null }, after: { a: "", b: 0, c: false } },
    expected: ['a: (absent) → ""', "b: (absent) → 0", "c: (absent) → false"],
  },
  "of another type are a difference": {
    change: { before: { a: 1, b: "true", c: "x" }, after: { a: "1", b: true, c: { d: "x" } } },
    expected: ['a: 1 → "1"', 'b: "true" → true', 'c: "x" → {"d":"x"}'],
  },
  "a list is not an object": {
    change: { before: { a: ["x"] }, after: { a: { 0: "x" } } },
    expected: ['a: ["x"] → {"0":"x"}'],
  },
  "appear leaf by leaf when all is new": {
    change: { before: undefined, after: { a: 1, b: { c: 2 } } },
    expected: ["a: (absent) → 1", "b.c: (absent) → 2"],
  },
  "vanish leaf by leaf": {
    change: { before: { a: 1, b: { c: 2 } }, after: undefined, afterUnknown: false, afterSensitive: false },
    expected: ["a: 1 → (absent)", "b.c: 2 → (absent)"],
  },
  "may be scalars themselves, as outputs are": {
    change: { before: 1, after: 2, afterUnknown: false, beforeSensitive: false, afterSensitive: false },
    expected: [": 1 → 2"],
  },
});

describeCases("lists", {
  "of scalars are shown whole": {
    change: { before: { a: ["x", "y"] }, after: { a: ["x", "z", "y"] } },
    expected: ['a: ["x","y"] → ["x","z","y"]'],
  },
  "of scalars are shown whole when they are new, too": {
    change: { before: null, after: { a: ["x", "y"] } },
    expected: ['a: (absent) → ["x","y"]'],
  },
  "of objects are walked by index, and 10 comes after 9": {
    change: {
      before: { rule: Array.from({ length: 11 }, (_, port) => ({ port })) },
      after: { rule: Array.from({ length: 11 }, (_, port) => ({ port: port < 9 ? port : port + 1 })) },
    },
    expected: ["rule[9].port: 9 → (absent)", "rule[10].port: (absent) → 11"],
  },
  "of objects that lose their first lose nothing else": {
    change: {
      before: { rule: ["a", "b", "c"].map((name) => ({ name })) },
      after: { rule: ["b", "c"].map((name) => ({ name })) },
    },
    expected: ['rule[0].name: "a" → (absent)'],
  },
  "of objects show what changes in an item that keeps most of itself, wherever it stands": {
    change: {
      before: { rule: [{ name: "a", port: 1, open: true }, { name: "b" }] },
      after: { rule: [{ name: "0" }, { name: "a", port: 2, open: true }, { name: "b" }] },
    },
    expected: ['rule[0].name: (absent) → "0"', "rule[1].port: 1 → 2"],
  },
  "of objects in another order say just that": {
    change: {
      before: { rule: [{ name: "a", note: null }, { name: "b" }] },
      after: { rule: [{ name: "b" }, { name: "a", tags: [] }] },
    },
    expected: ["rule: (absent) → (absent), reordered"],
  },
  "of objects in another order that also change say both": {
    change: {
      before: { rule: ["a", "b", "c"].map((name) => ({ name })) },
      after: { rule: ["b", "a", "d"].map((name) => ({ name })) },
    },
    expected: ["rule: (absent) → (absent), reordered", 'rule[2].name: "c" → (absent)', 'rule[2].name: (absent) → "d"'],
  },
  "of objects whose marks differ are not the same items": {
    change: {
      before: { rule: [{ pin: 1 }, { pin: 2 }] },
      after: { rule: [{ pin: 2 }, { pin: 1 }] },
      beforeSensitive: { rule: [{ pin: true }, {}] },
      afterSensitive: { rule: [{ pin: true }, {}] },
    },
    expected: ["rule[0].pin: (sensitive) → (sensitive)", "rule[1].pin: 2 → 1"],
  },
  "of objects that all change are compared by index": {
    change: { before: { rule: [{ a: 1 }, { a: 2 }] }, after: { rule: [{ a: 3 }, { a: 4 }] } },
    expected: ["rule[0].a: 1 → 3", "rule[1].a: 2 → 4"],
  },
  "of scalars in another order say just that": {
    change: { before: { a: ["x", "y"] }, after: { a: ["y", "x"] } },
    expected: ['a: ["x","y"] → ["y","x"], reordered'],
  },
  "in JSON text are multisets, too": {
    change: {
      before: { p: '{"Statement":[{"Sid":"a","Do":1},{"Sid":"b"}]}' },
      after: { p: '{"Statement":[{"Sid":"b"},{"Sid":"a","Do":2}]}' },
    },
    expected: ["p (JSON).Statement[1].Do: 1 → 2"],
  },
  "with an unknown item are walked": {
    change: { before: { a: ["x", "y"] }, after: { a: ["x", null] }, afterUnknown: { a: [false, true] } },
    expected: ['a[1]: "y" → (unknown)'],
  },
});

describeCases("JSON in text", {
  "is compared as a document": {
    change: {
      before: { policy: '{"Version":1,"Statement":[{"Effect":"Allow"}]}' },
      after: { policy: ' {"Statement": [{"Effect": "Deny"}], "Version": 1}' },
    },
    expected: ['policy (JSON).Statement[0].Effect: "Allow" → "Deny"'],
  },
  "that differs only in its writing is shown as text": {
    change: { before: { a: '{"b":1}' }, after: { a: '{ "b": 1 }' } },
    expected: ['a: "{\\"b\\":1}" → "{ \\"b\\": 1 }"'],
  },
  "differs in numbers that JavaScript cannot tell apart": {
    change: { before: { a: '{"b":9007199254740992}' }, after: { a: '{"b":9007199254740993}' } },
    expected: ["a (JSON).b: 9007199254740992 → 9007199254740993"],
  },
  "differs in numbers that are written otherwise, whatever else differs": {
    change: { before: { a: '{"b":1.0,"c":1e2,"d":-0,"e":1}' }, after: { a: '{"b":1,"c":100,"d":0,"e":2}' } },
    expected: ["a (JSON).b: 1.0 → 1", "a (JSON).c: 1e2 → 100", "a (JSON).d: -0 → 0", "a (JSON).e: 1 → 2"],
  },
  "whose object repeats a key is text": {
    change: { before: { a: '{"b":1}' }, after: { a: '{"b":3,"b":2}' } },
    expected: ['a: "{\\"b\\":1}" → "{\\"b\\":3,\\"b\\":2}"'],
  },
  "whose object repeats a key in another spelling is text": {
    change: { before: { a: '[{"b":1}]' }, after: { a: '[{"b" :3,"\\u0062":2}]' } },
    expected: ['a: "[{\\"b\\":1}]" → "[{\\"b\\" :3,\\"\\\\u0062\\":2}]"'],
  },
  "with equal keys in several objects, and words that are no keys, is a document": {
    change: {
      before: { a: '{"b":{"b":["b","b","{b:"]},"c":1}' },
      after: { a: '{"b":{"b":["b","b","{b:"]},"c":2}' },
    },
    expected: ["a (JSON).c: 1 → 2"],
  },
  "on one side only is text": {
    change: { before: { a: '{"b":1}' }, after: { a: "{b: 1}" } },
    expected: ['a: "{\\"b\\":1}" → "{b: 1}"'],
  },
  "that is a scalar is text": { change: { before: { a: "1" }, after: { a: "2" } }, expected: ['a: "1" → "2"'] },
  "inside JSON is compared as a document, too": {
    change: { before: { a: '{"b":"{\\"c\\":1}"}' }, after: { a: '{"b":"{\\"c\\":2}"}' } },
    expected: ["a (JSON).b (JSON).c: 1 → 2"],
  },
});

describe("names", () => {
  const keys: Readonly<Record<string, string>> = {
    plain: "plain",
    "with-hyphen_and_1": "with-hyphen_and_1",
    "a.b": '["a.b"]',
    "a b": '["a b"]',
    "": '[""]',
    'quo"te': '["quo\\"te"]',
    "new\nline": '["new\\nline"]',
    ä: '["ä"]',
    constructor: "constructor",
    toString: "toString",
  };
  for (const [key, name] of Object.entries(keys)) {
    it(`of ${JSON.stringify(key)} is ${name}`, () => {
      assert.deepEqual(lines({ before: { [key]: 1 }, after: { [key]: 2 } }), [`${name}: 1 → 2`]);
    });
  }

  it("of __proto__ is as good as any, and pollutes nothing", () => {
    const before: unknown = JSON.parse('{"__proto__":{"polluted":1}}');
    const after: unknown = JSON.parse('{"__proto__":{"polluted":2}}');
    assert.deepEqual(lines({ before, after }), ["__proto__.polluted: 1 → 2"]);
    assert.equal("polluted" in {}, false);
  });

  it("of an inherited name is nothing", () => {
    assert.deepEqual(lines({ before: {}, after: {}, beforeSensitive: JSON.parse('{"__proto__":true}') }), []);
  });
});

it("drift does not tell null from {} and []", () => {
  const drift = whole({ before: { a: null, b: [] }, after: { a: {}, b: null } });
  assert.deepEqual(diffDrift(drift, undefined), []);
  const undo = whole({ before: drift.after, after: { a: {}, b: [] } });
  assert.deepEqual(
    diffDrift(drift, undo).map(({ name }) => name),
    ["b"],
  );
});

describe("paths that force replacement", () => {
  const change = whole({
    before: { name: "a", tags: { x: 1 }, rule: [{ port: 1 }], zone: "z" },
    after: { name: "b", tags: { x: 2 }, rule: [{ port: 2 }], zone: "y" },
  });
  const cases: readonly (readonly [path: readonly (string | number)[], forced: readonly string[]])[] = [
    [["name"], ["name"]],
    [["tags"], ["tags.x"]],
    [["rule", 0, "port"], ["rule[0].port"]],
    [["rule", 1], []],
    [["nam"], []],
    [[], ["name", "rule[0].port", "tags.x", "zone"]],
  ];
  for (const [path, forced] of cases) {
    it(`${JSON.stringify(path)}: ${forced.length === 0 ? "none" : forced.join(", ")}`, () => {
      const found = diffAttributes(change, [path]).filter(({ forcesReplacement }) => forcesReplacement);
      assert.deepEqual(
        found.map(({ name }) => name),
        forced,
      );
    });
  }

  it("mark a list that is shown whole when an item of it forces replacement", () => {
    const list = whole({ before: { zones: ["a"] }, after: { zones: ["b"] } });
    assert.equal(diffAttributes(list, [["zones", 0]])[0]?.forcesReplacement, true);
  });
});

describe("hostile values", () => {
  it("may be deep", () => {
    const depth = 100_000;
    const deep = (leaf: string): string => `${"[".repeat(depth)}${leaf}${"]".repeat(depth)}`;
    const found = lines({ before: { a: deep("1") }, after: { a: deep("2") } });
    assert.equal(found.length, 1);
  });

  it("may be wide", () => {
    const wide = (value: number): unknown =>
      Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, value]));
    assert.equal(lines({ before: wide(1), after: wide(2) }).length, 50_000);
  });
});
