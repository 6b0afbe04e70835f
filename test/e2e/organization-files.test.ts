/** Organization files of every shape, hostile ones, and files that are none, by validate-org as it ships. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { runStep } from "@flywheel/local/demo/stages";
import { TEXT_RULES } from "@flywheel/core/rules/text-rules";
import type { StepResult } from "@flywheel/local/runner/job";
import { HOSTILE } from "../../packages/core/test/organization/cases/hostile.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

/** Far beyond what any of them takes: it ends what would hang. */
const NO_HANG = { timeout: 30_000 };

let opened: OpenWorld;
before(async () => {
  opened = await openWorld("shapes");
});
after(() => opened.close());

/** validate-org with one cheap check of the code. */
function validate(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return runStep(opened.world, { name: "validate", runId: "1", event: "push" }, "validate-org", {
    code: "fmt",
    ...inputs,
  });
}

const inCheckout = (file: string): string => join(opened.world.repository.directory, file);

describe("a sample of each shape", () => {
  const samples: readonly [file: string, inputs: Readonly<Record<string, string>>, environments: readonly string[]][] =
    [
      ["clusters", {}, ["dev", "staging", "prod"]],
      ["clusters", { profile: "a" }, ["dev", "staging", "prod"]],
      ["customization", { profile: "auto" }, ["dev-cluster", "prod-cluster"]],
      ["overlay", {}, ["hearth"]],
      ["overlay-draft", { draft: "true" }, ["default"]],
    ];
  for (const [file, inputs, environments] of samples) {
    it(`${file} ${JSON.stringify(inputs)} is valid`, async () => {
      const { outputs, annotations } = await validate({ config: `config/${file}.yaml`, ...inputs });
      assert.deepEqual(
        annotations.filter(({ level }) => level === "error"),
        [],
      );
      assert.equal(outputs["valid"], "true");
      assert.deepEqual(JSON.parse(outputs["environments"] ?? ""), environments);
      assert.deepEqual(
        JSON.parse(outputs["units"] ?? ""),
        environments.map((environment) => `attic@${environment}`),
      );
    });
  }

  it("is what other actions work with, too", async () => {
    const { world } = opened;
    const result = await runStep(world, { name: "plan", runId: "2", event: "push" }, "tofu-plan", {
      config: "config/clusters.yaml",
      environment: "staging",
      "backend-config": world.backendConfig,
    });
    assert.deepEqual(
      [result.outcome, result.outputs["failure-reason"], result.outputs["changes"]],
      ["success", "", "true"],
    );
    const refused = await runStep(world, { name: "plan", runId: "3", event: "push" }, "tofu-plan", {
      config: "config/overlay-draft.yaml",
    });
    assert.deepEqual(
      [refused.outputs["failure-reason"], refused.outputs["detail-code"]],
      ["config-invalid", "empty-value"],
    );
  });

  it("that is a draft is not valid as anything else", async () => {
    const { outputs, annotations } = await validate({ config: "config/overlay-draft.yaml" });
    assert.deepEqual([outputs["valid"], outputs["detail-code"]], ["false", "empty-value"]);
    const [first] = annotations.filter(({ level }) => level === "error");
    assert.deepEqual([first?.file, first?.line], ["config/overlay-draft.yaml", 9]);
  });

  it("asked to be of another shape is held against that one", async () => {
    const { outputs } = await validate({ config: "config/clusters.yaml", profile: "c" });
    assert.deepEqual([outputs["failure-reason"], outputs["detail-code"]], ["config-invalid", "not-recognised"]);
  });

  it("is merged over a base, and found wrong there", async () => {
    writeFileSync(inCheckout("config/own.yaml"), "organization: { full_name: Mine }\nclusters:\n");
    const merged = await validate({ config: "config/own.yaml", base: "config/clusters.yaml" });
    assert.deepEqual(JSON.parse(merged.outputs["environments"] ?? ""), ["default"]);
    writeFileSync(inCheckout("config/own.yaml"), "organization: { fullname: Mine }\n");
    const { annotations, outputs } = await validate({ config: "config/own.yaml", base: "config/clusters.yaml" });
    assert.equal(outputs["detail-code"], "unknown-key");
    assert.match(annotations.map(({ message }) => message).join("\n"), /Did you mean "full_name"\?/);
  });
});

describe("what weighs how much", () => {
  const wrong = "schema_version: 1\norganization: { name: TODO, colour: red, environments: { dev: {} } }\n";
  const cases: readonly [inputs: Readonly<Record<string, string>>, reason: string, errors: string, warnings: string][] =
    [
      [{}, "config-invalid", "1", "1"],
      [{ rules: "unknown-key=warning" }, "", "0", "2"],
      [{ rules: "unknown-key=warning", "fail-on": "warning" }, "config-invalid", "0", "2"],
      [{ rules: "unknown-key=off\nplaceholder-value=error" }, "config-invalid", "1", "0"],
      [{ rules: "unknown-key=off\nplaceholder-value=off", "fail-on": "warning" }, "", "0", "0"],
      [{ rules: "unknown-kay=off" }, "input-invalid", "0", "0"],
      [{ rules: "init=off" }, "input-invalid", "0", "0"],
    ];
  for (const [inputs, reason, errors, warnings] of cases) {
    it(`${JSON.stringify(inputs)}: ${reason || "green"}`, async () => {
      writeFileSync(inCheckout("config/wrong.yaml"), wrong);
      const { outputs } = await validate({ config: "config/wrong.yaml", ...inputs });
      assert.deepEqual(
        [outputs["failure-reason"], outputs["errors"], outputs["warnings"], outputs["valid"]],
        [reason, errors, warnings, String(reason === "")],
      );
    });
  }
});

