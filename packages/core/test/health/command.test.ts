import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseChecks } from "../../src/health/check.ts";
import { resolveChecks } from "../../src/health/resolve.ts";
import { buildScope } from "../../src/health/scope.ts";
import type { BoundedCommand, BoundedResult, Processes } from "../../src/ports/processes.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";
import { prepare, probeOf, type Around } from "./probes.ts";

const OK: BoundedResult = { exitCode: 0, timedOut: false, output: "fine\n" };

/** Runs every command with the same result, after it has written `report`; keeps what was run. */
function around(
  result: BoundedResult | Error,
  { report = "", ...rest }: Around & { readonly report?: string } = {},
): Around & { readonly commands: BoundedCommand[] } {
  const commands: BoundedCommand[] = [];
  const files = memoryFiles({
    "/ws/report.xml": "<testsuite><testcase name='of before'><failure/></testcase></testsuite>",
  });
  const processes: Processes = {
    ...fakeHost({ programs: { goss: "/usr/bin/goss" } }).host.processes,
    bounded: async (command) => {
      commands.push(command);
      if (report !== "") await files.write("/ws/report.xml", report);
      if (result instanceof Error) throw result;
      return result;
    },
  };
  return { ...rest, ports: { files, processes }, commands };
}

async function outcome(check: object, surroundings: Around): Promise<readonly (string | undefined)[]> {
  const { status, failure } = await (await probeOf(check, surroundings)).probe(60_000);
  return [status, failure?.class ?? "", ...(failure?.problems ?? [])];
}

