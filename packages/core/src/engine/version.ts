import { dirname, join } from "node:path/posix";
import type { Failure, Place } from "../errors.ts";
import { quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { codeConstraints } from "./code-constraints.ts";
import { engineWords } from "./locate.ts";
import type { Session } from "./session.ts";
import { allows, parseConstraint } from "./version-constraint.ts";

/**
 * Why this engine must not work on the unit: the version file nearest to its root module, or a constraint in the code
 * there, asks for another version. None where it may.
 */
export async function engineVersionFailures(session: Session): Promise<readonly Failure[]> {
  const { engine, unit, host } = session;
  const file = await versionFile(session);
  const constraints = (await codeConstraints(session)).filter(({ constraint }) => !allows(constraint, engine.version));
  for (const { text, place } of constraints.filter(({ held }) => !held)) {
    host.log.warning(
      `${unit.id}: ${placeWords(place)} asks for ${quote(text)}, but ${engineWords(engine)} obeys required_version only in .tofu files`,
    );
  }
  const unmet = [
    ...(file === undefined || isMet(file.text, engine.version) ? [] : [file]),
    ...constraints.filter(({ held }) => held),
  ];
  return unmet.map(({ text, place }) => ({
    reason: "engine-missing",
    detailCode: "engine-version",
    unit: unit.id,
    message: `${placeWords(place)} asks for ${quote(text)}, and the engine here is ${engineWords(engine)}`,
    hint: `Install a version that fits in an earlier step of this job, or change ${place.file}.`,
    place,
  }));
}

interface VersionFile {
  readonly text: string;
  readonly place: Place;
}

/** The file that version managers read, looked for from the root module up to the workspace. */
async function versionFile({ engine, unit, host }: Session): Promise<VersionFile | undefined> {
  // Where nobody wrote a file for tofu, terraform's is meant for it.
  const names = engine.name === "tofu" ? [".opentofu-version", ".terraform-version"] : [".terraform-version"];
  for (const name of names) {
    const file = await nearest(unit.directory, name, host.files, host.context.workspace);
    if (file === undefined) continue;
    const lines = (await host.files.readText(join(host.context.workspace, file))).split(/\r?\n/);
    const at = lines.findIndex((line) => /^\s*[^\s#]/.test(line));
    return { text: (lines[at] ?? "").trim(), place: { file, line: Math.max(at, 0) + 1 } };
  }
  return undefined;
}

async function nearest(directory: string, name: string, files: Files, workspace: string): Promise<string | undefined> {
  const file = join(directory, name);
  if ((await files.stat(join(workspace, file)))?.kind === "file") return file;
  const isOutermost = directory === "." || directory.startsWith("..");
  return isOutermost ? undefined : nearest(dirname(directory), name, files, workspace);
}

/** A whole version is exactly that one, `1.9` any 1.9.x; words that name none (`latest` and the like) are met by all. */
function isMet(text: string, version: string): boolean {
  const named = text.replace(/^v/, "");
  if (/^\d+\.\d+\.\d+/.test(named)) return named === version;
  if (/^\d+(\.\d+)?$/.test(named)) return version.startsWith(`${named}.`);
  const constraint = parseConstraint(text);
  return constraint === undefined || allows(constraint, version);
}

function placeWords({ file, line }: Place): string {
  return line === undefined ? file : `${file} line ${line}`;
}
