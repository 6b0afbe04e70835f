import { dirname, join } from "node:path";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { World } from "@flywheel/local/world/world";

/** Commits to main what the people of a sample would have: states where the lab keeps them, and more workflows. */
export function adopt({ repository, backendConfig }: World, workflows: Readonly<Record<string, string>> = {}): void {
  const states = JSON.stringify(backendConfig.split("\n"));
  const organization = readFileSync(join(repository.directory, "organization.yaml"), "utf8");
  repository.write("organization.yaml", organization.replaceAll(/\["address=https:[^\]]*"\]/g, states));
  for (const [path, text] of Object.entries(workflows)) {
    const file = join(repository.directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  repository.commit("Adopt flywheel");
}
