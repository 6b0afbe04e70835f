/**
 * One unit's issue from first sight to its end, with a forge that stumbles and is full of other people's issues. What
 * may come between is in drift-issues.long.test.ts.
 */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { secondaryRateLimit } from "@flywheel/local/forge/faults";
import { join } from "node:path";
import { pullRequest } from "./arrange.ts";
import { Nightly, OBJECT } from "./drift-nightly.ts";

/** An organization without the unit. */
const WITHOUT = `schema_version: 1
organization:
  name: acme
  environments:
    staging: { domain: staging.acme.example, cluster_context: "acme/agents:staging", namespace: apps-staging }
stacks:
  dashboard: { backend_config: ["address=https://state.acme.example/{stack}/{environment}"] }
`;

let nightly: Nightly;
before(async () => {
  nightly = await Nightly.open();
});
after(() => nightly.close());

describe("the issue of a drifted unit", () => {
  it("is not there while nothing drifts, which is known by one list", async () => {
    const { step, calls, news } = await nightly.check();
    assert.equal(step.outcome, "success");
    assert.deepEqual([calls, news, step.outputs["issues"]], [["graphql", "graphql", "graphql"], [], "{}"]);
  });

  it("is opened once, over a rate limit and a lost reply", async () => {
    const { forge, lab } = nightly.opened.world;
    lab.cloud.edit(OBJECT, { content: "by hand" });
    forge.failNext("issues/create", secondaryRateLimit(1));
    forge.failNext("issues/create", "cut-after");
    const { step, news, url, report } = await nightly.check();
    assert.equal(step.outputs["failure-reason"], "drift");
    const { title, labels, assignees, body, comments } = nightly.issue();
    assert.deepEqual([title, labels, assignees], ["Drift in attic@staging", ["flywheel-drift", "night"], ["ada"]]);
    assert.match(body, /First seen \d{4}-\d\d-\d\d \d\d:\d\d UTC · last deployed \[/);
    assert.match(body, /`fakecloud_object\.cache\["ci"\]` was changed outside of code; applying undoes that/);
    assert.deepEqual([comments, news, url], [[], ["opened"], nightly.issue().url]);
    assert.match(report, /"schema": "flywheel\.drift\/v1"[^]*"by hand"/);
    assert.match(
      report,
      /"firstSeen": "\d{4}-[^]*"lastDeployment": {[^]*"sha": "[0-9a-f]{40}"[^]*"undoneBy": "update"/,
    );
    assert.ok(report.includes(`"issue": "${nightly.issue().url}"`));
  });

  it("is edited while the drift stays, with three further calls at most", async () => {
    const { calls, news } = await nightly.check();
    // Of the list there are two pages more, and the deployments are one.
    assert.deepEqual(calls, ["graphql", "graphql", "graphql", "graphql", "issues/update"]);
    assert.match(nightly.issue().body, /still there in check 2/);
    assert.deepEqual([news, nightly.issue().comments], [[], []]);
  });

  it("is left alone by a run whose branch does not have the unit", async () => {
    const { world } = nightly.opened;
    const { body } = nightly.issue();
    rmSync(join(world.repository.directory, "tofu/stacks/attic"), { recursive: true });
    world.repository.write("organization.yaml", WITHOUT);
    // No engine is needed to look at the issues.
    const inputs = { stacks: "dashboard", "fold-shards": "1", "fail-on": "never" };
    const branch = await nightly.check(inputs, { event: "workflow_dispatch", branch: "change" });
    const pull = await nightly.check(inputs, pullRequest(world, {}).job);
    world.repository.git("checkout", "-q", ".");
    assert.deepEqual([branch.step.outputs["errored"], pull.step.outputs["errored"]], ["1", "1"]);
    assert.deepEqual([nightly.issue().body, nightly.issue().state], [body, "open"]);
    assert.deepEqual(pull.calls, []);
    const said = pull.step.annotations.map(({ message }) => message).join("\n");
    assert.match(said, /No issue was opened or closed: a pull request's code is not merged/);
  });

  it("is closed by the check that finds all well", async () => {
    await nightly.deploy();
    const { step, news } = await nightly.check();
    assert.deepEqual([step.outputs["clean"], news, nightly.issue().state], ["1", ["recovered"], "closed"]);
    assert.match(nightly.lastComment(), /agree again/);
  });
});
