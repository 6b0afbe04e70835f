import { basename, join } from "node:path/posix";
import type { Block } from "../hcl/body.ts";
import type { Attribute } from "../hcl/value.ts";
import type { Finding } from "../organization/model.ts";
import { didYouMean, list, quote } from "../organization/wording.ts";
import { finding } from "../rules/registry.ts";
import { DEFAULT_ENVIRONMENT, type Unit } from "../units/unit.ts";

/** A file that looks like one of variables, and that nobody reads. */
export interface StrayFile {
  /** Relative to the workspace. */
  readonly file: string;
  /** Whether it gives the variable a value. */
  readonly setsIt: boolean;
}

/** Somebody who has hundreds of wrong names mends none of them by a suggestion, and each takes its time. */
const MOST_SUGGESTIONS = 100;

/**
 * Names in a file of variables that nobody declares who gets the file.
 * @param declared the names that are declared
 */
export function undeclaredFindings(
  file: string,
  unknown: readonly Attribute[],
  directories: readonly string[],
  declared: readonly string[],
): readonly Finding[] {
  const who = `${list(directories)} ${directories.length === 1 ? "declares" : "declare"}`;
  return unknown.map(({ name, line, column }, index) =>
    finding(
      "undeclared-variable",
      { file, line, column },
      `${who} no variable ${quote(name)}, so this value is used by nobody`,
      `${index < MOST_SUGGESTIONS ? didYouMean(name, declared) : ""}Declare the variable, or remove the line.`,
    ),
  );
}

/**
 * A required variable that has no value.
 * @param units that give it none
 * @param strays files beside the code that are read by nobody
 */
export function unsetFinding(
  { file, block }: { readonly file: string; readonly block: Block },
  units: readonly Unit[],
  strays: readonly StrayFile[],
): Finding {
  const [name = ""] = block.labels;
  const [first] = units;
  const example = first === undefined ? "" : ` ${join(first.directory, `${first.environment}.tfvars`)}`;
  return finding(
    "unset-variable",
    { file, line: block.line, column: block.column },
    `The variable ${quote(name)} has no default and no file gives it a value for ${list(units.map(({ id }) => id))}`,
    `${strayWords(strays, units)}Give it a value in${example}, or a default. If the job that plans gives it one, by the ` +
      `input vars or TF_VAR_${name}, set rules: unset-variable=off.`,
  );
}

function strayWords(strays: readonly StrayFile[], units: readonly Unit[]): string {
  const [stray] = [...strays.filter(({ setsIt }) => setsIt), ...strays];
  if (stray === undefined) return "";
  const environments = units.map(({ environment }) => environment).filter((name) => name !== DEFAULT_ENVIRONMENT);
  const read = ["terraform.tfvars", ...environments.map((name) => `${name}.tfvars`)];
  const what = stray.setsIt ? "sets it, but is" : "lies there, but is";
  return `${quote(stray.file)} ${what} read by nobody: the file would have to be called ${list(read, " or ")}. ${didYouMean(basename(stray.file), read)}`;
}
