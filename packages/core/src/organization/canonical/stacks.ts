import type { Cursor } from "../cursor.ts";
import type { LocatedStack } from "../located.ts";

const FIELDS = ["path", "depends_on", "environments", "var_files", "backend_config", "workspace"] as const;

export function readStacks(stacks: Cursor | undefined): readonly LocatedStack[] {
  return (stacks?.named() ?? []).map(({ name, value }) => {
    const fields = value.fields(FIELDS);
    return {
      name,
      path: fields.get("path")?.text(),
      dependsOn: fields.get("depends_on")?.texts() ?? [],
      environments: fields.get("environments")?.texts(),
      varFiles: fields.get("var_files")?.texts() ?? [],
      backendConfig: fields.get("backend_config")?.texts() ?? [],
      workspace: fields.get("workspace")?.text(),
    };
  });
}
