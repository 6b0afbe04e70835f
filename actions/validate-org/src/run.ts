import type { ActionResult } from "@flywheel/core/action";
import { fail } from "@flywheel/core/errors";
import { refuseUnsafeValidation } from "@flywheel/core/forks";
import { MOST_LEGS } from "@flywheel/core/graph/matrix";
import type { Host } from "@flywheel/core/ports/host";
import { parseRuleLevels, weigh } from "@flywheel/core/rules/levels";
import { distinctFindings } from "@flywheel/core/rules/registry";
import { repositoryFiles } from "@flywheel/core/units/repository-files";
import { itemsOfShard, parseShard } from "@flywheel/core/units/shard";
import type { ModuleDirectory } from "@flywheel/core/validate/module-directory";
import { UnreadFiles } from "@flywheel/core/validate/unread";
import { findAffected } from "./affected.ts";
import { codeChecks, type CodeChecks } from "./checks.ts";
import { checkCode, findEngine } from "./code.ts";
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
  // Asking the engine for its version takes longer than reading the organization.
  const [located, survey] = await Promise.all([findEngine(checks, inputs, host), surveyRepository(inputs, host)]);
  const graph = await checkGraph(checks, survey, inputs.config, host);
  const { affected, matrix, waves, findings: dropped } = await findAffected(survey, graph, inputs, host);
  const sound = survey.modules.filter(({ directory }) => !graph.isEndless(directory));
  const { modules, own } = shardOf(sound, checks, inputs.shard);
  const code = await checkCode(own, modules, located, inputs, host);
  const unread = new UnreadFiles(code.findings);
  const files = await checkFiles(own, survey, unread, inputs, host);
  const ofAll = own === checks ? [...survey.findings, ...graph.findings, ...dropped, ...files] : [];
  const findings = weigh(distinctFindings(unread.withoutEchoes([...ofAll, ...code.findings])), levels);
  const validation = {
    inputs,
    checks: own,
    survey: { ...survey, modules, units: graph.units },
    affected,
    matrix,
    waves,
    code,
    findings,
  };
  return report(validation, host);
}

/** The directories of a job's shard, and its checks: what is no directory's is told once, by the first one. */
function shardOf(
  all: readonly ModuleDirectory[],
  checks: CodeChecks,
  text: string,
): { readonly modules: readonly ModuleDirectory[]; readonly own: CodeChecks } {
  const shard = parseShard(text);
  if (shard === undefined) return { modules: all, own: checks };
  const items = all.map((module) => ({ id: module.directory, module }));
  const modules = itemsOfShard(items, shard).map(({ module }) => module);
  return { modules, own: shard.index === 1 ? checks : new Set([...checks].filter((check) => check === "validate")) };
}

function checkShards(shards: number): void {
  if (shards <= MOST_LEGS) return;
  fail("input-invalid", `Input shards: GitHub runs at most ${MOST_LEGS} legs of one matrix`, {
    hint: `Write a number from 1 to ${MOST_LEGS}.`,
  });
}
