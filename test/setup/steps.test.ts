import assert from "node:assert/strict";
import { rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { Checkout, fakeEngine } from "./checkout.ts";

/** A checkout with an engine, so that only the steps before it matter. */
function checkoutWithEngine(t: TestContext): Checkout {
  const checkout = new Checkout(t);
  checkout.command("tofu", fakeEngine("1.9.0"));
  return checkout;
}

describe("the build step", () => {
  it("builds once, and then says only which engine there is", async (t) => {
    const checkout = checkoutWithEngine(t);
    const first = await checkout.setup();
    const second = await checkout.setup();
    assert.match(first.stdout, /^setup: building dist\/\nsetup: engine is tofu/);
    assert.match(second.stdout, /^setup: engine is tofu 1\.9\.0, .*\n$/);
    assert.equal(checkout.read("builds"), "x");
  });

  const changes = [
    { path: "packages/core/src/plan/counts.ts", builds: true },
    { path: "actions/tofu-plan/action.yml", builds: true },
    { path: "scripts/build/licences.ts", builds: true },
    { path: "package-lock.json", content: `{ "packages": {}, "name": "renamed" }`, builds: true },
    { path: "dist/index.js", content: "edited by hand", builds: true },
    { path: "actions/tofu-plan/test/run.test.ts", builds: false },
    { path: "actions/build/index.js", builds: false },
    { path: "README.md", builds: false },
  ];
  for (const { path, content, builds } of changes) {
    it(`${builds ? "builds again" : "does not build"} when ${path} changed`, async (t) => {
      const checkout = checkoutWithEngine(t);
      await checkout.setup();
      checkout.write(path, content ?? "changed");
      await checkout.setup();
      assert.equal(checkout.read("builds"), builds ? "xx" : "x");
    });
  }

  it("shows what a failed build said, and tries again next time", async (t) => {
    const checkout = checkoutWithEngine(t);
    checkout.write("scripts/build.ts", `console.log("TS2322: not assignable"); process.exitCode = 2;`);
    for (let run = 0; run < 2; run++) {
      const result = await checkout.setup();
      assert.equal(result.code, 1);
      assert.match(result.stderr, /^setup: building dist\/ failed\n {2}TS2322: not assignable\n$/);
    }
  });
});

describe("the install step", () => {
  const NPM = `#!/bin/sh
echo "$*" >> npm-calls
/bin/mkdir -p node_modules
/bin/cp package-lock.json node_modules/.package-lock.json
`;
  const LOCK = `{ "packages": { "": {}, "node_modules/yaml": { "version": "2.9.1", "integrity": "sha512-x" } } }`;

  it("installs without install scripts when node_modules is missing, and then no more", async (t) => {
    const checkout = checkoutWithEngine(t);
    checkout.command("npm", NPM);
    checkout.write("package-lock.json", LOCK);
    rmSync(join(checkout.root, "node_modules"), { recursive: true });
    const first = await checkout.setup();
    assert.match(first.stdout, /^setup: installing dependencies \(npm ci\)\n/);
    await checkout.setup();
    assert.match(checkout.read("npm-calls"), /^ci --ignore-scripts [^\n]*\n$/);
  });

  const locks = [
    { name: "a package changed", lock: LOCK.replace("2.9.1", "2.9.2"), installs: true },
    { name: "a package's bytes changed", lock: LOCK.replace("sha512-x", "sha512-y"), installs: true },
    { name: "a package is gone", lock: `{ "packages": { "": {} } }`, installs: true },
    { name: "only the root changed", lock: LOCK.replace(`"": {}`, `"": { "version": "2.0.0" }`), installs: false },
    {
      name: "a package of another platform is not there",
      lock: LOCK.replace(`"": {}`, `"": {}, "node_modules/node-plan9": { "version": "24.0.0", "optional": true }`),
      installs: false,
    },
  ];
  for (const { name, lock, installs } of locks) {
    it(`${installs ? "installs" : "does not install"} when ${name}`, async (t) => {
      const checkout = checkoutWithEngine(t);
      checkout.command("npm", NPM);
      checkout.write("node_modules/.package-lock.json", LOCK);
      checkout.write("package-lock.json", lock);
      const { stdout } = await checkout.setup();
      assert.equal(stdout.includes("installing dependencies"), installs);
    });
  }

  it("stops with npm's own words when npm fails", async (t) => {
    const checkout = checkoutWithEngine(t);
    checkout.command("npm", "#!/bin/sh\necho 'npm error code E404' >&2\nexit 1\n");
    unlinkSync(join(checkout.root, "node_modules/.package-lock.json"));
    const result = await checkout.setup();
    assert.equal(result.code, 1);
    assert.match(result.stderr, /^setup: npm ci failed\n {2}npm error code E404\n/);
  });
});

describe("set-up as a whole", () => {
  it("stops when the Node for scripts is too old", async (t) => {
    const checkout = checkoutWithEngine(t);
    const node = join(checkout.root, "node_modules/.bin/node");
    unlinkSync(node);
    symlinkSync(checkout.command("old-node", "#!/bin/sh\necho v20.20.2\n"), node);
    const result = await checkout.setup();
    assert.equal(result.code, 1);
    assert.match(result.stderr, /^setup: Node 24 or newer is needed, and .* answers: v20\.20\.2\n/);
  });

  it("prints nothing with --quiet", async (t) => {
    const result = await checkoutWithEngine(t).setup({}, ["--quiet"]);
    assert.deepEqual(result, { code: 0, stdout: "", stderr: "" });
  });
});
