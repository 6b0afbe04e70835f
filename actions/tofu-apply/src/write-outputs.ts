import { dirname, join, normalize } from "node:path/posix";
import { fail } from "@flywheel/core/errors";
import type { Host } from "@flywheel/core/ports/host";
import { locate } from "@flywheel/core/units/paths";
import type { OpenOutputs } from "@flywheel/core/units/open-outputs";

/** A job output may be 1 MiB together with all others; this is "small". */
const MAXIMUM_OUTPUT_BYTES = 64 * 1024;

export interface WrittenOutputs {
  readonly file: string;
  /** The file's JSON where it is small, else `{}`. */
  readonly text: string;
}

/** What is said when the outputs could not be written. */
export const NO_OUTPUTS: WrittenOutputs = { file: "", text: "{}" };

/** Writes the outputs of the units for the next stage, always, even when nothing was applied. */
export async function writeOutputs(
  outputs: readonly (readonly [string, OpenOutputs | undefined])[],
  file: string,
  host: Host,
): Promise<WrittenOutputs> {
  const known = outputs.filter(([, values]) => values !== undefined);
  const text = JSON.stringify(Object.fromEntries(known));
  await host.files.write(file, `${text}\n`);
  if (Buffer.byteLength(text) <= MAXIMUM_OUTPUT_BYTES) return { file, text };
  host.log.warning(
    `The outputs are over ${MAXIMUM_OUTPUT_BYTES} bytes and are only in ${file}: the step output "outputs" is {}.`,
  );
  return { file, text: "{}" };
}

/**
 * Where the outputs go, asked before anything is changed: in the repository, or in the runner's temporary folder.
 * @throws input-invalid for a path anywhere else
 */
export async function resolveOutputsFile(wanted: string, host: Host): Promise<string> {
  const temporary = host.context.environment["RUNNER_TEMP"] ?? "";
  if (wanted === "") return join(await host.files.temporaryDirectory("outputs"), "outputs.json");
  if (temporary !== "" && normalize(wanted).startsWith(`${temporary}/`)) return normalize(wanted);
  const { workspace } = host.context;
  const origin = { reason: "input-invalid", subject: "Input outputs-file" } as const;
  const file = join(workspace, await locate(host.files, workspace, wanted, origin));
  if ((await host.files.stat(dirname(file)))?.kind === "file") refuse(wanted, "lies below a file");
  const found = await host.files.stat(file);
  if (found !== undefined && (found.kind !== "file" || !file.endsWith(".json"))) {
    refuse(wanted, "is there already, and is no JSON file to be written anew");
  }
  return file;
}

function refuse(wanted: string, why: string): never {
  return fail("input-invalid", `Input outputs-file: "${wanted}" ${why}`, {
    hint: "Name a new file, or one that ends in .json.",
  });
}
