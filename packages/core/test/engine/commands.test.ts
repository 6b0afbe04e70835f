import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyPlan } from "../../src/engine/apply.ts";
import { currentState, readOutputs } from "../../src/engine/state.ts";
import { initialise } from "../../src/engine/init.ts";
import { WHOLE_PLAN } from "../../src/engine/plan-request.ts";
import { planUnit, type PlanOptions } from "../../src/engine/plan.ts";
import { memoryFiles } from "../support/files.ts";
import { answer } from "../support/host.ts";
import { planText, resource } from "../support/plans.ts";
import { fakeSession } from "./sessions.ts";

const OPTIONS: PlanOptions = { lock: true, lockTimeoutMs: 60_000, request: WHOLE_PLAN };
const ERROR = JSON.stringify({ diagnostic: { severity: "error", summary: "Bad", detail: "Very bad" } });
const WARNING = JSON.stringify({ diagnostic: { severity: "warning", summary: "Odd" } });

describe("a session", () => {
  it("gives each unit a data directory of its own, and its workspace", async () => {
    const context = {
      environment: { PATH: "/bin", INPUT_X: "x", TF_DATA_DIR: "/shared", TF_WORKSPACE: "other", TF_INPUT: "1" },
    };
    const files = memoryFiles({});
    const sessions = [
      await fakeSession({}, { context, files, unit: { workspace: "blue" } }),
      await fakeSession({}, { context, files, unit: { workspace: "blue" } }),
    ].map(({ session }) => session);
    assert.deepEqual(sessions[0]?.environment, {
      PATH: "/bin",
      TF_DATA_DIR: `${sessions[0]?.scratch ?? ""}/data`,
      TF_IN_AUTOMATION: "1",
      TF_INPUT: "0",
      TF_WORKSPACE: "blue",
    });
    assert.notEqual(sessions[0].scratch, sessions[1]?.scratch);
    assert.equal(sessions[0].directory, "/ws/tofu/stacks/web");
  });

  for (const [prefixed, first] of [
    [true, "web@production | Error: Bad"],
    [false, "Error: Bad"],
  ] as const) {
    it(`shows the engine's words${prefixed ? " with the unit's name" : ""}, stderr too`, async () => {
      const { session, printed } = await fakeSession({ init: answer([ERROR], 1, "\nplugin: gone\n\n") }, { prefixed });
      await initialise(session);
      const prefix = prefixed ? "web@production | " : "";
      assert.deepEqual(printed, [first, `${prefix}  Very bad`, `${prefix}plugin: gone`]);
    });
  }
});

describe("init", () => {
  it("never asks, never migrates, never changes the lock file, and takes backend settings and variables", async () => {
    const { session, commands } = await fakeSession(
      { init: answer([]) },
      { unit: { backendConfig: ["key=web", "backend.hcl"], varFiles: ["a.tfvars"], vars: ["x=1 2"] } },
    );
    assert.deepEqual(await initialise(session), []);
    const [command] = commands;
    assert.equal(command?.file, "/opt/tofu");
    assert.equal(command.directory, "/ws/tofu/stacks/web");
    assert.deepEqual(command.arguments, [
      "init",
      "-json",
      "-input=false",
      "-reconfigure",
      "-lockfile=readonly",
      "-backend-config=key=web",
      "-backend-config=../../../backend.hcl",
      "-var-file=/ws/a.tfvars",
      "-var=x=1 2",
    ]);
  });

  it("gives its failures", async () => {
    const { session } = await fakeSession({ init: answer([WARNING, ERROR], 1) });
    const failures = await initialise(session);
    assert.deepEqual(
      failures.map(({ reason, message }) => [reason, message]),
      [["init-failed", "Bad: Very bad"]],
    );
  });
});

