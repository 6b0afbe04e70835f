import type { Cursor, Fields } from "../cursor.ts";
import type { LocatedEnvironmentSettings, LocatedSettings, LocatedStack } from "../located.ts";

const SETTINGS = ["depends_on", "var_files", "backend_config", "workspace"] as const;
const FIELDS = ["path", "environments", ...SETTINGS] as const;

export function readStacks(stacks: Cursor | undefined): readonly LocatedStack[] {
  return (stacks?.named() ?? []).map(({ name, value }) => {
    const fields = value.fields(FIELDS);
    const environments = fields.get("environments");
    // As a mapping, its keys are the environments, and under each is what differs there.
    const perEnvironment = environments?.kind === "mapping" ? environments.named().map(readEnvironment) : [];
    return {
      name,
      path: fields.single("path")?.text(),
      environments:
        environments?.kind === "mapping" ? perEnvironment.map(({ environment }) => environment) : environments?.texts(),
      perEnvironment,
      ...readSettings(fields),
    };
  });
}

function readEnvironment({ name, value }: ReturnType<Cursor["named"]>[number]): LocatedEnvironmentSettings {
  return { environment: name, ...readSettings(value.fields(SETTINGS)) };
}

function readSettings(fields: Fields<(typeof SETTINGS)[number]>): LocatedSettings {
  return {
    dependsOn: fields.get("depends_on")?.texts() ?? [],
    varFiles: fields.get("var_files")?.texts() ?? [],
    backendConfig: fields.get("backend_config")?.texts() ?? [],
    workspace: fields.single("workspace")?.text(),
  };
}
