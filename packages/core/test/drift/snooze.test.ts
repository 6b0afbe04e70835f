import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { SnoozeRequest } from "../../src/drift/issue-record.ts";
import { snoozeOf, type Unheeded } from "../../src/drift/snooze.ts";
import { driftOutcome, edited } from "../support/drift.ts";
import { FakeIssues } from "../support/issues.ts";
import { check, START, trackOn } from "../support/tracking.ts";

interface Case {
  readonly labels?: readonly string[];
  /** Author and text, oldest first. */
  readonly replies?: readonly (readonly [author: string, body: string])[];
  readonly remembered?: SnoozeRequest;
  /** When the drift was first seen. */
  readonly since?: number;
  readonly snooze: SnoozeRequest | undefined;
  /** What is answered to whoever asked in vain. */
  readonly unheeded?: Unheeded;
  /** Whom the forge was asked about. */
  readonly asked?: readonly string[];
}

const AT = 1_000;
const DECEMBER = "2026-12-01";
const by = (login: string, until = DECEMBER): SnoozeRequest => ({
  until,
  by: login,
  at: login === "" ? 0 : AT,
});

const requestOf = ({ until, by: login, at }: SnoozeRequest): SnoozeRequest => ({ until, by: login, at });

const cases: Readonly<Record<string, Case>> = {
  "nobody asked": { replies: [["ada", "on it"]], snooze: undefined },
  "a label": { labels: ["drift", `snoozed-until:${DECEMBER}`], snooze: by("") },
  "a label with a blank": { labels: [`snoozed-until: ${DECEMBER}`], snooze: by("") },
  "a label without a day": {
    labels: ["snoozed-until:soon", "snoozed-until:2026-02-30"],
    snooze: undefined,
    unheeded: { text: "snoozed-until:soon", by: "", why: "no-day" },
  },
  "a comment of somebody who can write": {
    replies: [["ada", `/snooze ${DECEMBER}`]],
    snooze: by("ada"),
    asked: ["ada"],
  },
  "a command in a longer comment": {
    replies: [["ada", `We know.\r\n/snooze ${DECEMBER}\r\nThanks`]],
    snooze: by("ada"),
    asked: ["ada"],
  },
  "a command inside of a line": { replies: [["ada", `try /snooze ${DECEMBER}`]], snooze: undefined },
  "a quoted command": { replies: [["ada", `> /snooze ${DECEMBER}`]], snooze: undefined },
  "a comment of somebody who cannot": {
    replies: [["eve", `/snooze ${DECEMBER}`]],
    snooze: undefined,
    unheeded: { text: `/snooze ${DECEMBER}`, by: "eve", why: "no-access" },
    asked: ["eve"],
  },
  "a comment of a deleted account": { replies: [["", `/snooze ${DECEMBER}`]], snooze: undefined },
  "no day": {
    replies: [["ada", "Thanks.\r\n/snooze tomorrow \r\n"]],
    snooze: undefined,
    unheeded: { text: "/snooze tomorrow", by: "ada", why: "no-day" },
  },
  "nothing at all": {
    replies: [["ada", "/snooze"]],
    snooze: undefined,
    unheeded: { text: "/snooze", by: "ada", why: "no-day" },
  },
  "another word": { replies: [["ada", "/snoozed 2026-12-01"]], snooze: undefined },
  "no day at first, then one": {
    replies: [
      ["ada", "/snooze for a week"],
      ["ada", `/snooze ${DECEMBER}`],
    ],
    snooze: by("ada"),
    asked: ["ada"],
  },
  "a day, and then none": {
    replies: [
      ["ada", `/snooze ${DECEMBER}`],
      ["ada", `/snooze ${DECEMBER} or so`],
    ],
    snooze: by("ada"),
    unheeded: { text: `/snooze ${DECEMBER} or so`, by: "ada", why: "no-day" },
    asked: ["ada"],
  },
  "the latest comment": {
    replies: [
      ["ada", `/snooze ${DECEMBER}`],
      ["bob", "/snooze 2026-11-01"],
    ],
    snooze: by("bob", "2026-11-01"),
    asked: ["bob"],
  },
  "the latest comment of somebody who can": {
    replies: [
      ["ada", `/snooze ${DECEMBER}`],
      ["eve", "/snooze 2027-01-01"],
      ["eve", "/snooze 2028-01-01"],
    ],
    snooze: by("ada"),
    unheeded: { text: "/snooze 2028-01-01", by: "eve", why: "no-access" },
    asked: ["eve", "ada"],
  },
  "the later of label and comment": {
    labels: ["snoozed-until:2026-10-01"],
    replies: [["ada", `/snooze ${DECEMBER}`]],
    snooze: by("ada"),
    asked: ["ada"],
  },
  "what is remembered, its comment no longer on the page": {
    replies: [
      ["bob", "me too"],
      ["eve", "/snooze 2026-10-01"],
    ],
    remembered: by("ada"),
    snooze: by("ada"),
    unheeded: { text: "/snooze 2026-10-01", by: "eve", why: "no-access" },
    asked: ["eve"],
  },
  "a later command than what is remembered": {
    replies: [["bob", "/snooze 2026-10-01"]],
    remembered: by("ada"),
    snooze: by("bob", "2026-10-01"),
    asked: ["bob"],
  },
  "no label any more": { remembered: by(""), snooze: undefined },
  "a day that is over, which ends nothing": {
    replies: [["ada", "/snooze 2026-01-01"]],
    remembered: by("ada", "2026-01-02"),
    snooze: by("ada", "2026-01-02"),
    unheeded: { text: "/snooze 2026-01-01", by: "ada", why: "past" },
    asked: ["ada"],
  },
  "a day that is over, after one of somebody who cannot": {
    replies: [
      ["eve", `/snooze ${DECEMBER}`],
      ["ada", "/snooze 2026-01-01"],
    ],
    snooze: undefined,
    unheeded: { text: "/snooze 2026-01-01", by: "ada", why: "past" },
    asked: ["ada", "eve"],
  },
  "a day that is over, which ends what is remembered": {
    replies: [["bob", "/snooze 2026-01-01"]],
    remembered: by("ada"),
    snooze: by("bob", "2026-01-01"),
    asked: ["bob"],
  },
  "a day that is over, which ends what was asked just before": {
    replies: [
      ["ada", `/snooze ${DECEMBER}`],
      ["ada", "/snooze 2026-01-01"],
    ],
    snooze: by("ada", "2026-01-01"),
    asked: ["ada"],
  },
  "a day that is over by now": {
    replies: [["ada", "/snooze 2026-01-01"]],
    remembered: by("ada", "2026-01-01"),
    snooze: by("ada", "2026-01-01"),
  },
  "a label with a day that is over": {
    labels: ["snoozed-until:2026-01-01"],
    snooze: undefined,
    unheeded: { text: "snoozed-until:2026-01-01", by: "", why: "past" },
  },
  "a label with a day that is over by now": {
    labels: ["snoozed-until:2026-01-01"],
    remembered: by("", "2026-01-01"),
    snooze: by("", "2026-01-01"),
  },
  "a comment about drift that is over": {
    replies: [
      ["ada", `/snooze ${DECEMBER}`],
      ["ada", "/snooze soon"],
    ],
    since: AT + 1,
    snooze: undefined,
  },
  "what is remembered": { replies: [["ada", `/snooze ${DECEMBER}`]], remembered: by("ada"), snooze: by("ada") },
};

