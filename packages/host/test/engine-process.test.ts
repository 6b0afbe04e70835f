import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import type { EngineCommand } from "@flywheel/core/ports/processes";
import { eventually } from "@flywheel/local/lab/eventually";
import { Cancellation } from "../src/cancellation.ts";
import { EngineProcesses } from "../src/engine-process.ts";
import { FileJournal } from "../src/journal.ts";
import { isAlive, startModule, temporaryFolder } from "./child.ts";

/** An engine that is a shell script. */
function engine(t: TestContext, script: string): { readonly folder: string; readonly command: EngineCommand } {
  const folder = temporaryFolder(t);
  const file = join(folder, "engine");
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return { folder, command: { file, arguments: [], directory: folder, environment: { PATH: "/usr/bin:/bin" } } };
}

function engines(folder: string): EngineProcesses {
  return new EngineProcesses(folder, new Cancellation(), new FileJournal(join(folder, "journal")));
}

function run(t: TestContext, script: string, rest: Partial<EngineCommand> = {}) {
  const { folder, command } = engine(t, script);
  return engines(folder).run({ ...command, ...rest });
}

describe("an engine command", () => {
  for (const code of [0, 1, 2, 127]) {
    it(`ends with its exit code: ${code}`, async (t) => {
      assert.equal((await run(t, `exit ${code}`)).exitCode, code);
    });
  }

  it("ends with none when a signal ended it", async (t) => {
    assert.equal((await run(t, "kill -TERM $$")).exitCode, null);
  });

  it("gives what it wrote, each stream apart, and its lines in order", async (t) => {
    const lines: string[] = [];
    const onLines = (more: readonly string[]): void => {
      lines.push(...more);
    };
    const result = await run(t, `echo one; echo wrong >&2; printf 'two\\nthree'`, { onLines });
    assert.deepEqual(result, { exitCode: 0, stdout: "one\ntwo\nthree", stderr: "wrong\n" });
    assert.deepEqual(lines, ["one", "two", "three"]);
  });

  it("gets its arguments and its environment as they are, and no more", async (t) => {
    const result = await run(t, `printf '<%s>' "$@"; env`, {
      arguments: ["-var=x=a b", "", "$(id)", "*", "'\"\n"],
      environment: { PATH: "/usr/bin:/bin", X: "1" },
    });
    const [given, ...variables] = result.stdout.split(/(?<=>)(?=[A-Z])|\n(?=[A-Z_]+=)/);
    assert.equal(given, "<-var=x=a b><><$(id)><*><'\"\n>");
    const names = variables
      .map((line) => line.split("=")[0])
      .filter((name) => !["PWD", "_", "SHLVL", "OLDPWD"].includes(name ?? ""));
    assert.deepEqual(names.toSorted(), ["PATH", "X"]);
  });

  it("runs where it is told to, without input", async (t) => {
    const { folder, command } = engine(t, `pwd -P; cat; echo end`);
    const { stdout } = await engines(folder).run({ ...command, directory: "/" });
    assert.equal(stdout, "/\nend\n");
  });

  it("runs in a process group of its own", async (t) => {
    const { stdout } = await run(t, `echo $$; cut -d' ' -f5 /proc/$$/stat`);
    const [pid, group] = stdout.trim().split("\n");
    assert.equal(group, pid);
  });

  for (const [limit, script, limits] of [
    ["time", "sleep 60 & echo $!; wait", { timeMs: 1, memoryBytes: 2 ** 40 }],
    ["memory", "sleep 60 & echo $!; wait", { timeMs: 60_000, memoryBytes: 1_024 }],
  ] as const) {
    it(`is killed with what it started when it takes too much ${limit}`, async (t) => {
      const { exitCode, exceeded, stdout } = await run(t, script, { limits });
      assert.deepEqual([exitCode, exceeded], [null, limit]);
      await eventually("its child has ended", () => !isAlive(Number(stdout)));
    });
  }

  it("is left alone within its limits", async (t) => {
    const result = await run(t, "echo done", { limits: { timeMs: 60_000, memoryBytes: 2 ** 40 } });
    assert.deepEqual(result, { exitCode: 0, stdout: "done\n", stderr: "" });
  });

  it("may write to a file that nobody else reads, and then to nowhere else", async (t) => {
    const { folder, command } = engine(t, "echo secret");
    const stdoutFile = join(folder, "plan.json");
    const result = await engines(folder).run({ ...command, stdoutFile });
    assert.deepEqual(result, { exitCode: 0, stdout: "", stderr: "" });
    assert.equal(readFileSync(stdoutFile, "utf8"), "secret\n");
    assert.equal((statSync(stdoutFile).mode & 0o777).toString(8), "600");
  });

  it("leaves nothing of its output behind", async (t) => {
    const { folder, command } = engine(t, "echo x");
    await engines(folder).run(command);
    assert.deepEqual(readdirSync(folder), ["engine", "journal"]);
  });

  it("that does not exist rejects with the system's error", async (t) => {
    const folder = temporaryFolder(t);
    const command = { file: join(folder, "none"), arguments: [], directory: folder, environment: {} };
    await assert.rejects(engines(folder).run(command), { code: "ENOENT" });
    assert.deepEqual(readdirSync(folder), []);
  });

  it("that may not be run rejects with the system's error", async (t) => {
    const { folder, command } = engine(t, "");
    chmodSync(command.file, 0o644);
    await assert.rejects(engines(folder).run(command), { code: "EACCES" });
  });

  it("prints 20 MB in one line and many", async (t) => {
    const { stdout } = await run(t, `head -c 10000000 /dev/zero | tr '\\0' x; echo; yes | head -c 10000000`);
    assert.equal(stdout.length, 20_000_001);
  });
});

