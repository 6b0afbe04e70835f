import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { namedPaths } from "../../src/graph/named-paths.ts";

const ANY_FILE = [{ path: ".", from: "repository" }];

describe("namedPaths of what an attacker writes", () => {
  const steps = "/..".repeat(200_000);
  const cases: readonly [what: string, text: string][] = [
    ["steps up behind a template", `"\${var.a}${steps}"`],
    ["steps up in a heredoc", `<<EOT\n${steps}\nEOT`],
    ["steps up without an end", `"${steps}`],
    ["steps up from the root module", `"${steps.slice(1)}"`],
    ["a hundred steps up", `"\${var.a}${"/..".repeat(100)}"`],
    ["a name longer than any path", `"\${var.a}/../${"a".repeat(100_000)}"`],
  ];
  for (const [what, text] of cases) {
    it(`says that any file may be meant, and at once: ${what}`, () => {
      assert.deepEqual(namedPaths(text), ANY_FILE);
    });
  }
});
