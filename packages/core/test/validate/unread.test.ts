import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../src/organization/model.ts";
import { finding, type RuleId } from "../../src/rules/registry.ts";
import { UnreadFiles } from "../../src/validate/unread.ts";
import { VariableCheck } from "../../src/validate/variables.ts";
import { memoryFiles } from "../support/files.ts";
import { unit } from "../units/units.ts";

const of = (rule: RuleId, file: string, message = "wrong"): Finding =>
  finding(rule, { file, line: 1, column: 1 }, message, "mend it");

const ECHOES = [
  of("shared-state", "tofu/stacks/web/main.tf"),
  of("missing-depends-on", "tofu/stacks/web/state.tf"),
  of("no-code", "tofu/stacks/web/main.tf"),
  of("unused-module", "tofu/modules/net/main.tf"),
];
const OTHERS = [of("shared-state", "tofu/stacks/db/main.tf"), of("module-cycle", "tofu/stacks/web/main.tf")];

const broken: Readonly<Record<string, Finding>> = {
  "a file that cannot be parsed": of("syntax", "tofu/stacks/web/x.tf"),
  "code that cannot be initialised": of("init", "tofu/stacks/web/x.tf"),
};

const readable: Readonly<Record<string, Finding>> = {
  "a directory that cannot be initialised": of("init", "tofu/stacks/web"),
  "a provider that is not found": of(
    "init",
    "tofu/stacks/web/x.tf",
    "Failed to query available provider packages: no such host",
  ),
  "code that is not formatted": of("format", "tofu/stacks/web/x.tf"),
};

describe("what only seems wrong because it was not read", () => {
  for (const [what, cause] of Object.entries(broken)) {
    it(`is not told of beside ${what}`, () => {
      const all = [cause, ...OTHERS];
      assert.deepEqual(new UnreadFiles([cause]).withoutEchoes([...all, ...ECHOES]), all);
    });
  }
  for (const [what, cause] of Object.entries(readable)) {
    it(`is told of beside ${what}`, () => {
      const all = [cause, ...OTHERS, ...ECHOES];
      assert.deepEqual(new UnreadFiles([cause]).withoutEchoes(all), all);
    });
  }

  const files = memoryFiles({
    "/ws/tofu/stacks/web/main.tf": 'variable "region" {\n',
    "/ws/tofu/stacks/db/main.tf": 'variable "region" {}\n',
    "/ws/tofu/stacks/db/terraform.tfvars": "size = 1\n",
    "/ws/common.tfvars": "size = 1\n",
  });
  const units = ["web", "db"].map((name) =>
    unit(name, { directory: `tofu/stacks/${name}`, varFiles: ["common.tfvars"] }),
  );
  const variables: Readonly<Record<string, readonly [unread: readonly Finding[], found: readonly string[]]>> = {
    nothing: [
      [],
      [
        "undeclared-variable common.tfvars",
        "undeclared-variable tofu/stacks/db/terraform.tfvars",
        "unset-variable tofu/stacks/db/main.tf",
        "unset-variable tofu/stacks/web/main.tf",
      ],
    ],
    "one stack's code": [
      [of("syntax", "tofu/stacks/web/main.tf")],
      ["undeclared-variable tofu/stacks/db/terraform.tfvars", "unset-variable tofu/stacks/db/main.tf"],
    ],
    "the values that both get": [
      [of("syntax", "common.tfvars")],
      ["undeclared-variable tofu/stacks/db/terraform.tfvars"],
    ],
  };
  for (const [what, [unread, expected]] of Object.entries(variables)) {
    it(`is no variable either where ${what} was not read`, async () => {
      const found = await new VariableCheck(files, "/ws", new UnreadFiles(unread)).findings(units, {});
      assert.deepEqual(found.map(({ rule, file }) => `${rule} ${file}`).toSorted(), expected);
    });
  }
});
