/** YAML in which `§` marks the place of the expected finding; the mark itself is taken out. */
export function marked(text: string): { readonly text: string; readonly line: number; readonly column: number } {
  const before = text.split("§")[0]?.split("\n") ?? [];
  return { text: text.replace("§", ""), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
