import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EventStream } from "../../src/engine/events.ts";
import { engineFailures } from "../../src/engine/failures.ts";
import type { FailureReason } from "../../src/errors.ts";
import { ENGINES, recordedTroubles } from "./recorded.ts";
import { fakeSession } from "./sessions.ts";

interface Case {
  /** What the command was for, and the reason where its words say nothing better. */
  readonly doing: FailureReason;
  readonly reason: FailureReason;
  readonly detailCode?: string;
  readonly message: RegExp;
  readonly hint: RegExp;
  /** `file:line` */
  readonly place?: string;
}

/** What was wrong, as both engines said it, and what we make of its first error. */
const troubles: Readonly<Record<string, Case>> = {
  "state locked, http": {
    doing: "plan-failed",
    reason: "state-locked",
    message:
      /^The state is locked by (mia@runner for apply since 2026-01-01 00:00:00 \+0000 UTC|another run); lock ID 11111111-2222-/,
    hint: /never breaks a lock/,
  },
  "state locked, local": {
    doing: "apply-failed",
    reason: "state-locked",
    message: /^The state is locked by mia@runner for apply since 2026-11-21 15:15:\d\d\.\d+ \+0000 UTC; lock ID /,
    hint: /force-unlock/,
  },
  "stale plan": {
    doing: "apply-failed",
    reason: "plan-stale",
    message: /^Saved plan is stale/,
    hint: /plan job again/,
  },
  "other lineage": {
    doing: "apply-failed",
    reason: "plan-stale",
    message: /different state lineage/,
    detailCode: "lineage",
    hint: /plan job again/,
  },
  "state not saved": {
    doing: "apply-failed",
    reason: "state-not-saved",
    message: /^Failed to save state: Error saving state: HTTP error: 403$/,
    hint: /errored\.tfstate.*state push/,
  },
  "backend down, init": {
    doing: "init-failed",
    reason: "init-failed",
    message: /connection refused/,
    hint: /reach it/,
  },
  "registry not reachable": {
    doing: "init-failed",
    reason: "providers-unavailable",
    message: /no such host/,
    hint: /registry did not answer/,
  },
  "provider not in mirror": {
    doing: "init-failed",
    reason: "init-failed",
    message: /not found in any of the search locations/,
    hint: /log/,
  },
  "no version fits": {
    doing: "init-failed",
    reason: "init-failed",
    message: /no available releases match/,
    hint: /log/,
  },
  "no lock file": {
    doing: "init-failed",
    reason: "init-failed",
    message: /^Provider dependency changes detected/,
    hint: /commit \.terraform\.lock\.hcl/,
  },
  "missing variable": {
    doing: "plan-failed",
    reason: "plan-failed",
    message: /variable "x" is not set/,
    hint: /Mend tofu\/stacks\/web\/main\.tf line 1/,
    place: "tofu/stacks/web/main.tf:1",
  },
  "unreadable variable": { doing: "plan-failed", reason: "plan-failed", message: /^Missing expression/, hint: /log/ },
  "unreadable tfvars": {
    doing: "plan-failed",
    reason: "plan-failed",
    message: /^Missing expression/,
    hint: /bad\.tfvars line 2/,
    place: "tofu/stacks/web/bad.tfvars:2",
  },
  "syntax error, init": {
    doing: "init-failed",
    reason: "init-failed",
    message: /^Invalid expression/,
    hint: /main\.tf line 2/,
    place: "tofu/stacks/web/main.tf:2",
  },
  "undeclared reference": {
    doing: "plan-failed",
    reason: "plan-failed",
    message: /^Reference to undeclared local value/,
    hint: /main\.tf line 2/,
    place: "tofu/stacks/web/main.tf:2",
  },
  "unknown flag": { doing: "plan-failed", reason: "plan-failed", message: /-nonsense/, hint: /log/ },
  "garbage plan": {
    doing: "apply-failed",
    reason: "apply-failed",
    message: /zip: not a valid zip file/,
    hint: /plan and deploy again/,
  },
  "unknown backend": {
    doing: "init-failed",
    reason: "init-failed",
    message: /There is no backend type named "nowhere"/,
    hint: /main\.tf line 2/,
    place: "tofu/stacks/web/main.tf:2",
  },
};

function fold(lines: readonly string[]): EventStream {
  const events = new EventStream({ directory: "tofu/stacks/web", workspace: "/ws", redact: (text) => text });
  for (const line of lines) events.take(line);
  return events;
}

for (const engine of ENGINES) {
  describe(`trouble in ${engine}'s words`, () => {
    const recorded = recordedTroubles(engine);

    for (const [what, expected] of Object.entries(troubles)) {
      it(`is understood: ${what}`, async () => {
        const { session } = await fakeSession({});
        const events = fold(recorded[what] ?? []);
        const [first] = engineFailures(session, { exitCode: 1, events, stderr: "" }, expected.doing, "planning");
        assert.equal(first?.reason, expected.reason);
        assert.equal(first.detailCode, expected.detailCode);
        assert.equal(first.unit, "web@production");
        assert.match(first.message, expected.message);
        assert.match(first.hint, expected.hint);
        assert.equal(first.place && `${first.place.file}:${first.place.line ?? 0}`, expected.place);
      });
    }

    it("is recorded in every case above", () => {
      for (const what of Object.keys(troubles)) assert.notDeepEqual(recorded[what] ?? [], [], what);
    });
  });
}

