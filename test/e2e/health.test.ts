/** Every kind of check against real servers, by the built action: what passes, and every class of failure. */
import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import { parseJson } from "@flywheel/core/json";
import type { StepResult } from "@flywheel/local/runner/job";
import { readJunit } from "@flywheel/core/health/junit-report";
import { FAILING } from "./health-cases.ts";
import { Authority, type Certificate } from "./health-certificates.ts";
import { passingChecks } from "./health-passing.ts";
import { startServers, type Servers } from "./health-servers.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";

const API_KEY = "a-key-that-nobody-may-see";

const SMOKE = `#!/bin/sh
echo "smoke with $API_KEY"
if [ -n "$REPORT" ]; then failure='<failure message="no money"/>'; fi
echo "<testsuite><testcase name='login' classname='smoke' time='0.1'/><testcase name='pay' classname='smoke'>$failure</testcase></testsuite>" > lab/report.xml
exit "\${END:-0}"
`;

const resultSchema = v.object({
  name: v.string(),
  ok: v.boolean(),
  status: v.optional(v.string()),
  attempts: v.number(),
  durationMs: v.number(),
  notes: v.array(v.string()),
  failure: v.optional(v.object({ class: v.string(), problems: v.array(v.string()), excerpt: v.string() })),
});
const documentSchema = v.object({ format: v.literal("flywheel.health/v1"), checks: v.array(resultSchema) });

/** What a call came to, with the files that are gone with the job. */
interface Call {
  readonly step: StepResult;
  readonly checks: readonly v.InferOutput<typeof resultSchema>[];
  readonly junit: string;
}

describe("health-verify", () => {
  let opened: OpenWorld;
  let servers: Servers;
  let client: Certificate;
  let runs = 0;

  before(async () => {
    opened = await openWorld();
    const lab = join(opened.world.repository.directory, "lab");
    mkdirSync(lab);
    const authority = new Authority(lab);
    client = authority.issue("client", "DNS:client.lab.example");
    servers = await startServers(authority);
    writeFileSync(join(lab, "smoke.sh"), SMOKE);
    chmodSync(join(lab, "smoke.sh"), 0o755);
  });
  after(async () => {
    servers.close();
    await opened.close();
  });

  async function verify(checks: readonly object[], inputs: Readonly<Record<string, string>>): Promise<Call> {
    const environment = { API_KEY, CLIENT_KEY: client.key };
    const job = opened.world.job({ name: "verify", runId: String(3_000 + (runs += 1)), event: "push", environment });
    try {
      const step = await job.uses("health-verify", {
        with: { checks: JSON.stringify(checks), "max-parallel": "100", interval: "1s", ...inputs },
      });
      const read = (output: string): string => readFileSync(step.outputs[output] ?? "", "utf8");
      return {
        step,
        checks: v.parse(documentSchema, parseJson(read("results-path"))).checks,
        junit: read("junit-path"),
      };
    } finally {
      await job.finish();
    }
  }

  it("passes whatever is well in the end, as soon as it is", async () => {
    const { step, checks, junit } = await verify(passingChecks(servers.ports), { timeout: "20s" });
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
    const names = (await readJunit(junit))?.map(({ name }) => name) ?? [];
    assert.ok(names.includes("functionality.smoke › smoke › login"), names.join("\n"));
    assert.match(step.summary, /<summary>Timings of the last try of each check<\/summary>[^]*█/);
    assertSilent(step, checks, junit);
  });

  it("tells every class of failure from every other", async () => {
    const rows = FAILING.map(({ name, check }) => ({ name, ...check(servers.ports) }));
    const { step, checks, junit } = await verify(rows, { timeout: "3s" });
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
    assert.equal((await readJunit(junit))?.filter(({ problem }) => problem !== undefined).length, FAILING.length + 1);
    assert.match(step.summary, /^## ❌ \d+ of \d+ health checks failed/);
    assertSilent(step, checks, junit);
  });

  it("asks only what is chosen, from a file of the repository", async () => {
    const file = join(opened.world.repository.directory, "lab", "checks.yaml");
    writeFileSync(file, JSON.stringify(passingChecks(servers.ports)));
    const inputs = { checks: "", "checks-file": "lab/checks.yaml", groups: "connectivity", only: "ssh\nanswer*" };
    const { step } = await verify([], { ...inputs, "stable-for": "0s", "start-delay": "1s", successes: "1" });
    assert.match(
      step.outputs["results"] ?? "",
      /^\[\{"name":"answers".*\{"name":"ssh","group":"connectivity","ok":true/,
    );
    assert.equal(step.outputs["total"], "2");
    assert.equal(step.outputs["time-to-healthy"]?.startsWith("1."), true);
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
