import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { BoundedCommand, BoundedResult } from "@flywheel/core/ports/processes";
import { eventually } from "@flywheel/local/lab/eventually";
import { runBounded } from "../src/bounded-process.ts";
import { isAlive } from "./child.ts";

function run(
  script: string,
  rest: Partial<Pick<BoundedCommand, "timeoutMs" | "maxOutputBytes" | "dropStderr">> = {},
): Promise<BoundedResult> {
  return runBounded({
    file: "/bin/sh",
    arguments: ["-c", script],
    directory: "/",
    environment: { PATH: "/usr/bin:/bin", GREETING: "hello" },
    timeoutMs: 10_000,
    maxOutputBytes: 1_000,
    ...rest,
  });
}

describe("a bounded command", () => {
  it("gives exit code and both outputs, in the environment it is given", async () => {
    const result = await run("echo $GREETING $HOME; echo world >&2; exit 3");
    assert.equal(result.exitCode, 3);
    assert.equal(result.timedOut, false);
    assert.deepEqual(result.output.trim().split("\n").toSorted(), ["hello", "world"]);
  });

  it("gives stdout alone where stderr is not wanted", async () => {
    assert.equal((await run("echo hello; echo world >&2", { dropStderr: true })).output, "hello\n");
  });

  it("keeps the end of its output", async () => {
    const { output } = await run("seq 1 100000; echo end", { maxOutputBytes: 100 });
    assert.equal(output.length, 100);
    assert.match(output, /100000\nend\n$/);
  });

  it("is ended when its time is over, with what it started", async () => {
    const started = performance.now();
    const result = await run("trap 'echo bye' TERM; sleep 60 & echo $!; wait", { timeoutMs: 300 });
    assert.ok(performance.now() - started < 8_000);
    assert.equal(result.timedOut, true);
    assert.match(result.output, /^\d+\nbye\n$/);
    const child = Number(result.output.split("\n")[0]);
    await eventually("it has ended", () => !isAlive(child));
  });

  it("does not wait for what it left behind, and ends it", async () => {
    const started = performance.now();
    const { output, exitCode } = await run("sleep 60 & echo $!");
    assert.equal(exitCode, 0);
    assert.ok(performance.now() - started < 8_000);
    await eventually("it has ended", () => !isAlive(Number(output)));
  });

  it("that cannot be started is the system's error", async () => {
    const command = { arguments: [], directory: "/", environment: {}, timeoutMs: 1_000, maxOutputBytes: 10 };
    await assert.rejects(runBounded({ ...command, file: "/no/such/program" }), { code: "ENOENT" });
  });
});
