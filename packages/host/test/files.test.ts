import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { createFiles } from "../src/files.ts";
import { temporaryFolder } from "./child.ts";

function setup(t: TestContext) {
  const folder = temporaryFolder(t);
  return { folder, files: createFiles({ RUNNER_TEMP: join(folder, "temp") }) };
}

const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe("writing", () => {
  it("makes missing parents, and writes text and bytes as they are", async (t) => {
    const { folder, files } = setup(t);
    const path = join(folder, "a/b/c");
    await files.write(path, "ünïcode\r\n");
    assert.equal(await files.readText(path), "ünïcode\r\n");
    await files.write(path, new Uint8Array([0, 255, 13, 10]));
    assert.deepEqual([...(await files.readBytes(path))], [0, 255, 13, 10]);
  });

  it("keeps a secret from everyone else, also where another file was", async (t) => {
    const { folder, files } = setup(t);
    const [fresh, old] = [join(folder, "fresh"), join(folder, "old")];
    writeFileSync(old, "a longer text than the secret");
    chmodSync(old, 0o644);
    for (const path of [fresh, old]) {
      await files.write(path, "secret", { secret: true });
      assert.deepEqual([readFileSync(path, "utf8"), mode(path)], ["secret", "600"]);
    }
  });

  it("does not write a secret through a link somebody left there", async (t) => {
    const { folder, files } = setup(t);
    writeFileSync(join(folder, "elsewhere"), "untouched");
    symlinkSync(join(folder, "elsewhere"), join(folder, "plan"));
    await files.write(join(folder, "plan"), "secret", { secret: true });
    assert.equal(readFileSync(join(folder, "elsewhere"), "utf8"), "untouched");
    assert.equal(await files.readText(join(folder, "plan")), "secret");
  });
});

describe("looking", () => {
  it("tells kind and size, following links, and nothing where nothing is", async (t) => {
    const { folder, files } = setup(t);
    writeFileSync(join(folder, "file"), "12345");
    symlinkSync("file", join(folder, "link"));
    symlinkSync("nowhere", join(folder, "broken"));
    utimesSync(join(folder, "file"), 1, 2);
    const told = { kind: "file", size: 5, modifiedMs: 2_000 };
    assert.deepEqual(await files.stat(join(folder, "file")), told);
    assert.deepEqual(await files.stat(join(folder, "link")), told);
    assert.equal((await files.stat(folder))?.kind, "directory");
    assert.equal((await files.stat("/dev/null"))?.kind, "other");
    for (const path of ["none", "broken", "file/below"]) assert.equal(await files.stat(join(folder, path)), undefined);
  });

  it("lists a directory by name, and none for what is no directory", async (t) => {
    const { folder, files } = setup(t);
    mkdirSync(join(folder, "b"));
    writeFileSync(join(folder, "c"), "");
    symlinkSync("b", join(folder, "a"));
    symlinkSync("nowhere", join(folder, "d"));
    symlinkSync("e", join(folder, "e"));
    assert.deepEqual(await files.list(folder), [
      { name: "a", kind: "directory", isLink: true },
      { name: "b", kind: "directory" },
      { name: "c", kind: "file" },
      { name: "d", kind: "other", isLink: true },
      { name: "e", kind: "other", isLink: true },
    ]);
    assert.deepEqual(await files.list(join(folder, "none")), []);
    assert.deepEqual(await files.list(join(folder, "c")), []);
  });

  it("does not wait for what nobody writes into a pipe", async (t) => {
    const { folder, files } = setup(t);
    execFileSync("mkfifo", [join(folder, "pipe")]);
    assert.equal(await files.readText(join(folder, "pipe")), "");
    assert.equal((await files.stat(join(folder, "pipe")))?.kind, "other");
  });

  it("resolves links, and fails with the system's own error", async (t) => {
    const { folder, files } = setup(t);
    symlinkSync(".", join(folder, "here"));
    assert.equal(await files.realPath(join(folder, "here/here")), await files.realPath(folder));
    await assert.rejects(files.realPath(join(folder, "none")), { code: "ENOENT" });
    await assert.rejects(files.readText(join(folder, "none")), { code: "ENOENT" });
    await assert.rejects(files.readText(folder), { code: "EISDIR" });
  });
});

describe("making and removing", () => {
  it("makes directories, and removes what is there or nothing", async (t) => {
    const { folder, files } = setup(t);
    await files.makeDirectory(join(folder, "a/b"));
    await files.makeDirectory(join(folder, "a/b"));
    await files.write(join(folder, "a/b/c"), "");
    await files.remove(join(folder, "a"));
    await files.remove(join(folder, "a"));
    assert.equal(await files.stat(join(folder, "a")), undefined);
  });

  it("gives temporary directories to nobody else, where the runner empties them", async (t) => {
    const { folder, files } = setup(t);
    const [one, two] = [await files.temporaryDirectory("unit"), await files.temporaryDirectory("unit")];
    assert.notEqual(one, two);
    assert.equal(one.startsWith(join(folder, "temp/flywheel-unit-")), true);
    assert.equal(mode(one), "700");
  });
});
