import type { ActionResult } from "@flywheel/core/action";
import type { Host } from "@flywheel/core/ports/host";
import { parseRuleLevels, weigh } from "@flywheel/core/rules/levels";
import { codeChecks } from "./checks.ts";
import { checkCode } from "./code.ts";
import { checkFiles } from "./files.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { report } from "./report.ts";
import { surveyRepository } from "./survey.ts";

/** Checks the organization and its code, and reports everything at once. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const checks = codeChecks(inputs.code);
  const levels = parseRuleLevels(inputs.rules, inputs.draft);
  const survey = await surveyRepository(inputs, host);
  const code = await checkCode(checks, survey.modules, inputs, host);
  const files = await checkFiles(checks, survey, host);
  const findings = weigh([...survey.findings, ...files, ...code.findings], levels);
  return report({ inputs, survey, code, findings }, host);
}
