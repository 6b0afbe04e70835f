/**
 * Folds what 200 jobs of a run left, sealed plans among it, to comment and summary, and prints what it took as JSON;
 * `fold.ts` runs it.
 */
import { generateX25519Identity } from "age-encryption";
import { sha256 } from "@flywheel/core/bundle/digest";
import { recipientOf } from "@flywheel/core/bundle/keys";
import { packBundle } from "@flywheel/core/bundle/pack";
import { sealBundle } from "@flywheel/core/bundle/seal";
import { collectOutcomes } from "@flywheel/core/outcome/collect";
import { settleDoubles } from "@flywheel/core/outcome/doubles";
import { foldPlans } from "@flywheel/core/outcome/fold-plans";
import { foldOutcomes } from "@flywheel/core/outcome/fold";
import { openPlans } from "@flywheel/core/outcome/open-plans";
import type { Outcome } from "@flywheel/core/outcome/outcome";
import { COMMENT_BYTES, SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderRunDocument } from "@flywheel/core/report/run-document";
import { digestKeyOf } from "@flywheel/core/review/keys";
import { reviewable } from "@flywheel/core/review/reviewable";
import { plansToReview } from "../../actions/report/src/records.ts";
import { manifest } from "../../packages/core/test/bundle/manifests.ts";
import { artifactsOf, hostWith, outcome, planDetail, planned } from "../../packages/core/test/support/outcomes.ts";

const JOBS = 200;
const WAVES = 4;
const CHANGES = 10;

const planKey = await generateX25519Identity();
const recipient = await recipientOf(planKey);
const made = await Promise.all(Array.from({ length: JOBS }, (_, index) => jobOf(index)));
const files = new Map([
  ...artifactsOf(made.map((job) => job.outcome)),
  ...made.map(({ name, bundle }) => [name, bundle] as const),
]);
const host = hostWith(files, { context: { repository: "acme/infrastructure", runId: "1001" } });

const started = process.cpuUsage();
const { outcomes } = settleDoubles((await collectOutcomes(host)).outcomes);
const fold = foldOutcomes(outcomes);
const opened = await openPlans(fold.plans, planKey, host);
const plans = await foldPlans(fold.plans, opened.plans);
const key = digestKeyOf({ digestKey: "", planKey });
const { records } = reviewable(plansToReview(fold.plans, opened.plans), key, { digestIgnore: [] });
const document = {
  fold,
  plans,
  plansTitle: fold.title,
  failures: opened.failures,
  warnings: [],
  notes: [],
  facts: [],
  fullUrl: "",
};
const [comment = 0, summary = 0] = [COMMENT_BYTES, SUMMARY_BYTES].map((limit) =>
  Buffer.byteLength(renderRunDocument(document, limit)),
);
const { user, system } = process.cpuUsage(started);
if (records.length !== JOBS || summary < 10_000)
  throw new Error(`${records.length} records, ${summary} bytes of summary`);
console.log(JSON.stringify({ cpuMs: (user + system) / 1_000, commentBytes: comment }));

/** What a job left that planned one unit. */
async function jobOf(
  index: number,
): Promise<{ readonly outcome: Outcome; readonly name: string; readonly bundle: Uint8Array }> {
  const unit = `stack-${index}@production`;
  const json = new TextEncoder().encode(planText(index));
  const forReport = { jsonSha256: sha256(json), secrets: [], trees: [], varFiles: [] };
  const told = manifest({ unit, planSha256: sha256("a plan"), headSha: null, forReport });
  const plan = new TextEncoder().encode("a plan");
  const bundle = await sealBundle(packBundle({ plans: [{ manifest: told, plan, json }], files: new Map() }), [
    recipient,
  ]);
  const name = `flywheel-plan-${index}`;
  const upstream = Array.from({ length: index % WAVES }, (_, before) => `stack-${index - before - 1}@production`);
  const detail = planDetail([planned(unit, { dependsOn: upstream, counts: told.counts })], {
    bundle: { name, id: "1", sha256: sha256(bundle) },
  });
  return { outcome: outcome(detail), name, bundle };
}

function planText(job: number): string {
  const changes = Array.from({ length: CHANGES }, (_, index) => ({
    address: `lab_machine.node_${index}`,
    mode: "managed",
    type: "lab_machine",
    name: `node_${index}`,
    provider_name: "registry.example/lab/cloud",
    change: {
      actions: ["update"],
      before: { name: `node-${job}-${index}`, image: "lab/image:old", size: index },
      after: { name: `node-${job}-${index}`, image: "lab/image:new", size: index },
      after_unknown: {},
      before_sensitive: {},
      after_sensitive: {},
    },
  }));
  return JSON.stringify({ format_version: "1.2", terraform_version: "1.12.6", resource_changes: changes });
}
