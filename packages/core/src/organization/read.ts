import { unlistedStacks } from "../units/layout.ts";
import { readCanonical } from "./canonical/organization.ts";
import { Cursor } from "./cursor.ts";
import { parseTree } from "./document.ts";
import { MAX_SIZE, reportTooLarge } from "./limits.ts";
import type { LocatedOrganization } from "./located.ts";
import type { Finding, Organization } from "./model.ts";
import { organizationOf, stackPath } from "./organization-of.ts";
import { Report } from "./report.ts";
import { cache } from "./rules/cache.ts";
import { cycles } from "./rules/cycles.ts";
import { environments } from "./rules/environments.ts";
import { names } from "./rules/names.ts";
import { quantities } from "./rules/quantities.ts";
import { references } from "./rules/references.ts";
import type { Rule } from "./rules/rule.ts";
import { runners } from "./rules/runners.ts";
import { stackSettings } from "./rules/stack-settings.ts";
import { isCanonical } from "./shape.ts";

const RULES: readonly Rule[] = [names, environments, runners, quantities, cache, stackSettings, references, cycles];

/** What an organization file came to. */
export interface OrganizationReading {
  /** Undefined when a finding keeps the file from being read. */
  readonly organization: Organization | undefined;
  /** Everything wrong, in the order of the file. */
  readonly findings: readonly Finding[];
}

/**
 * Reads organization.yaml.
 * @param file how findings name the file, relative to the repository
 * @param discovered names of the directories under tofu/stacks that hold code (stacks without being listed)
 */
export function readOrganization(text: string, file: string, discovered: readonly string[]): OrganizationReading {
  const report = new Report(file);
  const located = readLocated(text, report);
  if (located !== undefined) {
    const unlisted = unlistedStacks(discovered, located.stacks.map(stackPath));
    for (const rule of RULES) rule(located, report, unlisted);
  }
  const organization = located === undefined || report.isUnreadable() ? undefined : organizationOf(located, file);
  return { organization, findings: report.findings };
}

/** The reading of a file too large to be read at all; undefined when its size is fine. */
export function refuseSize(bytes: number, file: string): OrganizationReading | undefined {
  const report = new Report(file);
  if (bytes > MAX_SIZE) reportTooLarge(bytes, report);
  return report.isUnreadable() ? { organization: undefined, findings: report.findings } : undefined;
}

function readLocated(text: string, report: Report): LocatedOrganization | undefined {
  const tree = parseTree(text, report);
  if (tree === undefined) return undefined;
  const root = new Cursor(tree, report);
  return isCanonical(root, report) ? readCanonical(root, report) : undefined;
}
