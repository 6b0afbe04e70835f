import { join } from "node:path/posix";
import type { ActionResult } from "@flywheel/core/action";
import type { Matrix } from "@flywheel/core/graph/matrix";
import { noticeBase } from "@flywheel/core/graph/base";
import type { AffectedSince } from "@flywheel/core/graph/since-base";
import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { sarifOf } from "@flywheel/core/report/sarif";
import { renderValidation } from "@flywheel/core/report/validate-document";
import { environmentNames } from "@flywheel/core/units/select";
import type { CodeChecks } from "./checks.ts";
import type { CodeCheck } from "./code.ts";
import { failureOf, WHOLE_REPOSITORY } from "./findings.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { affectedSection, checkedWords } from "./summary.ts";
import type { Survey } from "./survey.ts";

const MAXIMUM_WARNINGS = 10;

/** Everything one call came to. */
export interface Validation {
  readonly inputs: Inputs;
  readonly checks: CodeChecks;
  readonly survey: Survey;
  /** Undefined where the organization cannot be read. */
  readonly affected: AffectedSince | undefined;
  readonly matrix: Matrix;
  readonly waves: Readonly<Record<string, Matrix>>;
  readonly code: CodeCheck;
  readonly findings: readonly Finding[];
}

/** Writes the files of findings and the summary, annotates what does not fail, and gives the outputs. */
export async function report(validation: Validation, host: Host): Promise<ActionResult<OutputName>> {
  const { inputs, code, affected, findings } = validation;
  const failing = findings.filter(({ severity }) => severity === "error" || inputs.failOn === "warning");
  annotate(
    findings.filter((finding) => !failing.includes(finding)),
    affected,
    host,
  );
  await host.summarize(
    renderValidation({
      findings,
      isValid: failing.length === 0,
      checked: checkedWords(validation),
      affected: affectedSection(validation),
      patch: code.patch,
      facts: runFacts(host.context, code.engine),
    }),
  );
  return result(validation, failing, await writeFindings(findings, host));
}

function annotate(findings: readonly Finding[], affected: AffectedSince | undefined, host: Host): void {
  for (const { message, fix, rule, file, line, column } of findings.slice(0, MAXIMUM_WARNINGS)) {
    host.log.warning(`${message}\n→ ${fix}`, { title: `flywheel: ${rule}`, place: { file, line, column } });
  }
  const rest = findings.length - MAXIMUM_WARNINGS;
  if (rest > 0) host.log.info(`and ${rest} more warnings: see the job summary`);
  if (affected !== undefined) noticeBase(affected.base, host.log);
}

/** Where the findings are, for other programs. */
type FindingFiles = Readonly<Pick<Record<OutputName, string>, "findings-path" | "sarif-path">>;

async function writeFindings(findings: readonly Finding[], { files }: Host): Promise<FindingFiles> {
  const directory = await files.temporaryDirectory("findings");
  const paths = {
    "findings-path": join(directory, "findings.json"),
    "sarif-path": join(directory, "findings.sarif"),
  };
  await files.write(paths["findings-path"], `${JSON.stringify(findings, null, 2)}\n`);
  await files.write(paths["sarif-path"], `${JSON.stringify(sarifOf(findings, WHOLE_REPOSITORY), null, 2)}\n`);
  return paths;
}

function result(
  { survey: { organization, units }, affected, matrix, waves, findings }: Validation,
  failing: readonly Finding[],
  files: FindingFiles,
): ActionResult<OutputName> {
  const affectedUnits = (affected?.units ?? []).map(({ unit }) => unit);
  const unitIds = units.map(({ id }) => id);
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  return {
    outputs: {
      valid: String(failing.length === 0),
      errors: String(errors),
      warnings: String(warnings),
      ...files,
      environments: JSON.stringify(organization === undefined ? [] : environmentNames(organization)),
      checks: String(organization?.checks.length ?? 0),
      units: JSON.stringify(unitIds),
      matrix: JSON.stringify(matrix),
      waves: JSON.stringify(waves),
      affected: JSON.stringify(affectedUnits.map(({ id }) => id)),
    },
    failures: failing.map(failureOf),
    event: {
      organization: organization?.name ?? "",
      environment: "",
      units: unitIds,
      summary: failing.length === 0 ? "valid" : `${errors} errors, ${warnings} warnings`,
      facts: { errors, warnings, affected: affectedUnits.length },
    },
    detail: {
      kind: "validation",
      title: organization?.name ?? "",
      errors,
      warnings,
      affected: affectedUnits.map(({ id }) => id),
    },
  };
}
