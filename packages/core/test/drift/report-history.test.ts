import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { reportedUnits } from "../../src/drift/report-file.ts";
import type { TrackedUnit } from "../../src/drift/track.ts";
import { driftOutcome, edited, undone } from "../support/drift.ts";
import { resourceChange } from "../support/plans.ts";

const TRACKED: TrackedUnit = {
  issue: { number: 7, url: "https://github.com/acme/infra/issues/7" },
  news: undefined,
  firstSeen: Date.UTC(2026, 0, 1) / 1_000,
  healed: [],
  snooze: undefined,
  deployment: {
    environment: "production",
    sha: "0123abcd",
    units: undefined,
    isWhole: false,
    createdAt: "2025-12-31T05:17:00Z",
    url: "https://github.com/acme/infra/actions/runs/1",
  },
};

describe("the report of a unit", () => {
  it("tells since when, the last deployment and the issue, where they are known", () => {
    const outcome = driftOutcome("drifted", { drift: [edited("x.a")] });
    const report = (tracked?: TrackedUnit) =>
      reportedUnits([outcome], new Map(tracked === undefined ? [] : [[outcome.unit, tracked]]), [], true)[0];
    const { firstSeen, lastDeployment, issue } = report(TRACKED) ?? {};
    assert.deepEqual(
      [firstSeen, lastDeployment?.sha, lastDeployment?.createdAt, issue],
      ["2026-01-01T00:00:00.000Z", "0123abcd", "2025-12-31T05:17:00Z", TRACKED.issue?.url],
    );
    const unknown = Object.keys(report() ?? {});
    assert.deepEqual(
      ["firstSeen", "lastDeployment", "issue"].filter((key) => unknown.includes(key)),
      [],
    );
  });

  it("tells which change would undo what changed outside", () => {
    const drift = [
      edited("x.undone"),
      edited("x.left"),
      edited("x.other"),
      resourceChange("x.gone", { kind: "delete", before: { size: 1 } }),
    ];
    const proposed = [
      undone("x.undone"),
      resourceChange("x.other", { before: { size: "by hand", tag: 1 }, after: { size: "by hand", tag: 2 } }),
      resourceChange("x.gone", { kind: "create", after: { size: 1 } }),
    ];
    const [report] = reportedUnits([driftOutcome("drifted", { drift, proposed })], new Map(), [], true);
    assert.deepEqual(
      report?.drift.map(({ address, undoneBy }) => [address, undoneBy]),
      [
        ["x.undone", "update"],
        ["x.left", undefined],
        ["x.other", undefined],
        ["x.gone", "create"],
      ],
    );
  });
});
