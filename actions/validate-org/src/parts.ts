import { isExpired, parseIgnoreRules, type IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import { parseOwners } from "@flywheel/core/drift/owners";
import { parseChecks } from "@flywheel/core/health/check";
import { unanswerable } from "@flywheel/core/health/unanswerable";
import type { Finding, Part } from "@flywheel/core/organization/model";
import { finding } from "@flywheel/core/rules/registry";
import type { Situation } from "@flywheel/core/units/situation";
import { attempt } from "./findings.ts";

const CHECK_FIX = "Correct the check; the README of health-verify shows every key.";

/**
 * What is wrong with the parts of the organization file whose meaning lies with other actions.
 * @param stacks names of all stacks; undefined where they are not known
 * @param today `2026-12-31`, in UTC
 */
export async function checkParts(
  { checks, drift }: NonNullable<Situation["parts"]>,
  stacks: readonly string[] | undefined,
  today: string,
): Promise<readonly Finding[]> {
  const attempts = [
    ...drift.ignore.map((rule) => attempt(() => expiredFindings(parseIgnoreRules([rule]), today), [])),
    attempt(() => {
      parseOwners(drift.owners);
      return [];
    }, []),
  ];
  const read = await Promise.all(attempts);
  return [...(await checkFindings(checks, stacks)), ...read.flatMap(({ findings, value }) => [...findings, ...value])];
}

function expiredFindings(rules: readonly IgnoreRule[], today: string): readonly Finding[] {
  return rules
    .filter((rule) => isExpired(rule, today))
    .map(({ place: { file, line = 1, column = 1 }, expires = "" }) =>
      finding(
        "expired-ignore",
        { file, line, column },
        `The ignore rule expired on ${expires} and ignores nothing any more`,
        "Remove it, or give it another date.",
      ),
    );
}

async function checkFindings(
  checks: readonly Part[],
  stacks: readonly string[] | undefined,
): Promise<readonly Finding[]> {
  if (checks.length === 0) return [];
  const parsed = await parseChecks(checks.map(({ data }) => data));
  const broken = new Set(parsed.problems.map(({ index }) => index));
  // Those that are right come back in their order.
  const right = checks.flatMap(({ data }, index) => (broken.has(index) ? [] : [{ data, index }]));
  const found = right.flatMap(({ data, index }, order) =>
    unanswerable(data, stacks).map((message) => ({ check: parsed.checks[order]?.name ?? "", message, index })),
  );
  return [...parsed.problems, ...found].map(({ check, message, index = 0 }) => {
    const { file = "", line = 1, column = 1 } = checks[index]?.place ?? {};
    return finding("check", { file, line, column }, `Check ${check}: ${message}`, CHECK_FIX);
  });
}
