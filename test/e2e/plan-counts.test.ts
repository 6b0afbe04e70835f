/** What a plan says it will do: one stack in three versions, each deployed over the one before. */
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

type Values = Readonly<Record<string, string>>;

interface Version {
  readonly what: string;
  readonly code: string;
  readonly planned: Values;
}

const NOTHING = {
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
    planned: { ...NOTHING, changes: "true", "exit-code": "2", "to-add": "5", "output-changes": "1" },
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
  },
  { what: "nothing", code: EVERYTHING, planned: NOTHING },
];

describe("the outputs that count", () => {
  let opened: OpenWorld;
  before(async () => {
    opened = await openWorld();
    mkdirSync(join(opened.world.repository.directory, "counted"));
  });
  after(() => opened.close());

  for (const [index, { what, code, planned }] of VERSIONS.entries()) {
    it(`count ${what}`, async () => {
      const { world } = opened;
      world.repository.write("counted/main.tf", `terraform {\n  backend "http" {}\n}\n${code}`);
      const states = world.lab.stateBackend.backendConfig("counted").join("\n");
      const unit = { "working-directory": "counted", "backend-config": states };
      const job = world.job({ name: "deploy", runId: String(index + 1), event: "push" });
      try {
        const plan = await job.uses("tofu-plan", { with: unit });
        const counted = Object.fromEntries(Object.keys(planned).map((name) => [name, plan.outputs[name]]));
        assert.deepEqual(counted, planned, messages(plan).join("\n"));
        const { "plan-path": path = "", "plan-sha256": sha256 = "" } = plan.outputs;
        const apply = await job.uses("tofu-apply", { with: { ...unit, "plan-path": path, "plan-sha256": sha256 } });
        assert.equal(apply.outputs["applied"], "true", messages(apply).join("\n"));
      } finally {
        await job.finish();
      }
    });
  }
});
