import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { fail, FlywheelError, type Failure, type FailureReason } from "@flywheel/core/errors";
import { loadOrganization } from "@flywheel/core/organization/load";
import type { Finding, Organization } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { renderValidation } from "@flywheel/core/report/validate-document";
import { discoverModules, discoverStackNames, discoverStacks } from "@flywheel/core/units/discover";
import { runEach } from "@flywheel/core/units/each";
import { defaultStackPath } from "@flywheel/core/units/layout";
import { parallelism } from "@flywheel/core/units/load";
import { resolveUnits } from "@flywheel/core/units/resolve";
import { environmentNames } from "@flywheel/core/units/select";
import { checkFormat } from "@flywheel/core/validate/format";
import { moduleUnit, validateModule, type ModuleDirectory } from "@flywheel/core/validate/modules";
import type { Inputs, OutputName } from "./inputs.ts";

const CODE_CHECKS = ["fmt", "validate"] as const;
const MAXIMUM_WARNINGS = 10;

/** What was found, and what was looked at. */
interface Validation {
  readonly findings: readonly Finding[];
  readonly patch: string;
  readonly modules: readonly ModuleDirectory[];
  readonly engine: Engine | undefined;
}

/** Checks the organization and its code, and reports everything at once. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  const checks = codeChecks(inputs.code);
  const { organization, findings } = await loadOrganization(host.files, host.context.workspace, inputs.config);
  const code = await checkCode(checks, organization, inputs, host);
  const units =
    organization === undefined ? { ids: [], findings: [] } : await unitsOf(organization, inputs.config, host);
  const all = [...findings, ...units.findings, ...code.findings];
  warn(all, host);
  const findingsPath = join(await host.files.temporaryDirectory("findings"), "findings.json");
  await host.files.write(findingsPath, `${JSON.stringify(all, null, 2)}\n`);
  const checked = `Checked ${inputs.config}${checks.length === 0 ? "" : ` and ${code.modules.length} directories with code`}.`;
  await host.summarize(renderValidation(checked, all, code.patch, runFacts(host.context, code.engine)));
  return result(organization, all, units.ids, findingsPath);
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
  organization: Organization | undefined,
  inputs: Inputs,
  host: Host,
): Promise<Validation> {
  const modules = await codeDirectories(organization, host);
  const engine = await locateEngine(inputs.engine, host);
  const format = checks.includes("fmt") ? await checkFormat(engine, host) : { findings: [], patch: "" };
  const validated = checks.includes("validate") ? await validateAll(modules, engine, inputs, host) : [];
  return { findings: [...format.findings, ...validated], patch: format.patch, modules, engine };
}

/** A broken organization file hides no code: its directories are then found by their place alone. */
async function codeDirectories(
  organization: Organization | undefined,
  host: Host,
): Promise<readonly ModuleDirectory[]> {
  const { workspace } = host.context;
  const stacks =
    organization === undefined
      ? (await discoverStackNames(host.files, workspace)).map(defaultStackPath)
      : (await discoverStacks(organization, host.files, workspace)).map(({ path }) => path);
  const modules = await discoverModules(host.files, workspace);
  return [
    ...stacks.map((directory): ModuleDirectory => ({ directory, kind: "stack" })),
    ...modules.map((directory): ModuleDirectory => ({ directory, kind: "module" })),
  ];
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

/** What keeps the units from being resolved is one more finding, never instead of the others. */
async function unitsOf(
  organization: Organization,
  config: string,
  host: Host,
): Promise<{ readonly ids: readonly string[]; readonly findings: readonly Finding[] }> {
  try {
    return { ids: await resolveIds(organization, host), findings: [] };
  } catch (error) {
    if (!(error instanceof FlywheelError)) throw error;
    const { message, hint, detailCode, reason, place } = error.failure;
    const at = { file: place?.file ?? config, line: place?.line ?? 1, column: place?.column ?? 1 };
    return { ids: [], findings: [{ rule: detailCode ?? reason, severity: "error", message, fix: hint, ...at }] };
  }
}

async function resolveIds(organization: Organization, host: Host): Promise<readonly string[]> {
  const { workspace } = host.context;
  const everything = { environment: "", stacks: [], varFiles: [], vars: [], backendConfig: [] };
  const stacks = await discoverStacks(organization, host.files, workspace);
  const units = await resolveUnits(organization, stacks, everything, host.files, workspace);
  return units.map(({ id }) => id);
}

function warn(findings: readonly Finding[], host: Host): void {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  for (const { message, fix, rule, file, line, column } of warnings.slice(0, MAXIMUM_WARNINGS)) {
    host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
  }
}

function reasonOf(rule: string): FailureReason {
  if (rule === "format") return "format-failed";
  if (rule === "init") return "init-failed";
  return rule === "validate" ? "validate-failed" : "config-invalid";
}

function failureOf({ rule, message, fix, file, line, column }: Finding): Failure {
  return { reason: reasonOf(rule), detailCode: rule, message, hint: fix, place: { file, line, column } };
}

function result(
  organization: Organization | undefined,
  findings: readonly Finding[],
  unitIds: readonly string[],
  findingsPath: string,
): ActionResult<OutputName> {
  const failures = findings.filter(({ severity }) => severity === "error").map(failureOf);
  const warnings = findings.length - failures.length;
  return {
    outputs: {
      valid: String(failures.length === 0),
      errors: String(failures.length),
      warnings: String(warnings),
      "findings-path": findingsPath,
      environments: JSON.stringify(organization === undefined ? [] : environmentNames(organization)),
      units: JSON.stringify(unitIds),
    },
    failures,
    event: {
      organization: organization?.name ?? "",
      environment: "",
      units: unitIds,
      summary: failures.length === 0 ? "valid" : `${failures.length} errors`,
      facts: { errors: failures.length, warnings },
    },
  };
}
