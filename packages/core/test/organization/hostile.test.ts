import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOrganization } from "../../src/organization/read.ts";
import { RULES } from "../../src/rules/registry.ts";
import { HOSTILE } from "./cases/hostile.ts";
import { marked } from "./marked.ts";

const BOUND_MS = 2_000;

describe("hostile organization files", () => {
  for (const [name, [written, rules]] of Object.entries(HOSTILE)) {
    it(name, () => {
      const { text, line, column } = marked(written);
      const started = process.cpuUsage();
      const { organization, findings } = readOrganization(text, "o.yaml", []);
      // The processor's time: other processes of a busy machine are not what is measured.
      const { user, system } = process.cpuUsage(started);
      const took = (user + system) / 1_000;
      // One line can hold several syntax findings of the same kind; what counts is that nothing else is among them.
      assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [...new Set(rules)]);
      if (rules.length > 1) assert.equal(findings.length, rules.length);
      assert.equal(
        organization === undefined,
        rules.some((rule) => RULES[rule].stops === "reading"),
      );
      if (written.includes("§")) assert.deepEqual([findings[0]?.line, findings[0]?.column], [line, column]);
      assert.ok(took < BOUND_MS, `${took} ms`);
    });
  }

  it("counts what was tried", (test) => {
    test.diagnostic(`${Object.keys(HOSTILE).length} hostile organization files tried`);
    assert.ok(Object.keys(HOSTILE).length > 50);
  });
});
