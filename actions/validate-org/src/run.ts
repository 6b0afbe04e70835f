import type { ActionResult } from "@flywheel/core/action";
import { fail } from "@flywheel/core/errors";
import { refuseUnsafeValidation } from "@flywheel/core/forks";
import { MOST_LEGS } from "@flywheel/core/graph/matrix";
import type { Host } from "@flywheel/core/ports/host";
import { parseRuleLevels, weigh } from "@flywheel/core/rules/levels";
import { distinctFindings } from "@flywheel/core/rules/registry";
import { repositoryFiles } from "@flywheel/core/units/repository-files";
import { findAffected } from "./affected.ts";
import { codeChecks } from "./checks.ts";
import { checkCode } from "./code.ts";
import { checkFiles } from "./files.ts";
import { checkGraph } from "./graph.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { report } from "./report.ts";
import { surveyRepository } from "./survey.ts";

/**
 * Checks the organization and its code, and reports everything at once.
 * @throws fork-blocked, input-invalid
 */
export async function run(inputs: Inputs, runner: Host): Promise<ActionResult<OutputName>> {
  await refuseUnsafeValidation(inputs.allowForksOnSelfHosted, runner);
  const host = { ...runner, files: repositoryFiles(runner.files, runner.context.workspace) };
  const checks = codeChecks(inputs.code);
  const levels = parseRuleLevels(inputs.rules, inputs.draft);
  checkShards(inputs.shards);
  const survey = await surveyRepository(inputs, host);
  const graph = await checkGraph(checks, survey, inputs.config, host);
  const { affected, matrix, waves, findings: dropped } = await findAffected(survey, graph, inputs, host);
  const modules = survey.modules.filter(({ directory }) => !graph.isEndless(directory));
  const code = await checkCode(checks, modules, inputs, host);
  const files = await checkFiles(checks, survey, inputs.config, host);
  const found = [...survey.findings, ...graph.findings, ...dropped, ...files, ...code.findings];
  const weighed = weigh(distinctFindings(found), levels);
  return report({ inputs, checks, survey, affected, matrix, waves, code, findings: weighed }, host);
}

function checkShards(shards: number): void {
  if (shards <= MOST_LEGS) return;
  fail("input-invalid", `Input shards: GitHub runs at most ${MOST_LEGS} legs of one matrix`, {
    hint: `Write a number from 1 to ${MOST_LEGS}.`,
  });
}