describe("an organization file that is not there", () => {
  const cases: readonly [inputs: Readonly<Record<string, string>>, reason: string, code: string, says: RegExp][] = [
    [
      { config: "org.yaml" },
      "config-invalid",
      "not-a-file",
      /org\.yaml does not exist\b.*\n→ Write an organization file there, or set/,
    ],
    [
      { config: "config/clusters.yaml", base: "base.yaml" },
      "config-invalid",
      "not-a-file",
      /base\.yaml does not exist\b.*\n→ Set the input base/,
    ],
    [{ config: "-o.yaml" }, "input-invalid", "leading-dash", /"-o\.yaml" begins with a dash/],
  ];
  for (const [inputs, reason, code, says] of cases) {
    it(`${JSON.stringify(inputs)} hides no code: ${code}`, async () => {
      writeFileSync(inCheckout("tofu/stacks/attic/odd.tf"), "locals {\na=1\n}\n");
      const { annotations, outputs, summary } = await validate(inputs);
      rmSync(inCheckout("tofu/stacks/attic/odd.tf"));
      assert.deepEqual([outputs["failure-reason"], outputs["detail-code"], outputs["errors"]], [reason, code, "2"]);
      assert.match(annotations.map(({ message }) => message).join("\n"), says);
      assert.match(summary, /This is not in the canonical format/);
      assert.doesNotMatch(summary, /working-directory/);
    });
  }
});

it("parts that other actions read are found wrong at their lines", async () => {
  const parts =
    "checks: [{ name: a, htp: x }]\ndrift:\n  ignore: [{ type: t }, { type: u, reason: r, expires: 2020-01-31 }]\n  owners: { a: ada }\n";
  writeFileSync(
    inCheckout("config/parts.yaml"),
    `schema_version: 1\norganization: { name: acme, environments: { dev: {} } }\n${parts}`,
  );
  const { annotations } = await validate({ config: "config/parts.yaml" });
  assert.deepEqual(
    annotations.map(({ title, line }) => [title, line]),
    [
      ["flywheel: expired-ignore", 5],
      ["flywheel: config-invalid", 3],
      ["flywheel: config-invalid", 5],
      ["flywheel: config-invalid", 6],
    ],
  );
  for (const rule of ["check", "ignore-rule", "drift-owners"]) {
    const { errors } = (await validate({ config: "config/parts.yaml", rules: `${rule}=off` })).outputs;
    assert.equal(errors, "2", rule);
  }
});

/** The first hostile text of each rule about text; the others are tried without an action. */
const TEXTS = Object.keys(TEXT_RULES).flatMap((rule) => {
  const found = Object.entries(HOSTILE).find(([, [, rules]]) => rules[0] === rule);
  return found === undefined ? [] : [{ name: found[0], text: found[1][0], rule }];
});

/** What is no file with text, by how it is made. */
const NO_FILES: Readonly<Record<string, readonly [make: (path: string) => unknown, code: string]>> = {
  "a directory": [(path) => mkdirSync(path, { recursive: true }), "not-a-file"],
  "a pipe": [(path) => execFileSync("mkfifo", [path]), "not-a-file"],
  "a device": [
    (path) => {
      symlinkSync("/dev/zero", path);
    },
    "path-outside",
  ],
  "a link to nothing": [
    (path) => {
      symlinkSync("nothing.yaml", path);
    },
    "not-a-file",
  ],
  "a link to itself": [
    (path) => {
      symlinkSync("hostile.yaml", path);
    },
    "unreadable",
  ],
  "UTF-16": [
    (path) => {
      writeFileSync(path, "\uFEFForganization: { name: a }\n", "utf16le");
    },
    "invalid-char",
  ],
};

describe("hostile organization files", () => {
  const path = (): string => inCheckout("config/hostile.yaml");
  const refuse = async (code: string): Promise<void> => {
    const { outcome, outputs } = await validate({ config: "config/hostile.yaml" });
    assert.deepEqual([outcome, outputs["valid"], outputs["detail-code"]], ["failure", "false", code]);
  };

  for (const { name, text, rule } of TEXTS) {
    it(`${name}: ${rule}`, NO_HANG, async () => {
      writeFileSync(path(), text.replace("§", ""));
      await refuse(rule);
    });
  }

  for (const [name, [make, code]] of Object.entries(NO_FILES)) {
    it(`${name}: ${code}`, NO_HANG, async () => {
      rmSync(path(), { force: true, recursive: true });
      make(path());
      await refuse(code);
      rmSync(path(), { force: true, recursive: true });
    });
  }

  it("counts what was tried", (test) => {
    test.diagnostic(`${TEXTS.length + Object.keys(NO_FILES).length} hostile files tried from dist/`);
    assert.equal(TEXTS.length, Object.keys(TEXT_RULES).length);
  });
});