describe("quiet is asked for by", () => {
  for (const [
    what,
    { labels = [], replies = [], remembered, snooze, unheeded, asked = [], since = 0 },
  ] of Object.entries(cases)) {
    it(what, async () => {
      const questions: string[] = [];
      const canWrite = (login: string): Promise<boolean> => {
        questions.push(login);
        return Promise.resolve(login !== "eve");
      };
      const comments = replies.map(([author, body]) => ({ author, body, at: AT }));
      const known = { snooze: remembered && { ...remembered, of: "" }, refused: [], firstSeen: since };
      const found = await snoozeOf({ labels, replies: comments }, known, "2026-06-01", canWrite);
      assert.deepEqual([found.request && requestOf(found.request), found.unheeded], [snooze, unheeded]);
      assert.deepEqual(questions, asked);
    });
  }
});

describe("many strangers who ask for quiet", () => {
  const found = [driftOutcome("drifted", { drift: [edited("x.a")] })];
  const asked = (issues: FakeIssues) => issues.takeCalls().filter((call) => call.startsWith("may "));

  it("cost two calls a check, nothing once all are known, and keep nobody with access from it", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    await check(issues, 0, found);
    for (const author of ["ada", "eve", "mal", "oscar", "sybil"]) {
      issues.reply(1, { author, body: "/snooze 2026-02-01", at: START + 60 });
    }
    const nights: unknown[] = [];
    for (const day of [1, 2, 3, 4]) {
      const tracked = await check(issues, day, found);
      nights.push([asked(issues).join(), tracked.get("web@production")?.snooze?.by]);
    }
    assert.deepEqual(nights, [
      ["may sybil write,may oscar write", undefined],
      ["may mal write,may eve write", undefined],
      ["may ada write", "ada"],
      ["", "ada"],
    ]);
  });

  it("are asked about again when they comment again", async () => {
    const issues = new FakeIssues();
    await check(issues, 0, found);
    const nights: string[] = [];
    for (const day of [1, 2]) {
      issues.reply(1, { author: "eve", body: "/snooze 2026-02-01", at: START + day });
      for (const hour of [1, 2]) await check(issues, day + hour / 24, found);
      nights.push(asked(issues).join());
    }
    assert.deepEqual(nights, ["may eve write", "may eve write"]);
  });

  it("are not taken for such when GitHub does not tell", async () => {
    const issues = new FakeIssues({ writers: ["ada"] });
    await check(issues, 0, found);
    issues.reply(1, { author: "ada", body: "/snooze 2026-02-01", at: START + 60 });
    const down = { ...issues.forge, canWrite: () => Promise.reject(new Error("down")) };
    const { failures } = await trackOn({ forge: down }, 1, found);
    const again = await check(issues, 2, found);
    assert.deepEqual([failures.length, again.get("web@production")?.snooze?.by], [1, "ada"]);
  });
});
