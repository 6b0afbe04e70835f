import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { UnreadFiles } from "../../src/validate/unread.ts";
import { VariableCheck } from "../../src/validate/variables.ts";
import { memoryFiles } from "../support/files.ts";
import type { Unit } from "../../src/units/unit.ts";
import { unit } from "../units/units.ts";

const STAGING = unit("web", {
  id: "web@staging",
  environment: "staging",
  directory: "tofu/stacks/web",
  varFiles: ["common.tfvars", "tofu/stacks/web/staging.tfvars"],
});
const PRODUCTION = unit("web", {
  id: "web@production",
  environment: "production",
  directory: "tofu/stacks/web",
  varFiles: ["common.tfvars"],
});
const DATABASE = unit("db", { id: "db@staging", directory: "tofu/stacks/db", varFiles: ["common.tfvars"] });

const NOTHING = new UnreadFiles([]);
const REGION = 'variable "region" {\n  type = string\n}\n';
const PLAIN = {
  "tofu/stacks/web/main.tf": "",
  "tofu/stacks/db/main.tf": "",
  "tofu/stacks/web/staging.tfvars": "",
  "common.tfvars": "",
};

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly findings: readonly string[];
}

const NOT_SET = (ids: string): string =>
  `warning unset-variable tofu/stacks/web/main.tf:1:1 The variable "region" has no default and no file gives it a value for ${ids}`;

const cases: Readonly<Record<string, Case>> = {
  "nothing to give": { files: {}, findings: [] },
  "a value for every environment": {
    files: { "tofu/stacks/web/main.tf": REGION, "common.tfvars": 'region = "eu"\n' },
    findings: [],
  },
  "a value that the engine takes by itself": {
    files: { "tofu/stacks/web/main.tf": REGION, "tofu/stacks/web/terraform.tfvars.json": '{"region": "eu"}' },
    findings: [],
  },
  "a comment in JSON": {
    files: { "tofu/stacks/web/terraform.tfvars.json": '{"//": "where it runs"}' },
    findings: [],
  },
  "a value for one environment": {
    files: { "tofu/stacks/web/main.tf": REGION, "tofu/stacks/web/staging.tfvars": 'region = "eu"\n' },
    findings: [NOT_SET("web@production")],
  },
  "no value": { files: { "tofu/stacks/web/main.tf": REGION }, findings: [NOT_SET("web@staging, web@production")] },
  "a value of the job": {
    files: { "tofu/stacks/web/main.tf": REGION },
    environment: { TF_VAR_region: "eu" },
    findings: [],
  },
  "a default": { files: { "tofu/stacks/web/main.tf": 'variable "region" {\n  default = null\n}\n' }, findings: [] },
  "a default in an override file": {
    files: {
      "tofu/stacks/web/main.tf": REGION,
      "tofu/stacks/web/main_override.tf": 'variable "region" {\n  default = "eu"\n}\n',
    },
    findings: [],
  },
  "a secret, which is in no file": {
    files: {
      "tofu/stacks/web/main.tf":
        'variable "token" {\n  sensitive = true\n}\n\nvariable "key" {\n  ephemeral = true\n}\n',
    },
    findings: [],
  },
  "no secret, as it says": {
    files: { "tofu/stacks/web/main.tf": 'variable "region" {\n  sensitive = false\n}\n' },
    findings: [NOT_SET("web@staging, web@production")],
  },
  "a declaration that a .tofu file replaces": {
    files: { "tofu/stacks/web/main.tf": REGION, "tofu/stacks/web/main.tofu": "" },
    findings: [],
  },
  "a name that nobody declares": {
    files: { "tofu/stacks/web/main.tf": REGION, "common.tfvars": '# shared\nregion = "eu"\nreigon = "eu"\n' },
    findings: [
      'error undeclared-variable common.tfvars:3:1 tofu/stacks/web, tofu/stacks/db declare no variable "reigon", so this value is used by nobody',
    ],
  },
  "a name that one of two stacks declares": {
    files: { "tofu/stacks/web/main.tf": REGION, "common.tfvars": 'region = "eu"\n' },
    findings: [],
  },
  "a name in the stack's own file": {
    files: { "tofu/stacks/web/staging.tfvars": 'a = { region = "eu" }\n' },
    findings: [
      'error undeclared-variable tofu/stacks/web/staging.tfvars:1:1 tofu/stacks/web declares no variable "a", so this value is used by nobody',
    ],
  },
  "what comments and texts say": {
    files: { "tofu/stacks/web/main.tf": `/* ${REGION} */\nlocals {\n  a = <<EOT\n${REGION}EOT\n}\n` },
    findings: [],
  },
};

