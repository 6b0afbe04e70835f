import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { ObjectStore, parseObject } from "@flywheel/local/lab/objects";

function temporaryFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-objects-"));
  context.after(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

it("keeps an object in a file of its own, whatever its name", (context) => {
  const folder = temporaryFolder(context);
  const store = new ObjectStore(join(folder, "cloud"));
  assert.deepEqual(store.list(), []);

  const object = parseObject({ id: "obj-1", name: 'a/b "c"', tags: { team: null }, grant: [{ to: "x" }] }, "test");
  store.write(object);

  assert.deepEqual(readdirSync(join(folder, "cloud")), ["a%2Fb%20%22c%22.json"]);
  assert.deepEqual(store.read(object.name), object);
  assert.deepEqual(store.list(), [object]);
  store.remove(object.name);
  store.remove(object.name);
  assert.equal(store.read(object.name), undefined);
});

it("fills in what a file written by hand leaves out", () => {
  assert.deepEqual(parseObject({ id: "obj-a", name: "a" }, "test"), {
    id: "obj-a",
    name: "a",
    content: null,
    secret: null,
    tags: null,
    grant: [],
    note: null,
    rev: 0,
    url: null,
  });
});

it("names the file and the field that are wrong", (context) => {
  const folder = temporaryFolder(context);
  const store = new ObjectStore(folder);
  const named = { id: "obj-a", name: "a" };
  const cases: readonly (readonly [object: unknown, message: RegExp])[] = [
    [[1], /a\.json: id is not a string/],
    ["text", /a\.json is not an object/],
    [{ ...named, content: 1 }, /a\.json: content is not a string/],
    [{ ...named, rev: "1" }, /a\.json: rev is not a number/],
    [{ ...named, tags: { team: 1 } }, /a\.json: tags\.team is not a string/],
    [{ ...named, grant: {} }, /a\.json: grant is not a list/],
    [{ ...named, grant: [{}] }, /a\.json: grant\.to is not a string/],
  ];
  for (const [object, message] of cases) {
    writeFileSync(join(folder, "a.json"), JSON.stringify(object));
    assert.throws(() => store.read("a"), message);
  }
});
