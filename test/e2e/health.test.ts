/** Every kind of check against real servers, by the built action: what passes, and every class of failure. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { readJunit } from "@flywheel/core/health/junit-report";
import { redactor } from "@flywheel/core/plan/redact";
import type { StepResult } from "@flywheel/local/runner/job";
import { FAILING } from "./health-cases.ts";
import { API_KEY, HealthLab } from "./health-lab.ts";
import { passingChecks } from "./health-passing.ts";

describe("health-verify", () => {
  let lab: HealthLab;
  before(async () => {
    lab = await HealthLab.open();
  });
  after(() => lab.close());

  it("passes whatever is well in the end, as soon as it is", async () => {
    const { step, checks, junit } = await lab.verify(passingChecks(lab.servers.ports), { timeout: "20s" });
    assert.deepEqual(
      checks.filter(({ ok }) => !ok).map(({ name, failure }) => [name, failure]),
      [],
    );
    assert.equal(step.outcome, "success", JSON.stringify(step.annotations));
    const { healthy, passed, failed, total } = step.outputs;
    assert.deepEqual([healthy, passed, failed, total], ["true", String(checks.length), "0", String(checks.length)]);
    assert.equal(step.outputs["failure-reason"], "");
    assert.match(step.outputs["time-to-healthy"] ?? "", /^[1-9]\d?\.\d$/);
    assert.equal(step.outputs["event-path"] === "", false);

    const attempts = new Map(checks.map((check) => [check.name, check.attempts]));
    assert.deepEqual([attempts.get("answers"), attempts.get("three in a row"), attempts.get("stable")], [1, 3, 2]);
    assert.ok((attempts.get("slow start") ?? 0) >= 2);
    const { notes } = checks.find(({ name }) => name === "soon") ?? {};
    assert.match(notes?.join() ?? "", /^its certificate ends on \d{4}-\d\d-\d\d$/);
    assert.match(step.annotations.map(({ message }) => message).join("\n"), /Health check soon: its certificate ends/);
    const names = (await readJunit(junit, redactor([])))?.map(({ name }) => name) ?? [];
    assert.ok(names.includes("functionality.smoke › smoke › login"), names.join("\n"));
    assert.match(step.summary, /<summary>Timings of the last try of each check<\/summary>[^]*█/);
    assertSilent(step, checks, junit);
  });

  it("tells every class of failure from every other", async () => {
    const rows = FAILING.map(({ name, check }) => ({ name, ...check(lab.servers.ports) }));
    const { step, checks, junit } = await lab.verify(rows, { timeout: "6s" });
    assert.equal(step.outcome, "failure");
    assert.deepEqual([step.outputs["failure-reason"], step.outputs["healthy"]], ["health-failed", "false"]);
    assert.equal(step.outputs["detail-code"], FAILING[0]?.class);
    assert.equal(step.outputs["time-to-healthy"], "");
    const wrong = FAILING.flatMap((row, index) => {
      const { ok, failure, attempts = 0 } = checks[index] ?? {};
      const isSaid = row.says.test(failure?.problems[0] ?? "") && (row.final !== true || attempts === 1);
      return ok === false && failure?.class === row.class && isSaid ? [] : [[row.name, row.class, attempts, failure]];
    });
    assert.deepEqual(wrong, []);
    assert.equal(
      (await readJunit(junit, redactor([])))?.filter(({ problem }) => problem !== undefined).length,
      FAILING.length + 1,
    );
    assert.match(step.summary, /^## ❌ \d+ of \d+ health checks failed/);
    assertSilent(step, checks, junit);
  });

  it("asks only what is chosen, from a file of the repository", async () => {
    const file = join(lab.opened.world.repository.directory, "lab", "checks.yaml");
    writeFileSync(file, JSON.stringify(passingChecks(lab.servers.ports)));
    const inputs = { "checks-file": "lab/checks.yaml", groups: "connectivity", only: "ssh\nanswer*" };
    const { step } = await lab.verify("", { ...inputs, "stable-for": "0s", "start-delay": "1s", successes: "1" });
    assert.match(
      step.outputs["results"] ?? "",
      /^\[\{"name":"answers".*\{"name":"ssh","group":"connectivity","ok":true/,
    );
    assert.equal(step.outputs["total"], "2");
    assert.ok(Number(step.outputs["time-to-healthy"]) >= 1, step.outputs["time-to-healthy"]);
    const shards = ["1/3", "2/3", "3/3"].map((shard) => lab.verify("", { ...inputs, shard, "stable-for": "0s" }));
    const totals = (await Promise.all(shards)).map(({ step: { outputs } }) => [outputs["total"], outputs["healthy"]]);
    assert.deepEqual(totals, [
      ["1", "true"],
      ["1", "true"],
      ["0", "true"],
    ]);
  });
});

/** No secret is in anything that leaves the action. */
function assertSilent(step: StepResult, checks: unknown, junit: string): void {
  const shown = [...step.raw, step.summary, JSON.stringify([step.outputs, checks]), junit].join("\n");
  const told = shown.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  assert.deepEqual(
    told.filter((line) => line.includes(API_KEY) || line.includes("PRIVATE KEY")),
    [],
  );
}
