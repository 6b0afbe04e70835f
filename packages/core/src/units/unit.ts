/** One state: a stack in an environment. */
export interface Unit {
  /** `stack@environment`; `default` where the organization has no environments, and in direct mode. */
  readonly id: string;
  readonly stack: string;
  readonly environment: string;
  /** Root module, relative to the workspace, POSIX separators; "." for the workspace itself. */
  readonly directory: string;
  /** Relative to the workspace, in the order the engine gets them (the later wins). */
  readonly varFiles: readonly string[];
  /** `name=value`. */
  readonly vars: readonly string[];
  /**
   * `key=value`, or a file relative to the workspace, which has no `=` in its name; in the order the engine gets them.
   */
  readonly backendConfig: readonly string[];
  readonly workspace: string;
  /** How many operations the engine runs at once; 0 for its own default. */
  readonly parallelism: number;
  /** Ids of units that must be applied before this one. */
  readonly dependsOn: readonly string[];
}

/** The environment of units that belong to none. */
export const DEFAULT_ENVIRONMENT = "default";

/** The engine's workspace where none is named. */
export const DEFAULT_WORKSPACE = "default";

export function unitId(stack: string, environment: string): string {
  return `${stack}@${environment}`;
}

/** What {@link unitId} was made of: neither holds an @, but a directory's name in direct mode may. */
export function partsOfUnit(id: string): Pick<Unit, "stack" | "environment"> {
  const at = id.lastIndexOf("@");
  return { stack: id.slice(0, at), environment: id.slice(at + 1) };
}

/** The unit a `depends_on` entry (`stack` or `stack@environment`) means, seen from a unit of `environment`. */
export function parseDependency(
  entry: string,
  environment: string,
): { readonly stack: string; readonly environment: string } {
  const at = entry.indexOf("@");
  return at === -1 ? { stack: entry, environment } : { stack: entry.slice(0, at), environment: entry.slice(at + 1) };
}
