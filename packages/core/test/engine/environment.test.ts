import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { engineEnvironment } from "../../src/engine/environment.ts";

const OIDC = ["ACTIONS_ID_TOKEN_REQUEST_URL", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];

describe("the engine's environment", () => {
  const kept: Readonly<Record<string, string>> = {
    PATH: "/usr/bin",
    HOME: "/home/runner",
    AWS_ACCESS_KEY_ID: "AKIA",
    TF_VAR_token: "secret",
    TF_CLI_CONFIG_FILE: "/etc/tofu.rc",
    TF_PLUGIN_CACHE_DIR: "/cache",
    TF_LOG_PATH: "/tmp/TRACE",
    TF_ENCRYPTION: "{}",
    GITHUB_TOKEN: "given by the user for a provider",
    GITHUB_REPOSITORY: "acme/infrastructure",
    RUNNER_TEMP: "/tmp",
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://oidc.example",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
    ACTION: "x",
    EMPTY: "",
  };
  it("is the step's", () => {
    assert.deepEqual(engineEnvironment(kept), { variables: kept, notices: [] });
  });

  const runners = [
    "INPUT_PLAN-KEY",
    "INPUT_",
    "STATE_x",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    "ACTIONS_STEP_DEBUG",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN_2",
    "GITHUB_ENV",
    "GITHUB_OUTPUT",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    "GITHUB_ARTIFACTS",
    "GITHUB_ARTIFACTS_LIST",
    "NODE_OPTIONS",
  ];
  for (const name of runners) {
    it(`is without what is the runner's own, and without a word of it: ${name}`, () => {
      assert.deepEqual(engineEnvironment({ [name]: "x", PATH: "/bin" }), { variables: { PATH: "/bin" }, notices: [] });
    });
  }

  it("is without anything of the runner's, whatever its name", () => {
    const prefix = fc.constantFrom("INPUT_", "STATE_", "ACTIONS_", "TF_CLI_ARGS", "TF_CLI_ARGS_");
    const name = fc.tuple(prefix, fc.string()).map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.dictionary(
          name.filter((item) => !OIDC.includes(item)),
          fc.string(),
          { noNullPrototype: true },
        ),
        (step) => {
          assert.deepEqual(engineEnvironment(step).variables, {});
        },
      ),
    );
  });
});

describe("arguments by environment", () => {
  for (const name of ["TF_CLI_ARGS", "TF_CLI_ARGS_plan", "TF_CLI_ARGS_apply"]) {
    it(`are dropped with a notice that says why, not what: ${name}`, () => {
      const { variables, notices } = engineEnvironment({ [name]: "-destroy -var=token=secret" });
      assert.deepEqual(variables, {});
      assert.equal(notices.length, 1);
      assert.match(notices[0] ?? "", new RegExp(`^${name} is not given to the engine`));
      assert.doesNotMatch(notices[0] ?? "", /secret/);
    });
  }
});

describe("log levels by environment", () => {
  const levels: readonly (readonly [name: string, value: string, kept: boolean])[] = [
    ["TF_LOG", "", true],
    ["TF_LOG", "OFF", true],
    ["TF_LOG", "ERROR", true],
    ["TF_LOG", "warn", true],
    ["TF_LOG", "Info", true],
    ["TF_LOG", "DEBUG", false],
    ["TF_LOG", "trace", false],
    ["TF_LOG", "JSON", false],
    // The engine takes what it does not know for TRACE.
    ["TF_LOG", "1", false],
    ["TF_LOG", "true", false],
    ["TF_LOG", " INFO", false],
    ["TF_LOG_CORE", "TRACE", false],
    ["TF_LOG_CORE", "INFO", true],
    ["TF_LOG_PROVIDER", "DEBUG", false],
    ["TF_LOG_PROVIDER_AWS", "DEBUG", false],
    ["TF_LOG_SDK_PROTO", "TRACE", false],
    ["TF_LOG_PATH_MASK", "TRACE", false],
  ];
  for (const [name, value, isKept] of levels) {
    it(`${name}=${JSON.stringify(value)} is ${isKept ? "kept" : "dropped with a notice"}`, () => {
      const { variables, notices } = engineEnvironment({ [name]: value });
      assert.equal(name in variables, isKept);
      assert.equal(notices.length, isKept ? 0 : 1);
    });
  }
});
