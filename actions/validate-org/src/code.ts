import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runEach } from "@flywheel/core/units/each";
import { parallelism } from "@flywheel/core/units/load";
import { checkFormat } from "@flywheel/core/validate/format";
import { moduleUnit, validateModule, type ModuleDirectory } from "@flywheel/core/validate/modules";
import type { CodeChecks } from "./checks.ts";
import { attempt } from "./findings.ts";
import type { Inputs } from "./inputs.ts";

/** What the engine says of the code, and which engine that was; none was there, or none was needed. */
export interface CodeCheck {
  readonly findings: readonly Finding[];
  readonly patch: string;
  readonly engine: Engine | undefined;
}

/** Has the engine check formatting and validity. */
export async function checkCode(
  checks: CodeChecks,
  modules: readonly ModuleDirectory[],
  inputs: Inputs,
  host: Host,
): Promise<CodeCheck> {
  if (!checks.has("fmt") && !checks.has("validate")) return { findings: [], patch: "", engine: undefined };
  const located = await attempt<Engine | undefined>(() => locateEngine(inputs.engine, host), undefined);
  const engine = located.value;
  if (engine === undefined) return { findings: located.findings, patch: "", engine };
  const format = checks.has("fmt") ? await checkFormat(engine, host) : { findings: [], patch: "" };
  const validated = checks.has("validate") ? await validateAll(modules, engine, inputs, host) : [];
  return { findings: [...format.findings, ...validated], patch: format.patch, engine };
}

async function validateAll(
  modules: readonly ModuleDirectory[],
  engine: Engine,
  inputs: Inputs,
  host: Host,
): Promise<readonly Finding[]> {
  const byDirectory = new Map(modules.map((module) => [module.directory, module]));
  const units = [...byDirectory.values()].map(moduleUnit);
  const found = await runEach(units, parallelism(inputs.maxParallel, host), async ({ directory }) => {
    const module = byDirectory.get(directory);
    return module === undefined ? [] : validateModule(module, engine, host);
  });
  return found.flat();
}
