import { unlistedStacks } from "../units/layout.ts";
import { unitsAreKnown } from "./apart-from-units.ts";
import { Cursor } from "./cursor.ts";
import { parseTree } from "./document.ts";
import { MAX_SIZE, reportTooLarge } from "./limits.ts";
import { mergeOver } from "./merge.ts";
import type { Finding, Organization, Profile } from "./model.ts";
import { organizationOf, stackPath } from "./organization-of.ts";
import { reportExample, reportPlaceholders } from "./placeholders.ts";
import { Report } from "./report.ts";
import { RULES } from "./rules/rules.ts";
import { readShape, type ShapedOrganization } from "./shape.ts";
import type { Tree } from "./tree.ts";

/** What an organization file came to. */
export interface OrganizationReading {
  /** Undefined when a finding keeps the file from being read. */
  readonly organization: Organization | undefined;
  /** For whoever lists what is wrong and acts on nothing; undefined when the file has no shape at all. */
  readonly sketch: Sketch | undefined;
  /** Everything wrong, in the order of the file. */
  readonly findings: readonly Finding[];
}

/** What can be told of a file, also where findings refuse it: values that were wrong are missing. */
export interface Sketch {
  readonly organization: Organization;
  /** Whether all that says which units there are was right. */
  readonly hasUnits: boolean;
}

/** How a file is read. */
export interface ReadOptions {
  /** The shape that it must be read as; without it, its keys tell. */
  readonly profile?: Profile | undefined;
  /** The file it is merged over. */
  readonly base?: { readonly text: string; readonly file: string } | undefined;
}

/**
 * Reads organization.yaml.
 * @param file how findings name the file, relative to the repository
 * @param discovered names of the directories under tofu/stacks that hold code (stacks without being listed)
 */
export function readOrganization(
  text: string,
  file: string,
  discovered: readonly string[],
  options: ReadOptions = {},
): OrganizationReading {
  const report = new Report(file);
  const read = readShaped(text, file, options, report);
  if (read === undefined) return refused(report);
  const { located } = read.shaped;
  const unlisted = unlistedStacks(discovered, located.stacks.map(stackPath));
  for (const rule of RULES) rule(located, report, unlisted);
  const { findings } = report;
  const organization = organizationOf(read.shaped, file);
  return {
    organization: report.isUnreadable() ? undefined : organization,
    sketch: { organization, hasUnits: unitsAreKnown(findings, file, read.tree) },
    findings,
  };
}

/** The reading of a file too large to be read at all; undefined when its size is fine. */
export function refuseSize(bytes: number, file: string): OrganizationReading | undefined {
  const report = new Report(file);
  if (bytes > MAX_SIZE) reportTooLarge(bytes, report);
  return report.isUnreadable() ? refused(report) : undefined;
}

function refused({ findings }: Report): OrganizationReading {
  return { organization: undefined, sketch: undefined, findings };
}

function readShaped(
  text: string,
  file: string,
  { profile, base }: ReadOptions,
  report: Report,
): { readonly shaped: ShapedOrganization; readonly tree: Tree } | undefined {
  const below = base && parseBase(base, report);
  const own = parseTree(text, report);
  if (own === undefined || (base !== undefined && below === undefined)) return undefined;
  const tree = below === undefined ? own : mergeOver(below, own);
  const shaped = readShape(new Cursor(tree, report), profile, report);
  if (shaped === undefined) return undefined;
  reportPlaceholders(tree, report);
  reportExample(file, own.at, report);
  return { shaped, tree };
}

function parseBase({ text, file }: NonNullable<ReadOptions["base"]>, report: Report): Tree | undefined {
  const own = new Report(file);
  const tree = parseTree(text, own, file);
  report.take(own);
  return tree;
}
