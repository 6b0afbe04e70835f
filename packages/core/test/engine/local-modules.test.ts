import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { codeDirectories } from "../../src/engine/local-modules.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeSession } from "./sessions.ts";

/** The code of the unit `web` when the engine's list of modules is this. */
async function directoriesOf(list: string | undefined, directory = "tofu/stacks/web"): Promise<readonly string[]> {
  const files = memoryFiles({});
  const { session } = await fakeSession({}, { files, unit: { directory } });
  if (list !== undefined) await files.write(`${session.environment["TF_DATA_DIR"] ?? ""}/modules/modules.json`, list);
  return codeDirectories(session);
}

/** The list as OpenTofu 1.12 and Terraform 1.15 write it after init. */
function modules(...directories: readonly string[]): string {
  return JSON.stringify({ Modules: directories.map((Dir) => ({ Key: "x", Source: "x", Dir })) });
}

describe("the code a unit is made of", () => {
  const cases: readonly [what: string, list: string | undefined, expected: readonly string[]][] = [
    ["its own directory", modules("."), ["tofu/stacks/web"]],
    [
      "the local modules it calls, each once",
      modules(".", "../../modules/net", "../../modules/net", "../../modules/net/sub", "parts"),
      ["tofu/modules/net", "tofu/modules/net/sub", "tofu/stacks/web", "tofu/stacks/web/parts"],
    ],
    ["not what was downloaded", modules(".", "/tmp/unit-1/data/modules/vpc"), ["tofu/stacks/web"]],
    ["not what lies outside the workspace", modules(".", "../../../../elsewhere"), ["tofu/stacks/web"]],
    ["its own where it was never initialised", undefined, ["tofu/stacks/web"]],
    ["its own where the list cannot be read", "{", ["tofu/stacks/web"]],
  ];
  for (const [what, list, expected] of cases) {
    it(`is ${what}`, async () => {
      assert.deepEqual(await directoriesOf(list), expected);
    });
  }

  it("is the whole repository where that is the root module", async () => {
    assert.deepEqual(await directoriesOf(modules(".", "./modules/net"), "."), [".", "modules/net"]);
  });
});
