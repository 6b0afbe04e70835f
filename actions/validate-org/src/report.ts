import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import { matrixOf } from "@flywheel/core/graph/matrix";
import type { AffectedSince } from "@flywheel/core/graph/since-base";
import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { renderValidation } from "@flywheel/core/report/validate-document";
import { environmentNames } from "@flywheel/core/units/select";
import type { CodeCheck } from "./code.ts";
import { failureOf } from "./findings.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import type { Survey } from "./survey.ts";

const MAXIMUM_WARNINGS = 10;

/** Everything one call came to. */
export interface Validation {
  readonly inputs: Inputs;
  readonly survey: Survey;
  /** Undefined where the organization cannot be read. */
  readonly affected: AffectedSince | undefined;
  readonly code: CodeCheck;
  readonly findings: readonly Finding[];
}

/** Writes the findings' file and the summary, annotates warnings, and gives the outputs. */
export async function report(validation: Validation, host: Host): Promise<ActionResult<OutputName>> {
  const { code, findings } = validation;
  warn(findings, host);
  const findingsPath = join(await host.files.temporaryDirectory("findings"), "findings.json");
  await host.files.write(findingsPath, `${JSON.stringify(findings, null, 2)}\n`);
  await host.summarize(
    renderValidation(checkedWords(validation), findings, code.patch, runFacts(host.context, code.engine)),
  );
  return result(validation, findingsPath);
}

function checkedWords({ inputs: { config }, survey: { modules }, code: { engine } }: Validation): string {
  return engine === undefined
    ? `Checked ${config}; the code was not checked.`
    : `Checked ${config} and ${modules.length} directories with code.`;
}

function warn(findings: readonly Finding[], host: Host): void {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  for (const { message, fix, rule, file, line, column } of warnings.slice(0, MAXIMUM_WARNINGS)) {
    host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
  }
}

function result(
  { inputs, survey: { organization, units }, affected, findings }: Validation,
  findingsPath: string,
): ActionResult<OutputName> {
  const affectedUnits = (affected?.units ?? []).map(({ unit }) => unit);
  const unitIds = units.map(({ id }) => id);
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.length - errors.length;
  const failing = inputs.failOn === "warning" ? findings : errors;
  return {
    outputs: {
      valid: String(failing.length === 0),
      errors: String(errors.length),
      warnings: String(warnings),
      "findings-path": findingsPath,
      environments: JSON.stringify(organization === undefined ? [] : environmentNames(organization)),
      units: JSON.stringify(unitIds),
      matrix: JSON.stringify(matrixOf(affectedUnits, inputs.shards)),
      affected: JSON.stringify(affectedUnits.map(({ id }) => id)),
    },
    failures: failing.map(failureOf),
    event: {
      organization: organization?.name ?? "",
      environment: "",
      units: unitIds,
      summary: failing.length === 0 ? "valid" : `${errors.length} errors, ${warnings} warnings`,
      facts: { errors: errors.length, warnings, affected: affectedUnits.length },
    },
  };
}
