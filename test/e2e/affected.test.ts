import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import * as v from "valibot";
import { runStep } from "@flywheel/local/demo/stages";
import type { StepResult } from "@flywheel/local/runner/job";
import type { GitRepository } from "@flywheel/local/world/git-repository";
import { writing } from "./arrange.ts";
import { openWorld, type OpenWorld } from "./open-world.ts";
import { messages } from "./stages.ts";

let opened: OpenWorld;
before(async () => (opened = await openWorld()));
after(() => opened.close());

let runs = 0;

/** The graph alone: nothing here needs an engine. */
async function validate(inputs: Readonly<Record<string, string>> = {}, base?: string): Promise<StepResult> {
  const { world } = opened;
  const pullRequest = base === undefined ? undefined : { number: 7, head: world.repository.head, base };
  const job = { name: "validate", runId: String(++runs) } as const;
  const event =
    pullRequest === undefined ? { event: "push" as const } : { event: "pull_request" as const, pullRequest };
  return runStep(world, { ...job, ...event, token: "" }, "validate-org", { code: "graph", ...inputs });
}

/** Makes a change on a branch of its own, while the base branch goes on. @returns the tip of the base branch */
function change(make: (repository: GitRepository) => void): string {
  const { repository } = opened.world;
  repository.git("checkout", "--quiet", "-B", "change", "main~1");
  make(repository);
  repository.commit("Change");
  return repository.git("rev-parse", "main");
}

function affectedUnits({ outputs }: StepResult): readonly string[] {
  return v.parse(v.array(v.string()), JSON.parse(outputs["affected"] ?? ""));
}

const STAGING = ["attic@staging", "runners@staging", "dashboard@staging"];
const PRODUCTION = ["attic@production", "runners@production", "dashboard@production"];
const DASHBOARDS = ["dashboard@staging", "dashboard@production"];

