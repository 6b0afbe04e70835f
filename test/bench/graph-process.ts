/**
 * Finds what the last commit of the repository in GITHUB_WORKSPACE affects, cold, and prints the processor's time in
 * milliseconds; `graph.ts` runs it.
 */
import { readCodeGraph } from "@flywheel/core/graph/code-graph";
import { matrixOf, MOST_LEGS } from "@flywheel/core/graph/matrix";
import { affectedSinceBase } from "@flywheel/core/graph/since-base";
import { surveyOrganization } from "@flywheel/core/units/situation";
import { Cancellation } from "@flywheel/host/cancellation";
import { createHost } from "@flywheel/host/host";

const host = createHost(new Cancellation(), {
  removeLater: () => undefined,
  note: () => undefined,
  reported: () => Promise.resolve(),
  notes: () => Promise.resolve([]),
});
const { files, context } = host;
const source = {
  config: "organization.yaml",
  profile: "auto",
  base: "",
  affectedBase: "HEAD~1",
  githubToken: "",
} as const;
const { organization, units, stackDirectories } = await surveyOrganization(files, context.workspace, source);
if (organization === undefined) throw new Error("the organization was not read as meant");

const started = process.cpuUsage();
const graph = await readCodeGraph(files, context.workspace, stackDirectories);
const affected = await affectedSinceBase({ organization, units }, graph, source, host);
const { include } = matrixOf(
  affected.units.map(({ unit }) => unit),
  MOST_LEGS,
);
const { user, system } = process.cpuUsage(started);
if (affected.units.length === 0 || affected.units.length === units.length || include.length === 0) {
  throw new Error(`${affected.units.length} of ${units.length} units are affected, which is not meant`);
}
console.log((user + system) / 1_000);
