import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { fileURLToPath } from "node:url";

const CI_RUN = fileURLToPath(new URL("../../.ci/run", import.meta.url));

/** Runs `.ci/run` in a git checkout that holds `dist/index.js` = "built", with `npm` replaced by a shell script. */
function ciRun(t: TestContext, npm: string): { code: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), "flywheel-ci-"));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const checkout = join(folder, "checkout");
  cpSync(CI_RUN, join(checkout, ".ci/run"));
  mkdirSync(join(checkout, "dist"));
  writeFileSync(join(checkout, "dist/index.js"), "built");
  const git = (...args: string[]) => execFileSync("git", args, { cwd: checkout });
  git("init", "--quiet");
  git("add", "--all");
  git("-c", "user.name=test", "-c", "user.email=test@flywheel.test", "commit", "--quiet", "--message", "all");

  writeFileSync(join(folder, "npm"), `#!/bin/sh\n${npm}\n`);
  chmodSync(join(folder, "npm"), 0o755);
  const PATH = [folder, process.env["PATH"]].join(delimiter);
  const child = spawnSync(join(checkout, ".ci/run"), { cwd: folder, env: { ...process.env, PATH }, encoding: "utf8" });
  return { code: child.status, output: child.stdout + child.stderr };
}

describe(".ci/run", () => {
  it("runs npm test in the checkout, without input, and passes when dist/ is as committed", (t) => {
    const { code, output } = ciRun(t, `read line || echo "npm $* CI=$CI"; printf built > dist/index.js`);
    assert.equal(code, 0, output);
    assert.equal(output, "npm test CI=true\n");
  });

  it("fails with the tests' own exit code", (t) => {
    assert.equal(ciRun(t, "exit 3").code, 3);
  });

  const stale = [
    { name: "a file differs", npm: "printf other > dist/index.js" },
    { name: "a file is new", npm: "printf new > dist/new.js" },
    { name: "a file is gone", npm: "rm dist/index.js" },
  ];
  for (const { name, npm } of stale) {
    it(`fails when ${name} in dist/`, (t) => {
      const { code, output } = ciRun(t, npm);
      assert.equal(code, 1);
      assert.match(output, /dist\/(index|new)\.js[^]*dist\/ is stale: run npm run build and commit it\n$/);
    });
  }
});
