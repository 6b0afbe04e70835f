import { join } from "node:path/posix";
import type { Host } from "../ports/host.ts";
import { isCode } from "../units/layout.ts";
import type { Unit } from "../units/unit.ts";
import { AUTOMATIC_FILE, declaredVariables, definedVariables, textsOfValue } from "./variables.ts";

/** Names of environment variables and settings whose values are taken for secrets. */
export const SECRET_NAME = /token|secret|passw|private_?key|access_?key|api_?key|credential|conn_str|sas/i;

/** Whether something of this name is to be taken for a secret. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/**
 * The secrets of a unit that are known before the engine has said anything: values of sensitive variables given by
 * TF_VAR_, `vars` or a file, secret backend settings, and what the environment calls a secret. Diagnostics echo them:
 * providers write what they like into their messages.
 */
export async function knownSecrets(unit: Unit, host: Host): Promise<ReadonlySet<string>> {
  const declared = await declarations(unit, host);
  // What is not found may be anything.
  const isSecret = (name: string): boolean => declared.get(name) ?? true;
  const secrets: string[] = [];
  for (const [name, value] of Object.entries(host.context.environment)) {
    if (!name.startsWith("TF_VAR_")) secrets.push(...(isSecretName(name) ? [value] : []));
    else if (isSecret(name.slice("TF_VAR_".length))) secrets.push(...textsOfValue(value));
  }
  for (const [name, value] of assignments(unit.vars)) if (isSecret(name)) secrets.push(...textsOfValue(value));
  for (const [name, values] of await fileDefinitions(unit, host)) {
    // One file may serve several stacks: what this one does not declare says nothing of what is secret.
    if (declared.get(name) === true) secrets.push(...values);
  }
  for (const [name, value] of assignments(unit.backendConfig)) if (isSecretName(name)) secrets.push(value);
  return new Set(secrets);
}

/** `name=value` lines as pairs. */
export function assignments(lines: readonly string[]): readonly (readonly [string, string])[] {
  return lines
    .filter((line) => line.includes("="))
    .map((line) => [line.slice(0, line.indexOf("=")).trim(), line.slice(line.indexOf("=") + 1)] as const);
}

/** The variables that the root module declares, and whether any declaration makes it a secret. */
async function declarations(unit: Unit, host: Host): Promise<ReadonlyMap<string, boolean>> {
  const directory = join(host.context.workspace, unit.directory);
  const files = (await host.files.list(directory)).filter(({ name, kind }) => kind === "file" && isCode(name));
  const declared = new Map<string, boolean>();
  for (const file of files) {
    for (const { name, isSecret } of declaredVariables(
      file.name,
      await host.files.readText(join(directory, file.name)),
    ))
      declared.set(name, isSecret || declared.get(name) === true);
  }
  return declared;
}

/** What the unit's variable files give: its own, and those that the engine takes by itself. */
async function fileDefinitions(
  unit: Unit,
  { files, context }: Host,
): Promise<readonly (readonly [string, readonly string[]])[]> {
  const directory = join(context.workspace, unit.directory);
  const automatic = (await files.list(directory)).filter(({ name }) => AUTOMATIC_FILE.test(name));
  const paths = [
    ...automatic.map(({ name }) => join(directory, name)),
    ...unit.varFiles.map((file) => join(context.workspace, file)),
  ];
  // One that is not there is the engine's to tell.
  const read = async (path: string) => definedVariables(path, await files.readText(path).catch(() => ""));
  return (await Promise.all(paths.map(read))).flat();
}
