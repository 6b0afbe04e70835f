import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FlywheelError } from "../../src/errors.ts";
import { finishUp } from "../../src/lifecycle/finish-up.ts";
import type { Note } from "../../src/lifecycle/notes.ts";
import { ENGINE } from "../engine/sessions.ts";
import { memoryFiles } from "../support/files.ts";
import { answer, fakeHost } from "../support/host.ts";
import { unit } from "../units/units.ts";

const TOKEN = { graceMs: 0, githubToken: "token" };
const DEPLOYING: Note = { note: "deploying", id: 7 };

/** What the post step told the forge. */
async function toldForge(notes: readonly Note[], set: () => Promise<void> = () => Promise.resolve()) {
  const told: string[] = [];
  const { host, printed } = fakeHost({
    notes,
    forge: {
      setDeploymentStatus: (id, state) => {
        told.push(`${id} ${state}`);
        return set();
      },
    },
  });
  assert.deepEqual(await finishUp(host, TOKEN), []);
  return { told, printed };
}

describe("a deployment", () => {
  it("is ended where main did not say how it ended", async () => {
    assert.deepEqual((await toldForge([DEPLOYING])).told, ["7 error"]);
  });

  it("is left alone where main said so", async () => {
    assert.deepEqual((await toldForge([DEPLOYING, { note: "deployed", id: 7 }])).told, []);
  });

  it("that cannot be ended is a warning", async () => {
    const refused = new FlywheelError({ reason: "forge-failed", message: "It was refused (403)", hint: "" });
    const { printed } = await toldForge([DEPLOYING], () => Promise.reject(refused));
    assert.deepEqual(printed, ["Deployment 7 stays in progress on GitHub: It was refused (403)"]);
  });
});

describe("a rescued state", () => {
  const web = unit("web");
  const record = {
    schema: "flywheel.rescue/v1",
    unit: web.id,
    directory: web.directory,
    workspace: "default",
    backend: { type: "local", settings: [] },
    lineage: "3b9d45e6",
    serial: 3,
    runUrl: "",
  };
  const rescued: Note = { note: "rescued", unit: web.id, folder: "/rescue/web" };
  const noted: Note = { note: "unit", unit: { ...web, dependsOn: [] }, engine: ENGINE };

  const finish = async (notes: readonly Note[], push: number, planKey: string) => {
    const files = memoryFiles({
      "/rescue/web/rescue.json": JSON.stringify(record),
      "/rescue/web/errored.tfstate": "{}",
    });
    const { host } = fakeHost({
      notes: [noted, ...notes],
      files,
      engine: (command) => answer([], command.arguments[0] === "state" ? push : 0)(command, files),
    });
    const failures = await finishUp({ ...host, summarize: () => Promise.resolve() }, { graceMs: 0, planKey });
    return { reasons: failures.map(({ reason }) => reason), isThere: (await files.stat("/rescue/web")) !== undefined };
  };

  it("is pushed, and gone once the backend has it", async () => {
    assert.deepEqual(await finish([rescued, rescued], 0, ""), { reasons: [], isThere: false });
  });

  it("is not uploaded without a key, nor twice", async () => {
    const still = { reasons: ["state-not-saved"], isThere: true };
    assert.deepEqual(await finish([rescued], 1, ""), still);
    const kept: Note = { note: "kept", folder: "/rescue/web" };
    assert.deepEqual(await finish([rescued, kept], 1, "AGE-SECRET-KEY-1"), still);
  });

  it("that cannot be uploaded either is two failures", async () => {
    const { reasons } = await finish([rescued], 1, "no key");
    assert.deepEqual(reasons, ["state-not-saved", "input-invalid"]);
  });
});
