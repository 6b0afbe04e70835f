import { diffAttributes } from "../plan/attribute-diff.ts";
import { CHANGE_KINDS, type ChangeKind, type ResourceChange } from "../plan/change-set.ts";
import type { ChangeGroup } from "../plan/fold.ts";
import type { Redact } from "../plan/redact.ts";
import { groupName, KIND_SIGNS, whyWords } from "./change-entry.ts";
import { codeSpan, escapeText, shorten, table } from "./markdown.ts";

/** More are told by module and type. */
const MAXIMUM_ROWS = 30;
const MAXIMUM_GROUPS = 40;
const MAXIMUM_NAME = 120;
const MAXIMUM_WHY = 160;
const NAMES_A_ROW = 4;

/** What changes, riskiest first: each object, or of many their number by module and type. Empty for a single one. */
export function riskTable(groups: readonly ChangeGroup[], redact: Redact): string {
  const shown = groups.filter(({ sample }) => sample.kind !== "read");
  if (shown.length < 2) return "";
  return shown.length <= MAXIMUM_ROWS ? eachTable(shown, redact) : groupedTable(shown, redact);
}

function eachTable(groups: readonly ChangeGroup[], redact: Redact): string {
  const rows = groups.map((group) => [
    KIND_SIGNS[group.sample.kind],
    codeSpan(shorten(groupName(group, redact), MAXIMUM_NAME)),
    remark(group.sample, redact),
  ]);
  return table(["action", "resource", "why, or what"], rows);
}

/** The engine's reason; where it gives none, the attributes that change. */
function remark(change: ResourceChange, redact: Redact): string {
  const why = whyWords(change, redact);
  if (why !== "") return escapeText(shorten(why, MAXIMUM_WHY));
  if (change.kind !== "update") return "";
  const names = diffAttributes(change).map(({ name }) => codeSpan(shorten(redact(name), MAXIMUM_NAME / 2)));
  const more = names.length > NAMES_A_ROW ? ` and ${names.length - NAMES_A_ROW} more` : "";
  return `${names.slice(0, NAMES_A_ROW).join(", ")}${more}`;
}

function groupedTable(groups: readonly ChangeGroup[], redact: Redact): string {
  const changes = groups.flatMap(({ members }) => members);
  const kinds = CHANGE_KINDS.filter((kind) => changes.some((change) => change.kind === kind));
  // The groups come riskiest first, and so do those of the table.
  const places = [...Map.groupBy(changes, ({ module, type }) => JSON.stringify([module, type])).values()];
  const rows = places
    .slice(0, MAXIMUM_GROUPS)
    .map((members) => [
      members[0]?.module === "" ? "(root)" : codeSpan(shorten(redact(members[0]?.module ?? ""), MAXIMUM_NAME)),
      codeSpan(shorten(redact(members[0]?.type ?? ""), MAXIMUM_NAME)),
      ...kinds.map((kind) => countCell(members, kind)),
    ]);
  const rest = places.slice(MAXIMUM_GROUPS).flat().length;
  const all = table(["module", "type", ...kinds.map((kind) => KIND_SIGNS[kind])], rows);
  return rest === 0
    ? all
    : `${all}\n\nand ${rest} objects of ${places.length - MAXIMUM_GROUPS} other modules and types`;
}

function countCell(changes: readonly ResourceChange[], kind: ChangeKind): string {
  const count = changes.filter((change) => change.kind === kind).length;
  return count === 0 ? "" : String(count);
}
