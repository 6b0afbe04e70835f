import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { failing } from "@flywheel/local/forge/faults";
import type { PastDeployment } from "@flywheel/core/ports/forge";
import { apiError } from "@flywheel/local/forge/message";
import { createForge } from "../src/forge.ts";
import { fastClock, openForge, REPOSITORY, TOKEN } from "./support/local-forge.ts";

const { local, repository } = await openForge();
const forge = createForge(TOKEN, REPOSITORY, fastClock().clock);
const US = "github-actions[bot]";

local.state.addPerson("ada", "write");
local.state.addPerson("rae", "read");

afterEach(() => {
  local.heal();
  assert.deepEqual([local.violations, local.unexpected], [[], []]);
});

/** What is asked of the forge meanwhile. */
async function callsOf<T>(
  work: Promise<T>,
): Promise<readonly [result: T, operations: readonly (string | undefined)[]]> {
  const before = local.calls.length;
  const result = await work;
  return [result, local.calls.slice(before).map(({ operation }) => operation)];
}

describe("our issues", () => {
  it("are the open ones, and the closed ones with the label, in one call", async () => {
    const open = local.state.addIssue({ title: "Drift in a", author: US, labels: ["x"] });
    const closed = local.state.addIssue({ title: "Drift in b", author: US, labels: ["drift"] });
    const other = local.state.addIssue({ title: "Drift in c", author: US });
    local.state.addIssue({ title: "Drift in d", author: "mona", labels: ["drift"] });
    for (const { number } of [closed, other]) local.state.closeIssue(number);
    const [found, operations] = await callsOf(forge.ownIssues("drift"));
    assert.equal(found.defaultBranch, "main");
    assert.deepEqual(
      found.issues.map(({ number, state, labels }) => ({ number, state, labels })),
      [
        { number: open.number, state: "open", labels: ["x"] },
        { number: closed.number, state: "closed", labels: ["drift"] },
      ],
    );
    assert.deepEqual(operations, ["graphql"]);
  });

  it("are found behind 250 of others", async () => {
    for (let index = 0; index < 250; index += 1) local.state.addIssue({ title: `bug ${index}`, author: "mona" });
    const { number } = local.state.addIssue({ title: "Drift in z", author: US });
    const [found, operations] = await callsOf(forge.ownIssues("drift"));
    assert.ok(found.issues.some((issue) => issue.number === number));
    assert.deepEqual(operations, ["graphql", "graphql", "graphql"]);
  });
});

describe("an issue", () => {
  const issue = { title: "Drift", body: "<!-- m -->\ntext", labels: ["drift"] };

  it("is opened with labels and those who may be assigned", async () => {
    const made = await forge.createIssue({ ...issue, body: "<!-- 1 -->", assignees: ["ada"] });
    assert.deepEqual(made.assignees, ["ada"]);
    assert.deepEqual(local.state.issues().at(-1)?.labels, ["drift"]);
  });

  it("is opened without those who may not be assigned", async () => {
    const work = forge.createIssue({ ...issue, body: "<!-- 2 -->", assignees: ["ada", "nobody"] });
    const [made, operations] = await callsOf(work);
    assert.deepEqual(made.assignees, ["ada"]);
    assert.deepEqual(operations, ["issues/create", "issues/create"]);
    assert.equal(local.state.issues().filter(({ body }) => body === "<!-- 2 -->").length, 1);
  });

  for (const [what, errors, tries] of [
    ["without a name", [{ resource: "Issue", field: "assignees", code: "invalid" }], 2],
    ["one name at a time", [{ value: "ada", resource: "Issue", field: "assignees", code: "invalid" }], 3],
    ["of another field", [{ value: "a label", resource: "Issue", field: "labels", code: "invalid" }], 2],
  ] as const) {
    it(`is opened without assignees where GitHub refuses ${what}`, async () => {
      const reply = apiError(422, "Validation Failed", errors);
      for (let left = tries - 1; left > 0; left -= 1) local.failNext("issues/create", reply);
      const body = `<!-- ${what} -->`;
      const [made, operations] = await callsOf(forge.createIssue({ ...issue, body, assignees: ["ada", "rae"] }));
      assert.deepEqual([made.assignees, operations.length], [[], tries]);
    });
  }

  it("that is refused for another reason is refused", async () => {
    local.failAlways("issues/create", failing(422));
    await assert.rejects(forge.createIssue({ ...issue, body: "<!-- 3 -->", assignees: ["ada"] }), /HTTP 422/);
  });

  it("is closed and opened again with another text", async () => {
    const { number } = await forge.createIssue({ ...issue, body: "<!-- 4 -->", assignees: [] });
    const stored = () => local.state.issues().find((one) => one.number === number);
    await forge.updateIssue(number, { body: "closed", state: "closed" });
    assert.equal(stored()?.state, "closed");
    await forge.updateIssue(number, { state: "open" });
    assert.deepEqual([stored()?.state, stored()?.body], ["open", "closed"]);
  });
});

