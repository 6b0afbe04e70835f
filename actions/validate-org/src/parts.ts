import { parseIgnoreRules } from "@flywheel/core/drift/ignore-rules";
import { parseOwners } from "@flywheel/core/drift/owners";
import { parseChecks } from "@flywheel/core/health/check";
import type { Finding, Part } from "@flywheel/core/organization/model";
import { finding } from "@flywheel/core/rules/registry";
import type { Situation } from "@flywheel/core/units/situation";
import { attempt } from "./findings.ts";

const CHECK_FIX = "Correct the check; the README of health-verify shows every key.";

/** What is wrong with the parts of the organization file whose meaning lies with other actions. */
export async function checkParts({ checks, drift }: NonNullable<Situation["parts"]>): Promise<readonly Finding[]> {
  const attempts = [
    ...drift.ignore.map((rule) => attempt(() => parseIgnoreRules([rule]), [])),
    attempt(() => parseOwners(drift.owners), []),
  ];
  const read = await Promise.all(attempts);
  return [...(await checkFindings(checks)), ...read.flatMap(({ findings }) => findings)];
}

async function checkFindings(checks: readonly Part[]): Promise<readonly Finding[]> {
  if (checks.length === 0) return [];
  const { problems } = await parseChecks(checks.map(({ data }) => data));
  return problems.flatMap(({ check, message, index = 0 }) => {
    const { file = "", line = 1, column = 1 } = checks[index]?.place ?? {};
    return finding("check", { file, line, column }, `Check ${check}: ${message}`, CHECK_FIX);
  });
}
