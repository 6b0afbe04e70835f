import { join } from "node:path/posix";
import type { Place } from "../errors.ts";
import { blocksOf, readBody, textOf, type Body } from "../hcl/body.ts";
import { codeFiles, isTofu } from "../units/layout.ts";
import type { Engine } from "./locate.ts";
import type { Session } from "./session.ts";
import { isOpenTofu, parseConstraint, type VersionConstraint } from "./version-constraint.ts";

/** A constraint on the engine's version in the code of a root module. */
export interface CodeConstraint {
  readonly text: string;
  readonly constraint: VersionConstraint;
  readonly place: Place;
  /** false for one that this engine passes over. */
  readonly held: boolean;
}

/**
 * The constraints of a unit's root module. Those that cannot be read without the engine's own parser are left out: the
 * engine checks them again.
 */
export async function codeConstraints({ engine, directory, unit, host }: Session): Promise<readonly CodeConstraint[]> {
  const entries = await host.files.list(directory);
  const names = filesOf(
    entries.flatMap(({ name, kind }) => (kind === "file" ? [name] : [])),
    engine,
  );
  const found = await Promise.all(
    names.map(async (name) => {
      const text = await host.files.readText(join(directory, name));
      // Reading the code of a large stack takes longer than looking for the words.
      if (!/required_version|compatible_with/.test(text)) return [];
      return constraintsIn(readBody(name, text), join(unit.directory, name), engine);
    }),
  );
  return found.flat();
}

/**
 * The files that the engine reads. Since 1.8 OpenTofu reads .tofu files too, each instead of the .tf file of its name.
 * With override files it depends on the engine which of two constraints holds, so that none is judged here.
 */
function filesOf(all: readonly string[], engine: Engine): readonly string[] {
  const code = codeFiles(all.filter((name) => !isTofu(name) || isOpenTofu(engine, 1, 8)));
  return code.some((name) => /^(.*_)?override\./.test(name)) ? [] : code;
}

/** Since 1.12 OpenTofu takes `required_version` of a .tf file for terraform's, and has a setting of its own. */
function constraintsIn(code: Body, file: string, engine: Engine): readonly CodeConstraint[] {
  const hasOwn = isOpenTofu(engine, 1, 12);
  const compatible = blocksOf(code, "language").flatMap((block) => blocksOf(block, "compatible_with"));
  return [
    ...blocksOf(code, "terraform").flatMap((block) =>
      constraintOf(block, "required_version", file, isTofu(file) || !hasOwn),
    ),
    ...(hasOwn ? compatible.flatMap((block) => constraintOf(block, "opentofu", file, true)) : []),
  ];
}

function constraintOf(block: Body, name: string, file: string, held: boolean): readonly CodeConstraint[] {
  const text = textOf(block, name);
  const constraint = text === undefined ? undefined : parseConstraint(text);
  if (text === undefined || constraint === undefined) return [];
  const line = block.attributes.get(name)?.line;
  return [{ text, constraint, place: { file, ...(line === undefined ? {} : { line }) }, held }];
}
