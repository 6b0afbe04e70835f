import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readOrganization } from "../../src/organization/read.ts";
import { CLUSTERS_RULES, ORGANIZATION_RULES, OVERLAY_RULES } from "../../src/rules/organization-rules.ts";
import { AGREEMENT } from "./cases/agreement.ts";
import { CLUSTERS } from "./cases/clusters.ts";
import { CUSTOMIZATION } from "./cases/customization.ts";
import { FIELDS } from "./cases/fields.ts";
import { NAMES } from "./cases/names.ts";
import { OVERLAY } from "./cases/overlay.ts";
import { RUNNERS } from "./cases/runners.ts";
import { SHAPES } from "./cases/shapes.ts";
import { marked } from "./marked.ts";

const FAMILIES = {
  shapes: SHAPES,
  fields: FIELDS,
  names: NAMES,
  runners: RUNNERS,
  agreement: AGREEMENT,
  clusters: CLUSTERS,
  customization: CUSTOMIZATION,
  overlay: OVERLAY,
};

for (const [family, cases] of Object.entries(FAMILIES)) {
  describe(`rules: ${family}`, () => {
    for (const { rule, bad, says, good, discovered = [], file } of cases) {
      it(`${rule}: ${(bad.split("\n").at(-1) || bad).slice(0, 80)}`, () => {
        const { text, line, column } = marked(bad);
        const { findings } = readOrganization(text, file?.bad ?? "o.yaml", discovered);
        assert.deepEqual(
          findings.map((finding) => [finding.rule, finding.line, finding.column]),
          [[rule, line, column]],
        );
        const said = findings.map(({ message, fix }) => `${message}. ${fix}`).join("\n");
        assert.ok(said.includes(says), said);
        assert.deepEqual(readOrganization(good, file?.good ?? "o.yaml", discovered).findings, []);
      });
    }
  });
}

it("every rule has a case", () => {
  const tried = new Set<string>(Object.values(FAMILIES).flatMap((cases) => cases.map(({ rule }) => rule)));
  assert.deepEqual(
    Object.keys({ ...ORGANIZATION_RULES, ...CLUSTERS_RULES, ...OVERLAY_RULES }).filter((rule) => !tried.has(rule)),
    [],
  );
});
