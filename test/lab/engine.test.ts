import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it, type TestContext } from "node:test";
import { onPath, providedEngine } from "@flywheel/local/lab/engine";

function folder(context: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "flywheel-engines-"));
  context.after(() => {
    rmSync(path, { recursive: true });
  });
  return path;
}

it("takes the engine that set-up provided", (context) => {
  const home = folder(context);
  const path = join(home, "tofu");
  writeFileSync(path, "", { mode: 0o755 });
  const engine = { path, name: "tofu", version: "1.12.6" };
  writeFileSync(join(home, "engine.json"), JSON.stringify(engine));
  assert.deepEqual(providedEngine(join(home, "engine.json")), engine);
});

it("says what to run where there is none, or it has gone", (context) => {
  const home = folder(context);
  const file = join(home, "engine.json");
  assert.throws(() => providedEngine(file), /no engine has been provided yet: run `node scripts\/setup.mjs`/);
  writeFileSync(file, JSON.stringify({ path: join(home, "gone"), name: "tofu", version: "1.12.6" }));
  assert.throws(() => providedEngine(file), /has gone: run `node scripts\/setup.mjs`/);
});

it("finds only what can be run on PATH", (context) => {
  const home = folder(context);
  writeFileSync(join(home, "tofu"), "", { mode: 0o644 });
  writeFileSync(join(home, "terraform"), "", { mode: 0o755 });
  const environment = { PATH: `${join(home, "missing")}:${home}` };
  assert.equal(onPath("tofu", environment), undefined);
  assert.equal(onPath("terraform", environment), join(home, "terraform"));
});
