import * as v from "valibot";
import { fail, type Failure } from "../errors.ts";
import { dictionary, parseJson } from "../json.ts";
import { partsOfUnit } from "../units/unit.ts";
import { unitsOf, type Outcome } from "./outcome.ts";

const legsSchema = v.object({ include: v.array(v.object({ unit: v.string() })) });

/** Ids of units, a matrix, or matrices by wave. */
const expectedSchema = v.union([v.array(v.string()), legsSchema, dictionary(legsSchema)]);

/**
 * Reads the input `expected`: the output `affected`, `units`, `matrix` or `waves` of validate-org; empty for none.
 * @returns ids of units
 * @throws input-invalid
 */
export function parseExpected(text: string): readonly string[] {
  if (text === "") return [];
  const parsed = v.safeParse(expectedSchema, parseJson(text));
  if (!parsed.success) {
    return fail("input-invalid", "Input expected is neither a list of units nor a matrix", {
      detailCode: "expected",
      hint: "Give it the output affected, units, matrix or waves of validate-org.",
    });
  }
  const { output } = parsed;
  if (Array.isArray(output)) return output;
  const matrices = "include" in output && Array.isArray(output.include) ? [output.include] : includesOf(output);
  // A leg of several units names one a line.
  return [...new Set(matrices.flat().flatMap(({ unit }) => unit.split("\n")))].filter((unit) => unit !== "");
}

type Legs = v.InferOutput<typeof legsSchema>["include"];

function includesOf(waves: object): readonly Legs[] {
  return Object.values(v.parse(dictionary(legsSchema), waves)).map(({ include }) => include);
}

/** The actions that plan, apply or check units. */
const UNIT_ACTIONS: readonly string[] = ["tofu-plan", "tofu-apply", "drift-check"];

/** The expected units of which nobody told anything. What a call that was to do it came to instead is told: it failed, or had a reason to do nothing. */
export function missingUnits(expected: readonly string[], outcomes: readonly Outcome[]): readonly Failure[] {
  const told = new Set(outcomes.flatMap(toldOf));
  const silent = outcomes.filter(hasReason).map(({ selects }) => selects);
  return expected
    .filter((unit) => !told.has(unit) && !silent.some((selects) => includes(selects, unit)))
    .map((unit) => ({
      reason: "artifact-failed",
      detailCode: "outcome-missing",
      unit,
      message: "No job of this run has told what became of it",
      hint: "Look at the job of this unit: it failed early or was not run.",
    }));
}

/** Whether a call that told of no unit speaks for all that it selects: a shard does not, whose units are not known here. */
function hasReason({ action, detail, failures, selects }: Outcome): boolean {
  if (detail.kind !== "nothing") return false;
  return failures.length > 0 || (selects.shard === "" && UNIT_ACTIONS.includes(action));
}

/** Whether a call that planned, applied or checked nothing was to do so with this unit. */
export function speaksFor({ action, detail, selects }: Outcome, unit: string): boolean {
  return detail.kind === "nothing" && UNIT_ACTIONS.includes(action) && includes(selects, unit);
}

function toldOf({ detail }: Outcome): readonly string[] {
  const held = detail.kind === "plan" ? detail.held : [];
  return [...unitsOf(detail), ...held.map(({ unit }) => unit)];
}

function includes({ environment, stacks, workingDirectory }: Outcome["selects"], unit: string): boolean {
  const own = partsOfUnit(unit);
  const isOfEnvironment = environment === "" || environment === own.environment;
  return workingDirectory === "" && isOfEnvironment && (stacks.length === 0 || stacks.includes(own.stack));
}