describe("plan", () => {
  const json = planText({ resource_changes: [resource("a.b", { actions: ["create"], after: { x: 1 } })] });
  const common = ["plan", "-json", "-input=false", "-detailed-exitcode"];
  const argumentsFor: readonly (readonly [options: Partial<PlanOptions>, more: readonly string[]])[] = [
    [{}, ["-lock-timeout=60s"]],
    [{ lockTimeoutMs: 1 }, ["-lock-timeout=1s"]],
    [{ lockTimeoutMs: 0 }, ["-lock-timeout=0s"]],
    [{ lock: false }, ["-lock=false"]],
    [{ request: { ...WHOLE_PLAN, refresh: false } }, ["-lock-timeout=60s", "-refresh=false"]],
    [
      { request: { ...WHOLE_PLAN, targets: ['a.b["x y"]', "-c"], replaces: ["d.e"] } },
      ["-lock-timeout=60s", '-target=a.b["x y"]', "-target=-c", "-replace=d.e"],
    ],
    [
      { request: { ...WHOLE_PLAN, excludes: ["a.b"], destroy: true } },
      ["-lock-timeout=60s", "-exclude=a.b", "-destroy"],
    ],
  ];
  for (const [options, more] of argumentsFor) {
    it(`with ${JSON.stringify(options)} is ${more.join(" ")}`, async () => {
      const { session, commands } = await fakeSession({ plan: answer([]), show: answer([json]) });
      await planUnit(session, { ...OPTIONS, ...options });
      const given = commands[0]?.arguments ?? [];
      assert.deepEqual(
        given.filter((argument) => !argument.startsWith("-out=")),
        [...common, ...more],
      );
      const shown = commands[1]?.arguments ?? [];
      assert.deepEqual(shown.slice(0, 2), ["show", "-json"]);
      assert.equal(
        `-out=${shown[2] ?? ""}`,
        given.find((argument) => argument.startsWith("-out=")),
      );
    });
  }

  it("writes its JSON to a file that nobody prints", async () => {
    const { session, commands, printed } = await fakeSession({ plan: answer([WARNING], 2), show: answer([json]) });
    const planned = await planUnit(session, OPTIONS);
    assert.ok(planned.ok);
    assert.equal(planned.plan.exitCode, 2);
    assert.equal(planned.plan.changeSet.changes.length, 1);
    assert.deepEqual(
      session.warnings.map(({ summary }) => summary),
      ["Odd"],
    );
    assert.equal(commands[1]?.stdoutFile, planned.plan.jsonFile);
    assert.equal(commands[1].onLines, undefined);
    assert.deepEqual(printed, ["Warning: Odd"]);
    assert.ok(planned.plan.file.startsWith(session.scratch));
  });

  const failing: readonly (readonly [exitCode: number | null, reason: string])[] = [
    [1, "plan-failed"],
    [3, "plan-failed"],
    [null, "plan-failed"],
  ];
  for (const [exitCode, reason] of failing) {
    it(`that ends with ${String(exitCode)} failed, and only the state is asked for what is secret`, async () => {
      const { session, commands } = await fakeSession({ plan: answer([ERROR], exitCode), show: answer([], 1) });
      const planned = await planUnit(session, OPTIONS);
      assert.equal(planned.ok ? "" : planned.failures[0]?.reason, reason);
      assert.deepEqual(
        commands.slice(1).map((command) => command.arguments),
        [["show", "-json"]],
      );
    });
  }

  it("tells no secret of the state when it fails, and keeps no file of it", async () => {
    const state = {
      values: { root_module: { resources: [{ values: { t: "s3cr3t-value" }, sensitive_values: { t: true } }] } },
    };
    const words = JSON.stringify({ diagnostic: { severity: "error", summary: "Bad s3cr3t-value" } });
    const { session, commands, printed } = await fakeSession({
      plan: answer([words, "plain s3cr3t-value"], 1, "stderr s3cr3t-value"),
      show: answer([JSON.stringify(state)]),
    });
    const planned = await planUnit(session, OPTIONS);
    assert.deepEqual(printed, ["plain (sensitive)", "Error: Bad (sensitive)", "stderr (sensitive)"]);
    assert.doesNotMatch(JSON.stringify(planned), /s3cr3t/);
    assert.equal(await session.host.files.stat(commands[1]?.stdoutFile ?? ""), undefined);
  });

  it("tells no secret that it had read before it failed, and keeps nothing of it", async () => {
    const marked = { actions: ["create"], after: { t: "s3cr3t-value" }, after_sensitive: { t: true } };
    const words = JSON.stringify({ diagnostic: { severity: "error", summary: "Bad s3cr3t-value" } });
    const files = memoryFiles({});
    let saved = "";
    const { session, printed } = await fakeSession(
      {
        plan: async (command) => {
          saved = command.arguments.find((argument) => argument.startsWith("-out="))?.slice("-out=".length) ?? "";
          await files.write(saved, "partial");
          return answer([words], 1)(command, files);
        },
        show: (command) =>
          answer(command.arguments.includes(saved) ? [planText({ resource_changes: [resource("a.b", marked)] })] : [])(
            command,
            files,
          ),
      },
      { files },
    );
    await planUnit(session, OPTIONS);
    assert.deepEqual(printed, ["Error: Bad (sensitive)"]);
    for (const file of [saved, `${saved}.json`]) assert.equal(await files.stat(file), undefined);
  });

  it("tells no secret of its own in a warning", async () => {
    const marked = { actions: ["create"], after: { t: "s3cr3t-value" }, after_sensitive: { t: true } };
    const words = JSON.stringify({ diagnostic: { severity: "warning", summary: "Odd s3cr3t-value" } });
    const secret = planText({ resource_changes: [resource("a.b", marked)] });
    const { session, printed } = await fakeSession({ plan: answer([words], 2), show: answer([secret]) });
    await planUnit(session, OPTIONS);
    assert.deepEqual(printed, ["Warning: Odd (sensitive)"]);
    assert.equal(session.warnings[0]?.summary, "Odd (sensitive)");
  });

  it("that cannot be shown is unreadable", async () => {
    const { session } = await fakeSession({ plan: answer([]), show: answer([], 1, "Failed to load plugin schemas") });
    const planned = await planUnit(session, OPTIONS);
    const failure = planned.ok ? undefined : planned.failures[0];
    assert.deepEqual([failure?.reason, failure?.cause], ["plan-unreadable", "Failed to load plugin schemas"]);
  });
});

