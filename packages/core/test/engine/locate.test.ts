import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { locateEngine } from "../../src/engine/locate.ts";
import type { Command } from "../../src/ports/processes.ts";
import { failureOf } from "../support/failure.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";

/** What each program prints for `version`. */
const VERSIONS: Readonly<Record<string, string>> = {
  "/bin/tofu": "OpenTofu v1.12.6\non linux_amd64\n",
  "/bin/terraform": "Terraform v1.11.4\non linux_arm64\n\nYour version of Terraform is out of date!\n",
  "/bin/tofu-bin": "OpenTofu v1.12.5-dev\non linux_amd64\n",
  "/tools/tofu": "OpenTofu v1.10.0\non linux_amd64\n+ provider x v1\n",
  "/bin/liar": "Pulumi v3",
  "/bin/json": '{"terraform_version":"1.12.6"}',
};

function host(programs: Readonly<Record<string, string>>, files: readonly string[], asked: Command[] = []) {
  return fakeHost({
    programs,
    files: memoryFiles(Object.fromEntries(files.map((path) => [path, ""]))),
    context: { environment: { PATH: "/bin", INPUT_TOKEN: "x" } },
    engine: (command) => {
      asked.push(command);
      const stdout = VERSIONS[command.file];
      if (stdout === undefined) throw new Error(`spawn ${command.file} ENOENT`);
      return { exitCode: 0, stdout, stderr: "" };
    },
  }).host;
}

const BOTH = { tofu: "/bin/tofu", terraform: "/bin/terraform" };

describe("the engine", () => {
  const found: readonly (readonly [
    choice: string,
    programs: Readonly<Record<string, string>>,
    files: readonly string[],
    engine: string,
  ])[] = [
    ["auto", BOTH, [], "/bin/tofu tofu 1.12.6 linux_amd64"],
    ["auto", { terraform: "/bin/terraform" }, [], "/bin/terraform terraform 1.11.4 linux_arm64"],
    ["tofu", BOTH, [], "/bin/tofu tofu 1.12.6 linux_amd64"],
    ["terraform", BOTH, [], "/bin/terraform terraform 1.11.4 linux_arm64"],
    // A setup action's wrapper, and the real binary beside it.
    ["auto", BOTH, ["/bin/tofu-bin"], "/bin/tofu-bin tofu 1.12.5-dev linux_amd64"],
    ["/bin/terraform", {}, ["/bin/terraform"], "/bin/terraform terraform 1.11.4 linux_arm64"],
    ["../tools/tofu", {}, ["/tools/tofu"], "/tools/tofu tofu 1.10.0 linux_amd64"],
  ];
  for (const [choice, programs, files, engine] of found) {
    it(`"${choice}" of ${JSON.stringify([programs, files])} is ${engine}`, async () => {
      const { path, name, version, platform } = await locateEngine(choice, host(programs, files));
      assert.equal([path, name, version, platform].join(" "), engine);
    });
  }

  const missing: readonly (readonly [
    choice: string,
    programs: Readonly<Record<string, string>>,
    files: readonly string[],
    message: RegExp,
  ])[] = [
    ["auto", {}, [], /^Neither tofu nor terraform is on PATH$/],
    ["tofu", { terraform: "/bin/terraform" }, [], /^There is no engine at "tofu"$/],
    ["/nowhere/tofu", {}, [], /^There is no engine at "\/nowhere\/tofu"$/],
    ["tools", {}, ["/ws/tools/tofu"], /^There is no engine at "tools"$/],
    ["../tools", {}, ["/tools/tofu"], /^There is no engine at "\.\.\/tools"$/],
    ["liar", { liar: "/bin/liar" }, [], /does not answer "version"/],
    ["json", { json: "/bin/json" }, [], /does not answer "version"/],
    ["gone", { gone: "/bin/gone" }, [], /does not answer "version"/],
  ];
  for (const [choice, programs, files, message] of missing) {
    it(`"${choice}" is missing: ${message.source}`, async () => {
      const failure = await failureOf(() => locateEngine(choice, host(programs, files)));
      assert.equal(failure.reason, "engine-missing");
      assert.match(failure.message, message);
      assert.match(failure.hint, /setup-opentofu/);
    });
  }

  for (const choice of ["./tools/tofu", "tools/none", "/ws/tools/tofu", "/link/tofu", "/ws/link"]) {
    it(`"${choice}" is refused, because it lies in the workspace`, async () => {
      const files = memoryFiles(
        { "/ws/tools/tofu": "", "/bin/tofu": "" },
        { links: { "/link": "/ws/tools", "/ws/link": "/bin/tofu" } },
      );
      const failure = await failureOf(() => locateEngine(choice, fakeHost({ files }).host));
      assert.deepEqual([failure.reason, failure.detailCode], ["input-invalid", "path-inside-workspace"]);
    });
  }

  it("is asked without the runner's own environment", async () => {
    const asked: Command[] = [];
    await locateEngine("auto", host(BOTH, [], asked));
    assert.deepEqual(asked[0]?.environment, { PATH: "/bin" });
    assert.deepEqual(asked[0].arguments, ["version"]);
  });
});
