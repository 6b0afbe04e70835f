import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { World } from "@flywheel/local/world/world";

/** Commits to main of the sample organization what its people would have: states where the lab keeps them, and workflows. */
export function adopt({ repository, backendConfig }: World, workflows: Readonly<Record<string, string>> = {}): void {
  const states = JSON.stringify(backendConfig.split("\n"));
  repository.edit("organization.yaml", '["address=https://state.acme.example/{stack}/{environment}"]', states);
  for (const [path, text] of Object.entries(workflows)) {
    const file = join(repository.directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  repository.commit("Adopt flywheel");
}
