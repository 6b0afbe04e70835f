import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sha256 } from "../../src/bundle/digest.ts";
import { codeIdentity } from "../../src/engine/code-identity.ts";
import type { Session } from "../../src/engine/session.ts";
import type { Unit } from "../../src/units/unit.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeSession } from "./sessions.ts";

const TREE = "7".repeat(40);

/** A session whose git knows the trees of these directories, and has this diff. */
async function session(
  trees: readonly string[],
  diff: string,
  unit: Partial<Unit> = {},
): Promise<{ readonly session: Session; readonly asked: readonly string[] }> {
  const files = memoryFiles({});
  const asked: string[] = [];
  const made = await fakeSession(
    {},
    {
      files,
      unit: { directory: "tofu/stacks/web", ...unit },
      programs: { git: "/usr/bin/git" },
      run: ({ arguments: [, , ...given] }) => {
        asked.push(given.join(" "));
        if (given[0] !== "rev-parse") return { exitCode: 0, stdout: diff, stderr: "" };
        const known = trees.some((directory) => given[1] === `HEAD:./${directory}`);
        return { exitCode: known ? 0 : 128, stdout: `${TREE}\n`, stderr: "" };
      },
    },
  );
  const modules = { Modules: [{ Dir: "." }, { Dir: "../../modules/net" }] };
  await files.write(`${made.session.environment["TF_DATA_DIR"] ?? ""}/modules/modules.json`, JSON.stringify(modules));
  return { session: made.session, asked };
}

describe("the code of a unit", () => {
  it("is the trees of its modules, and what was changed in them without a commit", async () => {
    const { session: asking } = await session(["tofu/stacks/web"], "a diff");
    assert.deepEqual(await codeIdentity(asking), {
      trees: [
        ["tofu/modules/net", null],
        ["tofu/stacks/web", TREE],
      ],
      uncommitted: sha256("a diff"),
    });
  });

  it("is changed nowhere where git sees no difference", async () => {
    const { session: asking, asked } = await session([], "", { varFiles: ["config/web.tfvars", "../outside.tfvars"] });
    assert.equal((await codeIdentity(asking)).uncommitted, "");
    const paths = "tofu/modules/net tofu/stacks/web config/web.tfvars";
    const command = asked.at(-1) ?? "";
    assert.ok(command.startsWith("--literal-pathspecs diff --no-ext-diff "));
    assert.ok(command.endsWith(` --binary HEAD -- ${paths}`));
  });
});
