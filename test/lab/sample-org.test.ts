import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parseChecks } from "@flywheel/core/health/check";
import { readOrganization } from "@flywheel/core/organization/read";
import { labEngine } from "@flywheel/local/lab/engine";
import { ENGINES } from "./engine-run.ts";
import { SAMPLE_ORG, SampleOrganization, STACKS, TOKEN } from "./sample-org.ts";

it("has an organization file without findings, and checks that flywheel understands", async () => {
  const text = readFileSync(join(SAMPLE_ORG, "organization.yaml"), "utf8");
  const { organization, findings } = readOrganization(text, "organization.yaml", STACKS);

  assert.deepEqual(findings, []);
  assert.ok(organization);
  assert.deepEqual(
    organization.environments.map(({ name }) => name),
    ["staging", "production"],
  );
  assert.deepEqual(
    organization.stacks.map(({ name, dependsOn }) => [name, ...dependsOn]),
    [["attic"], ["runners", "attic"], ["dashboard", "attic", "runners"]],
  );
  assert.deepEqual((await parseChecks(organization.checks.map(({ data }) => data))).problems, []);
});

for (const engine of ENGINES) {
  describe(`the code of the sample organization on ${basename(engine)}`, () => {
    let organization: SampleOrganization;
    before(async () => {
      organization = await SampleOrganization.open(engine);
    });
    after(() => organization.close());

    it("is formatted", async () => {
      await organization.succeed(".", "staging", "fmt", "-check", "-recursive", organization.root);
    });

    for (const stack of STACKS) {
      it(`has a valid stack ${stack} with a lock file that suits the engine`, async () => {
        await organization.init(stack, "staging");
        await organization.succeed(stack, "staging", "validate");
        assert.equal(
          readFileSync(join(organization.directory(stack), ".terraform.lock.hcl"), "utf8"),
          readFileSync(join(SAMPLE_ORG, "tofu", "stacks", stack, ".terraform.lock.hcl"), "utf8"),
        );
      });
    }
  });
}

describe("the sample organization, deployed", () => {
  let organization: SampleOrganization;
  before(async () => {
    organization = await SampleOrganization.open(labEngine());
    await Promise.all(STACKS.map((stack) => organization.deploy(stack, "staging")));
  });
  after(() => organization.close());

  it("answers health checks under the urls it puts out", async () => {
    for (const stack of ["attic", "dashboard"]) {
      const url = String((await organization.outputs(stack, "staging"))["url"]?.value);
      const response = await fetch(`${url}/healthz`);
      assert.equal(response.status, 200, stack);
    }
  });

  it("has environments that do not meet", async () => {
    const names = (): readonly string[] => organization.lab.cloud.objects().map((object) => object.name);
    const staging = names();
    await organization.deploy("attic", "production");

    const production = ["attic-production", "attic-production-cache", "attic-production-ci", "attic-production-main"];
    assert.deepEqual(names(), [...production, ...staging]);
  });

  it("marks what is secret", async () => {
    const secrets = async (stack: string): Promise<readonly string[]> =>
      Object.entries(await organization.outputs(stack, "staging")).flatMap(([name, { sensitive }]) =>
        sensitive ? [name] : [],
      );
    assert.deepEqual(await secrets("attic"), ["push_url"]);
    assert.deepEqual(await secrets("runners"), []);
    assert.deepEqual(await secrets("dashboard"), ["admin_url"]);
  });

  it("keeps its token out of what the engine prints, though the state has it", async () => {
    const replace = "-replace=module.server.fakecloud_object.service";
    const plan = await organization.succeed("attic", "staging", "plan", "-var-file=staging.tfvars", replace);

    assert.match(plan, /1 to add, \d to change, 1 to destroy/);
    assert.doesNotMatch(plan, new RegExp(TOKEN));
    assert.match(organization.lab.stateBackend.state("attic/staging") ?? "", new RegExp(TOKEN));
  });
});
