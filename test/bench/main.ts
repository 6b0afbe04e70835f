/**
 * `npm run bench`: what is measured against the budgets of the design; `npm run bench -- plan apply` measures these alone.
 * It informs: only what cannot be measured fails.
 */
import { measureApply } from "./apply.ts";
import { measureDocument } from "./document.ts";
import { measureFold } from "./fold.ts";
import { measureHealth } from "./health.ts";
import type { Measurement } from "./measure.ts";
import { measureGraph } from "./graph.ts";
import { measureOrganization } from "./organization.ts";
import { measurePlan } from "./plan.ts";
import { measureShow } from "./show.ts";
import { measureSize } from "./size.ts";
import { measureStartup } from "./startup.ts";
import { measureUnits } from "./units.ts";
import { measureValidate } from "./validate.ts";

const SUBJECTS: Readonly<Record<string, () => readonly Measurement[] | Promise<readonly Measurement[]>>> = {
  "start-up": measureStartup,
  plan: measurePlan,
  apply: measureApply,
  show: measureShow,
  size: measureSize,
  document: measureDocument,
  fold: measureFold,
  health: measureHealth,
  organization: measureOrganization,
  validate: measureValidate,
  units: measureUnits,
  graph: measureGraph,
};
const WIDTHS = [60, 48, 10];

const wanted = process.argv.slice(2);
for (const subject of wanted.filter((name) => !Object.hasOwn(SUBJECTS, name))) {
  console.error(`${subject} is not measured: there are ${Object.keys(SUBJECTS).join(", ")}`);
  process.exitCode = 1;
}
printRow(["what", "measured", "budget", "ok"]);
for (const [subject, measure] of Object.entries(SUBJECTS)) {
  if (wanted.length > 0 && !wanted.includes(subject)) continue;
  try {
    for (const { what, measured, budget, ok } of await measure()) {
      printRow([what, measured, budget, budget === "" ? "" : ok ? "yes" : "NO"]);
    }
  } catch (error) {
    console.error(`${subject} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function printRow(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(WIDTHS[column] ?? 0))
      .join(" | ")
      .trimEnd(),
  );
}