describe("affected, of a pull request", () => {
  before(() => {
    const { repository } = opened.world;
    writing("shared/common.tf", "# common\n")(opened.world);
    symlinkSync("../../../shared/common.tf", join(repository.directory, "tofu/stacks/dashboard/common.tf"));
    repository.edit(
      "tofu/stacks/dashboard/main.tf",
      "locals {",
      'locals {\n  motd = file("${path.module}/../../../shared/motd")',
    );
    for (const name of ["staging", "production"]) writing(`envs/${name}/terraform.tfvars`, "")(opened.world);
    const values = 'var_files: ["envs/{environment}/terraform.tfvars"]';
    repository.edit("organization.yaml", "  dashboard:\n", `  dashboard:\n    ${values}\n`);
    repository.write("tofu/stacks/runners/paths.auto.tfvars", 'words = "../../../shared/words"\n');
    repository.commit("Begin");
    // What the base branch got since is none of the pull request's.
    repository.write("tofu/stacks/attic/since.tf", 'locals { since = "then" }\n');
    repository.commit("Go on");
  });

  const cases: readonly [what: string, make: (repository: GitRepository) => void, affected: readonly string[]][] = [
    [
      "a file of nobody",
      (r) => {
        r.write("NOTES.md", "Notes\n");
      },
      [],
    ],
    [
      "words in organization.yaml",
      (r) => {
        r.edit("organization.yaml", "is order only", "is an order only");
      },
      [],
    ],
    [
      "one environment's values",
      (r) => {
        r.edit("tofu/stacks/dashboard/staging.tfvars", "=", " =");
      },
      ["dashboard@staging"],
    ],
    [
      "one environment's values in a directory of theirs",
      (r) => {
        r.write("envs/staging/terraform.tfvars", "# other\n");
      },
      ["dashboard@staging"],
    ],
    [
      "code of a stack",
      (r) => {
        r.write("tofu/stacks/dashboard/more.tf", "# more\n");
      },
      DASHBOARDS,
    ],
    [
      "a module, and those behind it",
      (r) => {
        r.write("tofu/modules/store/more.tf", "# more\n");
      },
      [...STAGING, ...PRODUCTION],
    ],
    [
      "what a link leads to",
      (r) => {
        r.write("shared/common.tf", "# other\n");
      },
      DASHBOARDS,
    ],
    [
      "a file that the code names",
      (r) => {
        r.write("shared/motd", "Hello\n");
      },
      DASHBOARDS,
    ],
    [
      "a file that a value names, and those behind it",
      (r) => {
        r.write("shared/words", "Hello\n");
      },
      [...STAGING.slice(1), ...PRODUCTION.slice(1)],
    ],
    ["a file that moves out", (r) => r.git("mv", "tofu/stacks/dashboard/outputs.tf", "outputs.txt"), DASHBOARDS],
    [
      "an environment's namespace",
      (r) => {
        r.edit("organization.yaml", "namespace: apps\n", "namespace: app\n");
      },
      PRODUCTION,
    ],
    [
      "what comes before its stack, which is no part of a plan",
      (r) => {
        r.edit("organization.yaml", "depends_on: [attic, runners]", "depends_on: [runners]");
      },
      [],
    ],
  ];
  for (const [what, make, affected] of cases) {
    it(`follows ${what}`, async () => {
      const result = await validate({}, change(make));
      assert.equal(result.outcome, "success", messages(result).join("\n"));
      assert.deepEqual(new Set(affectedUnits(result)), new Set(affected));
    });
  }

  it("gives a matrix in waves, and says which are dependents and why", async () => {
    const base = change((r) => {
      r.write("tofu/stacks/runners/more.tf", "# more\n");
    });
    const { outputs, summary } = await validate({ shards: "1" }, base);
    const directory = (stack: string): string => `tofu/stacks/${stack}`;
    const leg = (stack: string, environment: string, wave: number, shard: number): object => {
      return { unit: `${stack}@${environment}`, stack, environment, directory: directory(stack), wave, shard };
    };
    const waves = [
      [leg("runners", "staging", 1, 1), leg("runners", "production", 1, 2)],
      [leg("dashboard", "staging", 2, 1), leg("dashboard", "production", 2, 2)],
    ];
    assert.deepEqual(JSON.parse(outputs["matrix"] ?? ""), { include: waves.flat() });
    assert.deepEqual(JSON.parse(outputs["waves"] ?? ""), { 1: { include: waves[0] }, 2: { include: waves[1] } });
    assert.match(summary, /Affected: 4 of 6 units/);
    assert.match(summary, /`runners@staging` \| 1 \| tofu\/stacks\/runners\/more\.tf changed/);
    assert.match(summary, /`dashboard@staging` \| 2 \| it depends on runners@<!-- -->staging/);
  });

  it("knows the organization file by any name", async () => {
    const base = change((r) => {
      r.edit("organization.yaml", "namespace: apps\n", "namespace: app\n");
    });
    assert.deepEqual(
      new Set(affectedUnits(await validate({ config: "./organization.yaml" }, base))),
      new Set(PRODUCTION),
    );
  });

  it("reports a unit that is dropped", async () => {
    const result = await validate(
      {},
      change((r) => {
        r.edit("organization.yaml", "depends_on: [attic, runners]", "environments: [production]");
      }),
    );
    const lines = readFileSync(join(opened.world.repository.directory, "organization.yaml"), "utf8").split("\n");
    assert.deepEqual(
      result.annotations.map(({ title, file, line }) => [title, file, lines[(line ?? 0) - 1]?.trim()]),
      [["flywheel: removed-unit", "organization.yaml", "dashboard:"]],
    );
    assert.match(result.annotations[0]?.message ?? "", /^dashboard@staging is no longer deployed/);
    assert.deepEqual(affectedUnits(result), []);
  });

  it("says so where the history is too short, what to set, and takes all units", async () => {
    const { repository } = opened.world;
    const base = change((r) => {
      r.write("NOTES.md", "Notes\n");
    });
    const { directory } = repository;
    const shallow = join(opened.directory, "shallow");
    execFileSync("git", ["clone", "--quiet", "--depth=1", "--branch=change", `file://${directory}`, shallow]);
    const whole = join(opened.directory, "whole");
    cpSync(join(directory, ".git"), whole, { recursive: true });
    try {
      rmSync(join(directory, ".git"), { recursive: true });
      cpSync(join(shallow, ".git"), join(directory, ".git"), { recursive: true });
      repository.git("branch", "--quiet", "main");
      const result = await validate({}, base);
      assert.equal(result.outcome, "success");
      assert.equal(affectedUnits(result).length, 6);
      assert.match(
        result.annotations[0]?.message ?? "",
        /leaves its base branch is not in this checkout[^]*fetch-depth: 0/,
      );
      assert.match(result.summary, /Every unit counts: .*fetch\\-depth: 0/);
    } finally {
      rmSync(join(directory, ".git"), { recursive: true });
      cpSync(whole, join(directory, ".git"), { recursive: true });
    }
  });
});

describe("affected, of a push", () => {
  before(() => {
    const { repository } = opened.world;
    repository.git("checkout", "--quiet", "--force", "main");
    repository.write("tofu/stacks/dashboard/more.tf", "# more\n");
    repository.commit("Change the dashboard");
  });

  const cases: readonly [what: string, base: string, count: number][] = [
    ["all units without a base", "", 6],
    ["all units of a new branch", "0".repeat(40), 6],
    ["what came since the base", "HEAD~1", 2],
    ["nothing where nothing came", "HEAD", 0],
  ];
  for (const [what, base, count] of cases) {
    it(`is ${what}`, async () => {
      assert.equal(affectedUnits(await validate({ "affected-base": base })).length, count);
    });
  }

  const refused: readonly [inputs: Readonly<Record<string, string>>, code: string, says: RegExp][] = [
    [{ "affected-base": "no-such-branch" }, "unknown-commit", /git knows no commit "no-such-branch"[^]*fetch-depth: 0/],
    [{ "affected-base": "--output=x" }, "unknown-commit", /git knows no commit "--output=x"/],
    [{ shards: "257" }, "", /at most 256 legs/],
  ];
  for (const [inputs, code, says] of refused) {
    it(`refuses ${JSON.stringify(inputs)}`, async () => {
      const result = await validate(inputs);
      assert.deepEqual([result.outputs["failure-reason"], result.outputs["detail-code"]], ["input-invalid", code]);
      assert.match(messages(result)[0] ?? "", says);
    });
  }
});
