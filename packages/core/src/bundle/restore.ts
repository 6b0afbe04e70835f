import { posix } from "node:path";
import { fail } from "../errors.ts";
import { quote } from "../organization/wording.ts";
import type { Host } from "../ports/host.ts";
import { locate } from "../units/paths.ts";
import { sha256 } from "./digest.ts";
import { steersTheEngine } from "./extra-file.ts";
import type { ExtraFile } from "./manifest.ts";
import type { Bundle } from "./pack.ts";

/** Takes away again what was restored. */
export type Undo = () => Promise<void>;

/**
 * Puts the plan's extra files where they were made, before the engine runs. One that is there must be the same already:
 * nothing is overwritten.
 * @returns how to remove them again, for a plan that is refused later
 * @throws plan-mismatch, and nothing is left behind then
 */
export async function restoreFiles({ plans, files }: Bundle, host: Host): Promise<Undo> {
  const restored: string[] = [];
  const undo = async (): Promise<void> => {
    for (const path of restored.toReversed()) await host.files.remove(path);
  };
  const wanted = new Map(plans.flatMap(({ manifest }) => manifest.files.map((file) => [file.path, file] as const)));
  try {
    for (const file of wanted.values()) {
      const absolute = await placeOf(file, host);
      if (await isThere(file, absolute, host)) continue;
      const content = files.get(file.sha256);
      if (content === undefined) return differs(file, "is gone");
      const firstMade = await firstMissing(absolute, host);
      // A run that is cancelled leaves nothing behind either.
      host.journal.removeLater(firstMade);
      restored.push(firstMade);
      await host.files.write(absolute, content);
    }
    return undo;
  } catch (error) {
    await undo();
    throw error;
  }
}

/** @returns the absolute path, which lies in the workspace and leads through no link out of it */
async function placeOf(file: ExtraFile, { files, context }: Host): Promise<string> {
  const { path } = file;
  const inside = await locate(files, context.workspace, path, {
    reason: "input-invalid",
    subject: "A file of the plan",
  });
  if (steersTheEngine(inside)) return differs(file, "is code or configuration, which comes only from git");
  return posix.join(context.workspace, inside);
}

async function isThere(file: ExtraFile, absolute: string, { files }: Host): Promise<boolean> {
  const found = await files.stat(absolute);
  if (found === undefined) return false;
  if (found.kind === "file" && sha256(await files.readBytes(absolute)) === file.sha256) return true;
  return differs(file, "is there already with other content");
}

/** The file itself, or the outermost folder that has to be made for it. */
async function firstMissing(absolute: string, { files }: Host): Promise<string> {
  let path = absolute;
  while ((await files.stat(posix.dirname(path))) === undefined) path = posix.dirname(path);
  return path;
}

function differs({ path }: ExtraFile, what: string): never {
  return fail("plan-mismatch", `${quote(path)}, which the plan was made with, ${what}`, {
    detailCode: "files",
    hint: "Nothing was applied. Let no step between plan and apply write this file, or plan again.",
  });
}