describe("replies to issues", () => {
  it("are those of others, where the issue has the label", async () => {
    const issue = { title: "Drift", author: US };
    const [first, second, bare] = [{ labels: ["drift"] }, { labels: ["drift"] }, {}].map(
      (rest) => local.state.addIssue({ ...issue, ...rest }).number,
    );
    for (const number of [first, second, bare]) local.state.addComment(number ?? 0, "ada", "/snooze 2026-12-01");
    local.state.addComment(first ?? 0, US, "ours");
    local.state.addComment(first ?? 0, "robot[bot]", "beep");
    local.state.closeIssue(second ?? 0);
    const { issues: found } = await forge.ownIssues("drift");
    const repliesTo = (number: number | undefined) => found.find((one) => one.number === number)?.replies;
    const saidTo = (number: number | undefined) => repliesTo(number)?.map(({ author, body }) => [author, body]);
    const asked = ["ada", "/snooze 2026-12-01"];
    assert.deepEqual(saidTo(first), [asked, ["robot[bot]", "beep"]]);
    assert.deepEqual([saidTo(second), saidTo(bare)], [[asked], []]);
    const stored = local.state.issues().find((one) => one.number === second)?.comments[0]?.createdAt ?? "";
    assert.equal(repliesTo(second)?.[0]?.at, Math.floor(Date.parse(stored) / 1_000));
  });

  it("count as those of somebody who can write, or not", async () => {
    const can = ["ada", "rae", "stranger"].map((login) => forge.canWrite(login));
    assert.deepEqual(await Promise.all(can), [true, false, false]);
    local.failNext("repos/get-collaborator-permission-level", failing(404));
    assert.equal(await forge.canWrite("ghost"), false);
  });
});

describe("past deployments", () => {
  it("are those that succeeded, newest first, with their units", async () => {
    const target = { sha: repository.head, description: "x" };
    const logUrl = "https://github.com/acme/infra/actions/runs/1";
    const record = async (environment: string, units: readonly string[], state: "success" | "failure") => {
      const isWhole = units.includes("web@staging");
      const { id } = await forge.createDeployment({ ...target, environment, units, isWhole });
      await forge.setDeploymentStatus(id, state, { logUrl, description: "" });
    };
    await record("staging", ["attic@staging"], "success");
    await record("production", [], "success");
    await record("staging", ["web@staging"], "failure");
    local.state.beginJobDeployment({ environment: "staging", sha: repository.head, runId: "7" });
    await record("staging", ["web@staging"], "success");
    const [found, operations] = await callsOf(forge.pastDeployments(["staging", "other"]));
    assert.deepEqual(
      found.map(({ createdAt, ...rest }) => ({ ...rest, time: Number.isFinite(Date.parse(createdAt)) })),
      [["web@staging"], ["attic@staging"]].map((units) => ({
        environment: "staging",
        sha: repository.head,
        units,
        isWhole: units.includes("web@staging"),
        url: logUrl,
        time: true,
      })),
    );
    assert.deepEqual(operations, ["graphql"]);
  });

  it("are read page by page until they are enough", async () => {
    const logUrl = "https://github.com/acme/infra/actions/runs/1";
    for (let index = 0; index < 250; index += 1) {
      const what = { environment: "long", units: [`s${index}@long`], isWhole: true };
      const { id } = await forge.createDeployment({ ...what, sha: repository.head, description: "x" });
      await forge.setDeploymentStatus(id, "success", { logUrl, description: "" });
    }
    const has = (unit: string) => (found: readonly PastDeployment[]) =>
      found.some(({ units }) => units?.includes(unit));
    const reads = async (unit: string): Promise<readonly number[]> => {
      const [found, operations] = await callsOf(forge.pastDeployments(["long"], has(unit)));
      return [found.length, operations.length];
    };
    assert.deepEqual(await reads("s249@long"), [100, 1]);
    assert.deepEqual(await reads("s100@long"), [200, 2]);
    assert.deepEqual(await reads("nobody"), [250, 3]);
  });
});

describe("what people are told of", () => {
  it("is a second apart, an edit is not", async () => {
    const { clock, waits } = fastClock();
    const slow = createForge(TOKEN, REPOSITORY, { ...clock, now: () => 1_000_000 });
    const made = await slow.createIssue({ title: "Drift", body: "<!-- 5 -->", labels: [], assignees: [] });
    await slow.updateIssue(made.number, { body: "<!-- 5 -->\nmore" });
    assert.deepEqual(waits, []);
    await slow.commentOnIssue(made.number, "changed");
    await slow.commentOnIssue(made.number, "closed");
    assert.deepEqual(waits, [1_000, 1_000]);
  });
});
