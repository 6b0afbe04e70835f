/** What may stand in braces in var files, backend config and workspace. */
export const PLACEHOLDERS = ["stack", "environment", "path"] as const;

export type PlaceholderValues = Readonly<Record<(typeof PLACEHOLDERS)[number], string>>;

const IN_BRACES = /\{([A-Za-z_][A-Za-z0-9_-]*)\}/g;

/** Names in braces that are no placeholder of ours, in order of appearance. */
export function unknownPlaceholders(template: string): readonly string[] {
  return [...template.matchAll(IN_BRACES)].flatMap(([, name = ""]) => (isPlaceholder(name) ? [] : [name]));
}

/** Replaces every placeholder; other braces stay, they may be the engine's. */
export function fillPlaceholders(template: string, values: PlaceholderValues): string {
  return template.replaceAll(IN_BRACES, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole));
}

function isPlaceholder(name: string): name is (typeof PLACEHOLDERS)[number] {
  return PLACEHOLDERS.some((placeholder) => placeholder === name);
}
