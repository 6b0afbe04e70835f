import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withSharedPlugins } from "../../src/engine/plugin-cache.ts";
import type { Host } from "../../src/ports/host.ts";
import { memoryFiles } from "../support/files.ts";
import { fakeHost } from "../support/host.ts";
import { ENGINE } from "./sessions.ts";

type Environment = Readonly<Record<string, string>>;

const OLD = { ...ENGINE, version: "1.9.1" };
const HOME = { HOME: "/home/ada" };

/** A host whose engine runs until it is told to end; `log` says what began and ended. */
function slowHost(environment: Environment = {}, files: Readonly<Record<string, string>> = {}) {
  const ends: (() => void)[] = [];
  const log: string[] = [];
  const { host } = fakeHost({
    files: memoryFiles(files),
    context: { environment: { ...HOME, ...environment } },
    engine: async ({ arguments: [name = ""] }) => {
      log.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
      log.push(`${name} ended`);
      return { exitCode: 0, stdout: "", stderr: "" };
    },
  });
  const end = async (): Promise<void> => {
    ends.shift()?.();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return { host, log, end };
}

function run({ processes }: Host, name: string): void {
  void processes.engine({ file: "tofu", arguments: [name], directory: "/ws", environment: {}, unit: "web@default" });
}

const cacheOf = ({ context }: Host): string => context.environment["TF_PLUGIN_CACHE_DIR"] ?? "";

describe("withSharedPlugins", () => {
  it("gives several units one cache", async () => {
    const { host } = slowHost();
    assert.match(cacheOf(await withSharedPlugins(ENGINE, 2, host)), /^\/tmp\//);
  });

  const alone: readonly [what: string, engine: typeof ENGINE, units: number][] = [
    ["a single unit", ENGINE, 1],
    ["an engine that does not lock it", OLD, 2],
  ];
  for (const [what, engine, units] of alone) {
    it(`gives none to ${what}`, async () => {
      const { host } = slowHost();
      assert.equal(await withSharedPlugins(engine, units, host), host);
    });
  }

  const given: readonly [what: string, environment: Environment, files: Environment][] = [
    ["by the environment", { TF_PLUGIN_CACHE_DIR: "/cache" }, {}],
    ["in the engine's configuration", {}, { "/home/ada/.tofurc": 'plugin_cache_dir = "/cache"\n' }],
    ["in a configuration of the job", { TF_CLI_CONFIG_FILE: "/rc" }, { "/rc": '  plugin_cache_dir="/cache"' }],
  ];
  for (const [what, environment, files] of given) {
    it(`leaves the cache that was set up ${what}`, async () => {
      const { host } = slowHost(environment, files);
      assert.equal(await withSharedPlugins(ENGINE, 2, host), host);
    });

    it(`runs nothing beside an init of an engine that does not lock one, set up ${what}`, async () => {
      const { host, log, end } = slowHost(environment, files);
      const shared = await withSharedPlugins(OLD, 3, host);
      for (const name of ["init", "init", "plan", "show"]) run(shared, name);
      for (let turn = 0; turn < 4; turn += 1) await end();
      assert.deepEqual(log, ["init", "init ended", "init", "init ended", "plan", "show", "plan ended", "show ended"]);
    });
  }

  it("lets an init wait for what runs, and what comes later wait for the init", async () => {
    const { host, log, end } = slowHost({ TF_PLUGIN_CACHE_DIR: "/cache" });
    const shared = await withSharedPlugins(OLD, 3, host);
    for (const name of ["plan", "init", "apply"]) run(shared, name);
    assert.deepEqual(log, ["plan"]);
    await end();
    assert.deepEqual(log, ["plan", "plan ended", "init"]);
    await end();
    await end();
    assert.deepEqual(log.slice(3), ["init ended", "apply", "apply ended"]);
  });
});
