import type { Finding } from "@flywheel/core/organization/model";
import { affectedSinceBase, type AffectedSince } from "@flywheel/core/graph/since-base";
import { matrixOf, waveMatrices, type Matrix } from "@flywheel/core/graph/matrix";
import { legFindings, removedUnitFindings } from "@flywheel/core/graph/unit-findings";
import type { Host } from "@flywheel/core/ports/host";
import { selectEnvironments } from "@flywheel/core/units/select";
import type { GraphCheck } from "./graph.ts";
import type { Inputs } from "./inputs.ts";
import { placeIn, type Survey } from "./survey.ts";

/** What the change affects. */
export interface AffectedCheck {
  /** Undefined where the organization cannot be read. */
  readonly affected: AffectedSince | undefined;
  /** The affected units as legs. */
  readonly matrix: Matrix;
  /** The same, with a matrix for each wave. */
  readonly waves: Readonly<Record<string, Matrix>>;
  readonly findings: readonly Finding[];
}

/** Finds the units that the change affects, and those it drops. */
export async function findAffected(
  survey: Survey,
  { graph, units }: GraphCheck,
  inputs: Inputs,
  host: Host,
): Promise<AffectedCheck> {
  const { organization } = survey;
  if (organization === undefined) return { affected: undefined, matrix: { include: [] }, waves: {}, findings: [] };
  const environments = selectEnvironments(organization, inputs.environment);
  const all = await affectedSinceBase({ organization, units }, graph, inputs, host);
  const affected = {
    ...all,
    units: all.units.filter(({ unit }) => environments.includes(unit.environment)),
    removed: all.removed.filter(({ environment }) => inputs.environment === "" || environment === inputs.environment),
  };
  const affectedOnes = affected.units.map(({ unit }) => unit);
  const matrix = matrixOf(affectedOnes, inputs.shards);
  const place = { file: inputs.config, line: 1, column: 1 };
  return {
    affected,
    matrix,
    waves: waveMatrices(affectedOnes, inputs.shards),
    findings: [...removedUnitFindings(affected.removed, placeIn(survey, inputs.config)), ...legFindings(matrix, place)],
  };
}
