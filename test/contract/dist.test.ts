import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { SCHEMA_FILE } from "../../scripts/schema-file.ts";

const ROOT = join(import.meta.dirname, "../..");
const DIST = join(ROOT, "dist");

const files = globSync("**", { cwd: DIST }).filter((path) => statSync(join(DIST, path)).isFile());

function read(path: string): string {
  return readFileSync(join(DIST, path), "utf8");
}

describe("the release tree", () => {
  it("has a build in it", () => {
    assert.ok(files.includes("lib/index.js"));
  });

  it("names no path of the machine that built it", () => {
    const paths = [join(ROOT, "/"), join(homedir(), "/")].filter((path) => path.length > 2);
    assert.deepEqual(
      files.filter((file) => paths.some((path) => read(file).includes(path))),
      [],
    );
  });

  it("holds no age identity", () => {
    assert.deepEqual(
      files.filter((file) => /AGE-SECRET-KEY-1[0-9A-Z]{20}/.test(read(file))),
      [],
    );
  });

  it("has every chunk that is referred to, and no other", () => {
    const lib = files.filter((file) => file.startsWith("lib/"));
    const referred = new Set(
      lib.flatMap((file) =>
        [...read(file).matchAll(/_require__\.e\((?:\/\*.*?\*\/ )?(\d+)\)/g)].map(
          ([, id]) => `lib/${id ?? ""}.index.js`,
        ),
      ),
    );
    assert.ok(referred.size > 0);
    assert.deepEqual([...referred].toSorted(), lib.filter((file) => file !== "lib/index.js").toSorted());
  });

  it("has the schema that editors read", () => {
    assert.equal(read("organization.schema.json"), readFileSync(SCHEMA_FILE, "utf8"));
  });

  it("is a package of ES modules, with its license", () => {
    const manifest: unknown = JSON.parse(read("package.json"));
    assert.ok(typeof manifest === "object" && manifest !== null && "type" in manifest);
    assert.equal(manifest.type, "module");
    assert.equal(read("LICENSE"), readFileSync(join(ROOT, "LICENSE"), "utf8"));
    assert.ok(existsSync(join(DIST, "THIRD_PARTY_NOTICES.txt")));
  });
});
