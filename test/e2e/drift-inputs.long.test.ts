/** What drift-check can be asked for, on a stack where reality, state and code are as each row says. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { ENVIRONMENT, runStep } from "@flywheel/local/demo/stages";
import type { CloudObject } from "@flywheel/local/lab/objects";
import { ATTIC, deployAttic } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages, openIssues } from "./stages.ts";

const CI = `attic-${ENVIRONMENT}-ci`;
const BY_HAND = { content: "by hand" };
/** The cloud counts it; the code says nothing of it. */
const COUNTED = { rev: 99 };
const MERGED = { vars: "release=9.9.9" };

interface Row {
  readonly asks: string;
  /** What somebody did to an object. */
  readonly outside?: Partial<CloudObject>;
  /** Somebody else holds the lock of the state. */
  readonly locked?: true;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly error?: RegExp;
}

const GREEN = { "failure-reason": "", "detail-code": "" };
const ROWS: readonly Row[] = [
  {
    asks: "drift, where merged code waits",
    inputs: MERGED,
    outputs: { ...GREEN, pending: "1", drifted: "0", "drift-count": "0", issues: "{}" },
  },
  {
    asks: "pending, where merged code waits",
    inputs: { ...MERGED, "fail-on": "pending" },
    outputs: { "failure-reason": "pending", units: `{"attic@${ENVIRONMENT}":"pending"}` },
    error: /Merged code is not applied[^]*Deploy the unit/,
  },
  {
    asks: "pending, where something changed by hand, too",
    outside: BY_HAND,
    inputs: { ...MERGED, "fail-on": "pending", issues: "false" },
    outputs: { "failure-reason": "pending", drifted: "1", pending: "1" },
  },
  {
    asks: "drift, where applying changes nothing",
    outside: COUNTED,
    inputs: {},
    outputs: { ...GREEN, observed: "1", "drift-count": "1" },
  },
  {
    asks: "observed, where applying changes nothing",
    outside: COUNTED,
    inputs: { "fail-on": "observed" },
    outputs: { "failure-reason": "drift", "detail-code": "observed", observed: "1" },
    error: /the code agrees: fakecloud_object\.cache\["ci"\][^]*records reality in the state/,
  },
  {
    asks: "anything, where something changed by hand",
    outside: BY_HAND,
    inputs: { "fail-on": "any", issues: "false" },
    outputs: { "failure-reason": "drift", drifted: "1", issues: "{}" },
    error: /Changed outside of code: fakecloud_object\.cache\["ci"\]/,
  },
  {
    asks: "anything, where applying changes nothing",
    outside: COUNTED,
    inputs: { "fail-on": "any" },
    outputs: { "failure-reason": "drift", "detail-code": "observed", observed: "1" },
    error: /the code agrees: fakecloud_object\.cache\["ci"\]/,
  },
  {
    asks: "the lock, where another run holds it",
    locked: true,
    inputs: { lock: "true", "lock-timeout": "1s" },
    outputs: { "failure-reason": "drift-error", "detail-code": "state-locked", errored: "1" },
    error: /The state is locked by somebody@elsewhere/,
  },
  {
    asks: "no lock, where an apply that runs looks like a change by hand",
    outside: BY_HAND,
    locked: true,
    inputs: { "lock-timeout": "1s" },
    outputs: { "detail-code": "state-locked", drifted: "0", errored: "1", "drift-count": "0", issues: "{}" },
  },
  // Between those that are errored: three in a row would open an issue.
  {
    asks: "no lock, where another run holds it and nothing differs",
    locked: true,
    inputs: {},
    outputs: { ...GREEN, clean: "1" },
  },
  {
    asks: "no lock, where an apply that runs looks like what is observed, which fails the job",
    outside: COUNTED,
    locked: true,
    inputs: { "lock-timeout": "1s", "fail-on": "observed" },
    outputs: { "detail-code": "state-locked", observed: "0", errored: "1" },
  },
  {
    asks: "never to fail, where a unit cannot be checked",
    locked: true,
    inputs: { lock: "true", "lock-timeout": "1s", "fail-on": "never" },
    outputs: { ...GREEN, errored: "1" },
  },
  {
    asks: "a skip without credentials",
    outside: BY_HAND,
    inputs: { "required-env": "NO_SUCH", "on-missing-credentials": "skip" },
    outputs: { ...GREEN, clean: "0", drifted: "0", errored: "0", units: "{}", "report-path": "" },
  },
];

describe("drift-check asked for", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    await deployAttic(opened.world, "1");
  });
  after(() => opened.close());

  for (const [index, row] of ROWS.entries()) {
    it(row.asks, async () => {
      const { world } = opened;
      const { cloud, stateBackend } = world.lab;
      const untouched = cloud.objects().find(({ name }) => name === CI);
      if (row.outside !== undefined) cloud.edit(CI, row.outside);
      const lock = row.locked ? stateBackend.lock(`attic/${ENVIRONMENT}`) : undefined;
      const inputs = { ...ATTIC, "backend-config": world.backendConfig, ...row.inputs };
      const job = { name: "drift", runId: String(10 + index), event: "schedule" } as const;
      const step = await runStep(world, job, "drift-check", inputs);
      lock?.release();
      cloud.edit(CI, untouched ?? {});

      const said = Object.fromEntries(Object.keys(row.outputs).map((name) => [name, step.outputs[name]]));
      assert.deepEqual(said, row.outputs, messages(step).join("\n"));
      assert.equal(step.outcome, row.outputs["failure-reason"] === "" ? "success" : "failure");
      if (row.error !== undefined) assert.match(messages(step).join("\n"), row.error);
      assert.deepEqual(openIssues(world), []);
    });
  }
});
