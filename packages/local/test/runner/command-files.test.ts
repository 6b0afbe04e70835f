import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { CommandFileError, parsePairs } from "@flywheel/local/runner/command-files";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

const pairs: Readonly<Record<string, { readonly text: string; readonly pairs: Readonly<Record<string, string>> }>> = {
  "an empty file": { text: "", pairs: {} },
  "empty lines": { text: "\n\na=1\n\n\nb=2\n\n", pairs: { a: "1", b: "2" } },
  "no newline at the end": { text: "a=1", pairs: { a: "1" } },
  "a value with =": { text: "a=b=c==\n", pairs: { a: "b=c==" } },
  "an empty value": { text: "a=\n", pairs: { a: "" } },
  "a value with <<": { text: "a=x<<EOF\n", pairs: { a: "x<<EOF" } },
  "blanks, which belong to name and value": { text: " a = 1 \n", pairs: { " a ": " 1 " } },
  "a later pair": { text: "a=1\na=2\n", pairs: { a: "2" } },
  "several lines": { text: "a<<EOF\none\ntwo\nEOF\nb=1\n", pairs: { a: "one\ntwo", b: "1" } },
  "several lines, some of them empty": { text: "a<<EOF\n\none\n\nEOF\n", pairs: { a: "\none\n" } },
  "no lines": { text: "a<<EOF\nEOF\n", pairs: { a: "" } },
  "an end without a newline": { text: "a<<EOF\none\nEOF", pairs: { a: "one" } },
  "a delimiter with =": { text: "a<<E=F\none\nE=F\n", pairs: { a: "one" } },
  "a delimiter with <<": { text: "a<<<<\none\n<<\n", pairs: { a: "one" } },
  "lines that look like pairs": { text: "a<<EOF\nb=1\nc<<X\nEOF \n EOF\nEOF\n", pairs: { a: "b=1\nc<<X\nEOF \n EOF" } },
  "carriage returns, which are kept": { text: "a=1\r\nb<<EOF\none\r\nEOF\n", pairs: { a: "1\r", b: "one\r" } },
  "a name of the language": { text: "constructor=1\n__proto__=2\n", pairs: { constructor: "1", ["__proto__"]: "2" } },
};

const broken: Readonly<Record<string, string>> = {
  "neither = nor <<": "just text\n",
  "a carriage return alone": "\r\n",
  "no name": "=value\n",
  "no name before <<": "<<EOF\nx\nEOF\n",
  "no delimiter": "a<<\nx\n",
  "no end": "a<<EOF\none\ntwo\n",
  "an end that is another": "a<<EOF\none\nEOFX\n",
  "an end with a blank": "a<<EOF\none\nEOF \n",
  "an end with a carriage return": "a<<EOF\none\nEOF\r\n",
  "no line after the delimiter": "a<<EOF",
};

describe("a command file", () => {
  for (const [what, { text, pairs: expected }] of Object.entries(pairs)) {
    it(`may have ${what}`, () => {
      assert.deepEqual([...parsePairs(text)], Object.entries(expected));
    });
  }

  for (const [what, text] of Object.entries(broken)) {
    it(`fails the step with ${what}`, () => {
      assert.throws(() => parsePairs(text), CommandFileError);
    });
  }
});

describe("what @actions/core writes", () => {
  /** Values as outputs of real plans could have them. */
  const values = [
    "",
    " ",
    "plain",
    "a=b",
    "a<<b",
    "<<EOF",
    "EOF",
    "ghadelimiter_x",
    "ghadelimiter_00000000-0000-0000-0000-000000000000",
    "one\ntwo",
    "\n",
    "\n\n",
    "trailing\n",
    "one\r\ntwo\r\n",
    "::set-output name=x::y",
    "name=evil\nother<<X\ny\nX",
    '{"a":"b\\nc"}',
    "ünïcode 漢 😀 \u2028",
    "\u0000\u001b[31m",
    "x".repeat(100_000),
  ];

  for (const [command, file] of [
    ["setOutput", "GITHUB_OUTPUT"],
    ["exportVariable", "GITHUB_ENV"],
    ["saveState", "GITHUB_STATE"],
  ] as const) {
    it(`comes back as it was: ${command}`, (t) => {
      const folder = mkdtempSync(join(tmpdir(), "flywheel-core-"));
      t.after(() => {
        rmSync(folder, { recursive: true });
      });
      const path = join(folder, "file");
      writeFileSync(path, "");
      const settable = command === "exportVariable" ? values.filter((value) => !value.includes("\0")) : values;
      writeFileSync(join(folder, "values.json"), JSON.stringify(settable));
      const script = `
        import * as core from "@actions/core";
        import { readFileSync } from "node:fs";
        JSON.parse(readFileSync(process.argv[1], "utf8")).forEach((value, index) => core.${command}("v" + index, value));`;
      execFileSync(process.execPath, ["--input-type=module", "-e", script, join(folder, "values.json")], {
        cwd: join(ROOT, "packages/host"),
        env: { [file]: path },
      });
      const read = parsePairs(readFileSync(path, "utf8"));
      assert.deepEqual(
        [...read],
        settable.map((value, index) => [`v${index}`, value]),
      );
    });
  }
});