/** A job that runs one engine and then tries a second one; it says what came of both. */
const JOB = `
  import { Cancellation } from "@flywheel/host/cancellation";
  import { EngineProcesses } from "@flywheel/host/engine-process";
  import { FileJournal } from "@flywheel/host/journal";
  const { folder, file } = JSON.parse(process.argv[1]);
  const cancellation = new Cancellation().listen();
  const journal = new FileJournal(folder + "/journal");
  const processes = new EngineProcesses(folder, cancellation, journal);
  const command = { file, arguments: [], directory: folder, environment: { PATH: "/usr/bin:/bin" } };
  const first = await processes.run({ ...command, onLines: (lines) => console.log("ENGINE " + lines.join()) });
  const second = await processes.run(command).catch((error) => error.failure.reason);
  console.log("RESULT " + JSON.stringify({ exitCode: first.exitCode, cancelled: cancellation.cancelled, second }));
  process.exit(0);`;

/** Counts the interrupts it gets, and ends a second after the first one. */
const PATIENT = `
count=0
trap 'count=$((count + 1)); echo interrupted' INT
trap 'echo terminated' TERM
echo ready
while [ $count -eq 0 ]; do sleep 0.05; done
sleep 1
echo "counted $count" > counted
exit 1`;

describe("a cancelled job", () => {
  for (const signals of [["SIGINT"], ["SIGTERM"], ["SIGINT", "SIGINT", "SIGTERM"]] as const) {
    it(`interrupts its engine once, and waits for it: ${signals.join(", ")}`, async (t) => {
      const { folder, command } = engine(t, PATIENT);
      const job = startModule(JOB, { folder, file: command.file });
      await job.printed("ENGINE ready");
      for (const signal of signals) {
        process.kill(job.pid, signal);
        await job.printed("ENGINE interrupted");
      }
      const { exitCode, lines } = await job.ended;
      assert.equal(exitCode, 0);
      assert.equal(readFileSync(join(folder, "counted"), "utf8"), "counted 1\n");
      assert.deepEqual(lines.slice(-1), ['RESULT {"exitCode":1,"cancelled":true,"second":"cancelled"}']);
      assert.equal(lines.includes("ENGINE terminated"), false);
    });
  }

  it("leaves its engine to finish by itself when it is killed", async (t) => {
    const { folder, command } = engine(t, "echo ready; sleep 0.5; echo printed; echo done > counted; : > finished");
    const job = startModule(JOB, { folder, file: command.file });
    await job.printed("ENGINE ready");
    const finished = new Promise<void>((resolve) => {
      const watcher = watch(folder, (_, name) => {
        if (name !== "finished") return;
        watcher.close();
        resolve();
      });
    });
    process.kill(job.pid, "SIGKILL");
    await job.ended;
    await finished;
    assert.equal(readFileSync(join(folder, "counted"), "utf8"), "done\n");
  });
});
