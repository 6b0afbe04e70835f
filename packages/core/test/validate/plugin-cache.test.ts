import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Engine } from "../../src/engine/locate.ts";
import type { EngineCommand } from "../../src/ports/processes.ts";
import { moduleDirectory, stackDirectory, type ModuleDirectory } from "../../src/validate/module-directory.ts";
import { validateModules } from "../../src/validate/modules.ts";
import { ENGINE } from "../engine/sessions.ts";
import { memoryFiles } from "../support/files.ts";
import { answer, fakeHost } from "../support/host.ts";

const DIRECTORIES: readonly ModuleDirectory[] = [
  stackDirectory("tofu/stacks/locked", []),
  stackDirectory("tofu/stacks/unlocked", []),
  moduleDirectory("tofu/modules/net"),
];
const LOCKED = "/ws/tofu/stacks/locked/.terraform.lock.hcl";
const VALID = answer([JSON.stringify({ valid: true, diagnostics: [] })]);

/** What the engine was asked in each directory, in this order, and how many at once. */
async function validated(
  engine: Engine,
  environment: Readonly<Record<string, string>> = {},
  directories: readonly ModuleDirectory[] = DIRECTORIES,
) {
  const code = directories.map(({ directory }) => [`/ws/${directory}/main.tf`, "locals {}"] as const);
  const files = memoryFiles({ ...Object.fromEntries(code), [LOCKED]: "committed", "/ws/staging.tfvars": "" });
  const asked: EngineCommand[] = [];
  const atOnce: Record<string, number> = {};
  const running = new Set<EngineCommand>();
  const { host } = fakeHost({
    files,
    context: { environment },
    engine: async (command) => {
      const [name = ""] = command.arguments;
      // That files of values can be parsed is asked apart.
      if (name === "fmt") return answer([])(command, files);
      asked.push(command);
      running.add(command);
      atOnce[name] = Math.max(atOnce[name] ?? 0, running.size);
      if (name === "init" && command.directory !== "/ws/tofu/stacks/locked")
        await files.write(`${command.directory}/.terraform.lock.hcl`, "made by init");
      const result = await (name === "init" ? answer([]) : VALID)(command, files);
      running.delete(command);
      return result;
    },
  });
  const findings = await validateModules(directories, engine, 2, host);
  return { asked, atOnce, findings, files };
}

describe("the providers of many directories", () => {
  it("are fetched into one place, which ends with the call", async () => {
    const { asked, files } = await validated(ENGINE);
    const caches = new Set(asked.map(({ environment }) => environment["TF_PLUGIN_CACHE_DIR"]));
    assert.equal(caches.size, 1);
    const [cache = ""] = caches;
    assert.match(cache, /^\/tmp\//);
    assert.deepEqual(await files.list("/tmp"), []);
  });

  it("are fetched into the place that the job has for them", async () => {
    const { asked } = await validated(ENGINE, { TF_PLUGIN_CACHE_DIR: "/cache" });
    assert.ok(asked.every(({ environment }) => environment["TF_PLUGIN_CACHE_DIR"] === "/cache"));
  });

  it("run only when no init writes any more", async () => {
    const { asked } = await validated(ENGINE);
    assert.deepEqual(
      asked.map(({ arguments: [name] }) => name),
      ["init", "init", "init", "validate", "validate", "validate"],
    );
  });

  const engines: readonly (readonly [name: Engine["name"], version: string, inits: number])[] = [
    ["tofu", "1.12.6", 2],
    ["tofu", "1.10.0", 2],
    ["tofu", "1.9.1", 1],
    ["terraform", "1.11.4", 1],
  ];
  for (const [name, version, inits] of engines) {
    it(`are fetched ${inits === 1 ? "one directory after the other" : "for several directories at once"} by ${name} ${version}`, async () => {
      const { atOnce } = await validated({ ...ENGINE, name, version });
      assert.deepEqual(atOnce, { init: inits, validate: 2 });
    });
  }

  it("are held to the lock file where there is one, which nobody writes", async () => {
    const { asked, files, findings } = await validated(ENGINE);
    const inits = asked.filter(({ arguments: [name] }) => name === "init");
    assert.deepEqual(
      inits.map(({ arguments: flags, environment }) => [
        flags.includes("-backend=false"),
        flags.includes("-lockfile=readonly"),
        environment["TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE"],
      ]),
      [
        [true, true, undefined],
        [true, false, "1"],
        [true, false, "1"],
      ],
    );
    assert.equal(await files.readText(LOCKED), "committed");
    for (const { directory } of DIRECTORIES.slice(1)) {
      assert.equal(await files.stat(`/ws/${directory}/.terraform.lock.hcl`), undefined);
    }
    assert.deepEqual(
      findings.map(({ rule, file }) => `${rule} ${file}`),
      ["lock-file tofu/stacks/unlocked"],
    );
  });

  for (const [engine, given] of [
    [ENGINE, ["-var-file=/ws/staging.tfvars"]],
    [{ ...ENGINE, version: "1.7.9" }, []],
    [{ ...ENGINE, name: "terraform", version: "1.11.4" }, []],
  ] as const) {
    it(`may be chosen by variables in ${engine.name} ${engine.version}: ${given.length === 0 ? "no" : "yes"}`, async () => {
      const { asked } = await validated(engine, {}, [{ ...moduleDirectory("a"), varFiles: [["staging.tfvars"]] }]);
      assert.deepEqual(
        asked.map(({ arguments: flags }) => flags.filter((flag) => flag.startsWith("-var"))),
        [given, given],
      );
    });
  }
});
