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

/** Whether the engine opens a file of this name without being told to: code, values for variables, tests. */
export function isOpened(fileName: string): boolean {
  return /^[^.].*\.(?:(?:tf|tofu|tfvars)(?:\.json)?|(?:tftest|tofutest|tfmock|tofumock)\.(?:hcl|json))$/.test(fileName);
}

/**
 * Of the names of a directory's files those that the engine reads as code. A .tofu file stands instead of the .tf file of
 * its name, as in OpenTofu since 1.8.
 */
export function codeFiles(names: readonly string[]): readonly string[] {
  const code = new Set(names.filter(isCode));
  return [...code].filter((name) => isTofu(name) || !code.has(name.replace(/\.tf(\.json)?$/, ".tofu$1")));
}

/** Whether only OpenTofu reads a file of this name. */
export function isTofu(name: string): boolean {
  return /\.tofu(\.json)?$/.test(name);
}

/** The directories under tofu/stacks that are stacks of their own: no listed stack names them as its path. */
export function unlistedStacks(discovered: readonly string[], listedPaths: readonly string[]): readonly string[] {
  const taken = new Set(listedPaths);
  return discovered.filter((name) => !taken.has(defaultStackPath(name)));
}
