import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trackedAfter } from "../../src/drift/after-healing.ts";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import { marker } from "../../src/report/marker.ts";
import { driftOutcome, edited, undone } from "../support/drift.ts";
import { FakeIssues } from "../support/issues.ts";
import { check, START } from "../support/tracking.ts";

const A = edited("x.a");
const DRIFTED = driftOutcome("drifted", { drift: [A], proposed: [undone("x.a")] });
const CLEAN = driftOutcome("clean");

function drifted(unit: string): DriftOutcome {
  return { ...DRIFTED, unit };
}

describe("drift issues", () => {
  it("live from the first sight to the end", async () => {
    const issues = new FakeIssues();
    const days: readonly (readonly [found: DriftOutcome, calls: readonly string[]])[] = [
      [DRIFTED, ["list", "deployments", 'open "Drift in web@production" [flywheel-drift] for []']],
      [DRIFTED, ["list", "deployments", "edit 1"]],
      [driftOutcome("drifted", { drift: [A, edited("x.b")] }), ["list", "deployments", "edit 1", "comment 1: 🔀"]],
      [driftOutcome("pending", { proposed: [undone("x.a")] }), ["list", "deployments", "edit 1", "comment 1: 📥"]],
      [
        driftOutcome("errored"),
        ["list", 'open "Units that cannot be checked for drift" [flywheel-drift] for []', "closed 2"],
      ],
      [CLEAN, ["list", "closed 1", "comment 1: ✅", "edit 2"]],
      [CLEAN, ["list"]],
      [DRIFTED, ["list", "deployments", "open 1", "comment 1: 🔁"]],
    ];
    for (const [day, [found, calls]] of days.entries()) {
      await check(issues, day, [found]);
      assert.deepEqual(issues.takeCalls(), calls, `day ${day}`);
    }
    assert.match(issues.open[0]?.body ?? "", /First seen 2026-01-08 04:00 UTC/);
  });

  it("say since when, how often, and what is known of the unit", async () => {
    const past = { environment: "production", createdAt: "2025-12-31T10:00:00Z", isWhole: true };
    const other = { ...past, sha: "b".repeat(40), units: ["db@production"], url: "" };
    const own = { ...past, sha: "a".repeat(40), units: undefined, url: "https://github.com/acme/infra/actions/runs/9" };
    const issues = new FakeIssues({ deployments: [other, own] });
    const options = { ownersOf: () => Promise.resolve(["@ada", "@acme/web"]), assignees: ["bob"], labels: ["ops"] };
    const first = await check(issues, 0, [DRIFTED], options);
    const second = await check(issues, 1, [DRIFTED], options);
    assert.ok(issues.takeCalls().includes('open "Drift in web@production" [flywheel-drift,ops] for [bob,ada]'));
    assert.match(
      issues.open[0]?.body ?? "",
      /First seen 2026-01-01 04:00 UTC, still there in check 2 · last deployed \[2025-12-31 10:00 UTC\]\(\S+\/9\), <code>a{8}<\/code> · owners: @ada @acme\/web/,
    );
    const known = {
      issue: first.get("web@production")?.issue,
      firstSeen: START,
      healed: [],
      snooze: undefined,
      deployment: own,
    };
    assert.deepEqual(first.get("web@production"), { ...known, news: "opened" });
    assert.equal(second.get("web@production")?.news, undefined);
  });

  it("are found by their first line alone", async () => {
    const issues = new FakeIssues();
    const own = marker("drift", "home\nweb@production");
    issues.add(`see\n${own}`);
    issues.add(marker("drift", "elsewhere\nweb@production"));
    issues.add(marker("drift", "home\ndb@production"));
    await check(issues, 0, [DRIFTED]);
    assert.equal(issues.open.length, 4);
  });

  it("remember that a unit was healed, and close with that word", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, [DRIFTED]);
    issues.takeCalls();
    const healed = new Set(["web@production"]);
    const tracked = await check(issues, 0, [CLEAN], { healed });
    assert.deepEqual(issues.takeCalls(), ["list", "closed 1", "comment 1: 🩹"]);
    assert.deepEqual(tracked.get("web@production")?.healed, [START]);
  });

  it("remember that healing was tried and failed, with the news of the first look", async () => {
    const issues = new FakeIssues();
    const first = await check(issues, 0, [DRIFTED]);
    const [before = ""] = issues.open.map(({ body }) => body.split("\n").slice(2).join("\n"));
    const healed = new Set(["web@production"]);
    const second = await check(issues, 0, [driftOutcome("errored")], { healed });
    const { news, firstSeen, issue } = trackedAfter(first, second).get("web@production") ?? {};
    assert.deepEqual([news, firstSeen, issue?.number], ["opened", START, 1]);
    assert.equal(issues.open[0]?.body.split("\n").slice(2).join("\n"), before);
    const tomorrow = await check(issues, 0.5, [DRIFTED]);
    assert.deepEqual(tomorrow.get("web@production")?.healed, [START]);
  });

  it("tell what is newer where healing changed it", async () => {
    const issues = new FakeIssues();
    const first = await check(issues, 0, [DRIFTED]);
    const second = await check(issues, 0, [CLEAN]);
    const { news, issue } = trackedAfter(first, second).get("web@production") ?? {};
    assert.deepEqual([news, issue], ["recovered", undefined]);
  });

  it("that two runs opened at once become one", async () => {
    const issues = new FakeIssues();
    const own = marker("drift", "home\nweb@production");
    for (const text of ["first", "second"]) issues.add(`${own}\n${text}`);
    await check(issues, 0, [DRIFTED]);
    assert.deepEqual(issues.takeCalls(), ["list", "closed 2", "comment 2: The", "deployments", "edit 1"]);
  });

  it("are quiet while somebody who can write wants it", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    await check(issues, 0, [DRIFTED]);
    issues.reply(1, { author: "ada", body: "/snooze 2026-01-10" });
    issues.close(1);
    issues.takeCalls();
    const quiet = await check(issues, 1, [DRIFTED]);
    assert.deepEqual(issues.takeCalls(), ["list", "may ada write", "edit 1"]);
    assert.deepEqual([quiet.get("web@production")?.snooze?.by, issues.open.length], ["ada", 0]);
    await check(issues, 2, [DRIFTED]);
    assert.deepEqual(issues.takeCalls(), ["list", "edit 1"]);
    const over = await check(issues, 10, [DRIFTED]);
    assert.deepEqual(issues.takeCalls().slice(-2), ["open 1", "comment 1: 🔁"]);
    assert.equal(over.get("web@production")?.snooze, undefined);
  });

  it("are not quiet about drift that is another one since", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    await check(issues, 0, [DRIFTED]);
    issues.reply(1, { author: "ada", body: "/snooze 2026-01-10" });
    const snoozes: unknown[] = [];
    for (const [day, address] of ["x.a", "x.b", "x.b", "x.a"].entries()) {
      const tracked = await check(issues, day + 1, [driftOutcome("drifted", { drift: [edited(address)] })]);
      snoozes.push(tracked.get("web@production")?.snooze?.until);
    }
    assert.deepEqual(snoozes, ["2026-01-10", undefined, undefined, "2026-01-10"]);
  });

  it("are not quiet about drift that came after what was asked", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    const other = driftOutcome("drifted", { drift: [edited("x.b")] });
    await check(issues, 0, [DRIFTED]);
    issues.reply(1, { author: "ada", body: "/snooze 2026-01-10", at: START + 60 });
    const quiet: unknown[] = [];
    for (const [day, found] of [DRIFTED, CLEAN, other, other, DRIFTED].entries()) {
      const tracked = await check(issues, day + 1, [found]);
      quiet.push(tracked.get("web@production")?.snooze?.until);
    }
    assert.deepEqual(quiet.slice(2), [undefined, undefined, undefined]);
    assert.equal(quiet[0], "2026-01-10");
  });

  it("are quiet when the same person asks for the same day again, of other drift", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    const other = driftOutcome("drifted", { drift: [edited("x.b")] });
    await check(issues, 0, [DRIFTED]);
    issues.reply(1, { author: "ada", body: "/snooze 2026-01-10", at: START + 60 });
    await check(issues, 1, [DRIFTED]);
    await check(issues, 2, [other]);
    issues.reply(1, { author: "ada", body: "/snooze 2026-01-10", at: START + 3 * 60 });
    const tracked = await check(issues, 3, [other]);
    assert.equal(tracked.get("web@production")?.snooze?.at, START + 3 * 60);
  });

  for (const [how, recover] of [
    ["recovered", (issues: FakeIssues) => check(issues, 2, [CLEAN])],
    [
      "settled",
      (issues: FakeIssues) => {
        issues.close(1);
        return check(issues, 2, [CLEAN]);
      },
    ],
    ["gone", (issues: FakeIssues) => check(issues, 2, [])],
  ] as const) {
    it(`lose a label that asks for quiet when their drift has ${how}: the next one is another`, async () => {
      const issues = new FakeIssues();
      await check(issues, 0, [DRIFTED]);
      issues.label(1, "night", "snoozed-until:2026-01-10");
      const quiet = await check(issues, 1, [DRIFTED]);
      assert.equal(quiet.get("web@production")?.snooze?.until, "2026-01-10");
      await recover(issues);
      assert.deepEqual(issues.issues[0]?.labels, ["night"]);
    });
  }

  it("lose a label that was put on them while they were over", async () => {
    const issues = new FakeIssues();
    for (const [day, found] of [DRIFTED, CLEAN].entries()) await check(issues, day, [found]);
    issues.label(1, "snoozed-until:2026-01-10");
    for (const day of [2, 3]) {
      const again = await check(issues, day, [DRIFTED]);
      assert.equal(again.get("web@production")?.snooze, undefined);
    }
  });

  it("are reached through a token that may not read deployments", async () => {
    const issues = new FakeIssues({ deployments: "hidden" });
    const said: string[] = [];
    const log = { info: (line: string) => said.push(line), warning: () => undefined };
    await check(issues, 0, [DRIFTED], { log });
    assert.equal(issues.open.length, 1);
    assert.match(said.join(), /last deployed/);
  });
});

