import type { Finding } from "@flywheel/core/organization/model";
import type { Host } from "@flywheel/core/ports/host";
import { automaticFileFindings, emptyDirectoryFindings } from "@flywheel/core/validate/layout";
import { VariableCheck } from "@flywheel/core/validate/variables";
import type { CodeChecks } from "./checks.ts";
import type { Survey } from "./survey.ts";

/** What the files of the repository say without an engine: where code lies, and who gives variables their values. */
export async function checkFiles(checks: CodeChecks, survey: Survey, host: Host): Promise<readonly Finding[]> {
  const { organization, units } = survey;
  // What a broken organization file says of stacks is not known.
  if (!checks.has("validate") || organization === undefined) return [];
  const { files, context } = host;
  const { workspace } = context;
  const paths = organization.stacks.map(({ path }) => path);
  return [
    ...(await emptyDirectoryFindings(paths, files, workspace)),
    ...(await automaticFileFindings(units, files, workspace)),
    ...(await new VariableCheck(files, workspace).findings(units, context.environment)),
  ];
}
