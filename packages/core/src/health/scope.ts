/** Outputs of what was applied: unit id (or stack) → output name → value. */
export type StackOutputs = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What templates may speak of, beside `env.*` in headers. */
export interface ScopeSource {
  readonly sha: string;
  /** Undefined when none was chosen. */
  readonly environment: { readonly name: string; readonly domain: string | undefined } | undefined;
  readonly outputs: StackOutputs;
}

/** Undefined where an output is null. */
type ScopeValue = string | number | boolean | undefined;

/** Every expression, with its value. */
export type Scope = ReadonlyMap<string, ScopeValue>;

/** A number or boolean of an output that is all of a text. */
export class OutputValue {
  readonly value: number | boolean;

  constructor(value: number | boolean) {
    this.value = value;
  }

  toJSON(): number | boolean {
    return this.value;
  }
}

/**
 * Gives every expression its value. `outputs.attic.url` is the one of the chosen environment, or of the only unit of
 * that stack; `outputs.attic@production.url` is always that one. Values inside lists and objects are reached with
 * further dots (`outputs.edge.addresses.0`).
 */
export function buildScope(source: ScopeSource): Scope {
  const scope = new Map<string, ScopeValue>([["sha", source.sha]]);
  if (source.environment !== undefined) {
    scope.set("environment.name", source.environment.name);
    if (source.environment.domain !== undefined) scope.set("environment.domain", source.environment.domain);
  }
  const units = Object.keys(source.outputs);
  for (const [unit, outputs] of Object.entries(source.outputs)) {
    addValues(scope, `outputs.${unit}`, outputs);
    const stack = stackOf(unit);
    if (isMeant(unit, stack, units, source.environment?.name)) addValues(scope, `outputs.${stack}`, outputs);
  }
  return scope;
}

/** Whether the bare stack name means this unit. Direct mode has only `default`, whatever environment is verified. */
function isMeant(unit: string, stack: string, units: readonly string[], environment: string | undefined): boolean {
  if (environment === undefined) return units.filter((other) => stackOf(other) === stack).length === 1;
  const own = `${stack}@${environment}`;
  return unit === (units.includes(own) ? own : `${stack}@default`);
}

function stackOf(unit: string): string {
  return unit.split("@")[0] ?? unit;
}

function addValues(scope: Map<string, ScopeValue>, prefix: string, value: unknown): void {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    scope.set(prefix, value);
  } else if (value === null) {
    scope.set(prefix, undefined);
  } else if (typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) addValues(scope, `${prefix}.${key}`, inner);
  }
}