describe("more drift than issues may be open", () => {
  const units = ["a", "b", "c", "d"].map((name) => `${name}@production`);

  it("shares one, and moves out as there is room", async () => {
    const issues = new FakeIssues();
    const first = await check(issues, 0, units.map(drifted), { limit: 2 });
    assert.equal(issues.open.length, 3);
    assert.equal(first.get("d@production")?.issue?.number, 3);
    issues.takeCalls();

    const again = await check(issues, 1, units.map(drifted), { limit: 2 });
    assert.deepEqual(issues.takeCalls(), ["list", "deployments", "edit 1", "edit 2", "edit 3"]);
    assert.deepEqual(
      [...again.values()].map(({ news }) => news),
      units.map(() => undefined),
    );

    const recovered = units.map((unit, index) => (index === 0 ? { ...CLEAN, unit } : drifted(unit)));
    await check(issues, 2, recovered, { limit: 2 });
    assert.deepEqual(issues.takeCalls().slice(2), [
      "closed 1",
      "comment 1: ✅",
      "edit 2",
      'open "Drift in c@production" [flywheel-drift] for []',
      "edit 3",
    ]);
    assert.match(issues.open.at(-1)?.body ?? "", /First seen 2026-01-01 04:00 UTC, still there in check 3/);

    await check(
      issues,
      3,
      units.map((unit) => ({ ...CLEAN, unit })),
      { limit: 2 },
    );
    assert.equal(issues.open.length, 0);
  });
});

