import { codeSpan, shorten } from "./markdown.ts";
import { unitNotes } from "./unit-notes.ts";

const MAXIMUM_UNITS = 50;
const MAXIMUM_NAME = 120;

/** Plans that take reality into the state, and where they are. */
export interface AdoptionDocument {
  /** Units whose plans are in the bundle. */
  readonly units: readonly string[];
  /** Units whose reality is not adopted, with a sentence that says why. */
  readonly refused: readonly (readonly [unit: string, why: string])[];
  readonly bundleName: string;
  readonly bundleSha256: string;
  readonly runId: string;
}

/** The part of a summary about adopting, in Markdown; empty where there is nothing to adopt. */
export function renderAdoption(document: AdoptionDocument): string {
  const { units, refused, bundleName, bundleSha256, runId } = document;
  if (units.length + refused.length === 0) return "";
  const offered =
    units.length === 0
      ? []
      : [
          `The plans of ${names(units)} change nothing: applying them records in the state what is real now. They are sealed; to adopt, run tofu-apply with`,
          [
            `- \`bundle-name\`: ${codeSpan(bundleName)}`,
            `- \`bundle-sha256\`: ${codeSpan(bundleSha256)}`,
            `- \`bundle-run-id\`: ${codeSpan(runId)}, and \`trusted-workflow\`: the path of this workflow`,
          ].join("\n"),
        ];
  const list = unitNotes(refused);
  return `${["### Adopt", ...offered, ...(list === "" ? [] : [list])].join("\n\n")}\n`;
}

function names(units: readonly string[]): string {
  const shown = units.slice(0, MAXIMUM_UNITS).map((unit) => codeSpan(shorten(unit, MAXIMUM_NAME)));
  const rest = units.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
