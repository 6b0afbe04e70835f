import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { checkFormat } from "../../src/validate/format.ts";
import { stackDirectory, type ModuleDirectory } from "../../src/validate/module-directory.ts";
import { validateModules } from "../../src/validate/modules.ts";
import { ENGINE } from "../engine/sessions.ts";
import { memoryFiles, type MemoryExtras } from "../support/files.ts";
import { answer, fakeHost } from "../support/host.ts";

const WEB: ModuleDirectory = stackDirectory("tofu/stacks/web", []);
const API: ModuleDirectory = stackDirectory("tofu/stacks/api", []);
const CONTENTS = {
  "/ws/tofu/stacks/web/main.tf": 'module "net" { source = "../../modules/net" }',
  "/ws/tofu/stacks/web/.terraform.lock.hcl": "",
  "/ws/tofu/stacks/api/main.tf": "locals {}",
  "/ws/tofu/stacks/api/.terraform.lock.hcl": "",
  "/ws/tofu/modules/net/main.tf": "locals {}",
  "/ws/shared/all.tfvars": "a = 1",
  "/home/ada/token": "secret",
};

interface Case extends MemoryExtras {
  /** `rule file`, none where all is well. */
  readonly format: readonly string[];
  readonly validate: readonly string[];
  /** Which stacks the engine validates. */
  readonly validated: readonly string[];
}

const BOTH = ["api", "web"];
const cases: Readonly<Record<string, Case>> = {
  "a link to a file of the repository": {
    links: { "/ws/tofu/stacks/web/all.auto.tfvars": "/ws/shared/all.tfvars" },
    format: [],
    validate: [],
    validated: BOTH,
  },
  "a link to a device": {
    links: { "/ws/tofu/stacks/web/z.tf": "/dev/zero" },
    special: ["/dev/zero"],
    format: ["path-outside tofu/stacks/web/z.tf"],
    validate: ["path-outside tofu/stacks/web/z.tf"],
    validated: ["api"],
  },
  "a pipe in a module that is called": {
    special: ["/ws/tofu/modules/net/pipe.tofu"],
    format: ["not-a-file tofu/modules/net/pipe.tofu"],
    validate: ["not-a-file tofu/modules/net/pipe.tofu"],
    validated: ["api"],
  },
  "a link to somebody's secret, which only formatting would show": {
    links: { "/ws/shared/x.tfvars": "/home/ada/token" },
    format: ["path-outside shared/x.tfvars"],
    validate: [],
    validated: BOTH,
  },
  "a lock file that is a link to nothing": {
    links: { "/ws/tofu/modules/net/.terraform.lock.hcl": "/ws/nowhere" },
    format: ["not-a-file tofu/modules/net/.terraform.lock.hcl"],
    validate: ["not-a-file tofu/modules/net/.terraform.lock.hcl"],
    validated: ["api"],
  },
  "a test that is a pipe": {
    special: ["/ws/tofu/stacks/api/tests/a.tftest.hcl"],
    format: ["not-a-file tofu/stacks/api/tests/a.tftest.hcl"],
    validate: ["not-a-file tofu/stacks/api/tests/a.tftest.hcl"],
    validated: ["web"],
  },
  "a device that the engine never opens": {
    special: ["/ws/shared/readme.md", "/ws/.cache/a.tf"],
    format: [],
    validate: [],
    validated: BOTH,
  },
};

describe("files that nobody should open", () => {
  for (const [what, { format, validate, validated, ...extras }] of Object.entries(cases)) {
    it(`are told of and kept from the engine: ${what}`, async () => {
      const files = memoryFiles(CONTENTS, extras);
      const asked: string[] = [];
      const { host } = fakeHost({
        files,
        engine: ({ arguments: [command = ""], directory, ...rest }) => {
          asked.push(`${command} ${directory}`);
          return answer(['{"valid":true,"diagnostics":[]}'])({ arguments: [command], directory, ...rest }, files);
        },
      });
      const said = (findings: readonly { readonly rule: string; readonly file: string }[]): readonly string[] =>
        findings.map(({ rule, file }) => `${rule} ${file}`);

      assert.deepEqual(said((await checkFormat(ENGINE, host)).findings), format);
      assert.equal(asked.includes("fmt /ws"), format.length === 0);
      assert.deepEqual(said(await validateModules([WEB, API], ENGINE, 1, host)), validate);
      for (const command of ["init", "validate"]) {
        const where = asked.filter((each) => each.startsWith(`${command} `)).toSorted();
        assert.deepEqual(
          where,
          validated.map((stack) => `${command} /ws/tofu/stacks/${stack}`),
        );
      }
    });
  }
});
