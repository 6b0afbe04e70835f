import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { eventually } from "@flywheel/local/lab/eventually";
import type { LocalJob } from "@flywheel/local/runner/job";
import { job, said } from "./fake-actions.ts";

const READY = `appendFileSync(process.env.READY, "");`;
const HEAR = `for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => say(signal));`;

/** Runs the action `a` until it says that it is ready, then does something to its job. */
async function interrupted(runs: LocalJob, act: (runs: LocalJob) => unknown) {
  const step = runs.uses("a", { env: { READY: join(runs.temporary, "ready") } });
  await eventually("the action is ready", () => existsSync(join(runs.temporary, "ready")));
  await act(runs);
  return step;
}

function isThere(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "latin1"));
}

describe("a cancelled job", { concurrency: true }, () => {
  it("gets SIGINT alone when that is enough, and keeps outputs, state and post steps", async (t) => {
    const runs = job(t, {
      a: {
        main: `${HEAR} const timer = setInterval(() => {}, 1000);
          process.on("SIGINT", () => { set("OUTPUT", "a=1\\n"); set("STATE", "s=2\\n"); clearInterval(timer); }); ${READY}`,
        post: "say(process.env.STATE_s)",
      },
    });
    const { outcome, outputs, raw } = await interrupted(runs, (it) => it.cancel());
    assert.deepEqual([outcome, outputs, said(raw)], ["cancelled", { a: "1" }, ["SIGINT"]]);
    await assert.rejects(runs.uses("a"), /starts no further step/);
    assert.deepEqual(said((await runs.finish())[0]?.raw ?? []), ["2"]);
  });

  it("is told to stop twice, and then killed", async (t) => {
    const runs = job(t, { a: { main: `${HEAR} setInterval(() => {}, 1000); ${READY}` } });
    const started = performance.now();
    const { outcome, raw } = await interrupted(runs, (it) => it.cancel());
    assert.deepEqual([outcome, said(raw)], ["cancelled", ["SIGINT", "SIGTERM"]]);
    const seconds = (performance.now() - started) / 1_000;
    assert.ok(seconds > 10 && seconds < 15, `${seconds} s`);
  });

  it("leaves what it started until the end of the job", async (t) => {
    const main = `const child = require("node:child_process").spawn("sleep", ["60"], { stdio: "ignore", detached: true });
      say(child.pid); setInterval(() => {}, 1000); ${READY}`;
    const runs = job(t, { a: { main } });
    const { outcome, raw } = await interrupted(runs, (it) => {
      it.kill();
    });
    assert.equal(outcome, "failure");
    const pid = Number(said(raw)[0]);
    assert.equal(isThere(pid), true);
    await runs.finish();
    await eventually("the runner killed it", () => !isThere(pid));
  });
});
