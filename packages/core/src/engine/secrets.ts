import { join } from "node:path/posix";
import type { Host } from "../ports/host.ts";
import { jsonTextSettings, textSettings } from "./code-settings.ts";
import { isCode } from "../units/layout.ts";
import type { Unit } from "../units/unit.ts";

const SECRET_NAME = /token|secret|passw|private_?key|access_?key|api_?key|credential|conn_str|sas/i;

/** Source: https://opentofu.org/docs/language/values/variables/#variable-definitions-tfvars-files */
const AUTOMATIC_FILE = /^(terraform\.tfvars|.*\.auto\.tfvars)(\.json)?$/;

/**
 * The secrets of a unit that are known before the engine has said anything: values of sensitive variables given by
 * TF_VAR_, `vars` or as plain text in a file, secret backend settings, and what the environment calls a secret. Diagnostics echo them: providers
 * write what they like into their messages.
 */
export async function knownSecrets(unit: Unit, host: Host): Promise<ReadonlySet<string>> {
  const code = await rootModuleText(unit, host);
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(host.context.environment)) {
    if (name.startsWith("TF_VAR_") ? isSensitive(name.slice("TF_VAR_".length), code) : SECRET_NAME.test(name))
      secrets.add(value);
  }
  for (const [name, value] of assignments(unit.vars)) if (isSensitive(name, code)) secrets.add(value);
  for (const [name, value] of await fileAssignments(unit, host)) {
    // One file may serve several stacks: what this one does not declare says nothing of what is secret.
    if (code.includes(`"${name}"`) && isSensitive(name, code)) secrets.add(value);
  }
  for (const [name, value] of assignments(unit.backendConfig)) if (SECRET_NAME.test(name)) secrets.add(value);
  return secrets;
}

/** `name=value` lines as pairs. */
export function assignments(lines: readonly string[]): readonly (readonly [string, string])[] {
  return lines
    .filter((line) => line.includes("="))
    .map((line) => [line.slice(0, line.indexOf("=")).trim(), line.slice(line.indexOf("=") + 1)] as const);
}

/**
 * Whether the code declares a variable as sensitive or ephemeral. This is no parser: a declaration that is not found,
 * or whose end is not, counts as sensitive.
 */
function isSensitive(name: string, code: string): boolean {
  const start = code.search(new RegExp(`^\\s*variable\\s+"${name.replaceAll(/\W/g, "\\$&")}"\\s*\\{`, "m"));
  if (start < 0) return true;
  const rest = code.slice(start);
  const end = rest.search(/\n\}/);
  return /\b(sensitive|ephemeral)\s*=\s*true\b/.test(end < 0 ? rest : rest.slice(0, end));
}

/** What the unit's variable files give as plain text: its own, and those that the engine takes by itself. */
async function fileAssignments(unit: Unit, { files, context }: Host): Promise<readonly (readonly [string, string])[]> {
  const directory = join(context.workspace, unit.directory);
  const automatic = (await files.list(directory)).filter(({ name }) => AUTOMATIC_FILE.test(name));
  const paths = [
    ...automatic.map(({ name }) => join(directory, name)),
    ...unit.varFiles.map((file) => join(context.workspace, file)),
  ];
  const settings = await Promise.all(
    paths.map(async (path) => {
      // One that is not there is the engine's to tell.
      const text = await files.readText(path).catch(() => "");
      return path.endsWith(".json") ? jsonTextSettings(text) : textSettings(text);
    }),
  );
  return settings.flat().map(({ path, value }) => [path, value] as const);
}

async function rootModuleText(unit: Unit, host: Host): Promise<string> {
  const directory = join(host.context.workspace, unit.directory);
  const files = (await host.files.list(directory)).filter(({ name, kind }) => kind === "file" && isCode(name));
  const texts = await Promise.all(files.map(({ name }) => host.files.readText(join(directory, name))));
  return texts.join("\n");
}
