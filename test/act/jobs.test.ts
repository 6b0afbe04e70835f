/** Actions of a release in a runner that is not ours: jobs, their outputs, secrets and artifacts, as workflows have them. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { openWorld, type OpenWorld } from "../e2e/open-world.ts";
import { objectNames, openIssues } from "../e2e/stages.ts";
import { Act, actProgram } from "./act.ts";
import { adopt } from "./organization.ts";

const program = actProgram();
const skip = program === undefined && "NOT RUN: act is built with Go, and there is no go on PATH";

const PATH = ".github/workflows/attic.yml";
const WORKFLOW = `on: push
permissions: {}
env:
  TF_VAR_admin_token: \${{ secrets.ADMIN_TOKEN }}
jobs:
  plan:
    runs-on: ubuntu-24.04
    outputs:
      bundle-name: \${{ steps.plan.outputs.bundle-name }}
      bundle-sha256: \${{ steps.plan.outputs.bundle-sha256 }}
    steps:
      - uses: actions/checkout@v5
      - uses: org/flywheel/tofu-plan@v1
        id: plan
        with:
          environment: staging
          stacks: attic
          plan-key: \${{ secrets.PLAN_KEY }}
  apply:
    needs: plan
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v5
      - uses: org/flywheel/tofu-apply@v1
        with:
          environment: staging
          stacks: attic
          plan-key: \${{ secrets.PLAN_KEY }}
          bundle-name: \${{ needs.plan.outputs.bundle-name }}
          bundle-sha256: \${{ needs.plan.outputs.bundle-sha256 }}
`;

describe("a plan in one job of act and its apply in the next", { skip }, () => {
  let opened: OpenWorld;
  let act: Act;
  before(async () => {
    act = new Act(program ?? "");
    opened = await openWorld();
    adopt(opened.world, { [PATH]: WORKFLOW });
  });
  after(async () => {
    await opened.close();
    act.close();
  });

  it("deploys, and shows no secret", async () => {
    const { world } = opened;
    const { planKey, adminToken } = world.secrets;
    const secrets = { PLAN_KEY: planKey, ADMIN_TOKEN: adminToken };
    const { jobs, log } = await act.run(world, { workflow: PATH, event: "push", runId: "42", secrets });
    assert.deepEqual(jobs, { "attic.yml/plan": "success", "attic.yml/apply": "success" }, log.join("\n"));
    assert.deepEqual(objectNames(world), [
      "attic-staging",
      "attic-staging-cache",
      "attic-staging-ci",
      "attic-staging-main",
    ]);
    for (const secret of [planKey, adminToken]) assert.ok(!log.join("\n").includes(secret));
    assert.deepEqual([...world.forge.unexpected, ...world.forge.violations], []);
  });

  it("is looked after by drift.yml, which the sample organization calls", async () => {
    const { world } = opened;
    world.lab.cloud.edit("attic-staging-ci", { content: "changed by hand" });
    const secrets = { FLYWHEEL_SETUP: world.secrets.adminToken };
    const drift = { workflow: ".github/workflows/drift.yml", event: "schedule", runId: "43", secrets } as const;
    const { jobs, log } = await act.run(world, drift);
    assert.deepEqual(jobs, { "infrastructure/flywheel drift/check": "failure" }, log.join("\n"));
    assert.deepEqual(
      openIssues(world).map(({ title }) => title),
      ["Drift in attic@staging"],
    );
    assert.ok(!log.join("\n").includes(world.secrets.adminToken));
  });
});
