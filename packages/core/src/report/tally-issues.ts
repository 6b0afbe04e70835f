import type { Tallied } from "../drift/tally.ts";
import type { DriftOutcome } from "../drift/check-unit.ts";
import { byteLength, COMMENT_BYTES } from "./budget.ts";
import { timeWords, unitName } from "./drift-sections.ts";
import { codeSpan, escapeText, shorten, table, MAXIMUM_ADDRESS } from "./markdown.ts";
import { placeWords } from "./plan-sections.ts";
import { withoutEngineWords } from "./public-failure.ts";

/** Of one failure; the log has all of it. */
const MAXIMUM_MESSAGE = 300;
/** For the hidden lines above. */
const RESERVED_BYTES = 24_000;

/** Another workflow checks it, perhaps for another environment. */
const UNCHECKED = "not checked this time";

/** A unit that shares an issue with others. */
export interface TallyRow {
  readonly unit: string;
  /** undefined where this call did not check it, but an earlier one did. */
  readonly outcome: DriftOutcome | undefined;
  readonly tallied: Tallied;
}

/**
 * The text of the issue about drift that has none of its own.
 * @param total how many units there are; of those without a row the name is not known here
 */
export function renderOverflow(
  rows: readonly TallyRow[],
  total: number,
  limit: number,
  facts: readonly string[],
): string {
  const head = `**${counted(total)} drifted** beyond the ${limit} that have an issue each (\`issue-limit\`). The job summary shows what changed outside of code.`;
  const cells = rows.map(({ unit, outcome, tallied }) => [
    unitName(unit),
    outcome === undefined ? UNCHECKED : String(outcome.drift.length),
    timeWords(tallied.since),
    String(tallied.count),
  ]);
  const header = ["unit", "objects changed outside of code", "first seen", "checks"];
  return document(head, header, cells, total, "As others recover, these get an issue each.", facts);
}

/** The text of the issue about units that cannot be checked. @param total as of {@link renderOverflow} */
export function renderUnchecked(
  rows: readonly TallyRow[],
  total: number,
  isOpen: boolean,
  showValues: boolean,
  facts: readonly string[],
): string {
  const head = isOpen
    ? `**${counted(total)} could not be checked for drift**, some of them again and again. Nobody knows what changed there.`
    : "A note of flywheel's, for nobody to act on: which units could not be checked lately. It is opened when one fails three times in a row.";
  const cells = rows.map(({ unit, outcome, tallied }) => [
    unitName(unit),
    timeWords(tallied.since),
    String(tallied.count),
    outcome === undefined ? UNCHECKED : reason(outcome, showValues),
  ]);
  const header = ["unit", "since", "checks in a row", "why"];
  return document(head, header, cells, total, "It closes itself when they can be checked again.", facts);
}

function reason({ failures, redact }: DriftOutcome, showValues: boolean): string {
  const [first] = failures;
  if (first === undefined) return "";
  const { place } = first;
  const { message } = showValues ? first : withoutEngineWords(first);
  const at = place === undefined ? "" : ` at ${codeSpan(shorten(placeWords(place), MAXIMUM_ADDRESS))}`;
  return `${first.reason}${at}: ${escapeText(shorten(redact(message), MAXIMUM_MESSAGE))}`;
}

/** With as many rows as there is room for. */
function document(
  head: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  total: number,
  end: string,
  facts: readonly string[],
): string {
  const around = `${head}\n\n\n\n${end}\n\n<sub>${facts.join(" · ")}</sub>\n`;
  let room = COMMENT_BYTES - RESERVED_BYTES - byteLength(around) - 1_000;
  const shown = rows.filter((row) => (room -= byteLength(row.join(" | ")) + 5) > 0);
  const rest = total - shown.length;
  const more = rest > 0 ? `\n\nAnd ${rest} more.` : "";
  const body = shown.length === 0 ? "" : `\n\n${table(header, shown)}${more}`;
  return `${head}${body}\n\n${end}\n\n<sub>${facts.join(" · ")}</sub>\n`;
}

function counted(units: number): string {
  return units === 1 ? "1 unit" : `${units} units`;
}
