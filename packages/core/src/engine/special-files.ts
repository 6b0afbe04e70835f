import { join } from "node:path/posix";
import type { Failure } from "../errors.ts";
import { quote } from "../organization/wording.ts";
import { isOpened } from "../units/layout.ts";
import type { Session } from "./session.ts";

/** What the engine would open in a root module although it is no file: reading a device or a pipe never ends. */
export async function specialFileFailures({ unit, directory, host }: Session): Promise<readonly Failure[]> {
  const entries = await host.files.list(directory);
  return entries
    .filter(({ name, kind }) => kind === "other" && isOpened(name))
    .map(({ name }) => ({
      reason: "config-invalid",
      detailCode: "not-a-file",
      unit: unit.id,
      message: `${quote(join(unit.directory, name))} is no file, or a link to none: the engine was not started`,
      hint: "Put a plain file there, or remove it.",
      place: { file: join(unit.directory, name) },
    }));
}
