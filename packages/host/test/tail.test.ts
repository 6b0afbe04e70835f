import assert from "node:assert/strict";
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { Tail } from "../src/tail.ts";
import { temporaryFolder } from "./child.ts";

/** Follows a file to which the chunks are written one after the other; what came after each, and the whole text. */
function follow(t: TestContext, chunks: readonly (string | Uint8Array)[]) {
  t.mock.timers.enable({ apis: ["setInterval"] });
  const path = join(temporaryFolder(t), "output");
  const came: (readonly string[])[] = [];
  let lines: string[] = [];
  const tail = new Tail(path, (more) => lines.push(...more));
  const look = (): void => {
    t.mock.timers.tick(100);
    came.push(lines);
    lines = [];
  };
  look();
  for (const chunk of chunks) {
    appendFileSync(path, chunk);
    look();
  }
  const text = tail.finish();
  came.push(lines);
  return { came, text };
}

const EURO = new TextEncoder().encode("€\n");

const cases: Readonly<
  Record<string, { readonly chunks: readonly (string | Uint8Array)[]; readonly came: readonly (readonly string[])[] }>
> = {
  "no file at all": { chunks: [], came: [[], []] },
  "an empty file": { chunks: [""], came: [[], [], []] },
  "whole lines": { chunks: ["a\nb\n", "c\n"], came: [[], ["a", "b"], ["c"], []] },
  "lines in parts": { chunks: ["a", "b\nc", "\n"], came: [[], [], ["ab"], ["c"], []] },
  "a last line without an end": { chunks: ["a\nb"], came: [[], ["a"], ["b"]] },
  "empty lines": { chunks: ["\n\na\n"], came: [[], ["", "", "a"], []] },
  "a character in parts": {
    chunks: [EURO.slice(0, 1), EURO.slice(1, 2), EURO.slice(2)],
    came: [[], [], [], ["€"], []],
  },
  "a character that never ends": { chunks: [EURO.slice(0, 2)], came: [[], [], ["\ufffd"]] },
  "more than a buffer": { chunks: [`${"x".repeat(300_000)}\ny\n`], came: [[], ["x".repeat(300_000), "y"], []] },
};

describe("following a file", () => {
  for (const [what, { chunks, came }] of Object.entries(cases)) {
    it(`gives its lines as they come: ${what}`, (t) => {
      const found = follow(t, chunks);
      assert.deepEqual(found.came, came);
      const bytes = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk)));
      assert.equal(found.text, what.includes("never ends") ? "" : bytes.toString("utf8"));
    });
  }

  it("ends with it", (t) => {
    t.mock.timers.enable({ apis: ["setInterval"] });
    const path = join(temporaryFolder(t), "output");
    const lines: string[] = [];
    const tail = new Tail(path, (more) => lines.push(...more));
    tail.finish();
    appendFileSync(path, "late\n");
    t.mock.timers.tick(1_000);
    assert.deepEqual(lines, []);
  });
});
