import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkFormat, patchFindings } from "../../src/validate/format.ts";
import type { ProcessResult } from "../../src/ports/processes.ts";
import { fakeHost } from "../support/host.ts";
import { ENGINE } from "../engine/sessions.ts";

// As tofu 1.12.6 and terraform 1.11.4 print it for `fmt -recursive -diff -write=false -list=false`.
const PATCH = `--- old/main.tf
+++ new/main.tf
@@ -1,5 +1,5 @@
 resource "terraform_data" "a" {
-input = 1
+  input = 1
 }
 
 locals {
@@ -20,2 +20,2 @@
-  x=1
+  x = 1
 }
\\ No newline at end of file
--- old/modules/net one/main.tf
+++ new/modules/net one/main.tf
@@ -4 +4 @@
-y=1
+y = 1
`;

describe("findings of a patch", () => {
  it("are one for each hunk, in its file", () => {
    assert.deepEqual(
      patchFindings(PATCH).map(({ file, line, severity, rule }) => `${file}:${line} ${severity} ${rule}`),
      ["main.tf:2 error format", "main.tf:20 error format", "modules/net one/main.tf:4 error format"],
    );
  });

  it("are none for an empty one", () => {
    assert.deepEqual(patchFindings(""), []);
  });

  it("are not made by what the files hold", () => {
    const hostile = `--- old/main.tf
+++ new/main.tf
@@ -3,4 +3,4 @@
 text = <<EOT
--- old/other.tf
+++ new/other.tf
 @@ -99 +99 @@
-@@ -98 +98 @@
+  @@ -97 +97 @@
`;
    assert.deepEqual(
      patchFindings(hostile).map(({ file, line }) => `${file}:${line}`),
      ["main.tf:4"],
    );
  });
});

/** What the engine answers to `fmt -check` and to `fmt -diff`. */
function formatted(check: Partial<ProcessResult>, diff = "") {
  const asked: string[] = [];
  const { host } = fakeHost({
    engine: ({ arguments: given, directory }) => {
      asked.push(`${directory}: ${given.join(" ")}`);
      const result = { exitCode: 0, stdout: "", stderr: "" };
      return given.includes("-check") ? { ...result, ...check } : { ...result, stdout: diff };
    },
  });
  return { asked, found: checkFormat(ENGINE, host) };
}

// As tofu 1.12.6 prints it for `fmt -check -recursive`.
const SYNTAX_ERRORS = `
Error: Missing newline after block definition

  on a/main.tf line 4, in variable "x":
   1: variable "x" {
   2:   type = string
   3: }}

A block definition must end with a newline.


Error: Invalid expression

  on b/x y.tfvars line 1:
   1: a = = 1

Expected the start of an expression, but found an invalid expression token.


Error: Invalid multi-line string

  on b/x y.tfvars line 3:
   3: b = "x

Quoted strings may not be split over multiple lines. To produce a multi-line
string, either use the \\n escape to represent a newline character or use the
"heredoc" multi-line template syntax.
`;

describe("the format of all files", () => {
  it("is asked for once where it is right", async () => {
    const { asked, found } = formatted({ exitCode: 0 });
    assert.deepEqual(await found, { findings: [], patch: "" });
    assert.deepEqual(asked, ["/ws: fmt -no-color -check -recursive"]);
  });

  it("gives the patch where it is wrong, without writing anything", async () => {
    const { asked, found } = formatted({ exitCode: 3, stdout: "main.tf\n" }, PATCH);
    const { findings, patch } = await found;
    assert.equal(findings.length, 3);
    assert.equal(patch, PATCH);
    assert.equal(asked[1], "/ws: fmt -no-color -recursive -diff -write=false -list=false");
  });

  const unreadable: Readonly<
    Record<
      string,
      {
        readonly exitCode?: number | null;
        readonly exceeded?: "memory";
        readonly stderr: string;
        readonly finding: string;
      }
    >
  > = {
    "a syntax error": {
      stderr:
        "\nError: Argument or block definition required\n\n  on tofu/stacks/web/main.tf line 4:\n   4: }\n\nMore words.\n",
      finding: "tofu/stacks/web/main.tf:4 Cannot be parsed: Argument or block definition required: More words.",
    },
    "an engine that is not there to the end": {
      exitCode: null,
      stderr: "signal: killed",
      finding: ".:1 Formatting could not be checked: signal: killed",
    },
    "a difference that cannot be shown": {
      exitCode: 3,
      stderr: "",
      finding: ".:1 Formatting could not be checked, and the engine does not say why",
    },
    "files that would take all memory": {
      exitCode: null,
      exceeded: "memory",
      stderr: "",
      finding: ".:1 fmt was stopped: it took more than 4 GiB of memory",
    },
  };
  for (const [what, { exitCode = 2, exceeded, stderr, finding }] of Object.entries(unreadable)) {
    it(`is one finding where it cannot be checked: ${what}`, async () => {
      const { findings, patch } = await formatted({ exitCode, stderr, ...(exceeded === undefined ? {} : { exceeded }) })
        .found;
      assert.deepEqual(
        findings.map(({ file, line, message }) => `${file}:${line} ${message}`),
        [finding],
      );
      assert.equal(patch, "");
    });
  }

  it("names each file that cannot be parsed, and still checks the others", async () => {
    const { findings, patch } = await formatted({ exitCode: 2, stderr: SYNTAX_ERRORS }, PATCH).found;
    assert.deepEqual(
      findings.slice(0, 2).map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`),
      [
        "syntax a/main.tf:4 Cannot be parsed: Missing newline after block definition: A block definition must end with a newline.",
        "syntax b/x y.tfvars:1 Cannot be parsed: Invalid expression: Expected the start of an expression, but found an invalid expression token.",
      ],
    );
    assert.equal(findings.length, 5);
    assert.equal(patch, PATCH);
  });
});
