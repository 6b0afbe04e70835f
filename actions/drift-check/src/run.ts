import type { ActionResult } from "@flywheel/core/action";
import { NO_HAND_OVER } from "@flywheel/core/bundle/hand-over";
import type { Refusal } from "@flywheel/core/drift/adopt";
import { trackedAfter } from "@flywheel/core/drift/after-healing";
import type { DriftOutcome } from "@flywheel/core/drift/check-unit";
import type { IgnoreRule } from "@flywheel/core/drift/ignore-rules";
import { reportedUnits } from "@flywheel/core/drift/report-file";
import { loadIgnoreRules, uselessRules } from "@flywheel/core/drift/rule-use";
import type { Tracked, Tracking } from "@flywheel/core/drift/track";
import { locateEngine, type Engine } from "@flywheel/core/engine/locate";
import { failureOf, type Failure } from "@flywheel/core/errors";
import { refuseUntrustedCode } from "@flywheel/core/forks";
import { missingCredentials } from "@flywheel/core/inputs/credentials";
import type { Host } from "@flywheel/core/ports/host";
import { runFacts } from "@flywheel/core/report/facts";
import { removedWarning } from "@flywheel/core/report/removed";
import type { Scope } from "@flywheel/core/units/load";
import { selectScope } from "@flywheel/core/units/select-scope";
import { itemsOfShard } from "@flywheel/core/units/shard";
import { adoptionSealing, offerAdoption } from "./adopt.ts";
import { checkOptions, checkUnits, type Checked } from "./check.ts";
import { verdictFailures } from "./failures.ts";
import { foldShards } from "./fold.ts";
import { healUnits, reportHealing, type Healing } from "./heal.ts";
import type { Inputs, OutputName } from "./inputs.ts";
import { partOf, type Part } from "./part.ts";
import { uploadReport, writeReport } from "./report.ts";
import { result } from "./result.ts";
import { skipUnaffected, skipWithoutCredentials } from "./skip.ts";
import { track, UNTRACKED } from "./track.ts";

const NONE_HEALED: ReadonlySet<string> = new Set();
const NO_HEALING: Healing = { outcomes: new Map(), healed: new Map(), refusals: new Map() };

/** Checks the selected units for drift, reports it, and keeps its issues in line. */
export async function run(inputs: Inputs, host: Host): Promise<ActionResult<OutputName>> {
  await refuseUntrustedCode(host);
  const part = partOf(inputs);
  const missing = part.kind === "fold" ? undefined : missingCredentials(inputs, host.context);
  if (missing !== undefined) return skipWithoutCredentials(missing, host);
  const scope = await selectScope({ ...inputs, shard: "" }, "none", host);
  if (scope.units.length === 0) return skipUnaffected(scope, host);
  const ignore = await loadIgnoreRules(scope.organization, inputs.ignoreFile, host);
  const sealing = await adoptionSealing(inputs, host);
  const { checked, engine } = await findOut(part, scope, ignore, inputs, host);

  const failures: Failure[] = [];
  const noting =
    <T>(instead: T) =>
    (error: unknown): T => {
      failures.push(failureOf(error));
      return instead;
    };
  // A shard sees a part only: issues are for whoever folds them, and so are rules that match nothing.
  const isWhole = part.kind !== "shard";
  const first = isWhole
    ? await track(checked.outcomes, NONE_HEALED, scope, engine, inputs, host).catch(noting(UNTRACKED))
    : UNTRACKED;
  const options = checkOptions(scope.units, inputs, ignore);
  const healing = await healUnits(checked, first.units, options, inputs, host).catch(noting(NO_HEALING));
  const tracked = await trackHealing(first, healing, scope, engine, inputs, host).catch(noting(first));
  const tracking = tracked.units;
  failures.push(...tracked.failures);
  const outcomes = checked.outcomes.map((outcome) => healing.outcomes.get(outcome.unit) ?? outcome);
  const refusals = new Map([...checked.unadopted, ...healing.refusals]);
  failures.unshift(...outcomes.flatMap((outcome) => failuresOf(outcome, refusals, tracking, inputs, host)));
  const today = new Date(host.clock.now()).toISOString().slice(0, 10);
  const warnings = [...removedWarning(scope.removed), ...(isWhole ? uselessRules(ignore, outcomes, today) : [])];
  const found = { scope, outcomes, ignore, tracking, warnings, facts: runFacts(host.context, engine) };
  const { text, path: reportPath } = await writeReport(found, inputs, host);
  await reportHealing(healing, host);
  if (!isWhole) await uploadReport(text, scope, part.shard, host).catch(noting(undefined));
  const adoption =
    sealing === undefined
      ? NO_HAND_OVER
      : await offerAdoption(checked, sealing, scope, inputs, host).catch(noting(NO_HAND_OVER));
  const told = result(outcomes, scope, { tracking, reportPath, adoption }, failures);
  if (part.kind === "fold") return { ...told, warnings };
  // Whoever may read the run may read its outcomes.
  const units = reportedUnits(outcomes, tracking, ignore, false);
  return { ...told, warnings, detail: { kind: "drift", title: scope.title, units } };
}

/** What healing did goes into the issues of the units that were tried, and nowhere else. */
async function trackHealing(
  first: Tracked,
  { outcomes }: Healing,
  scope: Scope,
  engine: Engine | undefined,
  inputs: Inputs,
  host: Host,
): Promise<Tracked> {
  if (outcomes.size === 0) return first;
  const tried = new Set(outcomes.keys());
  const after = await track([...outcomes.values()], tried, scope, engine, inputs, host);
  return { units: trackedAfter(first.units, after.units), failures: [...first.failures, ...after.failures] };
}

/** Checks the units, or reads what the shards of this run found; there no engine runs. */
async function findOut(
  part: Part,
  scope: Scope,
  ignore: readonly IgnoreRule[],
  inputs: Inputs,
  host: Host,
): Promise<{ readonly checked: Checked; readonly engine: Engine | undefined }> {
  if (part.kind === "fold") {
    const outcomes = await foldShards(scope, ignore, inputs.foldShards, host);
    return {
      checked: { outcomes, adoptable: [], healable: [], unadopted: new Map(), unhealed: new Map() },
      engine: undefined,
    };
  }
  const engine = await locateEngine(inputs.engine, host);
  const units = part.kind === "shard" ? itemsOfShard(scope.units, part.shard) : scope.units;
  return { checked: await checkUnits(units, engine, inputs, ignore, host), engine };
}

/** What a unit's verdict fails the job with; drift does not while somebody wants to be left alone. */
function failuresOf(
  outcome: DriftOutcome,
  refusals: ReadonlyMap<string, Refusal>,
  tracking: Tracking,
  { failOn }: Inputs,
  { log }: Pick<Host, "log">,
): readonly Failure[] {
  const snooze = tracking.get(outcome.unit)?.snooze;
  const failures = verdictFailures(outcome, failOn, refusals.get(outcome.unit));
  if (snooze === undefined) return failures;
  log.info(`${outcome.unit}: its drift is quiet until ${snooze.until}`);
  return failures.filter(({ reason }) => reason !== "drift");
}
