import type { Cursor, Located } from "../cursor.ts";

/** Reads `deploy:` of an environment: how much review a deployment there needs. */
export function readRequiredReview(deploy: Cursor | undefined): Located<string> | undefined {
  return deploy?.fields(["require_reviewed_plan"]).single("require_reviewed_plan")?.text();
}
