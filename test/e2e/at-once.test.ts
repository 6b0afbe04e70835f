/** What runs at once: units by max-parallel, operations of a unit by parallelism; seen by the engine itself. */
import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import { providedEngine } from "@flywheel/local/lab/engine";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

describe("of two units that are planned", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
  });
  after(() => opened.close());

  for (const [maxParallel, atOnce] of [
    ["1", 1],
    ["2", 2],
  ] as const) {
    it(`${atOnce} at a time, with max-parallel ${maxParallel}`, async () => {
      const { world, directory } = opened;
      const record = join(directory, `plans-${maxParallel}`);
      const engine = join(directory, `engine-${maxParallel}`);
      writeFileSync(record, "");
      writeFileSync(engine, recordingEngine(record, atOnce));
      chmodSync(engine, 0o755);
      const result = await runStep(world, { name: "plan", runId: maxParallel, event: "push" }, "tofu-plan", {
        environment: ENVIRONMENT,
        stacks: "attic\nrunners",
        "backend-config": world.backendConfig,
        engine,
        parallelism: "3",
        "max-parallel": maxParallel,
      });
      assert.deepEqual(messages(result), []);
      const events = readFileSync(record, "utf8").trimEnd().split("\n");
      const expected = atOnce === 1 ? ["begin", "end", "begin", "end"] : ["begin", "begin", "end", "end"];
      assert.deepEqual(
        events.map((line) => line.split(" ")[0]),
        expected,
      );
      for (const line of events.filter((event) => event.startsWith("begin")))
        assert.match(line, / -parallelism=3( |$)/);
    });
  }
});

/** Hands everything on to the real engine, plans only once so many have begun, and writes down when they do. */
function recordingEngine(record: string, atOnce: number): string {
  return `#!${process.execPath}
const { spawnSync } = require("node:child_process");
const { appendFileSync, readFileSync } = require("node:fs");
const words = process.argv.slice(2);
const record = ${JSON.stringify(record)};
const isPlan = words.includes("plan");
const begun = () => readFileSync(record, "utf8").split("begin").length - 1;
if (isPlan) appendFileSync(record, "begin " + words.join(" ") + "\\n");
const patience = Date.now() + 60_000;
while (isPlan && begun() < ${atOnce} && Date.now() < patience) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
const { status } = spawnSync(${JSON.stringify(providedEngine().path)}, words, { stdio: "inherit" });
if (isPlan) appendFileSync(record, "end\\n");
process.exit(status ?? 1);
`;
}
