/** Gives the value of an expression such as `outputs.attic.url`; undefined when there is none. */
export type Lookup = (expression: string) => string | undefined;

export interface ResolvedText {
  readonly text: string;
  /** Expressions without a value, as written between the braces. */
  readonly unresolved: readonly string[];
}

const TEMPLATE = /\{\{([^{}]*)\}\}/g;

/** Replaces every `{{ expression }}`. Values are put in as they are and not searched again. */
export function resolveTemplate(text: string, lookup: Lookup): ResolvedText {
  const unresolved: string[] = [];
  const resolved = text.replaceAll(TEMPLATE, (whole, inside: string) => {
    const value = lookup(inside.trim());
    if (value === undefined) unresolved.push(inside.trim());
    return value ?? whole;
  });
  return { text: resolved, unresolved };
}

/** The expression of a text that is one template and nothing else. */
export function soleExpression(text: string): string | undefined {
  return /^\{\{([^{}]*)\}\}$/.exec(text)?.[1]?.trim();
}

/** Every expression in the texts of plain data. */
export function expressionsIn(data: unknown): readonly string[] {
  return [...JSON.stringify(data).matchAll(TEMPLATE)].map(([, inside = ""]) => inside.trim());
}

/** Whether braces are left over once every well-formed template is gone. */
export function hasBrokenTemplate(text: string): boolean {
  return text.replaceAll(TEMPLATE, "").includes("{{");
}

/** Makes a value match only itself inside a regular expression. */
export function escapeRegExp(value: string): string {
  return value.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
