import { FlywheelError, type Failure } from "../errors.ts";
import { loadOrganization, type LoadOptions } from "../organization/load.ts";
import type { Finding, Organization, StackSettings } from "../organization/model.ts";
import type { OrganizationReading } from "../organization/read.ts";
import type { Files } from "../ports/files.ts";
import { surveyStacks } from "./discover.ts";
import { surveyUnits } from "./survey.ts";
import type { Unit } from "./unit.ts";

/** The organization of a repository with everything in it, and all that is wrong with it. */
export interface Situation {
  /** Undefined where its file does not say which units there are. Some of its other parts may be missing. */
  readonly organization: Organization | undefined;
  /** What the file says for other actions; undefined where it has no shape at all. */
  readonly parts: Pick<Organization, "checks" | "drift" | "crossChecks"> | undefined;
  readonly stacks: readonly StackSettings[];
  /** Every directory of a stack that holds code, relative to the workspace. */
  readonly stackDirectories: readonly string[];
  /** In dependency order. */
  readonly units: readonly Unit[];
  /** What the organization's file says wrong. */
  readonly findings: readonly Finding[];
  /** Why its file could not be read at all, or what is wrong with the stacks and units. */
  readonly failures: readonly Failure[];
}

/** Which file the organization is, and how it is read. */
export interface OrganizationSource extends Pick<LoadOptions, "profile" | "base"> {
  /** Relative to the workspace. */
  readonly config: string;
}

/**
 * Surveys the organization in these files, which may be those of a commit.
 * @param workspace absolute path, links resolved
 */
export async function surveyOrganization(
  files: Files,
  workspace: string,
  source: OrganizationSource,
): Promise<Situation> {
  const { sketch, findings, failures: unread } = await readFile(files, workspace, source);
  const organization = sketch?.hasUnits === true ? sketch.organization : undefined;
  const { stacks, directories, failures } = await surveyStacks(organization?.stacks ?? [], files, workspace);
  const found = { organization, parts: sketch?.organization, findings, stacks, stackDirectories: directories };
  // A broken organization file hides no code, but what it would have said of a directory's name is not known.
  if (organization === undefined) return { ...found, units: [], failures: unread };
  const units = await surveyUnits(organization, stacks, files, workspace);
  const isTold = ({ detailCode }: Failure): boolean =>
    findings.some(({ rule }) => rule === "cycle" && detailCode === rule);
  return { ...found, units: units.units, failures: [...failures, ...units.failures.filter((each) => !isTold(each))] };
}

/** What the organization's file says; why it cannot be read, where it is not there or no plain file. */
async function readFile(
  files: Files,
  workspace: string,
  source: OrganizationSource,
): Promise<Pick<OrganizationReading, "sketch" | "findings"> & { readonly failures: readonly Failure[] }> {
  try {
    return { ...(await loadOrganization(files, workspace, source.config, source)), failures: [] };
  } catch (error) {
    if (!(error instanceof FlywheelError)) throw error;
    return { sketch: undefined, findings: [], failures: [error.failure] };
  }
}
