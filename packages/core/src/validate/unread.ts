import { basename, dirname } from "node:path/posix";
import type { Finding } from "../organization/model.ts";
import type { RuleId } from "../rules/registry.ts";
import { isCode } from "../units/layout.ts";
import type { Unit } from "../units/unit.ts";

/** Rules that code breaks, too, when somebody cannot read it: a backend behind a missing brace is no backend. */
const ECHOES: ReadonlySet<string> = new Set<RuleId>(["shared-state", "missing-depends-on", "unused-module", "no-code"]);

/** The files that could not be read whole, so that nobody knows what they say. */
export class UnreadFiles {
  readonly #files: ReadonlySet<string>;
  readonly #directories: ReadonlySet<string>;

  /** @param findings what the engine says of the code */
  constructor(findings: readonly Finding[]) {
    this.#files = new Set(findings.filter(isUnreadable).map(({ file }) => file));
    this.#directories = new Set([...this.#files].map((file) => dirname(file)));
  }

  /** Whether this is one of them. */
  has(file: string): boolean {
    return this.#files.has(file);
  }

  /** Whether one of them says what a unit is, or gives it values. */
  concerns({ directory, varFiles }: Pick<Unit, "directory" | "varFiles">): boolean {
    return this.#directories.has(directory) || varFiles.some((file) => this.#files.has(file));
  }

  /** The findings that do not only come from what was not read. */
  withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
    const hasCode = [...this.#files].some((file) => isCode(basename(file)));
    return findings.filter(({ rule, file }) => {
      if (!ECHOES.has(rule)) return true;
      // Any call of the module may be what was not read.
      return rule === "unused-module" ? !hasCode : !this.#directories.has(dirname(file));
    });
  }
}

/** A provider that is not found is placed in code that can be read all the same. */
function isUnreadable({ rule, file, message }: Finding): boolean {
  if (rule === "syntax") return true;
  return rule === "init" && isCode(basename(file)) && !/ provider packages:/.test(message);
}
