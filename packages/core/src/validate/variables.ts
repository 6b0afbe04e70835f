import { join } from "node:path/posix";
import { readCode } from "../engine/code.ts";
import { AUTOMATIC_FILE, isSecretVariable } from "../engine/variables.ts";
import { blocksOf, readBody, type Block } from "../hcl/body.ts";
import type { Attribute } from "../hcl/value.ts";
import type { Finding } from "../organization/model.ts";
import { didYouMean, list, quote } from "../organization/wording.ts";
import type { Files } from "../ports/files.ts";
import { finding } from "../rules/registry.ts";
import type { Unit } from "../units/unit.ts";

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
}

/** What is wrong between the variables that stacks declare and the files that give them values. */
export class VariableCheck {
  readonly #files: Files;
  readonly #workspace: string;
  readonly #roots = new Map<string, Promise<Root>>();
  readonly #values = new Map<string, Promise<readonly Attribute[]>>();

  /** @param workspace absolute path, links resolved */
  constructor(files: Files, workspace: string) {
    this.#files = files;
    this.#workspace = workspace;
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
      const roots = await Promise.all([...directories].map((directory) => this.#root(directory)));
      const declared = new Set(roots.flatMap(({ variables }) => [...variables.keys()]));
      const unknown = (await this.#valuesIn(file)).filter(({ name }) => !declared.has(name));
      found.push(...unknown.map((attribute) => undeclared(file, attribute, [...directories], [...declared])));
    }
    return found;
  }

  async #unset(units: readonly Unit[], environment: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
    const missing = new Map<Variable, Unit[]>();
    for (const unit of units) {
      const { variables } = await this.#root(unit.directory);
      const given = new Set((await this.#allValues(unit)).map(({ name }) => name));
      for (const [name, variable] of variables) {
        if (!variable.isRequired || variable.isSecret || given.has(name) || `TF_VAR_${name}` in environment) continue;
        missing.set(variable, [...(missing.get(variable) ?? []), unit]);
      }
    }
    return [...missing].map(([variable, without]) => unset(variable, without));
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
    const automatic = (await this.#files.list(absolute)).filter(
      ({ name, kind }) => kind === "file" && AUTOMATIC_FILE.test(name),
    );
    return { variables, automatic: automatic.map(({ name }) => join(directory, name)) };
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

function undeclared(
  file: string,
  { name, line, column }: Attribute,
  directories: readonly string[],
  declared: readonly string[],
): Finding {
  return finding(
    "undeclared-variable",
    { file, line, column },
    `${list(directories)} ${directories.length === 1 ? "declares" : "declare"} no variable ${quote(name)}, so this value is used by nobody`,
    `${didYouMean(name, declared)}Declare the variable, or remove the line.`,
  );
}

function unset({ file, block }: Variable, units: readonly Unit[]): Finding {
  const [name = ""] = block.labels;
  const [first] = units;
  const example = first === undefined ? "" : ` ${join(first.directory, `${first.environment}.tfvars`)}`;
  return finding(
    "unset-variable",
    { file, line: block.line, column: block.column },
    `The variable ${quote(name)} has no default and no file gives it a value for ${list(units.map(({ id }) => id))}`,
    `Give it a value in${example}, or a default. If the job that plans gives it one, by the input vars or TF_VAR_${name}, ` +
      `set rules: unset-variable=off.`,
  );
}
