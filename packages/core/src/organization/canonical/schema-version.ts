import type { Cursor } from "../cursor.ts";
import type { Report } from "../report.ts";

/** The schema_version, where one is written, is the one that is read. */
export function checkSchemaVersion(field: Cursor | undefined, report: Report): void {
  const version = field?.integer(1);
  if (version === undefined || version.value === 1) return;
  const message = `schema_version is ${version.value}, and this flywheel reads version 1`;
  report.add("schema-version", version.at, message, "Write schema_version: 1, or use a newer release of flywheel.");
}
