import { crossCheckFindings } from "@flywheel/core/cross-checks/compare";
import { readCrossChecks } from "@flywheel/core/cross-checks/declaration";
import { overlayChecks } from "@flywheel/core/cross-checks/overlay";
import type { Finding, Organization } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import type { Unit } from "@flywheel/core/units/unit";
import { automaticFileFindings, emptyDirectoryFindings, environmentFileFindings } from "@flywheel/core/validate/layout";
import type { UnreadFiles } from "@flywheel/core/validate/unread";
import { VariableCheck } from "@flywheel/core/validate/variables";
import type { CodeChecks } from "./checks.ts";
import type { Inputs } from "./inputs.ts";
import type { Survey } from "./survey.ts";

/** What the files of the repository say without an engine: where code lies, and who gives variables their values. */
export async function checkFiles(
  checks: CodeChecks,
  survey: Survey,
  unread: UnreadFiles,
  inputs: Inputs,
  host: Host,
): Promise<readonly Finding[]> {
  const { organization, units } = survey;
  // Without its stacks, nobody knows who gets which file; how checks are written can be told.
  if (organization === undefined) return readCrossChecks(survey.parts?.crossChecks ?? [], []).findings;
  const agreement = await crossCheck(organization, units, inputs, host);
  if (!checks.has("validate")) return agreement;
  const { files, context } = host;
  const { workspace } = context;
  const paths = organization.stacks.map(({ path }) => path);
  return [
    ...agreement,
    ...(await emptyDirectoryFindings(paths, files, workspace)),
    ...environmentFileFindings(units),
    ...(await automaticFileFindings(units, files, workspace)),
    ...(await new VariableCheck(files, workspace, unread).findings(units, context.environment)),
  ];
}

/** What must be equal in several files, as the organization says and as its shape implies. */
async function crossCheck(
  { crossChecks, profile }: Organization,
  units: readonly Unit[],
  { config, base }: Inputs,
  { files, context }: Host,
): Promise<readonly Finding[]> {
  const declared = readCrossChecks(crossChecks, units);
  const checks = [...declared.checks, ...(profile === "e" ? overlayChecks(config) : [])];
  return [
    ...declared.findings,
    ...(await crossCheckFindings(checks, files, context.workspace, { file: config, base })),
  ];
}
