import type { AffectedUnit } from "@flywheel/core/graph/affected";
import { codeSpan } from "@flywheel/core/report/markdown";
import type { AffectedSection } from "@flywheel/core/report/validate-document";
import { waves } from "@flywheel/core/units/order";
import type { Validation } from "./report.ts";

/** What was checked, as Markdown. */
export function checkedWords({ inputs, checks, survey, code }: Validation): readonly string[] {
  const made = [...checks].filter((check) => check === "graph" || code.engine !== undefined);
  return [
    codeSpan(inputs.config),
    survey.organization === undefined ? "units are not known" : `${survey.units.length} units`,
    made.length === 0
      ? "no code"
      : `${survey.modules.length} directories with code (${made.map((check) => codeSpan(check)).join(", ")})`,
  ];
}

/** The affected units with their causes, in waves. */
export function affectedSection({ affected, survey }: Validation): AffectedSection | undefined {
  if (affected === undefined) return undefined;
  const { base, units } = affected;
  const counted = { count: units.length, total: survey.units.length };
  if (base.kind === "none") {
    return { ...counted, rows: [], since: `Every unit counts: ${base.words}. ${base.hint ?? ""}`.trim() };
  }
  const wave = new Map(
    waves(units.map(({ unit }) => unit)).flatMap((ofWave, index) => ofWave.map(({ id }) => [id, index + 1])),
  );
  return {
    ...counted,
    rows: units.map((each) => ({
      unit: each.unit.id,
      wave: wave.get(each.unit.id) ?? 1,
      why: causeWords(each),
    })),
    since: `By ${base.words}.`,
  };
}

function causeWords({ cause, what }: AffectedUnit): string {
  switch (cause) {
    case "changed":
      return `${what} changed`;
    case "new":
      return "it is new";
    case "dependent":
      return `it depends on ${what}`;
    case "unknown":
      return `nobody can tell: ${what}`;
  }
}
