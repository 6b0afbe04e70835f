import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { it } from "node:test";
import { labEngine, pinnedVersion } from "@flywheel/local/lab/engine";

it("takes the first engine there is: FLYWHEEL_ENGINE, tofu on PATH, our cache, terraform on PATH", (context) => {
  const home = mkdtempSync(join(tmpdir(), "flywheel-engines-"));
  context.after(() => {
    rmSync(home, { recursive: true });
  });
  const program = (...path: readonly string[]): string => {
    const file = join(home, ...path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, "", { mode: 0o755 });
    return file;
  };
  const path = [join(home, "missing"), join(home, "bin")].join(":");
  const environment = { PATH: path, HOME: home };

  assert.throws(() => labEngine(environment), /no engine: .*FLYWHEEL_ENGINE/);
  const terraform = program("bin", "terraform");
  assert.equal(labEngine(environment), terraform);
  const cached = program(".cache", "flywheel", "engine", pinnedVersion(), "tofu");
  assert.equal(labEngine(environment), cached);
  const tofu = program("bin", "tofu");
  assert.equal(labEngine(environment), tofu);
  assert.equal(labEngine({ ...environment, FLYWHEEL_ENGINE: "/opt/tofu" }), "/opt/tofu");
});

it("passes over what cannot be run", (context) => {
  const home = mkdtempSync(join(tmpdir(), "flywheel-engines-"));
  context.after(() => {
    rmSync(home, { recursive: true });
  });
  writeFileSync(join(home, "tofu"), "", { mode: 0o644 });
  assert.throws(() => labEngine({ PATH: home, HOME: home }), /no engine/);
});

it("reads the pinned version from the module that builds it", () => {
  assert.match(pinnedVersion(), /^\d+\.\d+\.\d+$/);
});
