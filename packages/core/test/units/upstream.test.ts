import assert from "node:assert/strict";
import { it } from "node:test";
import { resolveUpstream } from "../../src/units/resolve.ts";
import { NO_UNIT_INPUTS } from "../../src/units/values.ts";
import { memoryFiles } from "../support/files.ts";
import { environment, organization, stack } from "./units.ts";

const ACME = organization({ environments: [environment("staging"), environment("production")] });
const STACKS = [
  stack("app", { dependsOn: ["platform", "shared@production"] }),
  stack("platform", { dependsOn: ["network"], backendConfig: ["key={stack}/{environment}"] }),
  stack("network", {}),
  stack("shared", { environments: ["production"] }),
  stack("other", {}),
];

const CASES: readonly [stacks: readonly string[], upstream: readonly string[]][] = [
  [["app"], ["platform@staging", "shared@production", "network@staging"]],
  [
    ["app", "platform"],
    ["shared@production", "network@staging"],
  ],
  [
    ["app", "network"],
    ["platform@staging", "shared@production"],
  ],
  [["platform"], ["network@staging"]],
  [["network", "other"], []],
];

for (const [stacks, upstream] of CASES) {
  it(`${stacks.join(" and ")} stand on ${upstream.length === 0 ? "nothing else" : upstream.join(", ")}`, async () => {
    const selection = { ...NO_UNIT_INPUTS, environment: "staging", stacks, vars: ["size=1"], varFiles: ["app.tfvars"] };
    const units = await resolveUpstream(ACME, STACKS, selection, memoryFiles({}), "/w");
    assert.deepEqual(
      units.map(({ id }) => id),
      upstream,
    );
    assert.deepEqual(
      units.flatMap(({ vars, varFiles, dependsOn }) => [...vars, ...varFiles, ...dependsOn]),
      [],
    );
  });
}

it("what others stand on has its own backend settings", async () => {
  const selection = { ...NO_UNIT_INPUTS, environment: "staging", stacks: ["app"] };
  const [platform] = await resolveUpstream(ACME, STACKS, selection, memoryFiles({}), "/w");
  assert.deepEqual(platform?.backendConfig, ["key=platform/staging"]);
});
