import { join } from "node:path";

/** The published JSON Schema of organization.yaml; the build ships it beside the actions. */
export const SCHEMA_FILE = join(import.meta.dirname, "../schemas/organization.schema.json");
