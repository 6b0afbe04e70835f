import assert from "node:assert/strict";
import { appendFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Note } from "@flywheel/core/lifecycle/notes";
import { FileJournal } from "../src/journal.ts";
import { temporaryFolder } from "./child.ts";

const ENGINE = { path: "/bin/tofu", name: "tofu", version: "1.12.6", platform: "linux_amd64" } as const;
const UNIT = {
  id: "a@staging",
  stack: "a",
  environment: "staging",
  directory: "a",
  varFiles: [],
  vars: ["password=secret"],
  backendConfig: ["password=secret"],
  workspace: "default",
  parallelism: 0,
  dependsOn: [],
} as const;

describe("a journal", () => {
  const notes: readonly Note[] = [
    { note: "remove", path: "/tmp/plan\nwith a line" },
    { note: "ended", process: { pid: 7, began: "42" } },
    { note: "reported" },
  ];

  it("gives back what was noted, in order, to another process", async (t) => {
    const path = join(temporaryFolder(t), "journal");
    const journal = new FileJournal(path);
    for (const note of notes) journal.note(note);
    journal.removeLater("/tmp/other");
    assert.deepEqual(await new FileJournal(path).notes(), [...notes, { note: "remove", path: "/tmp/other" }]);
  });

  it("is private", (t) => {
    const path = join(temporaryFolder(t), "journal");
    new FileJournal(path).removeLater("/tmp/plan");
    assert.equal((statSync(path).mode & 0o777).toString(8), "600");
  });

  it("passes over a note that was cut off when node was killed", async (t) => {
    const path = join(temporaryFolder(t), "journal");
    const journal = new FileJournal(path);
    journal.removeLater("/tmp/a");
    appendFileSync(path, '{"note":"remove","pa');
    assert.deepEqual(await journal.notes(), [{ note: "remove", path: "/tmp/a" }]);
  });

  it("forgets how units are reached once all was told, but where a state is still to be saved", async (t) => {
    const journal = new FileJournal(join(temporaryFolder(t), "journal"));
    const unit = { note: "unit", unit: UNIT, engine: ENGINE } as const;
    const rescued = { note: "rescued", unit: "b@staging", folder: "/tmp/b" } as const;
    const other = { ...unit, unit: { ...UNIT, id: "b@staging" } };
    for (const note of [unit, other, rescued]) journal.note(note);
    await journal.reported();
    assert.deepEqual(await journal.notes(), [other, rescued, { note: "reported" }]);
  });

  it("of which nothing was written is empty", async (t) => {
    assert.deepEqual(await new FileJournal(join(temporaryFolder(t), "none")).notes(), []);
  });
});
