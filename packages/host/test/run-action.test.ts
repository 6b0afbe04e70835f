import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { parsePairs } from "@flywheel/local/runner/command-files";
import { startModule, temporaryFolder, type Child } from "./child.ts";

/** An action with one secret and one output, whose use case is this code. */
function action(t: TestContext, run: string, part = "runAction") {
  const folder = temporaryFolder(t);
  const file = (name: string): string => join(folder, name);
  for (const name of ["output", "state", "summary"]) writeFileSync(file(name), "");
  const source = `
    import { ${part} } from "@flywheel/host/run-action";
    const inputs = {
      key: { type: "secret", description: "" },
      count: { type: "integer", minimum: 0, default: "0", description: "" },
    };
    const outputs = { wanted: { description: "", default: "nothing" } };
    const event = { organization: "", environment: "", units: [], summary: "", facts: {} };
    const say = (text) => console.log("SAID " + text);
    await ${part}({ name: "a", inputs, outputs, run: async (inputs, host) => { ${run} },
      post: async (inputs, host) => { say(JSON.stringify(await host.journal.notes())); return []; } });`;
  return {
    summary: (): string => readFileSync(file("summary"), "utf8"),
    outputs: (): Readonly<Record<string, string>> =>
      Object.fromEntries(parsePairs(readFileSync(file("output"), "utf8"))),
    state: (): string => parsePairs(readFileSync(file("state"), "utf8")).get("journal") ?? "",
    start: (environment: Readonly<Record<string, string>> = {}): Child =>
      startModule(
        source,
        {},
        {
          GITHUB_WORKSPACE: folder,
          GITHUB_OUTPUT: file("output"),
          GITHUB_STATE: file("state"),
          GITHUB_STEP_SUMMARY: file("summary"),
          RUNNER_TEMP: folder,
          INPUT_KEY: "hunter22",
          ...environment,
        },
      ),
  };
}

describe("an action", () => {
  it("fails, with the output's name, where an output holds a masked value", async (t) => {
    const { start, outputs } = action(t, `return { outputs: { wanted: "a hunter22 b" }, failures: [], event };`);
    const { exitCode, lines } = await start().ended;
    assert.equal(exitCode, 1);
    const { wanted, "failure-reason": reason, "detail-code": detail } = outputs();
    assert.deepEqual([wanted, reason, detail], ["nothing", "input-invalid", "masked-output"]);
    assert.match(lines.join("\n"), /::error .*The output wanted holds the value of a secret input/);
  });

  it("writes into the summary why an input is refused", async (t) => {
    const { start, summary, outputs } = action(t, "");
    assert.equal((await start({ INPUT_COUNT: "-1" }).ended).exitCode, 1);
    assert.equal(outputs()["failure-reason"], "input-invalid");
    assert.match(summary(), /\*\*input-invalid\*\*.*count/s);
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    it(`ends at once, with its outputs, when ${signal} comes and no engine runs`, async (t) => {
      const { start, outputs } = action(t, `say("ready"); await new Promise((done) => setTimeout(done, 60_000));`);
      const job = start();
      await job.printed("SAID ready");
      process.kill(job.pid, signal);
      assert.equal((await job.ended).exitCode, 1);
      const { wanted, "failure-reason": reason } = outputs();
      assert.deepEqual([wanted, reason], ["nothing", "cancelled"]);
    });
  }

  it("tells its post step what it noted, also when it is killed", async (t) => {
    const { start, state } = action(
      t,
      `host.journal.removeLater("/plan"); say("ready"); await new Promise((done) => setTimeout(done, 60_000));`,
    );
    const job = start();
    await job.printed("SAID ready");
    process.kill(job.pid, "SIGKILL");
    await job.ended;
    const { lines } = await action(t, "", "runPost").start({ STATE_journal: state() }).ended;
    assert.deepEqual(lines.at(-1), 'SAID [{"note":"remove","path":"/plan"}]');
  });

  for (const [what, environment] of [
    ["never started", {}],
    ["left nothing", { STATE_journal: "/nowhere/journal" }],
  ] as const) {
    it(`whose main ${what} has nothing to do in its post step`, async (t) => {
      const { exitCode, lines } = await action(t, "", "runPost").start(environment).ended;
      assert.deepEqual([exitCode, lines.filter((line) => line !== "")], [0, []]);
    });
  }
});
