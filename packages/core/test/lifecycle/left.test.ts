import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { leftOf } from "../../src/lifecycle/left.ts";
import type { Note, StartedCommand } from "../../src/lifecycle/notes.ts";

function started(pid: number, command: string): StartedCommand {
  const outputDirectory = `/tmp/out-${pid}`;
  const process = { pid, began: "77" };
  return {
    process,
    unit: "web@staging",
    command,
    directory: "/ws",
    stdoutFile: `${outputDirectory}/o`,
    outputDirectory,
  };
}

const PLAN = started(1, "plan");
const APPLY = started(2, "apply");
const ENDED: Note = { note: "ended", process: APPLY.process };

const NOTES: readonly Note[] = [
  { note: "remove", path: "/tmp/scratch" },
  { note: "started", started: PLAN },
  { note: "ended", process: PLAN.process },
  { note: "deploying", id: 7 },
  { note: "started", started: APPLY },
];

describe("leftOf", () => {
  it("has the command that did not end, what has to go, and the deployment that goes on", () => {
    const left = leftOf(NOTES);
    assert.deepEqual([left.unended, left.unreported], [[APPLY], [APPLY]]);
    assert.deepEqual(left.remove, ["/tmp/scratch", "/tmp/out-1", "/tmp/out-2"]);
    assert.deepEqual([...left.deploying], [7]);
  });

  it("tells a process from a later one of its number", () => {
    const other: Note = { note: "ended", process: { ...APPLY.process, began: "78" } };
    assert.deepEqual(leftOf([...NOTES, other]).unended, [APPLY]);
  });

  it("has an apply that ended before anybody told of it", () => {
    const left = leftOf([...NOTES, ENDED]);
    assert.deepEqual([left.unended, left.unreported], [[], [APPLY]]);
  });

  it("has nothing to tell once main has reported, but rescues to see to", () => {
    const rescued: Note = { note: "rescued", unit: "web@staging", folder: "/rescue/a" };
    const kept: Note = { note: "kept", folder: "/rescue/a" };
    const left = leftOf([...NOTES, ENDED, rescued, kept, { note: "deployed", id: 7 }, { note: "reported" }]);
    assert.deepEqual([left.unreported, left.rescued, [...left.kept]], [[], [rescued], ["/rescue/a"]]);
    assert.deepEqual([...left.deploying], []);
  });
});
