import { posix } from "node:path";
import * as v from "valibot";
import { fail } from "../errors.ts";
import { dictionary } from "../json.ts";
import type { Part } from "../organization/model.ts";
import { matchesGlob } from "../policy/glob.ts";
import type { Files } from "../ports/files.ts";
import type { Unit } from "../units/unit.ts";
import { CODEOWNERS_FILES, codeOwners, isOwner } from "./codeowners.ts";

/** Globs over stacks and units (`stack@environment`), and who owns those they match. */
type OwnerRules = readonly (readonly [pattern: string, owners: readonly string[]])[];

const ownersSchema = dictionary(v.union([v.string(), v.array(v.string())]));

/**
 * Reads `drift.owners`: `{ attic: "@ada", "*@production": ["@acme/platform"] }`.
 * @throws config-invalid (`drift-owners`)
 */
export function parseOwners(part: Part | undefined): OwnerRules {
  if (part === undefined) return [];
  const refuse = (problem: string): never =>
    fail("config-invalid", `drift.owners is wrong: ${problem}`, {
      hint: 'Write a pattern of stacks or units and who owns them, such as attic: "@ada" or "*@production": ["@acme/platform"].',
      detailCode: "drift-owners",
      place: part.place,
    });
  const parsed = v.safeParse(ownersSchema, part.data);
  if (!parsed.success) return refuse("each pattern needs an owner, or a list of them");
  return Object.entries(parsed.output).map(([pattern, given]) => {
    const owners = typeof given === "string" ? [given] : given;
    const wrong = owners.find((owner) => !isOwner(owner));
    if (wrong !== undefined) return refuse(`${JSON.stringify(wrong)} is neither @login nor @organization/team`);
    return [pattern, owners] as const;
  });
}

/**
 * Who owns units: by `drift.owners`, the last pattern that matches, else by the repository's CODEOWNERS for the file in
 * which a unit's code begins.
 * @param workspace absolute path, links resolved
 * @returns `@login` or `@organization/team`
 */
export function ownersOf(
  rules: OwnerRules,
  files: Files,
  workspace: string,
): (unit: Unit) => Promise<readonly string[]> {
  let read: Promise<string> | undefined;
  return async (unit) => {
    const own = rules.findLast(([pattern]) => matchesGlob(unit.id, pattern) || matchesGlob(unit.stack, pattern));
    if (own !== undefined) return own[1];
    const text = await (read ??= readCodeOwners(files, workspace));
    return text === "" ? [] : codeOwners(text, await mainFile(unit, files, workspace));
  };
}

/** Empty where there is none. */
async function readCodeOwners(files: Files, workspace: string): Promise<string> {
  for (const file of CODEOWNERS_FILES) {
    const path = posix.join(workspace, file);
    if ((await files.stat(path))?.kind === "file") return files.readText(path);
  }
  return "";
}

/** `main.tf`, else the first file of code. */
async function mainFile({ directory }: Unit, files: Files, workspace: string): Promise<string> {
  const names = (await files.list(posix.join(workspace, directory))).map(({ name }) => name);
  const code = names.filter((name) => /\.(?:tf|tofu)$/.test(name));
  return posix.join(directory, code.includes("main.tf") ? "main.tf" : (code[0] ?? "main.tf"));
}
