import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DriftOutcome } from "../../src/drift/check-unit.ts";
import type { Verdict } from "../../src/drift/classify.ts";
import { trackDrift } from "../../src/drift/track.ts";
import type { Forge, ForgeIssue } from "../../src/ports/forge.ts";
import { COMMENT_BYTES } from "../../src/report/budget.ts";
import { marker } from "../../src/report/marker.ts";
import { fakeForge } from "../support/forge.ts";
import { resourceChange } from "../support/plans.ts";

const CHANGED = resourceChange("x.a", { before: { a: 1 }, after: { a: 2 } });
const MARKER = marker("drift", "home\nweb@production");
const OPTIONS = {
  home: "home",
  facts: [],
  showValues: true,
  runUrl: "https://github.example/run/1",
};

function outcome(verdict: Verdict, drift: DriftOutcome["drift"] = [], unit = "web@production"): DriftOutcome {
  return { unit, verdict, drift, noise: [], ignored: [], proposed: [], failures: [], redact: (text) => text };
}

function issue(number: number, body: string): ForgeIssue & { readonly assignees: readonly string[] } {
  return {
    number,
    title: "Drift",
    body,
    url: `https://github.example/issues/${number}`,
    state: "open",
    labels: [],
    replies: [],
    assignees: [],
  };
}

/** A forge with these open issues of ours, and what was written to it. */
function forge(open: readonly ForgeIssue[]): { readonly forge: Forge; readonly written: string[] } {
  const written: string[] = [];
  return {
    written,
    forge: fakeForge({
      ownIssues: () => Promise.resolve(open),
      createIssue: ({ title, body }) => {
        assert.ok(body.length <= COMMENT_BYTES);
        written.push(`open "${title}"`);
        return Promise.resolve(issue(99, body));
      },
      updateIssue: (number, change) => {
        written.push(`update ${number}: ${Object.keys(change).join()} ${change.state ?? ""}`.trim());
        return Promise.resolve(issue(number, change.body ?? ""));
      },
      commentOnIssue: (number) => {
        written.push(`comment ${number}`);
        return Promise.resolve();
      },
    }),
  };
}

const OURS = issue(7, `${MARKER}\nold`);

interface Case {
  readonly found: DriftOutcome;
  readonly open: readonly ForgeIssue[];
  readonly written: readonly string[];
  /** The number of the unit's issue afterwards. */
  readonly left?: number;
}

const cases: Readonly<Record<string, Case>> = {
  "drift without an issue opens one": {
    found: outcome("drifted", [CHANGED]),
    open: [],
    written: ['open "Drift in web@production"'],
    left: 99,
  },
  "drift with an issue edits it": {
    found: outcome("both", [CHANGED]),
    open: [OURS],
    written: ["update 7: body"],
    left: 7,
  },
  "drift with two issues edits the older": {
    found: outcome("drifted", [CHANGED]),
    open: [issue(9, MARKER), OURS],
    written: ["update 7: body"],
    left: 7,
  },
  "drift beside another unit's issue opens one": {
    found: outcome("drifted", [CHANGED]),
    open: [issue(3, `${marker("drift", "home\ndb@production")}\n`)],
    written: ['open "Drift in web@production"'],
    left: 99,
  },
  "drift beside an issue that only quotes the marker opens one": {
    found: outcome("drifted", [CHANGED]),
    open: [issue(3, `see\n${MARKER}`)],
    written: ['open "Drift in web@production"'],
    left: 99,
  },
  "a clean unit closes its issue": {
    found: outcome("clean"),
    open: [OURS],
    written: ["comment 7", "update 7: state closed"],
  },
  "a clean unit without an issue is left alone": { found: outcome("clean"), open: [], written: [] },
  "pending code without drift closes it": {
    found: outcome("pending"),
    open: [OURS],
    written: ["comment 7", "update 7: state closed"],
  },
  "a unit that could not be checked changes nothing": { found: outcome("errored"), open: [OURS], written: [], left: 7 },
  "a harmless difference closes nothing and opens nothing": {
    found: outcome("observed", [CHANGED]),
    open: [OURS],
    written: [],
    left: 7,
  },
  "a harmless difference opens no issue": { found: outcome("observed", [CHANGED]), open: [], written: [] },
};

describe("drift issues", () => {
  for (const [what, { found, open, written, left }] of Object.entries(cases)) {
    it(what, async () => {
      const fake = forge(open);
      const urls = await trackDrift([found], fake.forge, OPTIONS);
      assert.deepEqual(fake.written, written);
      assert.deepEqual([...urls.values()], left === undefined ? [] : [`https://github.example/issues/${left}`]);
    });
  }

  it("are not written again when nothing changed", async () => {
    const first = forge([]);
    const bodies: string[] = [];
    const drifted = outcome("drifted", [CHANGED]);
    await trackDrift(
      [drifted],
      { ...first.forge, createIssue: (made) => (bodies.push(made.body), Promise.resolve(issue(1, made.body))) },
      OPTIONS,
    );
    const second = forge([issue(1, `${bodies[0] ?? ""}\n`)]);
    await trackDrift([drifted], second.forge, OPTIONS);
    assert.deepEqual(second.written, []);
  });

  it("of several units are kept apart", async () => {
    const fake = forge([OURS]);
    const urls = await trackDrift(
      [outcome("clean"), outcome("drifted", [CHANGED], "db@production")],
      fake.forge,
      OPTIONS,
    );
    assert.deepEqual(fake.written, ["comment 7", "update 7: state closed", 'open "Drift in db@production"']);
    assert.deepEqual([...urls.keys()], ["db@production"]);
  });
});
