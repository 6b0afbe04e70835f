import type { Cursor } from "./cursor.ts";
import { START, type Report } from "./report.ts";

/** The keys that tell a shape; the first match wins. Only `canonical` is read so far. */
const OTHER_SHAPES = [
  {
    name: "overlay (schema_version and overlay_kind)",
    matches: (root: Cursor) => root.has("schema_version") && root.has("overlay_kind"),
  },
  { name: "clusters (a clusters: list)", matches: (root: Cursor) => root.has("clusters") },
  {
    name: "customization (environments: at the top level)",
    matches: (root: Cursor) => root.has("environments") && !root.has("organization", "environments"),
  },
] as const;

const FIX =
  "Write schema_version: 1 and organization: with name: and environments: under it, or set the input config to the " +
  "file you meant.";

/** Whether the file has the canonical shape; one finding says what it looks like when it has not. */
export function isCanonical(root: Cursor, report: Report): boolean {
  const other = OTHER_SHAPES.find((shape) => shape.matches(root));
  if (other !== undefined) {
    report.add("not-recognised", START, `The file has the shape "${other.name}", which is not read yet`, FIX);
    return false;
  }
  if (root.has("organization")) return true;
  const message =
    "This is no organization file: none of the keys organization, clusters, environments, overlay_kind is at its top level";
  report.add("not-recognised", START, message, FIX);
  return false;
}
