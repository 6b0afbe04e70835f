import { join } from "node:path/posix";
import type { Engine } from "../engine/locate.ts";
import { jsonTrouble } from "../hcl/json-trouble.ts";
import type { Finding } from "../organization/model.ts";
import type { Host } from "../ports/host.ts";
import { finding } from "../rules/registry.ts";
import { formatErrors } from "./format.ts";
import type { ModuleDirectory } from "./module-directory.ts";

/**
 * Files of values and of backend settings that cannot be parsed, whoever's they are: validation reads the values of one
 * environment at most, and no backend's settings.
 */
export async function settingsFileFindings(
  modules: readonly ModuleDirectory[],
  engine: Engine,
  host: Host,
): Promise<readonly Finding[]> {
  const all = new Set(modules.flatMap(({ varFiles, backendFiles }) => [...varFiles.flat(), ...backendFiles]));
  const native = [...all].filter((file) => !file.endsWith(".json"));
  const json = [...all].filter((file) => file.endsWith(".json"));
  const inJson = await Promise.all(json.map((file) => jsonFindings(file, host)));
  return [...inJson.flat(), ...(await nativeFindings(native, engine, host))];
}

async function jsonFindings(file: string, { files, context }: Host): Promise<readonly Finding[]> {
  const trouble = jsonTrouble(await files.readText(join(context.workspace, file)));
  if (trouble === undefined) return [];
  return [
    finding(
      "syntax",
      { file, line: trouble.line, column: trouble.column },
      `Cannot be parsed: this is no JSON; there should be ${trouble.expected}`,
      "Mend the syntax there: a comma, a quote or a bracket may be missing, or one too many.",
    ),
  ];
}

/** The engine parses copies, since it takes no backend's file for one that it formats. */
async function nativeFindings(files: readonly string[], engine: Engine, host: Host): Promise<readonly Finding[]> {
  if (files.length === 0) return [];
  const copies = new Map(files.map((file, index) => [`${index}.tfvars`, file]));
  const scratch = await host.files.temporaryDirectory("settings");
  host.journal.removeLater(scratch);
  try {
    for (const [copy, file] of copies) {
      const bytes = await host.files.readBytes(join(host.context.workspace, file));
      await host.files.write(join(scratch, copy), bytes, { secret: true });
    }
    const found = await formatErrors(engine, host, scratch);
    return found.map((each) => ({ ...each, file: copies.get(each.file) ?? each.file }));
  } finally {
    await host.files.remove(scratch);
  }
}
