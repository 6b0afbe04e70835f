import assert from "node:assert/strict";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import type { StepResult } from "@flywheel/local/runner/job";
import { editing, writing, type Arrange } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

const findingsSchema = v.array(
  v.object({
    rule: v.string(),
    severity: v.string(),
    file: v.string(),
    line: v.number(),
    message: v.string(),
    fix: v.string(),
  }),
);

let opened: OpenWorld;

before(async () => {
  opened = await openWorld();
});
after(() => opened.close());

/** A call for a fork, without any secret or token, and what it found as `rule file:line`. */
async function validate(runId: string, code = "fmt\nvalidate") {
  const { head } = opened.world.repository;
  const pullRequest = { number: 1, head, base: head, fork: "eve/infra" };
  const job = opened.world.job({ name: "validate", runId, event: "pull_request", token: "", pullRequest });
  try {
    const step: StepResult = await job.uses("validate-org", { with: { code } });
    const findings = v.parse(findingsSchema, JSON.parse(readFileSync(step.outputs["findings-path"] ?? "", "utf8")));
    return { step, findings, found: findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`).toSorted() };
  } finally {
    await job.finish();
  }
}

const provider = (aliases: string): string => `terraform {
  required_providers {
    fakecloud = {
      source                = "flywheel.test/lab/fakecloud"
      configuration_aliases = [${aliases}]
    }
  }
}
`;
const OBJECT = 'resource "fakecloud_object" "a" {\n  provider = fakecloud.blue\n  name     = "a"\n}\n';

const CHOICE = `variable "module" {
  type = string
}

module "chosen" {
  source = "../../modules/\${var.module}"
}
`;

/** One thing that is wrong in the repository, and how it is told. */
interface Wrong {
  readonly arrange: Arrange;
  /** `rule file:line`; none for what is right after all. */
  readonly found: readonly string[];
}

const wrong: Readonly<Record<string, Wrong>> = {
  "a module that calls itself": {
    arrange: writing("tofu/modules/own/main.tf", 'module "own" {\n  source = "./"\n}\n'),
    found: ["module-cycle tofu/modules/own/main.tf:2"],
  },
  "a file that is not formatted": {
    arrange: editing("tofu/stacks/runners/main.tf", "  ", "      "),
    found: ["format tofu/stacks/runners/main.tf:4"],
  },
  "a file of variables that cannot be parsed, outside of all stacks": {
    arrange: writing("shared/all.tfvars", 'a = 1\nb = "x\n'),
    found: ["syntax shared/all.tfvars:2"],
  },
  "a module that cannot be parsed": {
    arrange: writing("tofu/modules/broken/main.tf", 'variable "a" {\n  type = string\n}}\n'),
    found: ["syntax tofu/modules/broken/main.tf:3"],
  },
  "a missing brace before the backend and a variable": {
    arrange: (world) => {
      writing("tofu/stacks/brace/staging.tfvars", 'name = "a"\n')(world);
      return writing("tofu/stacks/brace/main.tf", `locals {\n  x = {\n}\n\n${CHOICE}`)(world);
    },
    // Neither that it has no backend, nor that nobody declares `name`.
    found: ["syntax tofu/stacks/brace/main.tf:1"],
  },
  "a reference to nothing": {
    arrange: writing("tofu/modules/typo/main.tf", 'output "a" {\n  value = var.reigon\n}\n'),
    found: ["validate tofu/modules/typo/main.tf:2"],
  },
  "a module that lacks a provider": {
    arrange: writing("tofu/modules/lost/main.tf", provider("").replace("lab/fakecloud", "lab/nowhere")),
    found: ["init tofu/modules/lost/main.tf:3"],
  },
  "a module whose caller passes providers in": {
    arrange: writing("tofu/modules/passed/main.tf", `${provider("fakecloud.blue")}\n${OBJECT}`),
    found: [],
  },
  "a module with a lock file that lacks its provider, which stays as it is": {
    arrange: (world) => {
      writing("tofu/modules/locked/.terraform.lock.hcl", "# Nothing yet.\n")(world);
      return writing("tofu/modules/locked/main.tf", provider(""))(world);
    },
    found: [],
  },
  "a stack that chooses its module by a variable": {
    arrange: (world) => {
      writing("tofu/modules/chosen/main.tf", 'output "a" {\n  value = 1\n}\n')(world);
      writing("tofu/modules/named/main.tf", 'variable "name" {\n  type = string\n}\n')(world);
      writing("tofu/stacks/choice/staging.tfvars", 'module = "named"\n')(world);
      writing("tofu/stacks/choice/production.tfvars", 'module = "chosen"\n')(world);
      return writing("tofu/stacks/choice/main.tf", CHOICE)(world);
    },
    // It has no backend, so that both environments have their state in one place; in staging the module lacks its name.
    found: ["shared-state tofu/stacks/choice/main.tf:1", "validate tofu/stacks/choice/main.tf:5"],
  },
  "a lock file for other machines": {
    arrange: editing("tofu/stacks/runners/.terraform.lock.hcl", "h1:", "h1:A"),
    found: ["lock-file tofu/stacks/runners/.terraform.lock.hcl:1"],
  },
  "a lock file that lacks a provider": {
    arrange: writing("tofu/stacks/dashboard/.terraform.lock.hcl", ""),
    found: ["lock-file tofu/stacks/dashboard/.terraform.lock.hcl:1"],
  },
  "settings of one environment, and of a backend, that cannot be parsed": {
    arrange: (world) => {
      writing("config/staging.tfvars.json", '{\n  "region": }\n')(world);
      writing("config/production.tfvars.json", "{}\n")(world);
      writing("config/backend.hcl", 'address = "x\n}}}\n')(world);
      return editing(
        "organization.yaml",
        "  dashboard:\n    depends_on: [attic, runners]\n    backend_config: *states",
        `  dashboard: { depends_on: [attic, runners],
    var_files: ["config/{environment}.tfvars.json"],
    backend_config: [config/backend.hcl] }`,
      )(world, "");
    },
    found: ["syntax config/backend.hcl:1", "syntax config/staging.tfvars.json:2"],
  },
  "no lock file, and invalid code": {
    arrange: (world) => {
      rmSync(join(world.repository.directory, "tofu/stacks/attic/.terraform.lock.hcl"));
      return writing("tofu/stacks/attic/more.tf", "locals {\n  a = local.b\n}\n")(world);
    },
    found: ["lock-file tofu/stacks/attic:1", "validate tofu/stacks/attic/more.tf:2"],
  },
  "a stack without code": {
    arrange: writing("tofu/stacks/empty/staging.tfvars", ""),
    found: ["no-code tofu/stacks/empty:1"],
  },
  "a module of comments": {
    arrange: writing("tofu/modules/soon/main.tf", "# Nothing yet.\n"),
    found: ["no-code tofu/modules/soon/main.tf:1"],
  },
  "a call of a module that is not there": {
    arrange: writing("tofu/modules/caller/main.tf", 'module "gone" {\n  source = "../gone"\n}\n'),
    found: ["missing-module tofu/modules/caller/main.tf:2"],
  },
  "a file that every environment gets": {
    arrange: writing("tofu/stacks/attic/staging.auto.tfvars", "# nothing yet\nhistroy_days = 1\n"),
    found: [
      "auto-tfvars tofu/stacks/attic/staging.auto.tfvars:1",
      "undeclared-variable tofu/stacks/attic/staging.auto.tfvars:2",
    ],
  },
  "values that do not agree": {
    arrange: editing(
      "organization.yaml",
      "\nstacks:",
      `
cross_checks:
  - equal:
      - yaml: organization.yaml#organization.environments.{environment}.domain
      - tfvars: tofu/stacks/attic/{environment}.tfvars#domain
  - name: where it runs
    equal:
      - yaml: organization.yaml#organization.environments.staging.domain
      - hcl: tofu/stacks/attic/main.tf#terraform.nothing
      - tfvars: tofu/stacks/attic/staging.tfvars#environment

stacks:`,
    ),
    found: ["cross-check tofu/stacks/attic/staging.tfvars:1", "cross-check-form organization.yaml:22"],
  },
  "a policy that no action takes, which hides nothing else": {
    arrange: editing(
      "organization.yaml",
      "\nchecks:",
      "\npolicy: { max_destroy: -1 }\ndrift: { ignore: [{ reason: 5 }, { reason: x }] }\nchecks:\n  - { name: web, htp: x }",
    ),
    found: [
      "type organization.yaml:70",
      "ignore-rule organization.yaml:71",
      "type organization.yaml:71",
      "check organization.yaml:73",
    ],
  },
  "a variable without a value, but for a file with a slip in its name": {
    arrange: (world) => {
      writing("tofu/stacks/dashboard/terrafrom.tfvars", 'region = "eu"\n')(world);
      return writing(
        "tofu/stacks/dashboard/region.tf",
        '# Where it runs.\nvariable "region" {\n  type = string\n}\n',
      )(world);
    },
    found: ["unset-variable tofu/stacks/dashboard/region.tf:2"],
  },
};

describe("the code of the sample organization", () => {
  it("is right without a token", async () => {
    const { step, found } = await validate("1");
    assert.deepEqual(found, []);
    assert.equal(step.outcome, "success");
  });

  it("is told about in all that is wrong at once, and left as it was", async () => {
    for (const { arrange } of Object.values(wrong)) await arrange(opened.world, "2");
    opened.world.repository.git("add", "--all");
    const before = opened.world.repository.git("status", "--short");
    const { step, findings, found } = await validate("2");
    assert.deepEqual(
      found,
      Object.values(wrong)
        .flatMap((one) => one.found)
        .toSorted(),
    );
    assert.equal(opened.world.repository.git("status", "--short"), before);
    assert.deepEqual([step.outcome, step.outputs["valid"]], ["failure", "false"]);
    assert.equal(messages(step).length, Math.min(10, findings.filter(({ severity }) => severity === "error").length));
    // What one command mends takes the place of nothing else.
    assert.doesNotMatch(messages(step).join("\n"), /canonical format/);
    assert.match(step.summary, /```diff\n--- old\/tofu\/stacks\/runners\/main.tf\n/);
    for (const { message, fix } of findings) assert.ok(message !== "" && fix !== "");
    assert.match(step.summary, /terrafrom\.tfvars.* sets it, but is read by nobody/);
  });

  it("is only formatted where nothing else is asked for", async () => {
    const { found } = await validate("3", "fmt");
    const validation = /^(init|validate|lock-file|no-code|auto-tfvars|undeclared-variable|unset-variable) /;
    assert.deepEqual(
      found.filter((each) => validation.test(each)),
      [],
    );
    assert.ok(found.includes("format tofu/stacks/runners/main.tf:4"));
  });

  it("is not opened where a link leads to a device or to somebody's secret", async () => {
    const { directory } = opened.world.repository;
    const secret = join(directory, "../secret.tfvars");
    writeFileSync(secret, 'token="tell-nobody"\n');
    symlinkSync(secret, join(directory, "tofu/modules/typo/x.tfvars"));
    symlinkSync("/dev/zero", join(directory, "tofu/stacks/attic/z.tf"));
    const { step, found } = await validate("4");
    const refused = ["path-outside tofu/modules/typo/x.tfvars:1", "path-outside tofu/stacks/attic/z.tf:1"];
    assert.deepEqual(
      found.filter((each) => /^(format|path-outside|validate) /.test(each)),
      [...refused, "validate tofu/stacks/choice/main.tf:5"],
    );
    assert.equal(step.outputs["failure-reason"], "config-invalid");
    assert.doesNotMatch(step.summary, /tell-nobody/);
  });
});
