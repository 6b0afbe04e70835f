import { posix } from "node:path";
import { fail } from "../errors.ts";
import { didYouMean, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { locateFile, type PathOrigin } from "./paths.ts";
import { fillPlaceholders, PLACEHOLDERS, unknownPlaceholders, type PlaceholderValues } from "./placeholders.ts";
import { DEFAULT_WORKSPACE } from "./unit.ts";

/** What the inputs of a call give to each of its units. */
export interface UnitInputs {
  /** May hold placeholders. Empty: what the organization says. */
  readonly workspace: string;
  /** The job's TF_WORKSPACE, where neither inputs nor organization name one; empty for none. */
  readonly jobWorkspace: string;
  /** May hold placeholders. */
  readonly varFiles: readonly string[];
  /** `name=value`, taken as it is. */
  readonly vars: readonly string[];
  /** May hold placeholders. */
  readonly backendConfigFiles: readonly string[];
  /** `key=value` or a bare path; may hold placeholders. */
  readonly backendConfig: readonly string[];
  /** How many operations the engine runs at once; 0 for its own default. */
  readonly parallelism: number;
}

/** Where {@link UnitInputs.jobWorkspace} was written. */
export const JOB_WORKSPACE: PathOrigin = { reason: "input-invalid", subject: "TF_WORKSPACE" };

/** A call that gives its units nothing. */
export const NO_UNIT_INPUTS: UnitInputs = {
  workspace: "",
  jobWorkspace: "",
  varFiles: [],
  vars: [],
  backendConfigFiles: [],
  backendConfig: [],
  parallelism: 0,
};

/**
 * Checks what can be checked before any unit is known. Values may be credentials, so no message shows one.
 * @throws input-invalid
 */
export function checkUnitInputs(inputs: UnitInputs): void {
  checkPlaceholders("workspace", inputs.workspace);
  for (const varFile of inputs.varFiles) checkPlaceholders("var-files", varFile);
  for (const file of inputs.backendConfigFiles) checkPlaceholders("backend-config-files", file);
  for (const entry of inputs.backendConfig) checkPlaceholders("backend-config", entry);
  for (const [index, entry] of inputs.vars.entries()) {
    if (/^[A-Za-z_][\w-]*=/.test(entry)) continue;
    fail("input-invalid", `Input vars: item ${index + 1} is not of the form name=value`, {
      hint: "Write one variable a line, such as region=eu-central-1, without blanks around the first =.",
    });
  }
}

/** In a path or a state key a slip would join what must stay apart. */
function checkPlaceholders(input: string, template: string): void {
  const [unknown] = unknownPlaceholders(template);
  if (unknown === undefined) return;
  const known = PLACEHOLDERS.map((name) => `{${name}}`).join(", ");
  fail("input-invalid", `Input ${input}: ${quote(`{${unknown}}`)} is no placeholder`, {
    hint: `${didYouMean(unknown, PLACEHOLDERS)}Use ${known}.`,
  });
}

/** Does one step of filling a unit's values. Where it does not throw the step's failure, the fallback stands in. */
export type Attempt = <T>(work: () => Promise<T> | T, fallback: T) => Promise<T>;

/** The first failure ends it all. */
const throwing: Attempt = async (work) => work();

/** Fills the templates of one unit and finds the files they name. */
export class UnitValues {
  readonly #files: Files;
  readonly #workspace: string;
  readonly #values: PlaceholderValues;
  readonly #attempt: Attempt;

  /**
   * @param workspace absolute path, links resolved
   * @param attempt does each step; without it the first failure is thrown
   */
  constructor(files: Files, workspace: string, values: PlaceholderValues, attempt = throwing) {
    this.#files = files;
    this.#workspace = workspace;
    this.#values = values;
    this.#attempt = attempt;
  }

  #fill(template: string): string {
    return fillPlaceholders(template, this.#values);
  }

  /** The engine's workspace: the first that is named. Throws its origin's reason for a name the engine refuses. */
  workspace(...candidates: readonly (readonly [template: string | undefined, origin: PathOrigin])[]): Promise<string> {
    const [template, origin] = candidates.find(([named = ""]) => named !== "") ?? [];
    return this.#attempt(
      () => (template === undefined || origin === undefined ? DEFAULT_WORKSPACE : this.#named(template, origin)),
      DEFAULT_WORKSPACE,
    );
  }

  #named(template: string, origin: PathOrigin): string {
    const name = this.#fill(template);
    // What Go's url.PathEscape leaves as it is, which is the engine's own rule; dots would be directories.
    if (/^[\w.~$&+=:@-]+$/.test(name) && !/^\.+$/.test(name)) return name;
    return fail(origin.reason, `${origin.subject}: ${quote(name)} cannot be the name of a workspace`, {
      hint: "Use letters, digits, dashes, underscores and dots.",
      ...(origin.place === undefined ? {} : { place: origin.place }),
    });
  }

  /** Paths relative to the workspace; throws the origin's reason for one that is no file inside it. */
  async varFiles(templates: readonly string[], origin: PathOrigin): Promise<readonly string[]> {
    return this.#each(templates, (template) => this.#file(this.#fill(template), origin));
  }

  /** Files of backend settings, likewise. Throws for one with `=` in its path: the engine takes that for a setting. */
  async backendConfigFiles(templates: readonly string[], origin: PathOrigin): Promise<readonly string[]> {
    return this.#each(templates, async (template) => {
      const path = await this.#file(this.#fill(template), origin);
      if (!path.includes("=")) return path;
      return fail(origin.reason, `${origin.subject}: ${quote(path)} has a = in its path`, {
        hint: "The engine would take it for a setting: rename the file.",
      });
    });
  }

  /** `key=value` as it is, a bare path like a var file. */
  async backendConfig(templates: readonly string[], origin: PathOrigin): Promise<readonly string[]> {
    return this.#each(templates, async (template) => {
      const entry = this.#fill(template);
      return entry.includes("=") ? entry : this.#file(entry, origin);
    });
  }

  /** The unit's own `{path}/{environment}.tfvars` where it exists. */
  async environmentFile(): Promise<readonly string[]> {
    const path = posix.join(this.#values.path, `${this.#values.environment}.tfvars`);
    const found = await this.#files.stat(posix.join(this.#workspace, path));
    if (found === undefined) return [];
    return this.#each([path], () => this.#file(path, { reason: "config-invalid", subject: "Var file" }));
  }

  #file(path: string, origin: PathOrigin): Promise<string> {
    return locateFile(this.#files, this.#workspace, path, origin);
  }

  async #each(templates: readonly string[], find: (template: string) => Promise<string>): Promise<readonly string[]> {
    const found = templates.map((template) => this.#attempt(async () => [await find(template)], []));
    return (await Promise.all(found)).flat();
  }
}
