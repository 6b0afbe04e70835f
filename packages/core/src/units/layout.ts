/** Where the organization's code lies by convention, relative to the repository. */
export const STACKS_DIRECTORY = "tofu/stacks";
export const MODULES_DIRECTORY = "tofu/modules";

/** Directory of a stack that names none. */
export function defaultStackPath(stack: string): string {
  return `${STACKS_DIRECTORY}/${stack}`;
}

/** Whether the engine reads a file of this name as code. */
export function isCode(fileName: string): boolean {
  return /^[^.].*\.(tf|tofu|tf\.json|tofu\.json)$/.test(fileName);
}

/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
export function unlistedStacks(discovered: readonly string[], listedPaths: readonly string[]): readonly string[] {
  const taken = new Set(listedPaths);
  return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}
