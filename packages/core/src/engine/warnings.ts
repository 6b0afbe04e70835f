import type { Warning } from "../action.ts";
import type { Redact } from "../plan/redact.ts";
import type { Diagnostic } from "./diagnostics.ts";

/** A unit's warnings of the engine, for annotations. */
export function engineWarnings(unit: string, diagnostics: readonly Diagnostic[], redact: Redact): readonly Warning[] {
  return diagnostics.map(({ summary, detail, place }) => ({
    message: redact(detail === "" ? summary : `${summary}: ${detail}`),
    place,
    unit,
  }));
}
