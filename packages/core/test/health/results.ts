import type { CheckResult } from "../../src/health/result.ts";

/** A check that answered at once, but for what is given. */
export function result(rest: Partial<CheckResult> = {}): CheckResult {
  return {
    name: "web",
    group: "",
    kind: "http",
    target: "https://web.example/healthz",
    critical: true,
    ok: true,
    failure: undefined,
    status: "200",
    attempts: 1,
    durationMs: 85,
    healthyAfterMs: 85,
    phases: [],
    notes: [],
    cases: [],
    ...rest,
  };
}
