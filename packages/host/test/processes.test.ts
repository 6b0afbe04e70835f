import assert from "node:assert/strict";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import type { Processes } from "@flywheel/core/ports/processes";
import { Cancellation } from "../src/cancellation.ts";
import { FileJournal } from "../src/journal.ts";
import { createProcesses } from "../src/processes.ts";
import { temporaryFolder } from "./child.ts";

/** Folders with files in them; a name that ends in `*` may be run. */
function folders(t: TestContext, files: readonly string[]): string {
  const root = temporaryFolder(t);
  for (const file of files) {
    const path = join(root, file.replace("*", ""));
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "#!/bin/sh\necho $0\n");
    chmodSync(path, file.endsWith("*") ? 0o755 : 0o644);
  }
  return root;
}

function processesOf(environment: Readonly<Record<string, string>>): Processes {
  return createProcesses(environment, new Cancellation(), new FileJournal("/dev/null"));
}

describe("a program on PATH", () => {
  it("is the first that may be run, in a folder that is no relative one", async (t) => {
    const root = folders(t, ["a/tofu", "b/tofu*", "c/tofu*", "c/terraform*"]);
    mkdirSync(join(root, "a/terraform"));
    const path = ["", ".", "b", `${root}/none`, `${root}/a`, `${root}/b`, `${root}/c`].join(":");
    const processes = processesOf({ PATH: path });
    assert.equal(await processes.find("tofu"), join(root, "b/tofu"));
    assert.equal(await processes.find("terraform"), join(root, "c/terraform"));
    assert.equal(await processes.find("git"), undefined);
  });

  it("is not one that lies in the current folder", async (t) => {
    const root = folders(t, ["tofu*"]);
    const before = process.cwd();
    t.after(() => {
      process.chdir(before);
    });
    process.chdir(root);
    for (const path of ["", ".", "./", "../x"]) assert.equal(await processesOf({ PATH: path }).find("tofu"), undefined);
  });

  it("may be a link", async (t) => {
    const root = folders(t, ["a/real*"]);
    symlinkSync("real", join(root, "a/tofu"));
    assert.equal(await processesOf({ PATH: join(root, "a") }).find("tofu"), join(root, "a/tofu"));
  });
});

describe("a program in the checkout", () => {
  for (const [what, path] of [
    ["in a folder there", "checkout/bin"],
    ["by a link to such a folder", "linked"],
    ["by a link into it", "links"],
    ["by a link from it", "checkout/links"],
  ] as const) {
    it(`is passed over ${what}`, async (t) => {
      const root = folders(t, ["checkout/bin/tofu*", "links/README", "checkout/links/README", "later/tofu*"]);
      symlinkSync("checkout/bin", join(root, "linked"));
      symlinkSync("../checkout/bin/tofu", join(root, "links/tofu"));
      symlinkSync("../../later/tofu", join(root, "checkout/links/tofu"));
      const PATH = `${join(root, path)}:${join(root, "later")}`;
      const processes = processesOf({ PATH, GITHUB_WORKSPACE: join(root, "checkout") });
      assert.equal(await processes.find("tofu"), join(root, "later/tofu"));
    });
  }
});

describe("a short command", () => {
  const processes = processesOf({ PATH: "/usr/bin:/bin" });
  const sh = (script: string, ...rest: readonly string[]) =>
    processes.run({ file: "/bin/sh", arguments: ["-c", script, ...rest], directory: "/", environment: { X: "1" } });

  it("gives exit code and both streams, and prints nothing", async () => {
    assert.deepEqual(await sh("echo out; echo err >&2; exit 3"), { exitCode: 3, stdout: "out\n", stderr: "err\n" });
  });

  it("gets its arguments as they are, and only its own environment", async () => {
    const { stdout } = await sh(`printf '<%s>' "$@"; echo; echo "$X$HOME"; pwd`, "sh", "a b", "$(id)", '"', "");
    assert.equal(stdout, `<a b><$(id)><"><>\n1\n/\n`);
  });

  it("may lie in a folder with blanks in its name", async (t) => {
    const root = folders(t, ["with blanks/tool*"]);
    const file = join(root, "with blanks/tool");
    const { stdout } = await processes.run({ file, arguments: [], directory: root, environment: {} });
    assert.equal(stdout, `${file}\n`);
  });
});
