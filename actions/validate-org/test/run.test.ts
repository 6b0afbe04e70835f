import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Host } from "@flywheel/core/ports/host";
import { memoryFiles } from "../../../packages/core/test/support/files.ts";
import { answer, fakeHost } from "../../../packages/core/test/support/host.ts";
import type { Inputs } from "../src/inputs.ts";
import { run } from "../src/run.ts";

const INPUTS: Inputs = {
  config: "organization.yaml",
  profile: "auto",
  base: "",
  draft: false,
  code: [],
  rules: [],
  failOn: "error",
  affectedBase: "",
  environment: "",
  shard: "",
  shards: 256,
  engine: "auto",
  maxParallel: 1,
  allowForksOnSelfHosted: false,
  forReport: false,
  githubToken: "",
};
const GOOD = "schema_version: 1\norganization: { name: acme }\n";
const CODE = {
  "/ws/tofu/stacks/web/main.tf": 'module "net" { source = "../../modules/net" }',
  "/ws/tofu/modules/net/main.tf": "locals {}",
};

/** validate-org on a repository; the engine finds nothing wrong, and where there is none, nothing at all. */
async function validate(organization: string, engine: "present" | "missing", given: Partial<Inputs> = {}) {
  const files = memoryFiles({ ...CODE, "/ws/organization.yaml": organization });
  const summaries: string[] = [];
  const validated: string[] = [];
  const fake = fakeHost({
    files,
    programs: engine === "present" ? { tofu: "/opt/tofu" } : {},
    engine: (command) => {
      if (command.arguments[0] === "version")
        return { exitCode: 0, stdout: "OpenTofu v1.12.6\non linux_amd64\n", stderr: "" };
      if (command.arguments[0] !== "validate") return answer([])(command, files);
      validated.push(command.directory);
      return answer(['{"valid":true,"diagnostics":[]}'])(command, files);
    },
  });
  const host: Host = {
    ...fake.host,
    summarize: (markdown) => {
      summaries.push(markdown);
      return Promise.resolve();
    },
  };
  const { outputs, failures } = await run({ ...INPUTS, ...given }, host);
  const written = await files.readText(outputs["findings-path"] ?? "");
  return { outputs, failures, written, validated: validated.toSorted(), summary: summaries.join("\n") };
}

describe("validate-org", () => {
  it("is content with a repository in order", async () => {
    const { outputs, failures, validated } = await validate(GOOD, "present");
    assert.deepEqual(failures, []);
    assert.deepEqual([outputs.valid, outputs.errors, outputs.units], ["true", "0", '["web@default"]']);
    assert.deepEqual(validated, ["/ws/tofu/modules/net", "/ws/tofu/stacks/web"]);
  });

  it("reports a listed stack without a directory at its path, and checks the others", async () => {
    const listed = `${GOOD}stacks:\n  gone:\n    path: infra/gone\n  lost: {}\n`;
    const { outputs, failures, validated, written, summary } = await validate(listed, "present");
    assert.deepEqual(
      failures.map(({ reason, message, place }) => ({ reason, message, place })),
      [
        {
          reason: "config-invalid",
          message: 'The stack "gone": "infra/gone" does not exist',
          place: { file: "organization.yaml", line: 5, column: 11 },
        },
        {
          reason: "config-invalid",
          message: 'The stack "lost": "tofu/stacks/lost" does not exist',
          place: { file: "organization.yaml", line: 6, column: 3 },
        },
      ],
    );
    assert.deepEqual([outputs.valid, outputs.errors], ["false", "2"]);
    assert.equal(outputs.units, '["gone@default","lost@default","web@default"]');
    assert.deepEqual(validated, ["/ws/tofu/modules/net", "/ws/tofu/stacks/web"]);
    assert.match(written, /infra\/gone/);
    assert.match(summary, /### `organization\.yaml`[^]*❌ \| 5 \|/);
  });

  it("reports a broken organization beside a missing engine", async () => {
    const { outputs, failures, written, summary } = await validate(`${GOOD}colour: red\nflavour: sour\n`, "missing");
    assert.deepEqual(
      failures.map(({ reason, detailCode, place }) => [reason, detailCode, place?.line]),
      [
        ["config-invalid", "unknown-key", 3],
        ["config-invalid", "unknown-key", 4],
        ["engine-missing", "engine-missing", undefined],
      ],
    );
    assert.deepEqual([outputs.valid, outputs.errors, outputs.environments], ["false", "3", '["default"]']);
    assert.match(written, /flavour[^]*Neither tofu nor terraform is on PATH/);
    assert.match(summary, /3 errors[^]*1 units · 2 directories with code \(`graph`\)/);
  });

  it("looks at units that depend on each other in a circle", async () => {
    const circle = `${GOOD}stacks:\n  web: { depends_on: [gone] }\n  gone: { depends_on: [web] }\n`;
    const { failures, outputs } = await validate(circle, "present");
    assert.deepEqual(
      failures.map(({ detailCode, place }) => [detailCode, place?.line]),
      [
        ["cycle", 4],
        ["not-a-directory", 5],
      ],
    );
    assert.equal(outputs.units, '["web@default","gone@default"]');
  });

  it("tells how cross-checks are written where the stacks cannot be read", async () => {
    const { failures } = await validate(`${GOOD}stacks: [web]\ncross_checks: [web]\n`, "present");
    assert.deepEqual(
      failures.map(({ detailCode, place }) => [detailCode, place?.line]),
      [
        ["type", 3],
        ["cross-check-form", 4],
      ],
    );
  });

  it("weighs findings as asked, and fails on warnings where asked", async () => {
    const wrong = `${GOOD}colour: red\n`;
    const lowered = await validate(wrong, "present", { rules: ["unknown-key=warning"] });
    assert.deepEqual([lowered.outputs.valid, lowered.outputs.warnings, lowered.failures], ["true", "1", []]);
    const failing = await validate(wrong, "present", { rules: ["unknown-key=warning"], failOn: "warning" });
    assert.deepEqual([failing.outputs.valid, failing.failures.length], ["false", 1]);
    const off = await validate(wrong, "present", { rules: ["unknown-key=off"], failOn: "warning" });
    assert.deepEqual([off.outputs.warnings, off.failures], ["0", []]);
  });

  it("checks the code of a broken organization", async () => {
    const { outputs, validated } = await validate("colour: red\n", "present");
    assert.equal(outputs.errors, "1");
    assert.deepEqual(validated, ["/ws/tofu/modules/net", "/ws/tofu/stacks/web"]);
  });
});
