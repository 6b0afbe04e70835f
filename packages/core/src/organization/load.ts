import { posix } from "node:path";
import { fail } from "../errors.ts";
import type { Files, FileStat } from "../ports/files.ts";
import type { Host } from "../ports/host.ts";
import { RULES } from "../rules/registry.ts";
import { discoverStackNames } from "../units/discover.ts";
import { locate } from "../units/paths.ts";
import type { Organization, Profile } from "./model.ts";
import type { OrganizationReading } from "./read.ts";

/** Where the file often lies. */
const USUAL_PLACES = ["organization.yaml", "config/organization.yaml"];

/** How the organization file is read, as inputs say it. */
export interface LoadOptions {
  /** `auto` or a shape. */
  readonly profile: Profile | "auto";
  /** The file that it is merged over, relative to the workspace; empty for none. */
  readonly base: string;
  /** What the action can do without the file, as a sentence; empty where it can do nothing. */
  readonly otherwise: string;
}

/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
export async function loadOrganization(
  files: Files,
  workspace: string,
  config: string,
  { profile = "auto", base = "", otherwise = "" }: Partial<LoadOptions> = {},
): Promise<OrganizationReading> {
  const own = await findFile(files, workspace, config, "config");
  if (own.kind !== "file") return refuseConfig(own, otherwise, files, workspace);
  const below = base === "" ? undefined : await findFile(files, workspace, base, "base");
  if (below !== undefined && below.kind !== "file") {
    return refuseKind(below, "Set the input base to the file that yours is merged over, or leave it out.");
  }
  // Loaded here, so that an action that never reads YAML does not pay for the parser.
  const { readOrganization, refuseSize } = await import("./read.ts");
  const refused = refuseSize(own.size, own.file) ?? (below && refuseSize(below.size, below.file));
  if (refused !== undefined) return refused;
  return readOrganization(await readText(files, own), own.file, await discoverStackNames(files, workspace), {
    profile: profile === "auto" ? undefined : profile,
    base: below && { text: await readText(files, below), file: below.file },
  });
}

/**
 * The organization of a reading, for an action that acts on it.
 * @throws config-invalid with the place of the first finding that stands in the way
 */
export function requireOrganization({ organization, findings }: OrganizationReading): Organization {
  const [first, ...others] = findings.filter(({ rule }) => RULES[rule].stops !== undefined);
  if (organization !== undefined && first === undefined) return organization;
  if (first === undefined) throw new Error("an organization was not read, and no finding says why");
  const more = others.length === 0 ? "" : ` (and ${others.length} more: validate-org lists them all)`;
  const { file, line, column } = first;
  return fail("config-invalid", `${first.message}${more}`, {
    hint: first.fix,
    detailCode: first.rule,
    place: { file, line, column },
  });
}

/**
 * The organization of a workspace that may have none: undefined then.
 * @throws config-invalid, input-invalid
 */
export async function optionalOrganization(
  config: string,
  { files, context: { workspace } }: Pick<Host, "files" | "context">,
): Promise<Organization | undefined> {
  if ((await files.stat(posix.resolve(workspace, config))) === undefined) return undefined;
  return requireOrganization(await loadOrganization(files, workspace, config));
}

interface FoundFile {
  /** Relative to the workspace. */
  readonly file: string;
  readonly path: string;
  /** Undefined where nothing is there. */
  readonly kind: FileStat["kind"] | undefined;
  readonly size: number;
}

async function findFile(files: Files, workspace: string, given: string, input: "config" | "base"): Promise<FoundFile> {
  const file = await locate(files, workspace, given, { reason: "input-invalid", subject: `Input ${input}` });
  const path = `${workspace}/${file}`;
  const found = await files.stat(path);
  return { file, path, kind: found?.kind, size: found?.size ?? 0 };
}

async function refuseConfig(own: FoundFile, otherwise: string, files: Files, workspace: string): Promise<never> {
  const usual = USUAL_PLACES.filter((place) => place !== own.file);
  const found = await Promise.all(usual.map((place) => files.stat(`${workspace}/${place}`)));
  const there = usual.find((_, index) => found[index]?.kind === "file");
  const hint =
    there === undefined
      ? "Write an organization file there, or set the input config to where it lies."
      : `${there} is there: if you mean that, set the input config to it.`;
  return refuseKind(own, `${hint} ${otherwise}`.trim());
}

function refuseKind({ file, kind }: FoundFile, hint: string): never {
  return fail("config-invalid", `${file} ${kind === undefined ? "does not exist" : "is not a file"}`, {
    hint,
    detailCode: "not-a-file",
  });
}

async function readText(files: Files, { path, file }: FoundFile): Promise<string> {
  try {
    return await files.readText(path);
  } catch (error) {
    return fail("config-invalid", `${file} cannot be read`, {
      hint: "Check the file's permissions in the checkout.",
      detailCode: "unreadable",
      place: { file },
      cause: error instanceof Error ? error.message : String(error),
    });
  }
}