describe("the variables of stacks", () => {
  for (const [what, { files, environment = {}, findings }] of Object.entries(cases)) {
    it(`are ${findings.length === 0 ? "right" : "wrong"} with ${what}`, async () => {
      const all = Object.entries({ ...PLAIN, ...files }).map(([path, text]) => [`/ws/${path}`, text] as const);
      const check = new VariableCheck(memoryFiles(Object.fromEntries(all)), "/ws", NOTHING);
      const found = await check.findings([STAGING, PRODUCTION, DATABASE], environment);
      assert.deepEqual(
        found.map(
          ({ severity, rule, file, line, column, message }) =>
            `${severity} ${rule} ${file}:${line}:${column} ${message}`,
        ),
        findings,
      );
    });
  }

  it("are told with what to write", async () => {
    const files = memoryFiles({
      "/ws/tofu/stacks/web/main.tf": REGION,
      "/ws/tofu/stacks/web/staging.tfvars": 'reigon = "eu"\n',
      "/ws/common.tfvars": "",
    });
    const found = await new VariableCheck(files, "/ws", NOTHING).findings([STAGING], {});
    assert.deepEqual(
      found.map(({ fix }) => fix),
      [
        'Did you mean "region"? Declare the variable, or remove the line.',
        "Give it a value in tofu/stacks/web/staging.tfvars, or a default. If the job that plans gives it one, by the input vars or TF_VAR_region, set rules: unset-variable=off.",
      ],
    );
  });

  const GIVE = "Give it a value in tofu/stacks/web/staging.tfvars, or a default.";
  const strays: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, fix: string]>> = {
    "a slip in its name": [
      { "terrafrom.tfvars": 'region = "eu"\n', "a.tfvars.bak": "" },
      `"tofu/stacks/web/terrafrom.tfvars" sets it, but is read by nobody: the file would have to be called terraform.tfvars or staging.tfvars. Did you mean "terraform.tfvars"? ${GIVE}`,
    ],
    "an ending that is none": [
      { "prod.tfvar": "" },
      `"tofu/stacks/web/prod.tfvar" lies there, but is read by nobody: the file would have to be called terraform.tfvars or staging.tfvars. ${GIVE}`,
    ],
    "the name of another environment": [{ "production.tfvars": 'region = "eu"\n' }, GIVE],
  };
  for (const [what, [beside, fix]] of Object.entries(strays)) {
    it(`are told with a file that has ${what}`, async () => {
      const all = Object.entries(beside).map(([name, text]) => [`/ws/tofu/stacks/web/${name}`, text] as const);
      const files = memoryFiles({ "/ws/tofu/stacks/web/main.tf": REGION, ...Object.fromEntries(all) });
      const of = (environment: string): Unit => ({
        ...STAGING,
        id: `web@${environment}`,
        environment,
        varFiles: environment === "production" ? ["tofu/stacks/web/production.tfvars"] : [],
      });
      const units = "production.tfvars" in beside ? [of("staging"), of("production")] : [of("staging")];
      const [found] = await new VariableCheck(files, "/ws", NOTHING).findings(units, {});
      assert.equal(found?.fix.slice(0, fix.length), fix);
    });
  }
});
