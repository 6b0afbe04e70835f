/** What a plan says it will do, and apply that it did: one stack in three versions, each deployed over the one before. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { StepResult } from "@flywheel/local/runner/job";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Values = Readonly<Record<string, string>>;

interface Version {
  readonly what: string;
  readonly code: string;
  readonly planned: Values;
  readonly applied: Values;
}

const NOTHING_PLANNED = {
  changes: "false",
  "exit-code": "0",
  "to-add": "0",
  "to-change": "0",
  "to-destroy": "0",
  "to-replace": "0",
  "to-import": "0",
  "to-move": "0",
  "to-forget": "0",
  "output-changes": "0",
  "has-destroy": "false",
  "has-drift": "false",
};
const NOTHING_DONE = {
  applied: "true",
  added: "0",
  changed: "0",
  destroyed: "0",
  imported: "0",
  moved: "0",
  forgotten: "0",
};

const EVERYTHING = `
resource "terraform_data" "changed" { input = "two" }
resource "terraform_data" "replaced" { triggers_replace = "two" }
resource "terraform_data" "new_name" {}
resource "terraform_data" "added" {}
resource "terraform_data" "imported" {}
moved {
  from = terraform_data.old_name
  to   = terraform_data.new_name
}
removed {
  from = terraform_data.forgotten
  lifecycle { destroy = false }
}
import {
  to = terraform_data.imported
  id = "made-by-hand"
}
output "changed" { value = "two" }
output "added" { value = "two" }
`;

const VERSIONS: readonly Version[] = [
  {
    what: "what is new",
    code: `
resource "terraform_data" "changed" { input = "one" }
resource "terraform_data" "replaced" { triggers_replace = "one" }
resource "terraform_data" "dropped" {}
resource "terraform_data" "old_name" {}
resource "terraform_data" "forgotten" {}
output "changed" { value = "one" }
`,
    planned: { ...NOTHING_PLANNED, changes: "true", "exit-code": "2", "to-add": "5", "output-changes": "1" },
    applied: { ...NOTHING_DONE, added: "5" },
  },
  {
    what: "one of everything",
    code: EVERYTHING,
    planned: {
      changes: "true",
      "exit-code": "2",
      "to-add": "2",
      "to-change": "1",
      "to-destroy": "2",
      "to-replace": "1",
      "to-import": "1",
      "to-move": "1",
      "to-forget": "1",
      "output-changes": "2",
      "has-destroy": "true",
      "has-drift": "false",
    },
    applied: { applied: "true", added: "2", changed: "1", destroyed: "2", imported: "1", moved: "1", forgotten: "1" },
  },
  { what: "nothing", code: EVERYTHING, planned: NOTHING_PLANNED, applied: NOTHING_DONE },
];

describe("the outputs that count", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    mkdirSync(join(opened.world.repository.directory, "counted"));
  });
  after(() => opened.close());

  for (const [index, { what, code, planned, applied }] of VERSIONS.entries()) {
    it(`count ${what}`, async () => {
      const { world } = opened;
      world.repository.write("counted/main.tf", `terraform {\n  backend "http" {}\n}\n${code}`);
      const states = world.lab.stateBackend.backendConfig("counted").join("\n");
      const unit = { "working-directory": "counted", "backend-config": states };
      const job = world.job({ name: "deploy", runId: String(index + 1), event: "push" });
      try {
        const plan = await job.uses("tofu-plan", { with: unit });
        assert.deepEqual(picked(plan, planned), planned, messages(plan).join("\n"));
        const { "plan-path": path = "", "plan-sha256": sha256 = "" } = plan.outputs;
        const apply = await job.uses("tofu-apply", { with: { ...unit, "plan-path": path, "plan-sha256": sha256 } });
        assert.deepEqual(picked(apply, applied), applied, messages(apply).join("\n"));
      } finally {
        await job.finish();
      }
    });
  }
});

/** The outputs of these names. */
function picked({ outputs }: StepResult, names: Values): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, outputs[name]]));
}