describe("a variable that is another one at apply", () => {
  it("is a mismatch where the engine refuses it", async () => {
    const { session } = await fakeSession({});
    const events = fold(recordedTroubles("tofu")["another variable, apply"] ?? []);
    const [failure] = engineFailures(session, { exitCode: 1, events, stderr: "" }, "apply-failed", "applying");
    assert.equal(failure?.reason, "plan-mismatch");
  });

  it("tells no value in Terraform's warning", () => {
    const { diagnostics } = fold(recordedTroubles("terraform")["another variable, apply"] ?? []);
    assert.equal(diagnostics[0]?.summary, "Ignoring variable when applying a saved plan");
    assert.doesNotMatch(diagnostics[0].detail, /"a"|"b"/);
  });
});

describe("a lock that cannot be had because the backend is down", () => {
  it("is not taken for one that is held", async () => {
    const { session } = await fakeSession({});
    const detail =
      'Error message: failed to retrieve lock info: Put "http://127.0.0.1:9/": dial tcp 127.0.0.1:9: connect: connection refused';
    const events = fold([
      JSON.stringify({ diagnostic: { severity: "error", summary: "Error acquiring the state lock", detail } }),
    ]);
    const [failure] = engineFailures(session, { exitCode: 1, events, stderr: "" }, "plan-failed", "planning");
    assert.equal(failure?.reason, "plan-failed");
    assert.match(failure.message, /connection refused/);
  });
});

describe("a state beside the code that the engine would move", () => {
  it("is said to be moved by hand, since flywheel moves none", async () => {
    const { session } = await fakeSession({});
    const summary = "Error asking for state migration action: input is disabled";
    const events = fold([JSON.stringify({ diagnostic: { severity: "error", summary } })]);
    const [failure] = engineFailures(session, { exitCode: 1, events, stderr: "" }, "init-failed", "initialising");
    assert.equal(failure?.reason, "init-failed");
    assert.match(failure.hint, /terraform\.tfstate\.d.*which flywheel never does.*workspace_dir/);
  });
});

describe("a lock file that does not fit the code", () => {
  for (const [doing, reason, hint] of [
    ["plan-failed", "init-failed", /commit \.terraform\.lock\.hcl/],
    ["apply-failed", "plan-mismatch", /Give the apply job the same/],
  ] as const) {
    it(`is ${reason} where ${doing} would be the word`, async () => {
      const { session } = await fakeSession({});
      const diagnostic = {
        severity: "error",
        summary: "Inconsistent dependency lock file",
        detail: "no version is selected",
      };
      const run = { exitCode: 1, events: fold([JSON.stringify({ diagnostic })]), stderr: "" };
      const [failure] = engineFailures(session, run, doing, "working");
      assert.equal(failure?.reason, reason);
      assert.match(failure.hint, hint);
    });
  }
});

describe("a failure without words", () => {
  it("is still a failure, with what there is", async () => {
    const { session } = await fakeSession({});
    for (const exitCode of [1, 127, null]) {
      const run = { exitCode, events: fold([]), stderr: "signal: killed\n" };
      const [failure, ...more] = engineFailures(session, run, "plan-failed", "planning");
      assert.equal(failure?.message, `The engine failed while planning (exit code ${String(exitCode)})`);
      assert.equal(failure.cause, "signal: killed\n");
      assert.deepEqual(more, []);
    }
  });

  it("has a message and a cause of bounded length", async () => {
    const { session } = await fakeSession({});
    const events = fold([
      JSON.stringify({
        diagnostic: { severity: "error", summary: "x", detail: " \n".repeat(200_000) + "y".repeat(5_000) },
      }),
    ]);
    const started = performance.now();
    const [failure] = engineFailures(session, { exitCode: 1, events, stderr: "" }, "plan-failed", "planning");
    assert.ok((failure?.message.length ?? 9_999) < 1_000);
    assert.ok(performance.now() - started < 1_000);
  });
});

describe("a cancelled job", () => {
  it("is one failure, not the engine's", async () => {
    const { session } = await fakeSession({}, { cancelled: true });
    const events = fold(recordedTroubles("tofu")["stale plan"] ?? []);
    const failures = engineFailures(session, { exitCode: 1, events, stderr: "" }, "apply-failed", "applying");
    assert.deepEqual(
      failures.map(({ reason, message }) => [reason, message]),
      [["cancelled", "The job was cancelled while applying"]],
    );
  });

  it("still says that the state was not saved", async () => {
    const { session } = await fakeSession({}, { cancelled: true });
    const events = fold(recordedTroubles("tofu")["state not saved"] ?? []);
    const failures = engineFailures(session, { exitCode: 1, events, stderr: "" }, "apply-failed", "applying");
    assert.deepEqual(
      failures.map(({ reason }) => reason),
      ["cancelled", "state-not-saved", "state-not-saved"],
    );
  });
});
