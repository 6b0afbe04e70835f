import { posix } from "node:path";
import type { Organization } from "../organization/model.ts";
import { isCode } from "../units/layout.ts";
import { isInside } from "../units/paths.ts";
import type { Unit } from "../units/unit.ts";

/** An organization and its units, as they are or were at a commit. */
export interface Deployed {
  readonly organization: Organization;
  /** In dependency order. */
  readonly units: readonly Unit[];
}

/** What the code of a unit is made of. Paths are relative to the repository. */
export interface Reach {
  /** The unit's own directory, and those of every module it calls. */
  readonly directories: ReadonlySet<string>;
  /** Files and whole directories beside them that its code names. */
  readonly paths: readonly string[];
}

/** The code as it is now. */
export interface Code {
  /** What the root module in a directory is made of. */
  readonly reachOf: (directory: string) => Reach;
  /** Whether a directory holds code of its own, and not of the one it lies in. */
  readonly hasCode: (directory: string) => boolean;
}

/** Why a unit is affected. */
export interface AffectedUnit {
  readonly unit: Unit;
  /** `dependent`: nothing of its own changed, but something it depends on. `unknown`: nobody can tell. */
  readonly cause: "changed" | "new" | "dependent" | "unknown";
  /** What changed: a path, an entry of the organization file, or a unit. Why nobody can tell, where that is so. */
  readonly what: string;
}

/** Why nobody can tell whether a unit is affected, in words. */
export interface Unknown {
  readonly unknown: string;
}

/**
 * The units that may be planned otherwise than before: by their files, by what the organization says of them, or because
 * they depend on such a unit.
 * @param units in dependency order
 * @param beforeOf what a unit is compared with
 */
export function affectedUnits(
  units: readonly Unit[],
  beforeOf: (unit: Unit) => Comparison | Unknown,
): readonly AffectedUnit[] {
  const affected = new Map<string, AffectedUnit>();
  // Dependencies come first, so that one pass finds those behind them.
  for (const unit of units) {
    const before = beforeOf(unit);
    const own = "unknown" in before ? ({ cause: "unknown", what: before.unknown } as const) : before.causeOf(unit);
    const upstream = unit.dependsOn.find((id) => affected.has(id));
    const behind = upstream === undefined ? undefined : ({ cause: "dependent", what: upstream } as const);
    const found = own ?? behind;
    if (found !== undefined) affected.set(unit.id, { unit, ...found });
  }
  return [...affected.values()];
}

type Cause = Pick<AffectedUnit, "cause" | "what">;

/** The organization as it is, beside what it was at a commit. */
export class Comparison {
  readonly #now: Deployed;
  readonly #before: Deployed;
  readonly #earlier: ReadonlyMap<string, Unit>;
  readonly #files: ChangedFiles;

  /**
   * @param changed paths relative to the repository, of a renamed file both
   */
  constructor(now: Deployed, before: Deployed, changed: readonly string[], code: Code) {
    this.#now = now;
    this.#before = before;
    this.#earlier = new Map(before.units.map((unit) => [unit.id, unit]));
    this.#files = new ChangedFiles(changed, now, before, code);
  }

  /** What changed of a unit itself; undefined for nothing. */
  causeOf(unit: Unit): Cause | undefined {
    const earlier = this.#earlier.get(unit.id);
    if (earlier === undefined) return { cause: "new", what: unit.id };
    const what = this.#files.of(unit) ?? changedEntry(unit, this.#now.organization, earlier, this.#before.organization);
    return what === undefined ? undefined : { cause: "changed", what };
  }

  /** The units that there are no more. */
  removed(): readonly Unit[] {
    const known = new Set(this.#now.units.map(({ id }) => id));
    return this.#before.units.filter(({ id }) => !known.has(id));
  }
}

/** What the organization says otherwise of a unit than before; undefined for nothing. */
function changedEntry(unit: Unit, organization: Organization, earlier: Unit, before: Organization): string | undefined {
  // What comes before a unit is no part of its plan; and of the past nobody knows what its code read.
  const own = (each: Unit): object => ({ ...each, dependsOn: undefined });
  if (!isSame(own(unit), own(earlier))) return `stacks.${unit.stack}`;
  const environmentOf = ({ environments }: Organization): unknown =>
    environments.find(({ name }) => name === unit.environment);
  if (!isSame(environmentOf(organization), environmentOf(before))) return `environments.${unit.environment}`;
  return isSame(organization.policy, before.policy) ? undefined : "policy";
}

/** Both were read by the same code, which gives fields in one order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Finds the changed path that concerns a unit. */
class ChangedFiles {
  /** By the id of a unit that is given the file. */
  readonly #named = new Map<string, string>();
  /** By the directory whose code it may be, or be read by. */
  readonly #byOwner = new Map<string, string>();
  readonly #all: readonly string[];
  readonly #paths: ReadonlySet<string>;
  readonly #code: Code;

  constructor(changed: readonly string[], now: Deployed, before: Deployed, code: Code) {
    this.#all = changed;
    this.#paths = new Set(changed);
    this.#code = code;
    const uses = [...now.units, ...before.units].flatMap((unit) =>
      valueFiles(unit).map((path) => ({ path, id: unit.id })),
    );
    for (const { path, id } of uses) {
      const found = this.#at(path);
      if (found !== undefined) this.#named.set(id, found);
    }
    const given = new Set(uses.map(({ path }) => path));
    const reached = new Set(now.units.flatMap(({ directory }) => [...code.reachOf(directory).directories]));
    for (const path of changed) if (isReadAnyway(path) || !given.has(path)) this.#own(path, reached);
  }

  /** Data may be read from the stack or module around it, also where code that nobody calls lies beside it. */
  #own(path: string, reached: ReadonlySet<string>): void {
    const isData = !isCode(posix.basename(path));
    for (const directory of directoriesAround(path)) {
      if (!this.#code.hasCode(directory)) continue;
      this.#byOwner.set(directory, path);
      if (!isData || reached.has(directory)) return;
    }
  }

  /** The path itself where it changed, or a link or submodule that it lies behind. */
  #at(path: string): string | undefined {
    return [path, ...directoriesAround(path)].find((each) => this.#paths.has(each));
  }

  of(unit: Unit): string | undefined {
    const named = this.#named.get(unit.id);
    if (named !== undefined) return named;
    const { directories, paths } = this.#code.reachOf(unit.directory);
    for (const directory of directories) {
      const path = this.#byOwner.get(directory) ?? this.#at(directory);
      if (path !== undefined) return path;
    }
    for (const path of paths) {
      const found = this.#at(path) ?? this.#all.find((changed) => isInside(changed, path));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** From the nearest to that of the repository. */
function directoriesAround(path: string): readonly string[] {
  const directory = posix.dirname(path);
  return directory === "." ? ["."] : [directory, ...directoriesAround(directory)];
}

/** The files of values that a unit is given by name; among them, whether or not there is one, its environment's. */
function valueFiles({ directory, environment, varFiles, backendConfig }: Unit): readonly string[] {
  const files = backendConfig.filter((entry) => !entry.includes("="));
  return [...varFiles, ...files, posix.join(directory, `${environment}.tfvars`)];
}

/** The engine reads these of a root module whether they are named or not. */
function isReadAnyway(path: string): boolean {
  return /(^|\/)(terraform\.tfvars|[^/]*\.auto\.tfvars)(\.json)?$/.test(path);
}
