import assert from "node:assert/strict";
import { dirname } from "node:path";
import { describe, it } from "node:test";
import { validateModule, type ModuleDirectory } from "../../src/validate/modules.ts";
import { memoryFiles } from "../support/files.ts";
import { answer, fakeHost, type AnswerTo } from "../support/host.ts";
import { ENGINE } from "../engine/sessions.ts";

const STACK: ModuleDirectory = { directory: "tofu/stacks/web", kind: "stack" };
const MODULE: ModuleDirectory = { directory: "tofu/modules/net", kind: "module" };
const LOCK = "/ws/tofu/modules/net/.terraform.lock.hcl";

const range = { filename: "main.tf", start: { line: 2, column: 3 }, end: { line: 2, column: 9 } };
const ERROR = { severity: "error", summary: "Bad", detail: "Very\nbad\n\nMore", range };
const WARNING = { severity: "warning", summary: "Odd", detail: "" };
const event = (diagnostic: unknown): string => JSON.stringify({ diagnostic });
const validated = (valid: boolean, ...diagnostics: readonly unknown[]): AnswerTo =>
  answer([JSON.stringify({ valid, diagnostics })], valid ? 0 : 1);

interface Case {
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
      "error init tofu/stacks/web/main.tf:2:3 Bad: Very bad | Mend what keeps it from initialising: its providers, modules or syntax.",
    ],
  },
  "what cannot be initialised for want of a lock file": {
    init: answer(
      [
        event({
          severity: "error",
          summary: "Provider dependency changes detected",
          detail: "the lock file is read-only",
        }),
      ],
      1,
    ),
    findings: [
      "error init tofu/stacks/web:1:1 Provider dependency changes detected: the lock file is read-only | Run init in tofu/stacks/web on your machine and commit its .terraform.lock.hcl.",
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
  for (const [what, { module = STACK, init = answer([]), validate = validated(true), findings }] of Object.entries(
    cases,
  )) {
    it(`finds ${findings.length === 0 ? "nothing" : "what is wrong"}: ${what}`, async () => {
      const files = memoryFiles({});
      const { host } = fakeHost({
        files,
        engine: (command) => (command.arguments[0] === "init" ? init : validate)(command, files),
      });
      const found = await validateModule(module, ENGINE, host);
      assert.deepEqual(
        found.map(
          ({ severity, rule, file, line, column, message, fix }) =>
            `${severity} ${rule} ${file}:${line}:${column} ${message} | ${fix}`,
        ),
        findings,
      );
    });
  }

  for (const [had, kept] of [
    ["", false],
    ["committed", true],
  ] as const) {
    it(`leaves ${kept ? "the lock file it found" : "no lock file behind"}, and a stack's read-only`, async () => {
      const files = memoryFiles(had === "" ? {} : { [LOCK]: had });
      const flags: string[] = [];
      const { host } = fakeHost({
        files,
        engine: async (command) => {
          flags.push(...command.arguments.filter((flag) => flag.startsWith("-lock") || flag === "-backend=false"));
          if (command.directory === dirname(LOCK) && had === "") await files.write(LOCK, "made by init");
          return (command.arguments[0] === "init" ? answer([]) : validated(true))(command, files);
        },
      });
      await validateModule(MODULE, ENGINE, host);
      await validateModule(STACK, ENGINE, host);
      assert.equal((await files.stat(LOCK)) !== undefined, kept);
      assert.deepEqual(flags, ["-backend=false", "-backend=false", "-lockfile=readonly"]);
      assert.deepEqual(await files.list("/tmp"), []);
    });
  }
});