describe("a command check", () => {
  it("runs a script of the checkout or a program on PATH, without a shell", async () => {
    const surroundings = around(OK, { scope: buildScope({ sha: "4f2c", environment: undefined, outputs: {} }) });
    assert.deepEqual(await outcome({ command: "./smoke.sh" }, surroundings), ["exit code 0", ""]);
    assert.deepEqual(await outcome({ command: "smoke.sh" }, surroundings), ["exit code 0", ""]);
    assert.deepEqual(await outcome({ command: ["goss", "{{ sha }}; rm"] }, surroundings), ["exit code 0", ""]);
    assert.deepEqual(
      surroundings.commands.map(({ file, arguments: args, directory }) => [file, args, directory]),
      [
        ["/ws/smoke.sh", [], "/ws"],
        ["/ws/smoke.sh", [], "/ws"],
        ["/usr/bin/goss", ["4f2c; rm"], "/ws"],
      ],
    );
  });

  it("gives it the step's environment less the runner's own, and what the check adds", async () => {
    const environment = { PATH: "/bin", INPUT_TOKEN: "x", ACTIONS_RUNTIME_TOKEN: "x", TOKEN: "s3cret-value" };
    const surroundings = around(OK, { environment });
    await outcome({ command: "./x", env: { API_TOKEN: "{{ env.TOKEN }}", MODE: "a" } }, surroundings);
    assert.deepEqual(surroundings.commands[0]?.environment, {
      PATH: "/bin",
      TOKEN: "s3cret-value",
      API_TOKEN: "s3cret-value",
      MODE: "a",
    });
  });

  it("judges how it ended, with the end of its output and none of its secrets", async () => {
    const environment = { DB_PASSWORD: "s3cret-value" };
    const output = `${"x".repeat(5_000)}\nlogin with s3cret-value failed\n`;
    const surroundings = around({ exitCode: 3, timedOut: false, output }, { environment });
    const { failure } = await (await probeOf({ command: "./x" }, surroundings)).probe(60_000);
    assert.equal(failure?.class, "exit-code");
    assert.deepEqual(failure.problems, ["expected exit code 0, found 3"]);
    assert.match(failure.excerpt, /^x{4000}x*\nlogin with \(sensitive\) failed$/);
    assert.equal(failure.excerpt.length, 4_096);

    assert.deepEqual(await outcome({ command: "./x", expect: { exit_code: 3 } }, surroundings), ["exit code 3", ""]);
    const killed = around({ exitCode: null, timedOut: false, output: "" });
    const words = "expected exit code 0, found that a signal ended it";
    assert.deepEqual(await outcome({ command: "./x" }, killed), ["ended by a signal", "exit-code", words]);
    const late = around({ exitCode: null, timedOut: true, output: "" });
    assert.deepEqual((await outcome({ command: "./x" }, late)).slice(1), [
      "timeout",
      "expected an end within 60 s, found it still running and ended it",
    ]);
  });

  it("says what cannot be run, once", async () => {
    const refused = around(new Error("spawn ./x EACCES"));
    await refused.ports?.files?.write("/ws/x", "text");
    const { failure } = await (await probeOf({ command: "./x" }, refused)).probe(1_000);
    assert.deepEqual([failure?.class, failure?.problems, failure?.final], ["not-runnable", ["spawn ./x EACCES"], true]);
    const missing = "there is no program gos on PATH";
    assert.deepEqual(await outcome({ command: ["gos"] }, around(OK)), [undefined, "not-runnable", missing]);
    const secret = around(OK, { environment: { PROGRAM: "s3cret-value" } });
    const hidden = await outcome({ command: ["{{ env.PROGRAM }}"] }, secret);
    assert.deepEqual(hidden.at(-1), "there is no program (sensitive) on PATH");
  });

  it("says why a path cannot be run", async () => {
    const surroundings = around(new Error("spawn ENOENT"));
    await surroundings.ports?.files?.write("/ws/crlf.sh", "#!/bin/sh\r\nexit 0\r\n");
    await surroundings.ports?.files?.write("/ws/tofu/x", "");
    for (const [command, words] of [
      ["crlf.sh", "./crlf.sh has Windows line ends (CRLF), which its first line cannot have: write it with LF"],
      ["./tofu", "./tofu is a directory"],
      ["goss", "there is no file ./goss in the checkout; a program on PATH is written as a list: [goss]"],
      ["ci/smoke.sh", "there is no file ci/smoke.sh in the checkout"],
    ] as const) {
      assert.deepEqual(await outcome({ command }, surroundings), [undefined, "not-runnable", words]);
    }
  });

  it("takes in the report that it wrote, and none of before", async () => {
    const check = { command: "./x", junit: "report.xml" };
    const none = "expected a JUnit report at none.xml, found none";
    assert.deepEqual(await outcome({ ...check, junit: "none.xml" }, around(OK)), ["exit code 0", "tests", none]);
    const old = "expected a JUnit report at report.xml, found only one from before the command ran";
    assert.deepEqual(await outcome(check, around(OK)), ["exit code 0", "tests", old]);
    const report =
      "<testsuite><testcase name='a' time='0.25'/><testcase name='b' classname='c'><failure message='no'/></testcase></testsuite>";
    const probe = await probeOf(check, around(OK, { report }));
    const { failure, cases } = await probe.probe(60_000);
    assert.deepEqual([failure?.class, failure?.problems], ["tests", ["c › b: no"]]);
    assert.deepEqual(cases, [
      { name: "a", problem: undefined, durationMs: 250 },
      { name: "c › b", problem: "no", durationMs: 0 },
    ]);
    const other = "expected a whole JUnit report with a test in it at report.xml, found none";
    assert.deepEqual(await outcome(check, around(OK, { report: "<html/>" })), ["exit code 0", "tests", other]);
  });

  it("takes nothing away, and no directory for a report", async () => {
    const surroundings = around(OK);
    await outcome({ command: "./x", junit: "report.xml" }, surroundings);
    await outcome({ command: ["gos"], junit: "report.xml" }, surroundings);
    assert.equal((await surroundings.ports?.files?.stat("/ws/report.xml"))?.kind, "file");
    for (const junit of ["reports", ".git", "."]) {
      const files = memoryFiles({ "/ws/reports/a.xml": "", "/ws/.git/HEAD": "" });
      const { problems } = await prepare({ command: "./x", junit }, { ports: { files } });
      assert.match(problems.join(), /^junit: .* is there and is no file$/, junit);
    }
  });

  it("shares its report with no other check", async () => {
    const context = {
      host: { ...fakeHost({}).host, files: memoryFiles({ "/ws/x": "" }) },
      organization: undefined,
      environment: undefined,
      credentials: { kubeconfig: "", kubeContext: "", githubToken: "", gitlabToken: "", gitlabUrl: "" },
    };
    const list = ["a.xml", "./a.xml", "b.xml"].map((junit, index) => ({ name: `c${index}`, command: "./x", junit }));
    const { problems } = await resolveChecks((await parseChecks(list)).checks, new Map(), context);
    const message = "junit: check c0 writes the same report; give each its own";
    assert.deepEqual(problems, [{ check: "c1", message }]);
  });

  it("refuses a shell's line and a variable without a name", async () => {
    for (const [check, words] of [
      [{ command: "./x --fast" }, "command is run without a shell: write a list of the program and its arguments"],
      [{ command: [] }, "command must be the path of a script, or a list of a program and its arguments"],
      [{ command: "x", env: { "A B": "1" } }, "env.A B is no name of a variable"],
    ] as const) {
      const { problems } = await parseChecks([{ name: "api", ...check }]);
      assert.deepEqual(problems, [{ check: "api", message: words, index: 0 }]);
    }
  });
});
