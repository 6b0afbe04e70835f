import assert from "node:assert/strict";
import { describe, it, type TestContext } from "node:test";
import { Checkout } from "./checkout.ts";

const TOOLS = ["tsc", "eslint", "prettier"];

/** A checkout with one passing unit test and one passing end-to-end test, and checks that only say their name. */
function checkoutWithTests(t: TestContext): Checkout {
  const checkout = new Checkout(t);
  for (const tool of TOOLS) checkout.dependency(tool, `#!/bin/sh\necho ${tool} was here\n`);
  checkout.write(
    "packages/core/test/plan/unit.test.ts",
    `import { it } from "node:test"; it("the unit test", () => {});`,
  );
  checkout.write("test/e2e/whole.test.ts", `import { it } from "node:test"; it("the e2e test", () => {});`);
  return checkout;
}

describe("npm test", () => {
  it("checks, then runs every test", async (t) => {
    const result = await checkoutWithTests(t).script("test.ts", []);
    assert.equal(result.code, 0, result.stdout);
    for (const part of [
      ...TOOLS.map((tool) => `${tool} was here`),
      "the unit test",
      "the e2e test",
      "tests 2",
      "fail 0",
    ])
      assert(result.stdout.includes(part), `${part} is not in:\n${result.stdout}`);
  });

  it("stops at the first check that fails", async (t) => {
    const checkout = checkoutWithTests(t);
    checkout.dependency("eslint", "#!/bin/sh\nexit 1\n");
    const result = await checkout.script("test.ts", []);
    assert.equal(result.code, 1);
    assert.match(result.stdout, /== lint FAILED/);
    assert.doesNotMatch(result.stdout, /prettier was here|the unit test/);
  });

  it("fails when a test fails", async (t) => {
    const checkout = checkoutWithTests(t);
    checkout.write(
      "actions/x/test/run.test.ts",
      `import { it } from "node:test"; it("no", () => { throw new Error(); });`,
    );
    const result = await checkout.script("test.ts", []);
    assert.equal(result.code, 1);
    assert.match(result.stdout, /fail 1/);
  });

  const narrowings = [
    { args: ["--only", "unit"], unit: true, e2e: false },
    { args: ["--only", "e2e"], unit: false, e2e: true },
    { args: ["packages/core"], unit: true, e2e: false },
    { args: ["test/e2e/whole.test.ts"], unit: false, e2e: true },
    { args: ["packages/core/test/plan/", "test/e2e"], unit: true, e2e: true },
  ];
  for (const { args, unit, e2e } of narrowings) {
    it(`runs only what was asked for: ${args.join(" ")}`, async (t) => {
      const { code, stdout } = await checkoutWithTests(t).script("test.ts", args);
      assert.equal(code, 0, stdout);
      assert.equal(stdout.includes("the unit test"), unit);
      assert.equal(stdout.includes("the e2e test"), e2e);
      assert.doesNotMatch(stdout, /was here/);
    });
  }

  for (const args of [
    ["packages/cor"],
    ["packages/core", "nowhere"],
    ["--only", "some"],
    ["--only", "e2e", "packages"],
  ]) {
    it(`fails where nothing matches: ${args.join(" ")}`, async (t) => {
      const result = await checkoutWithTests(t).script("test.ts", args);
      assert.equal(result.code, 1);
      assert.match(result.stderr, /^no test files: /);
    });
  }

  it("fails in a checkout without tests", async (t) => {
    const result = await new Checkout(t).script("test.ts", []);
    assert.equal(result.code, 1);
    assert.match(result.stderr, /^no test files: /);
  });
});
