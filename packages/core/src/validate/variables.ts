import { join } from "node:path/posix";
import { readCode } from "../engine/code.ts";
import { AUTOMATIC_FILE, isSecretVariable } from "../engine/variables.ts";
import { blocksOf, readBody, type Block } from "../hcl/body.ts";
import type { Attribute } from "../hcl/value.ts";
import type { Finding } from "../organization/model.ts";
import type { Files } from "../ports/files.ts";
import type { Unit } from "../units/unit.ts";
import type { UnreadFiles } from "./unread.ts";
import { undeclaredFindings, unsetFinding, type StrayFile } from "./variable-findings.ts";

/** A variable of a root module, as its declarations together say. */
interface Variable {
  readonly file: string;
  readonly block: Block;
  readonly isRequired: boolean;
  /** Sensitive or ephemeral: such values are in no file of the repository. */
  readonly isSecret: boolean;
}

/** A root module with the files of variables that lie in it. */
interface Root {
  readonly variables: ReadonlyMap<string, Variable>;
  /** Those that the engine takes by itself, relative to the workspace. */
  readonly automatic: readonly string[];
  /** Those that it only takes when they are named, and what somebody may have meant as one. */
  readonly others: readonly string[];
}

/** `prod.tfvars`, and `prod.tfvar`, too. */
const LOOKS_LIKE_VALUES = /^[^.].*\.tfvar/i;

/** What is wrong between the variables that stacks declare and the files that give them values. */
export class VariableCheck {
  readonly #files: Files;
  readonly #workspace: string;
  readonly #unread: UnreadFiles;
  readonly #roots = new Map<string, Promise<Root>>();
  readonly #values = new Map<string, Promise<readonly Attribute[]>>();

  /**
   * @param workspace absolute path, links resolved
   * @param unread nothing is said of what they declare and of the values they give
   */
  constructor(files: Files, workspace: string, unread: UnreadFiles) {
    this.#files = files;
    this.#workspace = workspace;
    this.#unread = unread;
  }

  /**
   * Names in variable files that no stack declares which gets the file, and required variables to which nobody in the
   * repository gives a value.
   * @param units every unit, with its own variable files
   * @param environment of the job: `TF_VAR_…` are values, too
   */
  async findings(units: readonly Unit[], environment: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
    return [...(await this.#undeclared(units)), ...(await this.#unset(units, environment))];
  }

  async #undeclared(units: readonly Unit[]): Promise<readonly Finding[]> {
    const users = new Map<string, Set<string>>();
    for (const unit of units) {
      for (const file of await this.#filesOf(unit)) {
        users.set(file, (users.get(file) ?? new Set()).add(unit.directory));
      }
    }
    const found: Finding[] = [];
    for (const [file, directories] of users) {
      if ([...directories].some((directory) => this.#unread.concerns({ directory, varFiles: [file] }))) continue;
      const roots = await Promise.all([...directories].map((directory) => this.#root(directory)));
      const declared = new Set(roots.flatMap(({ variables }) => [...variables.keys()]));
      const unknown = (await this.#valuesIn(file)).filter(({ name }) => !declared.has(name));
      found.push(...undeclaredFindings(file, unknown, [...directories], [...declared]));
    }
    return found;
  }

  async #unset(units: readonly Unit[], environment: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
    const missing = new Map<Variable, Unit[]>();
    for (const unit of units) {
      if (this.#unread.concerns(unit)) continue;
      const { variables } = await this.#root(unit.directory);
      const given = new Set((await this.#allValues(unit)).map(({ name }) => name));
      for (const [name, variable] of variables) {
        if (!variable.isRequired || variable.isSecret || given.has(name) || `TF_VAR_${name}` in environment) continue;
        missing.set(variable, [...(missing.get(variable) ?? []), unit]);
      }
    }
    const given = new Set(units.flatMap(({ varFiles }) => varFiles));
    const found = [...missing].map(async ([variable, without]) =>
      unsetFinding(variable, without, await this.#strays(variable, without, given)),
    );
    return Promise.all(found);
  }

  /** Files beside the code that nobody is given: perhaps a slip in a name is why a variable has no value. */
  async #strays(
    { block: { labels } }: Variable,
    [unit]: readonly Unit[],
    given: ReadonlySet<string>,
  ): Promise<readonly StrayFile[]> {
    if (unit === undefined) return [];
    const { others } = await this.#root(unit.directory);
    const strays = others.filter((file) => !given.has(file));
    const setting = strays.map(async (file) => {
      const values = this.#unread.has(file) ? [] : await this.#valuesIn(file);
      return { file, setsIt: values.some(({ name }) => name === labels[0]) };
    });
    return Promise.all(setting);
  }

  async #allValues(unit: Unit): Promise<readonly Attribute[]> {
    const files = await this.#filesOf(unit);
    return (await Promise.all(files.map((file) => this.#valuesIn(file)))).flat();
  }

  async #filesOf({ directory, varFiles }: Unit): Promise<readonly string[]> {
    return [...(await this.#root(directory)).automatic, ...varFiles];
  }

  #root(directory: string): Promise<Root> {
    const root = this.#roots.get(directory) ?? this.#readRoot(directory);
    this.#roots.set(directory, root);
    return root;
  }

  #valuesIn(file: string): Promise<readonly Attribute[]> {
    const values = this.#values.get(file) ?? this.#readValues(file);
    this.#values.set(file, values);
    return values;
  }

  async #readValues(file: string): Promise<readonly Attribute[]> {
    const { attributes } = readBody(file, await this.#files.readText(join(this.#workspace, file)));
    // In JSON, the engine takes this name for a comment.
    return [...attributes.values()].filter(({ name }) => name !== "//" || !file.endsWith(".json"));
  }

  async #readRoot(directory: string): Promise<Root> {
    const absolute = join(this.#workspace, directory);
    const variables = new Map<string, Variable>();
    for (const { name: file, body } of await readCode(this.#files, absolute)) {
      for (const block of blocksOf(body, "variable")) {
        const [name = ""] = block.labels;
        variables.set(name, together(variables.get(name), block, join(directory, file)));
      }
    }
    const values = (await this.#files.list(absolute))
      .filter(({ name, kind }) => kind === "file" && LOOKS_LIKE_VALUES.test(name))
      .map(({ name }) => ({ path: join(directory, name), isAutomatic: AUTOMATIC_FILE.test(name) }));
    return {
      variables,
      automatic: values.flatMap(({ path, isAutomatic }) => (isAutomatic ? [path] : [])),
      others: values.flatMap(({ path, isAutomatic }) => (isAutomatic ? [] : [path])),
    };
  }
}

/** An override file may add what the declaration lacks. */
function together(other: Variable | undefined, block: Block, file: string): Variable {
  return {
    file: other?.file ?? file,
    block: other?.block ?? block,
    isRequired: other?.isRequired !== false && !block.attributes.has("default"),
    isSecret: other?.isSecret === true || isSecretVariable(block),
  };
}
