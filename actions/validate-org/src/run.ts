import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { fail } from "@flywheel/core/errors";
import { loadOrganization } from "@flywheel/core/organization/load";
import type { Finding, Organization, StackSettings } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { renderValidation } from "@flywheel/core/report/validate-document";
import { parseRuleLevels, weigh } from "@flywheel/core/rules/levels";
import { discoverModules, surveyStacks } from "@flywheel/core/units/discover";
import { runEach } from "@flywheel/core/units/each";
import { parallelism } from "@flywheel/core/units/load";
import { resolveUnits } from "@flywheel/core/units/resolve";
import { NO_UNIT_INPUTS } from "@flywheel/core/units/values";
import { environmentNames } from "@flywheel/core/units/select";
import { checkFormat } from "@flywheel/core/validate/format";
import { moduleUnit, validateModule, type ModuleDirectory } from "@flywheel/core/validate/modules";
import { attempt, failureOf, findingOf } from "./findings.ts";
import type { Inputs, OutputName } from "./inputs.ts";

const CODE_CHECKS = ["fmt", "validate"] as const;
const MAXIMUM_WARNINGS = 10;

/** What the code came to, and what was looked at. */
interface CodeCheck {
  readonly findings: readonly Finding[];
  readonly patch: string;
  readonly engine: Engine | undefined;
}

/** The repository's directories with code, and its units. */
interface Survey {
  readonly modules: readonly ModuleDirectory[];
  readonly unitIds: readonly string[];
  readonly findings: readonly Finding[];
}

/** Checks the organization and its code, and reports everything at once. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const checks = codeChecks(inputs.code);
  const levels = parseRuleLevels(inputs.rules);
  const { organization, findings } = await loadOrganization(host.files, host.context.workspace, inputs.config);
  const survey = await surveyRepository(organization, inputs.config, host);
  const code = await checkCode(checks, survey.modules, inputs, host);
  const all = weigh([...findings, ...survey.findings, ...code.findings], levels);
  warn(all, host);
  const findingsPath = join(await host.files.temporaryDirectory("findings"), "findings.json");
  await host.files.write(findingsPath, `${JSON.stringify(all, null, 2)}\n`);
  await host.summarize(
    renderValidation(checkedWords(inputs.config, survey, code), all, code.patch, runFacts(host.context, code.engine)),
  );
  return result({ organization, findings: all, unitIds: survey.unitIds, findingsPath, failOn: inputs.failOn });
}

function checkedWords(config: string, { modules }: Survey, { engine }: CodeCheck): string {
  return engine === undefined
    ? `Checked ${config}; the code was not checked.`
    : `Checked ${config} and ${modules.length} directories with code.`;
}

function codeChecks(wanted: readonly string[]): readonly string[] {
  const unknown = wanted.filter((name) => !CODE_CHECKS.some((known) => known === name));
  if (unknown.length > 0) {
    fail("input-invalid", `Input code: there is no check "${unknown.join('", "')}"`, {
      hint: `Use ${CODE_CHECKS.join(" or ")}.`,
    });
  }
  return wanted.length === 0 ? CODE_CHECKS : wanted;
}

async function checkCode(
  checks: readonly string[],
  modules: readonly ModuleDirectory[],
  inputs: Inputs,
  host: Host,
): Promise<CodeCheck> {
  const located = await attempt<Engine | undefined>(() => locateEngine(inputs.engine, host), undefined);
  const engine = located.value;
  if (engine === undefined) return { findings: located.findings, patch: "", engine };
  const format = checks.includes("fmt") ? await checkFormat(engine, host) : { findings: [], patch: "" };
  const validated = checks.includes("validate") ? await validateAll(modules, engine, inputs, host) : [];
  return { findings: [...format.findings, ...validated], patch: format.patch, engine };
}

async function surveyRepository(organization: Organization | undefined, config: string, host: Host): Promise<Survey> {
  const { workspace } = host.context;
  const survey = await surveyStacks(organization?.stacks ?? [], host.files, workspace);
  const modules = await attempt(() => discoverModules(host.files, workspace), []);
  const units = await attempt(async () => unitIds(organization, survey.stacks, host), [], config);
  // A broken organization file hides no code, but what it would have said of a directory's name is not known.
  const failures = organization === undefined ? [] : survey.failures;
  return {
    modules: [
      ...survey.directories.map((directory): ModuleDirectory => ({ directory, kind: "stack" })),
      ...modules.value.map((directory): ModuleDirectory => ({ directory, kind: "module" })),
    ],
    unitIds: units.value,
    findings: [...failures.map((failure) => findingOf(failure, config)), ...units.findings, ...modules.findings],
  };
}

async function unitIds(
  organization: Organization | undefined,
  stacks: readonly StackSettings[],
  host: Host,
): Promise<readonly string[]> {
  if (organization === undefined) return [];
  const everything = { ...NO_UNIT_INPUTS, environment: "", stacks: [] };
  const units = await resolveUnits(organization, stacks, everything, host.files, host.context.workspace);
  return units.map(({ id }) => id);
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

function warn(findings: readonly Finding[], host: Host): void {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  for (const { message, fix, rule, file, line, column } of warnings.slice(0, MAXIMUM_WARNINGS)) {
    host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
  }
}

/** What a validation came to. */
interface Validation {
  readonly organization: Organization | undefined;
  readonly findings: readonly Finding[];
  readonly unitIds: readonly string[];
  readonly findingsPath: string;
  readonly failOn: Inputs["failOn"];
}

function result({ organization, findings, unitIds, findingsPath, failOn }: Validation): ActionResult<OutputName> {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.length - errors.length;
  const failing = failOn === "warning" ? findings : errors;
  return {
    outputs: {
      valid: String(failing.length === 0),
      errors: String(errors.length),
      warnings: String(warnings),
      "findings-path": findingsPath,
      environments: JSON.stringify(organization === undefined ? [] : environmentNames(organization)),
      units: JSON.stringify(unitIds),
    },
    failures: failing.map(failureOf),
    event: {
      organization: organization?.name ?? "",
      environment: "",
      units: unitIds,
      summary: failing.length === 0 ? "valid" : `${errors.length} errors, ${warnings} warnings`,
      facts: { errors: errors.length, warnings },
    },
  };
}
