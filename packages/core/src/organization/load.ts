import { fail } from "../errors.ts";
import type { Files } from "../ports/files.ts";
import { ruleOf } from "../rules/registry.ts";
import { discoverStackNames } from "../units/discover.ts";
import { locate } from "../units/paths.ts";
import type { Organization } from "./model.ts";
import type { OrganizationReading } from "./read.ts";

/**
 * Reads the organization file of a workspace, with the stacks that lie in it.
 * @param workspace absolute path, links resolved
 * @param config the input `config`: where the file lies, relative to the workspace
 * @throws config-invalid when there is no such file or it cannot be read; input-invalid when the path leads outside
 */
export async function loadOrganization(files: Files, workspace: string, config: string): Promise<OrganizationReading> {
  const file = await locate(files, workspace, config, { reason: "input-invalid", subject: "Input config" });
  const path = `${workspace}/${file}`;
  const found = await files.stat(path);
  if (found?.kind !== "file") {
    fail("config-invalid", `${file} ${found === undefined ? "does not exist" : "is not a file"}`, {
      hint:
        "Write an organization file there, set the input config to where it lies, or set working-directory to run on " +
        "one directory without it.",
      detailCode: "not-a-file",
    });
  }
  // Loaded here, so that an action that never reads YAML does not pay for the parser.
  const { readOrganization, refuseSize } = await import("./read.ts");
  return (
    refuseSize(found.size, file) ??
    readOrganization(await readText(files, path, file), file, await discoverStackNames(files, workspace))
  );
}

/**
 * The organization of a reading, for an action that acts on it.
 * @throws config-invalid with the place of the first finding that stands in the way
 */
export function requireOrganization({ organization, findings }: OrganizationReading): Organization {
  const [first, ...others] = findings.filter(({ rule }) => ruleOf(rule)?.stops !== undefined);
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

async function readText(files: Files, path: string, file: string): Promise<string> {
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