describe("units that cannot be checked", () => {
  const errored = driftOutcome("errored", { failures: [{ reason: "state-locked", message: "Locked", hint: "" }] });

  it("get an issue with the third time in a row, which ends by itself", async () => {
    const issues = new FakeIssues();
    const found = [errored, CLEAN, errored, errored, errored, CLEAN, CLEAN];
    const open: number[] = [];
    for (const [day, outcome] of found.entries()) {
      await check(issues, day, [outcome]);
      open.push(issues.open.length);
    }
    assert.deepEqual(open, [0, 0, 0, 0, 1, 0, 0]);
    assert.equal(issues.issues.length, 1);
    assert.deepEqual(issues.takeCalls().slice(-5), ["comment 1: ➕", "list", "closed 1", "comment 1: ✅", "list"]);
  });

  it("are news with the third time, also where one has a drift issue", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, [DRIFTED]);
    const news: unknown[] = [];
    for (const day of [1, 2, 3, 4]) news.push((await check(issues, day, [errored])).get("web@production")?.news);
    assert.deepEqual(news, [undefined, undefined, "opened", undefined]);
  });

  it("are told of with why, and since when", async () => {
    const issues = new FakeIssues();
    for (const day of [0, 1, 2]) await check(issues, day, [errored]);
    assert.match(
      issues.open[0]?.body ?? "",
      /\| `web@production` \| 2026-01-01 04:00 UTC \| 3 \| state-locked: Locked \|/,
    );
  });
});

describe("a quiet night", () => {
  it("of 500 clean units is one call", async () => {
    const issues = new FakeIssues();
    const units = Array.from({ length: 500 }, (_, index) => ({ ...CLEAN, unit: `stack-${index}@production` }));
    await check(issues, 0, units);
    assert.deepEqual(issues.takeCalls(), ["list"]);
  });

  it("of 30 units that still drift is one call each and two for all", async () => {
    const issues = new FakeIssues();
    const units = Array.from({ length: 30 }, (_, index) => drifted(`stack-${index}@production`));
    await check(issues, 0, units, { limit: 50 });
    issues.takeCalls();
    await check(issues, 1, units, { limit: 50 });
    assert.equal(issues.takeCalls().length, 32);
  });
});
