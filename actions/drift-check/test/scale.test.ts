/** What a check of hundreds of units asks of GitHub. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Verdict } from "@flywheel/core/drift/classify";
import { reportedUnits, type DriftReport } from "@flywheel/core/drift/report-file";
import type { Host } from "@flywheel/core/ports/host";
import { itemsOfShard } from "@flywheel/core/units/shard";
import { driftOutcome, edited, undone } from "../../../packages/core/test/support/drift.ts";
import { memoryFiles } from "../../../packages/core/test/support/files.ts";
import { fakeHost } from "../../../packages/core/test/support/host.ts";
import { FakeIssues } from "../../../packages/core/test/support/issues.ts";
import type { Inputs } from "../src/inputs.ts";
import { run } from "../src/run.ts";

const SHARDS = 4;
const STACKS = Array.from({ length: 500 }, (_, index) => `stack-${String(index).padStart(3, "0")}`);

const INPUTS: Inputs = {
  config: "organization.yaml",
  environment: "",
  stacks: [],
  select: "all",
  affectedBase: "",
  workingDirectory: "",
  workspace: "",
  varFiles: [],
  vars: [],
  backendConfig: [],
  backendConfigFiles: [],
  allowOutsideWorkspace: false,
  engine: "auto",
  parallelism: 0,
  maxParallel: 0,
  lock: false,
  lockTimeout: 0,
  requiredEnv: [],
  onMissingCredentials: "fail",
  failOn: "never",
  ignoreFile: "",
  issues: true,
  issueLabels: [],
  issueAssignees: [],
  issueLimit: 20,
  showValues: "auto",
  heal: false,
  adopt: false,
  planKey: "",
  planRecipients: [],
  retentionDays: 1,
  shard: "",
  foldShards: SHARDS,
  forReport: false,
  githubToken: "token",
};

/** A unit as its shard reports it. */
function reported(stack: string, verdict: Verdict): DriftReport["units"] {
  const found = verdict === "clean" ? {} : { drift: [edited("x.a")], proposed: [undone("x.a")] };
  return reportedUnits([driftOutcome(verdict, { unit: `${stack}@default`, ...found })], new Map(), [], true);
}

/** Puts the reports of all shards together; `drifted` of the stacks drift. */
async function fold(issues: FakeIssues, drifted: number) {
  const code = STACKS.map((stack) => [`/ws/tofu/stacks/${stack}/main.tf`, ""] as const);
  const organization = "schema_version: 1\norganization: { name: acme }\n";
  const files = memoryFiles({ ...Object.fromEntries(code), "/ws/organization.yaml": organization });
  const { host } = fakeHost({ files, forge: issues.forge });
  const report = (index: number): DriftReport => ({
    schema: "flywheel.drift/v1",
    organization: "acme",
    environment: "",
    sha: host.context.sha,
    runUrl: host.context.runUrl,
    checkedAt: "2026-01-01T00:00:00.000Z",
    units: itemsOfShard(
      STACKS.map((id) => ({ id })),
      { index, count: SHARDS },
    ).flatMap(({ id }) => reported(id, STACKS.indexOf(id) < drifted ? "drifted" : "clean")),
  });
  const download: Host["artifacts"]["download"] = ({ name }) => {
    const [, index = ""] = /-drift-(\d)-of-4-/.exec(name ?? "") ?? [];
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(report(Number(index)))));
  };
  const artifacts = { ...host.artifacts, download };
  return run(INPUTS, { ...host, artifacts, summarize: () => Promise.resolve() });
}

describe("a check of 500 units", () => {
  it("asks for one list where all are clean", async () => {
    const issues = new FakeIssues();
    const { outputs, failures } = await fold(issues, 0);
    assert.deepEqual([outputs.clean, outputs.errored, failures], ["500", "0", []]);
    assert.deepEqual(issues.takeCalls(), ["list"]);
  });

  it("asks for no more of the others where one drifts", async () => {
    const issues = new FakeIssues();
    const { outputs } = await fold(issues, 1);
    assert.deepEqual([outputs.clean, outputs.drifted], ["499", "1"]);
    const opened = 'open "Drift in stack-000@default" [flywheel-drift] for []';
    assert.deepEqual(issues.takeCalls(), ["list", "deployments", opened]);
  });
});
