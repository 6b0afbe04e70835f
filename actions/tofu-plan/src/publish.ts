import type { HandOver } from "@flywheel/core/bundle/hand-over";
import { leavesTheJob, type Sealing } from "@flywheel/core/bundle/sealing";
import { plannedBase } from "@flywheel/core/checkout";
import type { CodeIdentity } from "@flywheel/core/engine/code-identity";
import type { Engine } from "@flywheel/core/engine/locate";
import type { PlannedUnit } from "@flywheel/core/engine/planned-unit";
import { isNews } from "@flywheel/core/plan/outcome";
import { warnOfLimits } from "@flywheel/core/policy/limit-warnings";
import type { Host } from "@flywheel/core/ports/host";
import { SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { runFacts } from "@flywheel/core/report/facts";
import { localStateWords } from "@flywheel/core/report/local-state";
import { codeSpan, escapeText } from "@flywheel/core/report/markdown";
import { outdatedUnits, outdatedWords, unitPaths } from "@flywheel/core/report/outdated";
import { commentedPullRequest, isWorthAComment, lookUp, writeComment } from "@flywheel/core/report/plan-comment";
import { planEntries } from "@flywheel/core/report/plan-entries";
import { removedWords } from "@flywheel/core/report/removed";
import { renderPlanDocument, type PlanDocument } from "@flywheel/core/report/plan-document";
import { signatureLine } from "@flywheel/core/review/comment-signature";
import type { Scope } from "@flywheel/core/units/load";
import type { SelectedScope } from "@flywheel/core/units/select-scope";
import { heldWords, type HeldScope } from "./held-back.ts";
import type { Inputs } from "./inputs.ts";
import { waitingUnits } from "./records.ts";

/** Does the work of a plan's document that needs nothing but the plans. */
export function prepareDocument(planned: readonly PlannedUnit[]): void {
  for (const { outcome } of planned) planEntries(outcome);
}

/** What there is to say of a plan, before it is fitted to where it is said. */
export function planDocument(
  planned: readonly PlannedUnit[],
  engine: Engine,
  scope: HeldScope,
  handedOver: HandOver,
  sealing: Sealing,
  inputs: Inputs,
  host: Host,
): PlanDocument {
  const isSealed = handedOver.bundleName !== "" && !sealing.allowPlain;
  const outcomes = planned.map(({ outcome }) => outcome);
  return {
    title: scope.title,
    outcomes,
    facts: [...runFacts(host.context, engine), ...(isSealed ? ["plan sealed for tofu-apply"] : [])],
    warnings: [
      ...heldWords(scope),
      ...removedWords(scope.removed),
      ...warnOfLimits(outcomes, scope.organization, inputs, host),
    ],
    notes: [...selectionNote(scope), ...notes(planned, sealing, inputs, host)],
    fullUrl: "",
  };
}

/**
 * Writes the plan document to the job summary and to the pull request.
 * @returns the comment's URL; empty where there is none
 * @throws forge-failed; the summary is written by then
 */
export async function publish(
  document: PlanDocument,
  planned: readonly PlannedUnit[],
  code: ReadonlyMap<string, CodeIdentity>,
  scope: Scope,
  handedOver: HandOver,
  inputs: Inputs,
  host: Host,
): Promise<string> {
  const { context } = host;
  await host.summarize(renderPlanDocument(document, SUMMARY_BYTES));
  // The last plan's comment says more than that this one did not come to its end.
  if (host.processes.cancelled()) return "";

  const pullRequest = commentedPullRequest(inputs, host);
  if (pullRequest === undefined) return "";
  const forge = host.forge(inputs.githubToken);
  const pull = await lookUp(pullRequest, forge, host);
  if (pull === undefined) return "";
  const outdated = await outdatedUnits(
    planned.map(({ unit }) => unitPaths(unit, code.get(unit.id)?.trees.map(([directory]) => directory) ?? [])),
    await plannedBase(host, pullRequest),
    pull.baseSha,
    forge,
  );
  const moved = outdated.length === 0 ? [] : [outdatedWords(outdated, pull.baseRef)];
  const warnings = [...moved, ...(document.warnings ?? [])];
  const render = (limit: number): string =>
    renderPlanDocument({ ...document, warnings, fullUrl: context.runUrl }, limit);
  const shown = { ...handedOver, waiting: waitingUnits(planned) };
  return writeComment(
    pull,
    {
      kind: "plan",
      key: scope.key,
      render,
      signature: (previous) => signatureLine(shown, pullRequest, previous, inputs, host),
      create: isWorthAComment(inputs.comment, news(planned)),
    },
    inputs,
    forge,
  );
}

function selectionNote({ selection }: SelectedScope): readonly string[] {
  return selection === "" ? [] : [`${escapeText(selection)}.`];
}

/** What this run left out, and how to have it. */
function notes(planned: readonly PlannedUnit[], sealing: Sealing, inputs: Inputs, host: Host): readonly string[] {
  const noToken = inputs.githubToken === "" && host.context.pullRequest !== undefined && inputs.comment !== "never";
  const failed = planned.some((unit) => unit.planned === undefined);
  const local = planned.filter((unit) => unit.planned?.backend.type === "local").map(({ unit }) => unit.id);
  return [
    ...localStateWords(local),
    ...(inputs.digestIgnore.length === 0
      ? []
      : [`Left out of the plan's digest (\`digest-ignore\`): ${inputs.digestIgnore.map(codeSpan).join(", ")}.`]),
    ...(noToken ? ["No comment was written: the input `github-token` is empty."] : []),
    ...(sealing.allowPlain
      ? ["The plan is uploaded in clear: whoever may read this repository's artifacts can read every secret in it."]
      : []),
    ...(leavesTheJob(sealing) || failed
      ? []
      : [
          "The plan was not uploaded: the inputs `plan-key` and `plan-recipients` are empty, and a plan leaves the job only sealed. `npx flywheel keygen` or `age-keygen` makes a key; store it as a secret.",
        ]),
  ];
}

function news(planned: readonly PlannedUnit[]): { readonly changes: boolean; readonly failed: boolean } {
  return {
    changes: planned.some(({ outcome }) => isNews(outcome)),
    failed: planned.some(({ outcome }) => outcome.failures.length > 0),
  };
}
