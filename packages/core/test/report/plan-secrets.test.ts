import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { EventStream } from "../../src/engine/events.ts";
import { readChangeSet } from "../../src/plan/change-set.ts";
import { NO_COUNTS } from "../../src/plan/counts.ts";
import type { PlanJson } from "../../src/plan/plan-json.ts";
import { renderApplyDocument } from "../../src/report/apply-document.ts";
import { renderDriftSummary } from "../../src/report/drift-document.ts";
import { changedComment, renderDriftIssue } from "../../src/report/drift-issue.ts";
import { driftIssue, driftSummary } from "../support/drift.ts";
import { planRedactor } from "../../src/plan/redact.ts";
import { plan, resource, type Json } from "../support/plans.ts";
import { outcome, render } from "./outcomes.ts";

/** A secret of at least six characters, which is hidden wherever it stands. */
const secret = fc
  .tuple(fc.string({ unit: "binary", maxLength: 8 }), fc.integer({ min: 100_000, max: 999_999 }))
  .map(([text, number]) => `S${number}${text}E`);

/** A plan that holds `secret` under every sort of mark, and carries it on without one, as providers do. */
function planOf(text: string): Json {
  const marked = { token: text, nested: { list: [text, "open"], block: [{ password: text }] }, number: 1 };
  const marks = { token: true, nested: { list: [true, false], block: [{ password: true }] } };
  const carried = {
    url: `https://u:${encodeURIComponent(text)}@db`,
    [`key ${text}`]: 1,
    json: JSON.stringify({ a: text }),
  };
  const base64 = Buffer.from(`user:${text}`).toString("base64");
  const change = (actions: readonly string[]): Json => ({
    actions,
    before: { ...marked, ...carried, lines: `a\n${text}\nb` },
    after: { ...marked, token: `${text}2`, ...carried, header: `Basic ${base64}`, lines: `a\n${text}\nc` },
    before_sensitive: marks,
    after_sensitive: marks,
  });
  return {
    resource_changes: [
      resource(`a.update["${text}"]`, change(["update"])),
      resource("a.delete", { ...change(["delete"]), after: null }),
      resource("a.create", { ...change(["create"]), before: null, importing: { id: text } }),
    ],
    resource_drift: [resource(`a.drift["${text}"]`, change(["update"]))],
    output_changes: {
      marked: { actions: ["update"], before: text, after: [text], before_sensitive: true, after_sensitive: true },
      carried: { actions: ["create"], after: { [text]: `x${text}x` } },
    },
    checks: [
      { address: { to_display: text }, status: "fail", instances: [{ problems: [{ message: `got ${text}` }] }] },
    ],
  };
}

/** Every document that a plan can end up in, in every length. */
function documentsOf(parts: Json): readonly string[] {
  const json = plan(parts);
  const { changes, drift } = readChangeSet(json);
  const rule = { address: "*", type: undefined, attribute: undefined, owner: undefined, expires: undefined };
  const placed = { ...rule, reason: "known", place: { file: "drift.yaml" } };
  const drifted = {
    unit: "a@b",
    verdict: "drifted" as const,
    drift,
    noise: drift,
    ignored: drift.map(({ address }) => ({ address, attributes: [], rule: placed })),
    proposed: changes,
    failures: [],
    redact: planRedactor(json),
  };
  return [
    ...[60_000, 8_000, 5_000].map((limit) => render([outcome(parts)], limit)),
    renderDriftSummary(driftSummary([drifted]), 60_000),
    ...[true, false].map((showValues) => renderDriftIssue(driftIssue(drifted, { showValues }), 60_000)),
    renderDriftIssue(driftIssue(drifted, {}, { state: "absorbed", keys: undefined }), 60_000),
    changedComment(drifted, "https://github.example/run/1"),
  ];
}

function texts(value: unknown): string {
  return typeof value === "object" && value !== null ? Object.values(value).filter(isText).join("\n") : "";
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** What is told of an apply in which the engine repeats values of the plan in all that it says. */
function applyDocument(json: PlanJson): string {
  const stream = new EventStream({ directory: "a", workspace: "/ws", redact: planRedactor(json) });
  for (const { address, change } of json.resource_changes ?? []) {
    const hook = { resource: { addr: address }, action: "update" };
    stream.take(JSON.stringify({ type: "apply_start", "@message": address, hook }));
    stream.take(JSON.stringify({ type: "apply_errored", "@message": address, hook }));
    const diagnostic = { severity: "error", summary: `Refused ${address}`, detail: texts(change.after) };
    stream.take(JSON.stringify({ type: "diagnostic", "@message": "Error", diagnostic }));
  }
  const failures = stream.errors.map(({ summary, detail }) => ({
    reason: "apply-failed" as const,
    message: `${summary}: ${detail}`,
    hint: "",
  }));
  assert.equal(failures.length, json.resource_changes?.length ?? 0);
  return renderApplyDocument({
    title: "a",
    facts: [],
    outcomes: [
      {
        unit: "a@b",
        status: "failed",
        planned: NO_COUNTS,
        resources: stream.applied,
        failures,
        remarks: [],
        skippedFor: undefined,
      },
    ],
  });
}

describe("documents of a plan", () => {
  it("hold no sensitive text, wherever a provider carried it to", () => {
    fc.assert(
      fc.property(secret, (text) => {
        const parts = planOf(text);
        for (const markdown of [...documentsOf(parts), applyDocument(plan(parts))]) {
          // The number alone tells: escaping may have changed the rest.
          assert.doesNotMatch(markdown, new RegExp(text.slice(0, 7)));
          assert.equal(markdown.includes(Buffer.from(text).toString("base64").slice(4, 10)), false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("hold no short secret where it is marked", () => {
    const marked = {
      resource_changes: [
        resource("a.b", {
          actions: ["update"],
          before: { pin: "🔑1" },
          after: { pin: "🔑2" },
          after_sensitive: { pin: true },
        }),
        resource("a.c", { actions: ["create"], after: { pin: "🔑3" }, after_sensitive: true }),
      ],
      output_changes: {
        pin: { actions: ["update"], before: "🔑4", after: { x: "🔑5" }, after_sensitive: { x: true } },
      },
    };
    for (const markdown of documentsOf(marked)) assert.doesNotMatch(markdown, /🔑/u);
  });
});
