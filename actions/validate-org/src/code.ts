import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { parallelism } from "@flywheel/core/units/load";
import { checkFormat } from "@flywheel/core/validate/format";
import type { ModuleDirectory } from "@flywheel/core/validate/module-directory";
import { validateModules } from "@flywheel/core/validate/modules";
import type { CodeChecks } from "./checks.ts";
import { attempt, type Attempt } from "./findings.ts";
import type { Inputs } from "./inputs.ts";

/** What the engine says of the code, and which engine that was; none was there, or none was needed. */
export interface CodeCheck {
  readonly findings: readonly Finding[];
  readonly patch: string;
  readonly engine: Engine | undefined;
}

/** The engine that the checks need; none, and no finding, where they need none. */
export async function findEngine(
  checks: CodeChecks,
  { engine }: Inputs,
  host: Host,
): Promise<Attempt<Engine | undefined>> {
  if (!checks.has("fmt") && !checks.has("validate")) return { value: undefined, findings: [] };
  return attempt<Engine | undefined>(() => locateEngine(engine, host), undefined);
}

/** Has the engine check formatting and validity. @param located what {@link findEngine} came to */
export async function checkCode(
  checks: CodeChecks,
  modules: readonly ModuleDirectory[],
  located: Attempt<Engine | undefined>,
  { maxParallel }: Inputs,
  host: Host,
): Promise<CodeCheck> {
  const engine = located.value;
  if (engine === undefined) return { findings: located.findings, patch: "", engine };
  const [format, validated] = await Promise.all([
    checks.has("fmt") ? checkFormat(engine, host) : { findings: [], patch: "" },
    checks.has("validate") ? validateModules(distinct(modules), engine, parallelism(maxParallel, host), host) : [],
  ]);
  const unformatted = format.findings.filter(({ rule }) => rule === "format");
  const broken = format.findings.filter(({ rule }) => rule !== "format");
  // GitHub shows ten annotations: what one command mends must not hide the rest.
  return { findings: [...broken, ...untold(validated, broken), ...unformatted], patch: format.patch, engine };
}

/** A stack may lie where a module does. */
function distinct(modules: readonly ModuleDirectory[]): readonly ModuleDirectory[] {
  return [...new Map(modules.map((module) => [module.directory, module])).values()];
}

/** What validation found, less what formatting has told already: syntax errors, and files that nobody should open. */
function untold(validated: readonly Finding[], told: readonly Finding[]): readonly Finding[] {
  return validated.filter(({ file, line }) => !told.some((other) => other.file === file && other.line === line));
}
