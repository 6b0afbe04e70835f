import type { LocatedOrganization } from "../located.ts";
import type { Report } from "../report.ts";

/**
 * One family of rules over an organization of any shape.
 * @param discovered names of the stacks that exist as directories without being listed
 */
export type Rule = (organization: LocatedOrganization, report: Report, discovered: readonly string[]) => void;
