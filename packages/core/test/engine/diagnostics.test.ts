import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { diagnosticLines, firstOfEachFile, parseDiagnostic } from "../../src/engine/diagnostics.ts";

const range = (filename: string): unknown => ({
  filename,
  start: { line: 3, column: 5, byte: 40 },
  end: { line: 4, column: 2, byte: 60 },
});

function placeOf(filename: string, directory: string): string | undefined {
  const diagnostic = { severity: "error", summary: "x", detail: "", range: range(filename) };
  return parseDiagnostic(diagnostic, directory, "/ws")?.place?.file;
}

describe("the place of a diagnostic", () => {
  const places: readonly (readonly [filename: string, directory: string, file: string | undefined])[] = [
    ["main.tf", "tofu/stacks/web", "tofu/stacks/web/main.tf"],
    ["main.tf", ".", "main.tf"],
    ["./main.tf", ".", "main.tf"],
    ["sub/main.tf", "tofu", "tofu/sub/main.tf"],
    ["../../modules/net/main.tf", "tofu/stacks/web", "tofu/modules/net/main.tf"],
    ["../..//modules/net/main.tf", "tofu/stacks/web", "tofu/modules/net/main.tf"],
    ["../main.tf", "tofu", "main.tf"],
    // Variable files are given by their whole path.
    ["/ws/config/production.tfvars", "tofu/stacks/web", "config/production.tfvars"],
    ["/ws/../etc/passwd", "tofu", undefined],
    ["/wsx/main.tf", "tofu", undefined],
    ["/tmp/unit/data/modules/x/main.tf", "tofu", undefined],
    ["../main.tf", ".", undefined],
    ["../../../../etc/x.tf", "tofu/stacks/web", undefined],
    ["../../../ws/main.tf", "tofu", "main.tf"],
    [".terraform/modules/x/main.tf", "tofu", undefined],
    ["../.terraform/modules/x/main.tf", "tofu/web", undefined],
    // The engine's word for what came by -var and TF_VAR_x.
    ["<value for var.x>", "tofu", undefined],
    ["", "tofu", undefined],
  ];
  for (const [filename, directory, file] of places) {
    it(`of ${JSON.stringify(filename)} in ${directory} is ${file ?? "not in the repository"}`, () => {
      assert.equal(placeOf(filename, directory), file);
    });
  }

  it("has its lines, and its column", () => {
    const diagnostic = parseDiagnostic({ severity: "error", summary: "x", range: range("main.tf") }, ".", "/ws");
    assert.deepEqual(diagnostic?.place, { file: "main.tf", line: 3, column: 5, endLine: 4 });
  });
});

describe("a diagnostic", () => {
  it("is a warning or an error, whatever word the engine may add", () => {
    const severities = ["error", "warning", "fatal"].map(
      (severity) => parseDiagnostic({ severity, summary: "x" }, ".", "/ws")?.severity,
    );
    assert.deepEqual(severities, ["error", "warning", "error"]);
  });

  it("is nothing else", () => {
    for (const value of [undefined, null, "Error", 1, [], {}, { severity: "error" }, { summary: "x" }]) {
      assert.equal(parseDiagnostic(value, ".", "/ws"), undefined);
    }
  });

  it("does not tell the values of a variable, as Terraform does whether it is sensitive or not", () => {
    const diagnostic = parseDiagnostic(
      {
        severity: "warning",
        summary: "Ignoring variable when applying a saved plan",
        detail:
          'The variable x cannot be overriden when applying a saved plan file, because a saved plan includes the variable values that were set when it was created. The saved plan specifies "SECRET" as the value whereas during apply the value "SECRET2" was set by an environment variable.',
      },
      ".",
      "/ws",
    );
    assert.match(diagnostic?.detail ?? "", /^The variable x cannot be overriden when applying a saved plan file/);
    assert.doesNotMatch(diagnostic?.detail ?? "", /SECRET/);
  });

  it("reads as the engine would print it", () => {
    const diagnostic = { severity: "warning", summary: "Odd", detail: "One\n\nTwo", range: range("main.tf") };
    const parsed = parseDiagnostic(diagnostic, "tofu", "/ws");
    assert.ok(parsed !== undefined);
    assert.deepEqual(diagnosticLines(parsed), ["Warning: Odd", "  on tofu/main.tf line 3", "  One", "  ", "  Two"]);
    assert.deepEqual(diagnosticLines({ ...parsed, severity: "error", detail: "", place: undefined }), ["Error: Odd"]);
  });
});

describe("diagnostics of one file", () => {
  it("are the first alone; those of no file are all of them", () => {
    const of = (summary: string, filename?: string) =>
      parseDiagnostic({ severity: "error", summary, ...(filename && { range: range(filename) }) }, ".", "/ws") ?? [];
    const all = [of("1", "a.tf"), of("2"), of("3", "a.tf"), of("4", "b.tf"), of("5")].flat();
    assert.deepEqual(
      firstOfEachFile(all).map(({ summary }) => summary),
      ["1", "2", "4", "5"],
    );
  });
});
