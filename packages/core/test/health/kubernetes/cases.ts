import assert from "node:assert/strict";
import { it } from "node:test";
import { judge } from "../../../src/health/kubernetes/judge.ts";
import type { ReadinessExpectation } from "../../../src/health/kubernetes/readiness.ts";
import { parseCustomRule } from "../../../src/health/kubernetes/rules/custom.ts";
import { object, START, type ObjectParts } from "./objects.ts";

export const EXPECT: ReadinessExpectation = {
  jobs: "complete",
  pods: "complete",
  allowPendingAddress: false,
  custom: new Map([
    ["postgresql.cnpg.io/Cluster", parseCustomRule("Ready") ?? []],
    ["argoproj.io/Application", parseCustomRule("health.status==Healthy && sync.status==Synced") ?? []],
  ]),
};

export interface Case {
  readonly title: string;
  readonly object: ObjectParts;
  /** Status and reason. */
  readonly expected: string;
  readonly expect?: Partial<ReadinessExpectation>;
  /** Since the conditions began. */
  readonly afterMs?: number;
}

/** A test for each case. */
export function check(cases: readonly Case[]): void {
  for (const { title, object: parts, expected, expect, afterMs = 120_000 } of cases) {
    it(title, () => {
      const { status, reason } = judge(object(parts), { now: START + afterMs, expect: { ...EXPECT, ...expect } });
      assert.equal(`${status} ${reason}`, expected);
    });
  }
}
