import { readFileSync } from "node:fs";
import { join } from "node:path";

const GUIDE = readFileSync(join(import.meta.dirname, "../../docs/organization.md"), "utf8");

/** The complete example of docs/organization.md: its one block of YAML with a schema_version. */
export const EXAMPLE = [...GUIDE.matchAll(/^```yaml\n(.*?)^```$/gms)]
  .map(([, text]) => text ?? "")
  .filter((text) => text.includes("schema_version: 1"))
  .join("\n---\n");
