import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { PullRequest, Review } from "../../src/ports/forge.ts";
import { planContent } from "../../src/plan/plan-content.ts";
import { evidenceOf } from "../../src/review/evidence.ts";
import { recordDigest, reviewRecord } from "../../src/review/record.ts";
import type { ReviewRecord } from "../../src/review/schema.ts";
import { standingOf, type Standing } from "../../src/review/standing.ts";
import { plan, resource } from "../support/plans.ts";
import { approval, comment, KEY, pull, SEEN, signed } from "./reviews.ts";

const UNIT = "attic@staging";
const create = (name: string): ReturnType<typeof resource> =>
  resource(`fakecloud_object.${name}`, { actions: ["create"], before: null, after: { name }, after_unknown: {} });

function record(...names: readonly string[]): ReviewRecord {
  const header = {
    unit: UNIT,
    workspace: "default",
    backend: { type: "http", settings: [] },
    options: { targets: [], excludes: [], replaces: [], destroy: false, refresh: true },
    code: { trees: [], uncommitted: "" },
  };
  return reviewRecord(planContent(plan({ resource_changes: names.map(create) })), header, KEY, []);
}

/** A pull request whose comment shows this record. */
function shown(reviewed: ReviewRecord, rest: Partial<PullRequest> = {}): PullRequest {
  const units = new Map([[UNIT, { digest: recordDigest(reviewed, KEY), firstSeen: SEEN }]]);
  return pull({ comments: [comment(signed({ units }))], ...rest });
}

function standing(
  request: PullRequest,
  planned: ReviewRecord,
  records?: readonly ReviewRecord[],
  content = planContent(plan()),
): Promise<Standing> {
  const redact = (text: string): string => text;
  const reviewedRecords = (): Promise<typeof records> => Promise.resolve(records);
  const atHand = { unit: UNIT, content, redact, record: () => planned, reviewedRecords };
  return standingOf(atHand, evidenceOf(request, "acme/infra", KEY), KEY);
}

async function verdict(...call: Parameters<typeof standing>): Promise<readonly [string, string, string]> {
  const found = await standing(...call);
  return found.level === "approved"
    ? [found.level, "", ""]
    : [found.level, `${found.why.reason} ${found.why.detailCode ?? ""}`, found.why.message];
}

describe("standingOf", () => {
  const ONE = record("a");
  const TWO = record("a", "b");

  it("knows the same plan without fetching any record", async () => {
    assert.deepEqual((await verdict(shown(ONE), ONE)).slice(0, 2), ["commented", "not-approved no-approval"]);
  });

  it("takes a plan that does less for reviewed, and names what does more", async () => {
    assert.equal((await verdict(shown(TWO), ONE, [TWO]))[0], "commented");
    const [level, code, message] = await verdict(shown(ONE), TWO, [ONE]);
    assert.deepEqual([level, code], ["none", "plan-changed reviewed"]);
    assert.match(message, /fakecloud_object\.b: create was not reviewed/);
  });

  it("believes no record that the comment does not speak of", async () => {
    assert.equal((await verdict(shown(ONE), TWO, [TWO]))[1], "plan-changed record-altered");
    assert.equal((await verdict(shown(ONE), TWO, []))[1], "plan-changed record-missing");
    assert.equal((await verdict(shown(ONE), TWO))[1], "plan-changed record-missing");
  });

  describe("of a unit that waited in the pull request", () => {
    const waiting = (digest?: string): Partial<PullRequest> => ({
      comments: [comment(signed({ units: new Map([[UNIT, { digest, firstSeen: SEEN }]]) }))],
    });
    const updating = planContent(plan({ resource_changes: [create("a"), resource("x.y", { actions: ["update"] })] }));
    const creating = planContent(plan({ resource_changes: [create("a")] }));

    it("takes a first plan that only creates, and asks for an approval as of any other", async () => {
      assert.deepEqual((await verdict(pull(waiting()), ONE, [], creating))[0], "commented");
      const approved = pull({ ...waiting(), reviews: [approval()] });
      assert.equal((await verdict(approved, ONE, [], creating))[0], "approved");
    });

    it("refuses one that does more, approved or not", async () => {
      const [level, code, message] = await verdict(pull({ ...waiting(), reviews: [approval()] }), ONE, [], updating);
      assert.deepEqual([level, code], ["none", "not-approved waiting"]);
      assert.match(message, /^Nobody has seen a plan of attic@staging.*not only create: update x\.y$/);
    });

    it("believes a newer comment that has a plan of it", async () => {
      const older = comment(signed({ runId: "99", units: new Map([[UNIT, { digest: undefined, firstSeen: SEEN }]]) }));
      const request = pull({ comments: [older, ...shown(TWO).comments] });
      assert.equal((await verdict(request, record("c"), [TWO], creating))[1], "plan-changed reviewed");
    });
  });

  const own = signed({ units: new Map([[UNIT, { digest: recordDigest(ONE, KEY), firstSeen: SEEN }]]) });
  const otherHead = comment({ ...own, headSha: "f".repeat(40) });
  const missing: readonly (readonly [string, Partial<PullRequest>, string])[] = [
    ["without a comment", { comments: [] }, "no-marker"],
    ["with a comment that is not signed", { comments: [{ id: 1, url: "", body: "<!-- m -->\n## plan" }] }, "no-marker"],
    ["signed with another key", { comments: [comment(own, new Uint8Array(32))] }, "bad-signature"],
    ["copied from another pull request", { comments: [comment({ ...own, pullRequest: 8 })] }, "bad-signature"],
    ["copied from another repository", { comments: [comment({ ...own, repository: "x/y" })] }, "bad-signature"],
    ["of an older head", { comments: [otherHead] }, "other-head"],
    ["of other units", { comments: [comment({ ...own, units: new Map() })] }, "unit-missing"],
  ];
  for (const [named, rest, code] of missing) {
    it(`is not reviewed ${named}`, async () => {
      const found = await verdict(shown(ONE, { reviews: [approval()], ...rest }), ONE);
      assert.deepEqual(found.slice(0, 2), ["none", `not-approved ${code}`]);
    });
  }

  it("finds the comment of the head among those of older ones", async () => {
    const comments = [otherHead, ...shown(ONE).comments];
    assert.equal((await verdict(shown(ONE, { comments, reviews: [approval()] }), ONE))[0], "approved");
  });

  const at = (seconds: number): string => new Date(seconds * 1_000).toISOString();
  const approvals: readonly (readonly [string, Partial<Review>, boolean])[] = [
    ["a writer's", {}, true],
    ["one a second after the plan was shown", { submittedAt: at(SEEN + 1) }, true],
    ["one before the plan was shown", { submittedAt: at(SEEN - 60) }, false],
    ["one in the very second", { submittedAt: at(SEEN) }, false],
    ["one whose time cannot be read", { submittedAt: "soon" }, false],
    ["the author's own", { author: "ada" }, false],
    ["an app's", { author: "approver[bot]", isPerson: false }, false],
    ["one without write access", { canWrite: false }, false],
    ["one of an older head", { commit: "f".repeat(40) }, false],
    ["a dismissed one", { state: "dismissed" }, false],
    ["a request for changes", { state: "changes-requested" }, false],
  ];
  for (const [named, rest, counts] of approvals) {
    it(`${counts ? "counts" : "does not count"} an approval: ${named}`, async () => {
      const [level] = await verdict(shown(ONE, { reviews: [approval(rest)] }), ONE);
      assert.equal(level, counts ? "approved" : "commented");
    });
  }
});
