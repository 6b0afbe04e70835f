import { BUNDLE_FILE } from "../bundle/names.ts";
import type { BundledPlan } from "../bundle/pack.ts";
import type { Manifest } from "../bundle/manifest.ts";
import { bundleOpener, isSealed } from "../bundle/seal.ts";
import { fail, failureOf, type Failure } from "../errors.ts";
import { planContent, type PlanContent } from "../plan/plan-content.ts";
import { parsePlanJson } from "../plan/plan-json.ts";
import { redactor, type Redact } from "../plan/redact.ts";
import type { Context } from "../ports/context.ts";
import type { Host } from "../ports/host.ts";
import { hidesMore } from "./hidden.ts";
import type { PlanDetail } from "./outcome.ts";

/** A plan of another job, as this one may read it. */
export interface OpenedPlan {
  readonly manifest: Manifest;
  readonly described: NonNullable<Manifest["forReport"]>;
  /** As the job that planned it read it, so that its record is the same. */
  readonly content: PlanContent;
  /** Hides what the plan marks as sensitive, and what else the plan job knew to be secret. */
  readonly redact: Redact;
  /** Whether the job's own secrets hide more than the plan's marks do, so that nobody can review it. */
  readonly hidesUnmarked: boolean;
}

/** The plans of a run. */
export interface OpenedPlans {
  /** By unit. */
  readonly plans: ReadonlyMap<string, OpenedPlan>;
  readonly failures: readonly Failure[];
  /** Whether some are sealed, and there is no key. */
  readonly areClosed: boolean;
}

/**
 * Opens the bundles that the jobs of a run left. A job may seal what it likes: that the plans are of this run and head is
 * held against the event, and what they say is what the document shows and the record is made of.
 * @param planKey empty for none
 * @throws artifact-failed
 */
export async function openPlans(
  details: readonly PlanDetail[],
  planKey: string,
  { artifacts, context }: Pick<Host, "artifacts" | "context">,
): Promise<OpenedPlans> {
  const names = new Set(details.flatMap(({ bundle }) => bundle?.name ?? []));
  const files =
    names.size === 0
      ? new Map<string, Uint8Array>()
      : await artifacts.downloadEach((name) => names.has(name), BUNDLE_FILE);
  const open = bundleOpener(planKey);
  const plans = new Map<string, OpenedPlan>();
  const failures: Failure[] = [];
  let areClosed = false;
  for (const detail of details) {
    if (detail.bundle === null) continue;
    const file = files.get(detail.bundle.name);
    if (file !== undefined && planKey === "" && isSealed(file)) areClosed = true;
    else {
      try {
        for (const opened of await openOne(detail, file, open, context)) plans.set(opened.manifest.unit, opened);
      } catch (error) {
        failures.push(failureOf(error));
      }
    }
  }
  return { plans, failures, areClosed };
}

async function openOne(
  { bundle, units, title }: PlanDetail,
  file: Uint8Array | undefined,
  open: ReturnType<typeof bundleOpener>,
  context: Context,
): Promise<readonly OpenedPlan[]> {
  if (file === undefined) {
    return fail("plan-missing", `The run has no bundle of the plan of ${title}`, {
      detailCode: "bundle-missing",
      hint: "Run its job again: the artifact was deleted or has expired.",
    });
  }
  const { plans } = await open(file, bundle?.sha256 ?? "");
  const told = new Set(units.map(({ unit }) => unit));
  // Others were told of by a later attempt, or by nobody.
  const wanted = plans.filter(({ manifest }) => told.has(manifest.unit));
  for (const { manifest } of wanted) requireOwn(manifest, context);
  return wanted.flatMap(openPlan);
}

/** A bundle of another run or head, put under this one's name, is nothing to show. */
function requireOwn({ unit, repository, runId, headSha }: Manifest, context: Context): void {
  const head = context.pullRequest?.headSha ?? null;
  if (repository === context.repository && runId === context.runId && headSha === head) return;
  fail("plan-mismatch", `A bundle of this run holds a plan of ${unit} that was not made in it`, {
    detailCode: "foreign-plan",
    unit,
    hint: "Plan again, and find out which job uploaded it.",
  });
}

function openPlan({ manifest, json }: BundledPlan): readonly OpenedPlan[] {
  const { forReport: described } = manifest;
  if (described === null || json === undefined) return [];
  const content = planContent(parsePlanJson(new TextDecoder().decode(json)));
  const hide = redactor(described.secrets);
  const hidesUnmarked = described.secrets.length > 0 && hidesMore(hide, content);
  // A list that hides nothing by itself has no say: a text made up to match what we write around values would hide them.
  const redact: Redact = hidesUnmarked ? (text) => content.redact(hide(text)) : content.redact;
  return [{ manifest, described, content, redact, hidesUnmarked }];
}
