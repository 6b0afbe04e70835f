import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readRescue, rescueState, waitingRescues } from "../../src/rescue/store.ts";
import { startUnit } from "../../src/rescue/start.ts";
import { fakeSession } from "../engine/sessions.ts";
import { memoryFiles } from "../support/files.ts";
import { answer } from "../support/host.ts";

const DIRECTORY = "/ws/tofu/stacks/shared";
const LEFT = `${DIRECTORY}/errored.tfstate`;
const context = { workspace: "/ws", environment: { RUNNER_WORKSPACE: "/runner" } };

function state(serial: number, resources: readonly string[] = []): string {
  return JSON.stringify({ version: 4, lineage: "3b9d45e6", serial, outputs: {}, resources });
}

const sessionOf = (id: string, files = memoryFiles({}), pulled = "") =>
  fakeSession(
    { init: answer([]), state: answer([pulled]) },
    { files, context, unit: { id, directory: "tofu/stacks/shared" } },
  );

describe("rescueState", () => {
  it("finds nothing where nothing was left", async () => {
    const { session } = await sessionOf("one@staging");
    assert.equal(await rescueState(session), undefined);
  });

  it("moves what was left beside the checkout, and says what it is", async () => {
    const files = memoryFiles({ [LEFT]: state(3) });
    const { session } = await sessionOf("one@staging", files);
    const rescue = await rescueState(session);
    assert.ok(rescue !== undefined);
    assert.ok(rescue.folder.startsWith("/runner/.flywheel-rescue/one_staging-"));
    const { unit, serial, lineage, directory } = rescue.record;
    assert.deepEqual([unit, serial, lineage, directory], ["one@staging", 3, "3b9d45e6", "tofu/stacks/shared"]);
    assert.deepEqual([await files.readText(rescue.stateFile), await files.stat(LEFT)], [state(3), undefined]);
    assert.deepEqual(await readRescue(rescue.folder, session.host), rescue);
  });

  it("takes what the engine printed where it left no file", async () => {
    const { session } = await sessionOf("one@staging");
    const rescue = await rescueState(session, state(4));
    assert.equal(await session.host.files.readText(rescue?.stateFile ?? ""), state(4));
  });

  it("keeps units, serials and runs apart, and each to its own unit", async () => {
    const files = memoryFiles({});
    const folders = new Set<string>();
    for (const [id, serial] of [
      ["one@staging", 3],
      ["one@staging", 4],
      ["two@staging", 3],
    ] as const) {
      const { session } = await sessionOf(id, files);
      folders.add((await rescueState(session, state(serial)))?.folder ?? "");
    }
    assert.equal(folders.size, 3);
    const { session } = await sessionOf("two@staging", files);
    const waiting = await waitingRescues("one@staging", session.host);
    assert.deepEqual(waiting.map(({ record }) => record.serial).toSorted(), [3, 4]);
  });

  it("names a state that cannot be read, too", async () => {
    const { session } = await sessionOf("one@staging", memoryFiles({ [LEFT]: "cut o" }));
    const rescue = await rescueState(session);
    assert.deepEqual([rescue?.record.serial, rescue?.record.lineage], [0, ""]);
  });
});

describe("startUnit", () => {
  it("refuses a state in the root module before the engine runs", async () => {
    const { session, commands } = await sessionOf("one@staging", memoryFiles({ [LEFT]: state(3) }));
    const [failure] = await startUnit(session);
    assert.deepEqual([failure?.detailCode, commands.length], ["errored-state", 0]);
  });

  const backends: readonly [what: string, pulled: string, isFree: boolean][] = [
    ["has nothing", "", false],
    ["has a later state without its objects", state(9), false],
    ["has another lineage of the same content", state(1, ["web"]).replace("3b9d45e6", "other"), true],
    ["has it", state(3, ["web"]), true],
  ];
  for (const [what, pulled, isFree] of backends) {
    it(`${isFree ? "forgets" : "waits for"} a rescue whose backend ${what}`, async () => {
      const files = memoryFiles({});
      const { session } = await sessionOf("one@staging", files, pulled);
      const rescue = await rescueState(session, state(3, ["web"]));
      const failures = await startUnit(session);
      assert.deepEqual(
        failures.map(({ reason, detailCode }) => [reason, detailCode]),
        isFree ? [] : [["state-not-saved", "rescued"]],
      );
      assert.equal((await files.stat(rescue?.folder ?? ""))?.kind, isFree ? undefined : "directory");
    });
  }
});
