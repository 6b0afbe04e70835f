import { FlywheelError } from "../errors.ts";
import type { Check } from "./check.ts";
import type { PreparedProbe, ProbeContext } from "./kind.ts";
import type { CheckProblem } from "./problem.ts";
import { Resolver } from "./resolver.ts";
import type { Scope } from "./scope.ts";

/** A check whose templates all have values. */
export interface ResolvedCheck {
  readonly check: Check;
  readonly prepared: PreparedProbe;
}

export interface ResolvedChecks {
  readonly checks: readonly ResolvedCheck[];
  readonly problems: readonly CheckProblem[];
}

/**
 * Gives every template its value, and judges what only then can be judged. The log hears of every secret before
 * anybody hears of a problem.
 * @throws what a check needs of the step and lacks (a kubeconfig), where nothing is wrong with any check as it is written
 */
export async function resolveChecks(
  checks: readonly Check[],
  scope: Scope,
  context: ProbeContext,
): Promise<ResolvedChecks> {
  const problems: CheckProblem[] = [];
  const resolved: ResolvedCheck[] = [];
  const lacks: FlywheelError[] = [];
  for (const check of checks) {
    const resolver = new Resolver(scope, context.host.context.environment);
    const prepared = await check
      .prepare(resolver, context)
      .catch((error: unknown) => {
        if (!(error instanceof FlywheelError)) throw error;
        lacks.push(error);
        return undefined;
      })
      .finally(() => {
        for (const secret of resolver.secrets) context.host.log.secret(secret);
      });
    problems.push(...resolver.problems.map((message) => ({ check: check.name, message })));
    if (prepared !== undefined) resolved.push({ check, prepared });
  }
  const all = [...problems, ...sharedReports(resolved)];
  const [first] = lacks;
  if (first !== undefined && all.length === 0) throw first;
  return { checks: resolved, problems: all };
}

/** Two checks that write one file: each would be judged by the other's tests. */
function sharedReports(checks: readonly ResolvedCheck[]): readonly CheckProblem[] {
  const owners = new Map<string, string>();
  return checks.flatMap(({ check, prepared }) =>
    (prepared.reports ?? []).flatMap((path) => {
      const owner = owners.get(path) ?? check.name;
      owners.set(path, owner);
      if (owner === check.name) return [];
      return [{ check: check.name, message: `junit: check ${owner} writes the same report; give each its own` }];
    }),
  );
}
