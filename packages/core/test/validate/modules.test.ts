import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moduleDirectory, stackDirectory, type ModuleDirectory } from "../../src/validate/module-directory.ts";
import { validateModules } from "../../src/validate/modules.ts";
import { memoryFiles } from "../support/files.ts";
import { answer, fakeHost, type AnswerTo } from "../support/host.ts";
import { ENGINE } from "../engine/sessions.ts";

const STACK: ModuleDirectory = stackDirectory("tofu/stacks/web", []);
const MODULE: ModuleDirectory = moduleDirectory("tofu/modules/net");
const STACK_FILE = "/ws/tofu/stacks/web/resources.tf";
const STACK_LOCK = "/ws/tofu/stacks/web/.terraform.lock.hcl";
const STACK_CODE = "/ws/tofu/stacks/web/main.tf";
const MODULE_CODE = "/ws/tofu/modules/net/versions.tf";

const range = { filename: "main.tf", start: { line: 2, column: 3 }, end: { line: 2, column: 9 } };
const ERROR = { severity: "error", summary: "Bad", detail: "Very\nbad\n\nMore", range };
const WARNING = { severity: "warning", summary: "Odd", detail: "" };
const event = (diagnostic: unknown): string => JSON.stringify({ diagnostic });
const validated = (valid: boolean, ...diagnostics: readonly unknown[]): AnswerTo =>
  answer([JSON.stringify({ valid, diagnostics })], valid ? 0 : 1);

const exceeding =
  (exceeded: "time" | "memory"): AnswerTo =>
  async (command, files) => ({ ...(await answer([], null)(command, files)), exceeded });
const madeByInit =
  (lockFile: string): AnswerTo =>
  async (command, files) => {
    await files.write(lockFile, "made by init");
    return answer([])(command, files);
  };
