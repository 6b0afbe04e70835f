import { isCode } from "../units/layout.ts";

const FOLDERS = [".git", ".github", ".terraform", "terraform.d"];

/**
 * Whether the engine, git or GitHub would act by this file. The job that applies holds more than the one that planned:
 * such files it takes from git alone, never from a bundle.
 * @param path relative to the repository
 */
export function steersTheEngine(path: string): boolean {
  const parts = path.toLowerCase().split("/");
  const name = parts.at(-1) ?? "";
  return (
    parts.some((part) => FOLDERS.includes(part)) ||
    isCode(name) ||
    /\.tfvars(\.json)?$|\.hcl$|^\.(terraform|tofu)/.test(name)
  );
}
