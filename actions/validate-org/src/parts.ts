import { parseIgnoreRules } from "@flywheel/core/drift/ignore-rules";
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
 */
export async function checkParts(
  { checks, drift }: NonNullable<Situation["parts"]>,
  stacks: readonly string[] | undefined,
): Promise<readonly Finding[]> {
  const attempts = [
    ...drift.ignore.map((rule) => attempt(() => parseIgnoreRules([rule]), [])),
    attempt(() => parseOwners(drift.owners), []),
  ];
  const read = await Promise.all(attempts);
  return [...(await checkFindings(checks, stacks)), ...read.flatMap(({ findings }) => findings)];
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