// Terraform's words; OpenTofu has none of these.
const missingProvider = (alias: string): unknown => ({
  severity: "error",
  summary: `missing provider provider["acme.example/lab/cloud"].${alias}`,
  detail: "",
});
const CHANGED = {
  severity: "error",
  summary: "Provider dependency changes detected",
  detail: "Changes to the required provider dependencies were detected, but the lock file is read-only.",
};
const PROVIDERS = `terraform {
  required_providers {
    aws    = { source = "hashicorp/aws" }
    cloud  = { source = "acme.example/lab/cloud", version = "1" }
    random = "~> 3.0"
    self   = { source = "terraform.io/builtin/terraform" }
  }
}`;
const ALIASES = `terraform {
  required_providers {
    cloud = {
      source                = "acme.example/lab/cloud"
      configuration_aliases = [cloud.blue, cloud.green]
    }
  }
}`;

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly module?: ModuleDirectory;
  readonly init?: AnswerTo;
  readonly validate?: AnswerTo;
  readonly findings: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  "a valid stack": { findings: [] },
  "a warning": {
    validate: validated(true, WARNING),
    findings: ["warning validate-warning tofu/stacks/web:1:1 Odd | Mend the code there."],
  },
  "an error": {
    validate: validated(false, ERROR, WARNING),
    findings: [
      "error validate tofu/stacks/web/main.tf:2:3 Bad: Very bad | Mend the code there.",
      "warning validate-warning tofu/stacks/web:1:1 Odd | Mend the code there.",
    ],
  },
  "an error without words": {
    validate: validated(false),
    findings: [
      "error validate tofu/stacks/web:1:1 tofu/stacks/web is not valid | The engine's words are in the log of this step.",
    ],
  },
  "no answer": {
    validate: answer(["Segmentation fault"], 139),
    findings: [
      "error validate tofu/stacks/web:1:1 tofu/stacks/web is not valid | The engine's words are in the log of this step.",
    ],
  },
  "what cannot be initialised": {
    init: answer([event(ERROR)], 1),
    findings: [
      "error init tofu/stacks/web/main.tf:2:3 Bad: Very bad | Mend tofu/stacks/web/main.tf line 2 and run again.",
    ],
  },
  "a provider that cannot be started": {
    validate: validated(false, {
      severity: "error",
      summary: "Failed to load plugin schemas",
      detail: "No such\nfile",
    }),
    findings: [
      "error init tofu/stacks/web:1:1 Failed to load plugin schemas: No such file | Mend the provider: the engine could not start it, so nothing was validated.",
    ],
  },
  "a lock file that lacks a provider": {
    files: { [STACK_LOCK]: 'provider "registry.opentofu.org/hashicorp/aws" {}', [STACK_CODE]: PROVIDERS },
    init: answer([event(CHANGED)], 1),
    findings: [
      "error lock-file tofu/stacks/web/.terraform.lock.hcl:1:1 The lock file lacks acme.example/lab/cloud, hashicorp/random | Run `tofu init` in tofu/stacks/web and commit the changed .terraform.lock.hcl.",
    ],
  },
  "a lock file that lacks what a module from elsewhere asks for": {
    files: { [STACK_LOCK]: "" },
    init: answer([event(CHANGED)], 1),
    findings: [
      "error lock-file tofu/stacks/web/.terraform.lock.hcl:1:1 The lock file lacks what its modules ask for | Run `tofu init` in tofu/stacks/web and commit the changed .terraform.lock.hcl.",
    ],
  },
  "a provider that is nowhere": {
    files: { [STACK_CODE]: PROVIDERS },
    init: answer(
      [
        event({
          severity: "error",
          summary: "Failed to query",
          detail: "provider acme.example/lab/cloud: no such host",
        }),
      ],
      1,
    ),
    findings: [
      "error init tofu/stacks/web/main.tf:4:5 Failed to query: provider acme.example/lab/cloud: no such host | Check the address, and that this job may reach it; then run again.",
    ],
  },
  "a lock file that lacks this platform": {
    files: { [STACK_LOCK]: "" },
    init: answer(
      [
        event({
          severity: "error",
          summary: "Failed to install provider",
          detail:
            "Error while installing acme.example/lab/cloud v0.1.0: the local package for acme.example/lab/cloud 0.1.0 doesn't match any of the checksums previously recorded in the dependency lock file",
        }),
      ],
      1,
    ),
    findings: [
      "error lock-file tofu/stacks/web/.terraform.lock.hcl:1:1 The lock file has no checksum of acme.example/lab/cloud v0.1.0 that fits what was found for linux_amd64 | Run `tofu providers lock -platform=linux_amd64` in tofu/stacks/web, with a -platform for each machine that runs it, and commit the lock file. If that changes nothing, somebody changed the provider: do not trust it.",
    ],
  },
  "a stack without a lock file": {
    init: madeByInit(STACK_LOCK),
    validate: validated(false, ERROR),
    findings: [
      "error lock-file tofu/stacks/web:1:1 tofu/stacks/web has no committed .terraform.lock.hcl, so every run may use other versions of its providers | Run `tofu init` in tofu/stacks/web, then commit its .terraform.lock.hcl; check that .gitignore does not hold it back.",
      "error validate tofu/stacks/web/main.tf:2:3 Bad: Very bad | Mend the code there.",
    ],
  },
  "a module whose caller would pass providers in": {
    module: MODULE,
    files: { [MODULE_CODE]: ALIASES },
    validate: validated(false, ...["blue", "green"].map(missingProvider), missingProvider("red")),
    findings: [
      'error validate tofu/modules/net:1:1 missing provider provider["acme.example/lab/cloud"].red | Mend the code there.',
    ],
  },
  "a module that lacks nothing but what is passed in": {
    module: MODULE,
    files: { [MODULE_CODE]: ALIASES },
    validate: validated(false, missingProvider("blue")),
    findings: [],
  },
  "an init without end": {
    init: exceeding("time"),
    findings: [
      "error engine-limit tofu/stacks/web:1:1 init in tofu/stacks/web was stopped: it took more than ten minutes | See in the log what it waited for; a module or a provider may come from a place that does not answer.",
    ],
  },
  "code that reads without end": {
    validate: exceeding("memory"),
    findings: [
      'error engine-limit tofu/stacks/web:1:1 validate in tofu/stacks/web was stopped: it took more than 4 GiB of memory | Look for what is read without end there or in a module it calls, such as file("/dev/zero").',
    ],
  },
  "what cannot be initialised without a word": {
    init: answer([], 1),
    findings: [
      "error init tofu/stacks/web:1:1 tofu/stacks/web cannot be initialised | The engine's words are in the log of this step.",
    ],
  },
};

describe("validating a directory", () => {
  for (const [what, one] of Object.entries(cases)) {
    const { module = STACK, init = answer([]), validate = validated(true), findings } = one;
    it(`finds ${findings.length === 0 ? "nothing" : "what is wrong"}: ${what}`, async () => {
      const files = memoryFiles({ [STACK_FILE]: "locals {}", ...one.files });
      const { host } = fakeHost({
        files,
        engine: (command) => (command.arguments[0] === "init" ? init : validate)(command, files),
      });
      const found = await validateModules([module], ENGINE, 2, host);
      assert.deepEqual(
        found.map(
          ({ severity, rule, file, line, column, message, fix }) =>
            `${severity} ${rule} ${file}:${line}:${column} ${message} | ${fix}`,
        ),
        findings,
      );
    });
  }
});