describe("apply", () => {
  it("is given the saved plan and no planning option", async () => {
    const { session, commands } = await fakeSession(
      { apply: answer([]) },
      { unit: { vars: ["x=1"], varFiles: ["a"], parallelism: 4 } },
    );
    const applied = await applyPlan(session, "/tmp/saved", 90_500);
    assert.deepEqual(applied, { failures: [], resources: [], outputs: undefined });
    const options = ["-json", "-input=false", "-lock-timeout=91s", "-parallelism=4"];
    assert.deepEqual(commands[0]?.arguments, ["apply", ...options, "/tmp/saved"]);
  });

  it("tells what landed before it failed", async () => {
    const done = JSON.stringify({ type: "apply_complete", hook: { resource: { addr: "a.b" }, action: "create" } });
    const { session } = await fakeSession({ apply: answer([done, ERROR], 1) });
    const applied = await applyPlan(session, "/tmp/saved", 0);
    assert.deepEqual(applied.resources, [{ address: "a.b", action: "create", succeeded: true }]);
    assert.deepEqual(
      applied.failures.map(({ reason }) => reason),
      ["apply-failed"],
    );
  });
});

describe("the state of a unit", () => {
  const cases: readonly (readonly [stdout: string, exitCode: number, state: unknown])[] = [
    ['{"version":4,"serial":7,"lineage":"abc","resources":[]}', 0, { kind: "state", lineage: "abc", serial: 7 }],
    ["", 0, { kind: "none" }],
    ["{}", 0, { kind: "state", lineage: "", serial: 0 }],
    ['{"serial":7}', 1, { kind: "unreadable", words: "" }],
    ["Warning: no CLI configuration", 0, { kind: "none" }],
    ['{"serial":"seven"}', 0, { kind: "unreadable", words: "the state is no JSON" }],
  ];
  for (const [stdout, exitCode, state] of cases) {
    it(`of ${JSON.stringify(stdout)} (exit code ${exitCode}) is ${JSON.stringify(state) || "not known"}`, async () => {
      const { session } = await fakeSession({ state: answer([stdout], exitCode) });
      assert.deepEqual(await currentState(session), state);
      assert.deepEqual(await session.host.files.list(session.scratch), []);
    });
  }
});

describe("the outputs of a unit", () => {
  const cases: readonly (readonly [stdout: string, exitCode: number, outputs: unknown])[] = [
    [
      '{"open":{"value":[1]},"secret":{"sensitive":true,"value":"s"},"constructor":{"sensitive":false,"value":null}}',
      0,
      { open: [1], constructor: null },
    ],
    ["{}", 0, {}],
    ["{}", 1, undefined],
    ["", 1, undefined],
    ['{"open":1}', 0, undefined],
  ];
  for (const [stdout, exitCode, outputs] of cases) {
    it(`of ${stdout} (exit code ${exitCode}) are ${JSON.stringify(outputs)}`, async () => {
      const { session } = await fakeSession({ output: answer([stdout], exitCode) });
      assert.deepEqual(await readOutputs(session), outputs);
      assert.deepEqual(await session.host.files.list(session.scratch), []);
    });
  }
});
