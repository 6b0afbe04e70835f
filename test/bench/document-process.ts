/** Renders the documents of a large plan and prints what it took as JSON; `document.ts` runs it. */
import { WHOLE_PLAN } from "@flywheel/core/engine/plan-request";
import { countChanges } from "@flywheel/core/plan/counts";
import { planContent } from "@flywheel/core/plan/plan-content";
import { parsePlanJson } from "@flywheel/core/plan/plan-json";
import { COMMENT_BYTES, SUMMARY_BYTES } from "@flywheel/core/report/budget";
import { renderPlanDocument, type PlanDocument } from "@flywheel/core/report/plan-document";

const CHANGES = 10_000;
/** Of every ten changes. */
const ACTIONS = [
  ["create"],
  ["create"],
  ["create"],
  ["create"],
  ["create"],
  ["update"],
  ["update"],
  ["update"],
  ["delete", "create"],
  ["delete"],
] as const;

const text = planText();
const started = process.cpuUsage();
const { changeSet, redact } = planContent(parsePlanJson(text));
const document: PlanDocument = {
  title: "large",
  outcomes: [
    {
      unit: "large@production",
      changeSet,
      counts: countChanges(changeSet),
      failures: [],
      request: WHOLE_PLAN,
      newWorkspace: "",
      warnings: [],
      dependence: undefined,
      redact,
    },
  ],
  facts: [],
  notes: [],
  fullUrl: "",
};
const sizes = [COMMENT_BYTES, SUMMARY_BYTES].map((limit) => Buffer.byteLength(renderPlanDocument(document, limit)));
const { user, system } = process.cpuUsage(started);
if (sizes.some((size) => size < 10_000)) throw new Error(`the documents are too short: ${sizes.join(", ")} bytes`);
console.log(
  JSON.stringify({
    planBytes: Buffer.byteLength(text),
    // Microseconds. On a quiet machine this is no less than the time by the clock; on a busy one that says nothing.
    cpuMs: (user + system) / 1_000,
    // maxRSS is in KiB.
    peakBytes: process.resourceUsage().maxRSS * 1_024,
  }),
);

/** A plan's JSON in which every object has attributes of each kind, one secret among them. */
function planText(): string {
  const changes = Array.from({ length: CHANGES }, (_, index) => JSON.stringify(resourceChange(index)));
  return `{"format_version":"1.2","terraform_version":"1.12.6","resource_changes":[${changes.join(",")}]}`;
}

function resourceChange(index: number): unknown {
  const actions = ACTIONS[index % ACTIONS.length] ?? ["no-op"];
  const exists = actions[0] !== "create";
  const stays = actions.at(-1) !== "delete";
  return {
    address: `module.service[${Math.floor(index / 100)}].lab_machine.node[${index}]`,
    module_address: `module.service[${Math.floor(index / 100)}]`,
    mode: "managed",
    type: "lab_machine",
    name: "node",
    index,
    provider_name: "registry.example/lab/cloud",
    change: {
      actions,
      before: exists ? values(index, "old") : null,
      after: stays ? values(index, "new") : null,
      after_unknown: stays && !exists ? { id: true } : {},
      before_sensitive: exists ? { password: true } : false,
      after_sensitive: stays ? { password: true } : false,
    },
  };
}

function values(index: number, version: string): unknown {
  return {
    id: `machine-${index}`,
    name: `node-${index}.production.example`,
    image: `registry.example/lab/image:${version}`,
    size: index % 7,
    enabled: true,
    password: `password-${version}-of-node-${index}`,
    tags: { owner: "platform", cost_center: `cc-${index % 50}`, version },
    ports: [80, 443, 8_000 + (index % 1_000)],
    user_data: Array.from({ length: 8 }, (_, line) => `line ${line} of the start script, ${version}`).join("\n"),
    description: `One of many machines, number ${index}, as a service of this size has them.`,
  };
}
